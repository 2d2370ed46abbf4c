import gammaln from "@stdlib/math-base-special-gammaln";
import { outOfRange } from "../numeric/bounds";
import { digamma } from "../numeric/digamma";
import { logOnePlusOdds, probabilityOf } from "../numeric/log-odds";
import type { PurchaseHistories, PurchaseHistory } from "./purchase-histories";
import type { PurchaseModel } from "./purchase-model";

/**
 * What BG/NBD and MBG/NBD share. Customers buy at a rate that is gamma distributed (r, alpha) and may stop right after
 * a purchase with a probability that is beta distributed (a, b): BG/NBD after each repeat purchase, MBG/NBD also after
 * the first one. `chances` is how many more chances to stop there are than repeat purchases: 0 or 1.
 */
type ExtraChances = 0 | 1;

/** Starts of the search: dropout after few purchases, after many, and hardly ever. */
const starts = [
  [0.3, 0.15, 0.8, 2.4],
  [1, 1, 1, 1],
  [1, 0.5, 0.2, 2],
  [0.1, 0.05, 1, 5],
];

export function betaGeometricModel(name: string, chances: ExtraChances): PurchaseModel {
  return {
    name,
    parameters: ["r", "alpha", "a", "b"],
    times: ["alpha"],
    starts,
    logLikelihood: (parameters, histories, gradient) =>
      logLikelihood(parameters, histories, gradient, chances),
    alive: (parameters, history) => alive(parameters, history, chances),
    expected: (parameters, history) => expected(parameters, history, chances),
  };
}

/** Horizons are taken up to so many times the scale of a customer's history. */
const farthestHorizon = 10_000;

/**
 * Logarithm of the odds that a customer has stopped: a / (b + x - 1 + chances) ((alpha + T) / (alpha + t_x))^(r + x).
 */
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
function alive(parameters: readonly number[], history: PurchaseHistory, chances: ExtraChances): number {
  return probabilityOf(-logOddsStopped(parameters, history, chances));
}

/**
 * Purchases of a customer to be expected within a horizon, as a function of it.
 *
 *     (C / e) (1 - (1 - z)^e 2F1(e, a + b - 1 - r; C; z)) / (1 + odds stopped),  e = a - 1, C = a + b + x - 1, z = horizon / (alpha + T + horizon)
 *
 * with b + 1 for b where the first purchase is a chance to stop. This is the papers' form after Euler's transformation:
 * the fraction by e = a - 1 can be taken inside, and nothing happens at a = 1.
 *
 * @throws out-of-range when the horizon is beyond 10,000 times alpha + T
 */
function expected(
  parameters: readonly number[],
  history: PurchaseHistory,
  chances: ExtraChances,
): (horizon: number) => number {
  const [r = 0, alpha = 0, a = 0] = parameters;
  const b = (parameters[3] ?? 0) + chances;
  const scale = alpha + history.age;
  const e = a - 1;
  const c = e + b + history.frequency;
  const aliveNow = alive(parameters, history, chances);
  return (horizon) => {
    if (horizon > farthestHorizon * scale) {
      throw outOfRange("horizon", horizon, "atMost", farthestHorizon * scale);
    }
    const z = horizon / (scale + horizon);
    const log = -Math.log1p(horizon / scale);
    const grown = Math.expm1(e * log);
    const overE = e === 0 ? log : grown / e;
    return -aliveNow * (c * overE + (1 + grown) * restOfSeries(e, e + b - r, c, z));
  };
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
function logLikelihood(
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

/**
 * What depends on the times.
 *
 *     with L(moment) = (r + x) log(alpha + t):  - L(end) + log(1 + odds),  log odds = log a - log(b + x - 1 + chances) + L(end) - L(last)
 */
function timeTerms(
  [r = 0, alpha = 0, a = 0, b = 0]: readonly number[],
  { frequencies, moments: { frequencyPlace, time }, last, end, weight }: PurchaseHistories,
  gradient: Float64Array,
  chances: ExtraChances,
): number {
  const logTime = time.map((t) => Math.log(alpha + t));
  const scaled = logTime.map((log, moment) => (r + frequencies[frequencyPlace[moment]!]!) * log);
  const byScaled = new Float64Array(time.length);
  const logOddsOnce = frequencies.map((x) => Math.log(a / (b + x - 1 + chances)));
  const stoppedWith = new Float64Array(frequencies.length);
  let sum = 0;
  for (let group = 0; group < weight.length; group += 1) {
    const w = weight[group]!;
    const from = last[group]!;
    const to = end[group]!;
    sum -= w * scaled[to]!;
    byScaled[to]! -= w;
    const place = frequencyPlace[to]!;
    if (frequencies[place]! + chances === 0) continue;
    const logOdds = logOddsOnce[place]! + scaled[to]! - scaled[from]!;
    const { value, slope } = logOnePlusOdds(logOdds);
    const stopped = w * slope;
    sum += w * value;
    byScaled[to]! += stopped;
    byScaled[from]! -= stopped;
    stoppedWith[place]! += stopped;
  }
  byScaled.forEach((slope, moment) => {
    gradient[0]! += slope * logTime[moment]!;
    gradient[1]! += (slope * (r + frequencies[frequencyPlace[moment]!]!)) / (alpha + time[moment]!);
  });
  stoppedWith.forEach((stopped, place) => {
    if (stopped === 0) return;
    gradient[2]! += stopped / a;
    gradient[3]! -= stopped / (b + frequencies[place]! - 1 + chances);
  });
  return sum;
}
