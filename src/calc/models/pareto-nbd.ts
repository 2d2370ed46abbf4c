import gammaln from "@stdlib/math-base-special-gammaln";
import { digamma } from "../numeric/digamma";
import { hypergeometricWithDerivatives } from "../numeric/hypergeometric";
import { logOnePlusOdds, probabilityOf } from "../numeric/log-odds";
import type { PurchaseHistories, PurchaseHistory } from "./purchase-histories";
import type { PurchaseModel } from "./purchase-model";

/**
 * The logarithm of F at a time; where `by` is given, its derivatives by r, alpha, s and beta are written there.
 *
 *     alpha >= beta: F(t) = 2F1(r+s+x, s+1; r+s+x+1; (alpha-beta)/(alpha+t)) / (alpha+t)^(r+s+x)
 *     else:          F(t) = 2F1(r+s+x, r+x; r+s+x+1; (beta-alpha)/(beta+t)) / (beta+t)^(r+s+x)
 *
 * taken in the form that Euler's transformation gives it, see `hypergeometric`. The likelihood of having stopped between
 * t_x and T is s / (r + s + x) (F(t_x) - F(T)).
 */
function logF(
  [r = 0, alpha = 0, s = 0, beta = 0]: readonly number[],
  x: number,
  t: number,
  by?: Float64Array,
): number {
  const early = alpha + t;
  const late = beta + t;
  const logEarly = Math.log(early);
  const logLate = Math.log(late);
  const c = r + s + x + 1;
  if (alpha >= beta) {
    const { value, byB, byC, byZ } = hypergeometricWithDerivatives(r + x, c, (alpha - beta) / early);
    if (by) {
      by[0] = (byB + byC) / value - logEarly;
      by[1] = ((byZ / value) * late) / (early * early) - (r + x) / early;
      by[2] = byC / value - logLate;
      by[3] = -byZ / value / early - s / late;
    }
    return -(r + x) * logEarly - s * logLate + Math.log(value);
  }
  const { value, byB, byC, byZ } = hypergeometricWithDerivatives(s + 1, c, (beta - alpha) / late);
  if (by) {
    by[0] = byC / value - logEarly;
    by[1] = (1 - r - x) / early - byZ / value / late;
    by[2] = (byB + byC) / value - logLate;
    by[3] = ((byZ / value) * early) / (late * late) - (s + 1) / late;
  }
  return (1 - r - x) * logEarly - (s + 1) * logLate + Math.log(value);
}

/** The logarithm of the likelihood of not having stopped by a time. */
function logStayed([r = 0, alpha = 0, s = 0, beta = 0]: readonly number[], x: number, t: number): number {
  return -(r + x) * Math.log(alpha + t) - s * Math.log(beta + t);
}

/** Scales of buying and of stopping that lie farther apart than this are no description of one set of customers. */
const widestRatio = 2000;

function logLikelihood(
  parameters: readonly number[],
  histories: PurchaseHistories,
  gradient: Float64Array,
): number {
  const [r = 0, alpha = 0, s = 0, beta = 0] = parameters;
  if (Math.max(alpha / beta, beta / alpha) > widestRatio) return -Infinity;
  const { frequencies, frequencyWeight, customers } = histories;
  let sum = customers * (r * Math.log(alpha) + s * Math.log(beta) - gammaln(r));
  gradient[0]! += customers * (Math.log(alpha) - digamma(r));
  gradient[1]! += (customers * r) / alpha;
  gradient[2]! += customers * Math.log(beta);
  gradient[3]! += (customers * s) / beta;
  frequencies.forEach((x, place) => {
    sum += frequencyWeight[place]! * gammaln(r + x);
    gradient[0]! += frequencyWeight[place]! * digamma(r + x);
  });
  return sum + timeTerms(parameters, histories, gradient);
}

