import gammaln from "@stdlib/math-base-special-gammaln";
import { outOfRange } from "../numeric/bounds";
import { digamma } from "../numeric/digamma";
import type { PurchaseHistories, PurchaseHistory } from "./purchase-histories";

/**
 * What BG/NBD and MBG/NBD share. Customers buy at a rate that is gamma distributed (r, alpha) and may stop right after
 * a purchase with a probability that is beta distributed (a, b): BG/NBD after each repeat purchase, MBG/NBD also after
 * the first one. `chances` is how many more chances to stop there are than repeat purchases: 0 or 1.
 */
export type ExtraChances = 0 | 1;

/** Horizons are taken up to so many times the scale of a customer's history. */
const farthestHorizon = 10_000;

/** Logarithm of the odds that a customer has stopped: a / (b + x - 1 + chances) ((alpha + T) / (alpha + t_x))^(r + x). */
function logOddsStopped(
  [r = 0, alpha = 0, a = 0, b = 0]: readonly number[],
  { frequency, recency, age }: PurchaseHistory,
  chances: ExtraChances,
): number {
  if (frequency + chances === 0) return -Infinity;
  return (
    Math.log(a / (b + frequency - 1 + chances)) +
    (r + frequency) * Math.log((alpha + age) / (alpha + recency))
  );
}

/**
 * The probability that a customer has not stopped.
 *
 * @see fader-2005 equation (7) gives the likelihood, Fader & Hardie's note "Computing P(alive) Using the BG/NBD Model" this
 */
export function betaGeometricAlive(
  parameters: readonly number[],
  history: PurchaseHistory,
  chances: ExtraChances,
): number {
  return 1 / (1 + Math.exp(logOddsStopped(parameters, history, chances)));
}

/**
 * Purchases to be expected within a horizon.
 *
 *     (C / e) (1 - (1 - z)^e 2F1(e, a + b - 1 - r; C; z)) / (1 + odds stopped),  e = a - 1, C = a + b + x - 1, z = horizon / (alpha + T + horizon)
 *
 * with b + 1 for b where the first purchase is a chance to stop. This is the papers' form after Euler's transformation:
 * the fraction by e = a - 1 can be taken inside, and nothing happens at a = 1.
 *
 * @throws out-of-range when the horizon is beyond 10,000 times alpha + T
 */
export function betaGeometricExpected(
  parameters: readonly number[],
  history: PurchaseHistory,
  horizon: number,
  chances: ExtraChances,
): number {
  const [r = 0, alpha = 0, a = 0] = parameters;
  const b = (parameters[3] ?? 0) + chances;
  const scale = alpha + history.age;
  if (horizon > farthestHorizon * scale) {
    throw outOfRange("horizon", horizon, "atMost", farthestHorizon * scale);
  }
  const z = horizon / (scale + horizon);
  const e = a - 1;
  const c = e + b + history.frequency;
  const log = -Math.log1p(horizon / scale);
  const grown = Math.expm1(e * log);
  const overE = e === 0 ? log : grown / e;
  const purchases = -(c * overE + (1 + grown) * restOfSeries(e, e + b - r, c, z));
  return purchases / (1 + Math.exp(logOddsStopped(parameters, history, chances)));
}

/** c (2F1(e, f; c; z) - 1) / e: the series of 2F1 without its first term, which stays finite at e = 0 and at c = 0. */
function restOfSeries(e: number, f: number, c: number, z: number): number {
  let term = f * z;
  let sum = term;
  for (let k = 1; Math.abs(term) > 1e-17 * Math.abs(sum) && term !== 0; k += 1) {
    term *= ((e + k) * (f + k) * z) / ((c + k) * (k + 1));
    sum += term;
  }
  return sum;
}

/** Log-likelihood and gradient by r, alpha, a, b. */
export function betaGeometricLogLikelihood(
  parameters: readonly number[],
  histories: PurchaseHistories,
  gradient: Float64Array,
  chances: ExtraChances,
): number {
  return (
    frequencyTerms(parameters, histories, gradient, chances) +
    timeTerms(parameters, histories, gradient, chances)
  );
}

/** What depends on the number of purchases alone: computed once for each. */
function frequencyTerms(
  [r = 0, alpha = 0, a = 0, b = 0]: readonly number[],
  { frequencies, frequencyWeight, customers }: PurchaseHistories,
  gradient: Float64Array,
  chances: ExtraChances,
): number {
  const whole = gammaln(a + b) - gammaln(b) - gammaln(r) + r * Math.log(alpha);
  const [psiR, psiB, psiWhole] = [digamma(r), digamma(b), digamma(a + b)];
  let sum = customers * whole;
  gradient[1]! += (customers * r) / alpha;
  frequencies.forEach((x, place) => {
    const weight = frequencyWeight[place]!;
    const kept = b + x + chances;
    const psiAll = digamma(a + kept);
    sum += weight * (gammaln(r + x) + gammaln(kept) - gammaln(a + kept));
    gradient[0]! += weight * (digamma(r + x) - psiR + Math.log(alpha));
    gradient[2]! += weight * (psiWhole - psiAll);
    gradient[3]! += weight * (digamma(kept) - psiAll - psiB + psiWhole);
  });
  return sum;
}

/** What depends on the times: two logarithms and an exponential for each distinct history. */
function timeTerms(
  [r = 0, alpha = 0, a = 0, b = 0]: readonly number[],
  { frequencies, frequencyPlace, recency, age, weight }: PurchaseHistories,
  gradient: Float64Array,
  chances: ExtraChances,
): number {
  let [sum, byR, byAlpha, byA, byB] = [0, 0, 0, 0, 0];
  const logA = Math.log(a);
  const logChances = frequencies.map((x) => Math.log(b + x - 1 + chances));
  for (let group = 0; group < weight.length; group += 1) {
    const place = frequencyPlace[group]!;
    const x = frequencies[place]!;
    const w = weight[group]!;
    const observed = alpha + age[group]!;
    const logObserved = Math.log(observed);
    sum -= w * (r + x) * logObserved;
    byR -= w * logObserved;
    byAlpha -= (w * (r + x)) / observed;
    if (x + chances === 0) continue;
    const active = alpha + recency[group]!;
    const logRatio = logObserved - Math.log(active);
    const logOdds = logA - logChances[place]! + (r + x) * logRatio;
    const odds = Math.exp(-Math.abs(logOdds));
    sum += w * (Math.max(0, logOdds) + Math.log1p(odds));
    const stopped = (w * (logOdds > 0 ? 1 : odds)) / (1 + odds);
    byR += stopped * logRatio;
    byAlpha += stopped * (r + x) * (1 / observed - 1 / active);
    byA += stopped;
    byB -= stopped / (b + x - 1 + chances);
  }
  gradient[0]! += byR;
  gradient[1]! += byAlpha;
  gradient[2]! += byA / a;
  gradient[3]! += byB;
  return sum;
}
