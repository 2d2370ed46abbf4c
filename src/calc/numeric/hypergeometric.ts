/** 2F1(1, b; c; z) and its derivatives. */
export interface Hypergeometric {
  readonly value: number;
  readonly byB: number;
  readonly byC: number;
  readonly byZ: number;
}

/** Up to here the power series needs few terms; beyond it the continued fraction is far shorter. */
const seriesLimit = 0.8;
/** A step of the fraction with its derivatives costs more than one of the series. */
const seriesWithDerivativesLimit = 0.9;
const negligible = 1e-17;
const longestFraction = 200_000;

/**
 * Gauss's hypergeometric function with a first parameter of 1, for 0 < b < c and 0 <= z < 1.
 *
 *     2F1(1, b; c; z) = sum over k of (b)_k / (c)_k z^k
 *
 * The models need no other: Euler's transformation 2F1(a, b; a + 1; z) = (1 - z)^(1 - b) 2F1(1, a + 1 - b; a + 1; z)
 * brings the one of Pareto/NBD into this form, in which every term is positive and nothing cancels.
 */
export function hypergeometric(b: number, c: number, z: number): number {
  return z < seriesLimit ? series(b, c, z).value : continuedFraction(b, c, z);
}

/** The same with its partial derivatives. */
export function hypergeometricWithDerivatives(b: number, c: number, z: number): Hypergeometric {
  return z < seriesWithDerivativesLimit ? series(b, c, z) : fractionWithDerivatives(b, c, z);
}

function series(b: number, c: number, z: number): Hypergeometric {
  let term = 1;
  let value = 1;
  let byB = 0;
  let byC = 0;
  let byZ = 0;
  // d/db of (b)_k is (b)_k times the sum of 1 / (b + j); likewise for c.
  let sumB = 0;
  let sumC = 0;
  for (let k = 0; term > negligible * value; k += 1) {
    sumB += 1 / (b + k);
    sumC += 1 / (c + k);
    // The derivative takes the power of the next term without its z, so that z may be 0.
    const ratio = (term * (b + k)) / (c + k);
    byZ += (k + 1) * ratio;
    term = ratio * z;
    value += term;
    byB += term * sumB;
    byC -= term * sumC;
  }
  return { value, byB, byC, byZ };
}

/** Gauss's continued fraction, by Lentz's method. */
function continuedFraction(b: number, c: number, z: number): number {
  let fraction = 1;
  let numerator = 1;
  let denominator = 0;
  for (let n = 0; n < longestFraction; n += 1) {
    const coefficient = z * fractionCoefficient(b, c, n);
    denominator = 1 / (1 - coefficient * denominator);
    numerator = 1 - coefficient / numerator;
    const change = numerator * denominator;
    fraction *= change;
    // Rounding keeps the last factors from being exactly 1; NaN ends here too.
    if (!(Math.abs(change - 1) > 1e-15)) break;
  }
  return 1 / fraction;
}

function fractionCoefficient(b: number, c: number, n: number): number {
  const half = n >> 1;
  if (n === 0) return b / c;
  const product = n % 2 === 0 ? (b + half) * (c - 1 + half) : (half + 1) * (c - b + half);
  return product / ((c - 1 + n) * (c + n));
}

/** The same fraction; what its steps do to the logarithm of it is followed by b and by c. */
function fractionWithDerivatives(b: number, c: number, z: number): Hypergeometric {
  let fraction = 1;
  let [numerator, numeratorByB, numeratorByC] = [1, 0, 0];
  let [denominator, denominatorByB, denominatorByC] = [0, 0, 0];
  let [logByB, logByC] = [0, 0];
  for (let n = 0; n < longestFraction; n += 1) {
    const coefficient = z * fractionCoefficient(b, c, n);
    const half = n >> 1;
    // Logarithmic derivatives of the coefficient.
    const byB = n % 2 === 0 ? 1 / (b + half) : -1 / (c - b + half);
    const above = n % 2 === 0 ? 1 / (c - 1 + half) : 1 / (c - b + half);
    const byC = n === 0 ? -1 / c : above - 1 / (c - 1 + n) - 1 / (c + n);
    const next = 1 / (1 - coefficient * denominator);
    denominatorByB = next * next * coefficient * (byB * denominator + denominatorByB);
    denominatorByC = next * next * coefficient * (byC * denominator + denominatorByC);
    denominator = next;
    const part = coefficient / numerator;
    numeratorByB = -part * (byB - numeratorByB / numerator);
    numeratorByC = -part * (byC - numeratorByC / numerator);
    numerator = 1 - part;
    const change = numerator * denominator;
    const changeByB = numeratorByB / numerator + denominatorByB / denominator;
    const changeByC = numeratorByC / numerator + denominatorByC / denominator;
    fraction *= change;
    logByB += changeByB;
    logByC += changeByC;
    const moves = Math.abs(change - 1) + Math.abs(changeByB / logByB) + Math.abs(changeByC / logByC);
    // Rounding keeps the last factors from being exactly 1; NaN ends here too.
    if (!(moves > 3e-15)) break;
  }
  const value = 1 / fraction;
  return {
    value,
    byB: -value * logByB,
    byC: -value * logByC,
    // With a first parameter of 1 the differential equation is of first order.
    byZ: (c - 1 - (c - 1 - b * z) * value) / (z * (1 - z)),
  };
}