/** What depends on the times: log stayed + log(1 + odds), odds = s / (r + s + x) (F(t_x) - F(T)) / stayed. */
function timeTerms(
  parameters: readonly number[],
  { frequencies, moments: { frequencyPlace, time }, last, end, weight }: PurchaseHistories,
  gradient: Float64Array,
): number {
  const [r = 0, alpha = 0, s = 0, beta = 0] = parameters;
  const purchases = Float64Array.from(frequencyPlace, (place) => frequencies[place]!);
  const stayed = time.map((t, moment) => logStayed(parameters, purchases[moment]!, t));
  const byF = new Float64Array(4 * time.length);
  const f = time.map((t, moment) =>
    logF(parameters, purchases[moment]!, t, byF.subarray(4 * moment, 4 * moment + 4)),
  );
  const slopeOfStayed = new Float64Array(time.length);
  const slopeOfF = new Float64Array(time.length);
  let sum = 0;
  for (let group = 0; group < weight.length; group += 1) {
    const w = weight[group]!;
    const from = last[group]!;
    const to = end[group]!;
    sum += w * stayed[to]!;
    slopeOfStayed[to]! += w;
    // F falls with time; where it does not, rounding hides that anyone could have stopped.
    const fall = -Math.expm1(f[to]! - f[from]!);
    if (!(fall > 0)) continue;
    const all = r + s + purchases[to]!;
    const logOdds = Math.log((s / all) * fall) + f[from]! - stayed[to]!;
    const { value, slope } = logOnePlusOdds(logOdds);
    const stopped = w * slope;
    sum += w * value;
    slopeOfStayed[to]! -= stopped;
    slopeOfF[from]! += stopped / fall;
    slopeOfF[to]! -= stopped / fall - stopped;
    gradient[0]! -= stopped / all;
    gradient[2]! += stopped / s - stopped / all;
  }
  time.forEach((t, moment) => {
    const slope = slopeOfStayed[moment]!;
    gradient[0]! -= slope * Math.log(alpha + t);
    gradient[1]! -= (slope * (r + purchases[moment]!)) / (alpha + t);
    gradient[2]! -= slope * Math.log(beta + t);
    gradient[3]! -= (slope * s) / (beta + t);
    for (let i = 0; i < 4; i += 1) gradient[i]! += slopeOfF[moment]! * byF[4 * moment + i]!;
  });
  return sum;
}

function alive(parameters: readonly number[], { frequency, recency, age }: PurchaseHistory): number {
  const [r = 0, , s = 0] = parameters;
  const before = logF(parameters, frequency, recency);
  const fall = -Math.expm1(logF(parameters, frequency, age) - before);
  if (!(fall > 0)) return 1;
  const logOdds = Math.log((s / (r + s + frequency)) * fall) + before - logStayed(parameters, frequency, age);
  return probabilityOf(-logOdds);
}

/**
 * Purchases of a customer to be expected within a horizon, as a function of it.
 *
 *     P(alive) (r + x) / (alpha + T) times the expected time alive within the horizon,
 *     (beta + T) (1 - ((beta + T) / (beta + T + horizon))^(s-1)) / (s - 1), a logarithm at s = 1
 */
function expected(parameters: readonly number[], history: PurchaseHistory): (horizon: number) => number {
  const [r = 0, alpha = 0, s = 0, beta = 0] = parameters;
  const late = beta + history.age;
  const rate = (alive(parameters, history) * (r + history.frequency)) / (alpha + history.age);
  return (horizon) => {
    const log = Math.log1p(horizon / late);
    return rate * late * (s === 1 ? log : -Math.expm1((1 - s) * log) / (s - 1));
  };
}

/**
 * Pareto/NBD: customers buy at a rate that is gamma distributed (r, alpha) until they stop at a time that is exponential
 * with a rate that is gamma distributed (s, beta).
 *
 * @see schmittlein-1987
 */
export const paretoNbd: PurchaseModel = {
  name: "Pareto/NBD",
  parameters: ["r", "alpha", "s", "beta"],
  times: ["alpha", "beta"],
  starts: [
    [0.5, 0.4, 0.6, 0.5],
    [1, 1, 1, 1],
    [0.3, 0.1, 0.3, 0.3],
    [2, 1, 1.5, 3],
  ],
  logLikelihood,
  alive,
  expected,
};
