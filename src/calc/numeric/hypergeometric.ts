/** 2F1(1, b; c; z) and its derivatives. */
export interface Hypergeometric {
  readonly value: number;
  readonly byB: number;
  readonly byC: number;
  readonly byZ: number;
}

/** Up to here the power series needs few terms; beyond it the continued fraction is far shorter. */
const seriesLimit = 0.8;
/** Differences of the fraction cost several of it, and digits. */
const seriesWithDerivativesLimit = 0.97;
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
  return z < seriesWithDerivativesLimit ? series(b, c, z) : nearOne(b, c, z);
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

function nearOne(b: number, c: number, z: number): Hypergeometric {
  const value = continuedFraction(b, c, z);
  const stepB = 1e-5 * b;
  const stepC = 1e-5 * Math.min(c, c - b);
  return {
    value,
    byB: (continuedFraction(b + stepB, c, z) - continuedFraction(b - stepB, c, z)) / (2 * stepB),
    byC: (continuedFraction(b, c + stepC, z) - continuedFraction(b, c - stepC, z)) / (2 * stepC),
    // With a first parameter of 1 the differential equation is of first order.
    byZ: (c - 1 - (c - 1 - b * z) * value) / (z * (1 - z)),
  };
}
