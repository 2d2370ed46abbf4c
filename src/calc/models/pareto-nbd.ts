import gammaln from "@stdlib/math-base-special-gammaln";
import { digamma } from "../numeric/digamma";
import type { PurchaseHistories, PurchaseHistory } from "./purchase-histories";
import type { PurchaseModel } from "./purchase-model";
import { stoppingRatio, stoppingRatios } from "./stopping-ratios";

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

/**
 * What depends on the times. With S the likelihood of not having stopped and f of `stoppingRatio`, a customer has
 *
 *     S(T) + s (f(t_x) S(t_x) - f(T) S(T)) = S(t_x) (kept + s (f(t_x) - kept f(T))),  kept = S(T) / S(t_x) <= 1
 */
function timeTerms(
  parameters: readonly number[],
  { frequencies, moments: { frequencyPlace, time }, last, end, weight }: PurchaseHistories,
  gradient: Float64Array,
): number {
  const [r = 0, alpha = 0, s = 0, beta = 0] = parameters;
  const purchases = Float64Array.from(frequencyPlace, (place) => frequencies[place]!);
  const { f, byR, byS, byG } = stoppingRatios(parameters, purchases, time);
  const stayed = time.map((t, moment) => logStayed(parameters, purchases[moment]!, t));
  const slopeOfStayed = new Float64Array(time.length);
  const slopeOfF = new Float64Array(time.length);
  let sum = 0;
  for (let group = 0; group < weight.length; group += 1) {
    const w = weight[group]!;
    const from = last[group]!;
    const to = end[group]!;
    const kept = Math.exp(stayed[to]! - stayed[from]!);
    // Where it is not above 0, rounding hides that anyone could have stopped.
    const fall = Math.max(0, f[from]! - kept * f[to]!);
    const whole = kept + s * fall;
    const perWhole = w / whole;
    sum += w * (stayed[from]! + Math.log(whole));
    slopeOfStayed[from]! += w - perWhole * kept * (1 - s * f[to]!);
    slopeOfStayed[to]! += perWhole * kept * (1 - s * f[to]!);
    slopeOfF[from]! += perWhole * s;
    slopeOfF[to]! -= perWhole * s * kept;
    gradient[2]! += perWhole * fall;
  }
  time.forEach((t, moment) => {
    const slope = slopeOfStayed[moment]!;
    const [early, late] = [alpha + t, beta + t];
    const ratio = slopeOfF[moment]!;
    gradient[0]! += ratio * byR[moment]! - slope * Math.log(early);
    gradient[1]! -=
      (slope * (r + purchases[moment]!)) / early + (ratio * byG[moment]! * late) / (early * early);
    gradient[2]! += ratio * byS[moment]! - slope * Math.log(late);
    gradient[3]! += (ratio * byG[moment]!) / early - (slope * s) / late;
  });
  return sum;
}

function alive(parameters: readonly number[], { frequency, recency, age }: PurchaseHistory): number {
  const s = parameters[2] ?? 0;
  const ratioAt = (t: number): number => stoppingRatio(parameters, frequency, t);
  const kept = Math.exp(logStayed(parameters, frequency, age) - logStayed(parameters, frequency, recency));
  const fall = Math.max(0, ratioAt(recency) - kept * ratioAt(age));
  return kept / (kept + s * fall);
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
 * Pareto/NBD: customers buy at a rate that is gamma distributed (r, alpha) until they stop at a time that is
 * exponential with a rate that is gamma distributed (s, beta).
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
