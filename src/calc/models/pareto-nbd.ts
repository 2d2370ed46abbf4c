import gammaln from "@stdlib/math-base-special-gammaln";
import { digamma } from "../numeric/digamma";
import { hypergeometricWithDerivatives } from "../numeric/hypergeometric";
import type { PurchaseHistories, PurchaseHistory } from "./purchase-histories";
import type { PurchaseModel } from "./purchase-model";

/** The logarithm of F at a time, and its derivatives by r, alpha, s and beta. */
interface LogTerm {
  log: number;
  readonly by: Float64Array;
}

const newTerm = (): LogTerm => ({ log: 0, by: new Float64Array(4) });

/**
 * F(t), with which s / (r + s + x) (F(t_x) - F(T)) is the likelihood of having stopped between t_x and T.
 *
 *     alpha >= beta: F(t) = 2F1(r+s+x, s+1; r+s+x+1; (alpha-beta)/(alpha+t)) / (alpha+t)^(r+s+x)
 *     else:          F(t) = 2F1(r+s+x, r+x; r+s+x+1; (beta-alpha)/(beta+t)) / (beta+t)^(r+s+x)
 *
 * taken in the form that Euler's transformation gives it, see `hypergeometric`.
 */
function writeF(
  [r = 0, alpha = 0, s = 0, beta = 0]: readonly number[],
  x: number,
  t: number,
  term: LogTerm,
): void {
  const { by } = term;
  const early = alpha + t;
  const late = beta + t;
  const logEarly = Math.log(early);
  const logLate = Math.log(late);
  const c = r + s + x + 1;
  if (alpha >= beta) {
    const { value, byB, byC, byZ } = hypergeometricWithDerivatives(r + x, c, (alpha - beta) / early);
    term.log = -(r + x) * logEarly - s * logLate + Math.log(value);
    by[0] = (byB + byC) / value - logEarly;
    by[1] = ((byZ / value) * late) / (early * early) - (r + x) / early;
    by[2] = byC / value - logLate;
    by[3] = -byZ / value / early - s / late;
    return;
  }
  const { value, byB, byC, byZ } = hypergeometricWithDerivatives(s + 1, c, (beta - alpha) / late);
  term.log = (1 - r - x) * logEarly - (s + 1) * logLate + Math.log(value);
  by[0] = byC / value - logEarly;
  by[1] = (1 - r - x) / early - byZ / value / late;
  by[2] = (byB + byC) / value - logLate;
  by[3] = ((byZ / value) * early) / (late * late) - (s + 1) / late;
}

/** The likelihood of one history without its gamma functions and powers of alpha and beta. */
interface Core {
  /** Logarithm of having stayed plus having stopped. */
  log: number;
  /** Probability of having stayed. */
  alive: number;
  readonly by: Float64Array;
}

const atRecency = newTerm();
const atAge = newTerm();

function writeCore(parameters: readonly number[], x: number, recency: number, age: number, core: Core): void {
  const [r = 0, alpha = 0, s = 0, beta = 0] = parameters;
  const { by } = core;
  const logEarly = Math.log(alpha + age);
  const logLate = Math.log(beta + age);
  const stayed = -(r + x) * logEarly - s * logLate;
  if (recency < age) {
    writeF(parameters, x, recency, atRecency);
    writeF(parameters, x, age, atAge);
  }
  const top = recency < age ? Math.max(stayed, atRecency.log) : stayed;
  const total = r + s + x;
  const weightStayed = Math.exp(stayed - top);
  const share = s / total;
  const first = recency < age ? share * Math.exp(atRecency.log - top) : 0;
  const last = recency < age ? share * Math.exp(atAge.log - top) : 0;
  const sum = weightStayed + (first - last);
  const stopped = (first - last) / sum;
  core.log = top + Math.log(sum);
  core.alive = weightStayed / sum;
  const kept = core.alive;
  by[0] = -kept * logEarly - stopped / total;
  by[1] = (-kept * (r + x)) / (alpha + age);
  by[2] = -kept * logLate + stopped * (1 / s - 1 / total);
  by[3] = (-kept * s) / (beta + age);
  if (recency === age) return;
  for (let i = 0; i < 4; i += 1) by[i]! += (first * atRecency.by[i]! - last * atAge.by[i]!) / sum;
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
  const { frequencies, frequencyPlace, frequencyWeight, recency, age, weight, customers } = histories;
  const core: Core = { log: 0, alive: 0, by: new Float64Array(4) };
  let sum = customers * (r * Math.log(alpha) + s * Math.log(beta) - gammaln(r));
  gradient[0]! += customers * (Math.log(alpha) - digamma(r));
  gradient[1]! += (customers * r) / alpha;
  gradient[2]! += customers * Math.log(beta);
  gradient[3]! += (customers * s) / beta;
  frequencies.forEach((x, place) => {
    sum += frequencyWeight[place]! * gammaln(r + x);
    gradient[0]! += frequencyWeight[place]! * digamma(r + x);
  });
  for (let group = 0; group < weight.length; group += 1) {
    const w = weight[group]!;
    writeCore(parameters, frequencies[frequencyPlace[group]!]!, recency[group]!, age[group]!, core);
    sum += w * core.log;
    for (let i = 0; i < 4; i += 1) gradient[i]! += w * core.by[i]!;
  }
  return sum;
}

function alive(parameters: readonly number[], { frequency, recency, age }: PurchaseHistory): number {
  const core: Core = { log: 0, alive: 0, by: new Float64Array(4) };
  writeCore(parameters, frequency, recency, age, core);
  return core.alive;
}

/**
 * Purchases to be expected within a horizon.
 *
 *     P(alive) (r + x) / (alpha + T) times the expected time alive within the horizon,
 *     (beta + T) (1 - ((beta + T) / (beta + T + horizon))^(s-1)) / (s - 1), a logarithm at s = 1
 */
function expected(parameters: readonly number[], history: PurchaseHistory, horizon: number): number {
  const [r = 0, alpha = 0, s = 0, beta = 0] = parameters;
  const late = beta + history.age;
  const log = Math.log1p(horizon / late);
  const timeAlive = late * (s === 1 ? log : -Math.expm1((1 - s) * log) / (s - 1));
  return ((alive(parameters, history) * (r + history.frequency)) / (alpha + history.age)) * timeAlive;
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
