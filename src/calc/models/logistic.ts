import type { OnIteration } from "../../contract/fit";
import type { Likelihood } from "../numeric/likelihood-search";
import { choleskyFactor, type Matrix } from "../numeric/linear-algebra";
import { logOnePlusOdds, probabilityOf } from "../numeric/log-odds";
import { maximiseLikelihood } from "../numeric/maximum-likelihood";

/** Columns of numbers, one value a customer, the constant not among them. */
export interface Design {
  readonly columns: readonly Float64Array[];
  /** 1 where the customer left. */
  readonly lost: Uint8Array;
}

export interface LogisticFit {
  /** The constant first. */
  readonly coefficients: readonly number[];
  readonly standardErrors: readonly number[];
  readonly logLikelihood: number;
  /** Probability that a customer who left was given a higher risk than one who stayed. */
  readonly auc: number;
}

/** Why there is no fit: a column that follows from those before it, or one that tells the groups apart. */
export interface LogisticRefusal {
  readonly refused: "collinear" | "separation";
  readonly column: number;
}

/** How little of a column may be its own, relative, before it counts as following from the others. */
const ownShare = 1e-9;

interface Standardised {
  readonly means: readonly number[];
  readonly scales: readonly number[];
  readonly columns: readonly Float64Array[];
}

/**
 * Logistic regression by maximum likelihood.
 *
 *     log(p / (1 - p)) = b0 + b1 x1 + ... ;  log-likelihood = sum of log p over those lost and log(1 - p) over the others
 *
 * Columns are searched standardised, so that their units do not matter.
 *
 * @see hosmer-2013
 */
export function fitLogistic(
  { columns, lost }: Design,
  onIteration?: OnIteration,
): LogisticFit | LogisticRefusal {
  const standard = standardise(columns);
  const dependent = firstDependent(standard.columns, standard.scales);
  if (dependent >= 0) return { refused: "collinear", column: dependent };
  const share = lost.reduce((sum, one) => sum + one, 0) / lost.length;
  const likelihood: Likelihood = {
    domain: "real",
    starts: [[Math.log(share / (1 - share)), ...columns.map(() => 0)]],
    evaluate: (coefficients, gradient) => logLikelihood(coefficients, standard.columns, lost, gradient),
    curvature: (coefficients) =>
      information(coefficients, standard.columns).map((row) => row.map((entry) => -entry)),
  };
  const fitted = maximiseLikelihood(likelihood, onIteration);
  // Standardised coefficients of data that overlap stay small; without overlap one grows without end.
  const sizes = fitted.parameters.slice(1).map(Math.abs);
  const largest = sizes.reduce((most, size) => Math.max(most, size), 0);
  if (!fitted.converged || largest > separated)
    return { refused: "separation", column: sizes.indexOf(largest) };
  return {
    ...inOriginalUnits(fitted.parameters, fitted.covariance, standard),
    logLikelihood: fitted.logLikelihood,
    auc: areaUnderCurve(linearPredictor(fitted.parameters, standard.columns), lost),
  };
}

/** The odds of two customers a standard deviation apart do not differ by a factor of e to the 15. */
const separated = 15;

function standardise(columns: readonly Float64Array[]): Standardised {
  const means = columns.map((column) => column.reduce((sum, value) => sum + value, 0) / column.length);
  const scales = columns.map((column, i) =>
    Math.sqrt(column.reduce((sum, value) => sum + (value - means[i]!) ** 2, 0) / column.length),
  );
  return {
    means,
    scales,
    columns: columns.map((column, i) => column.map((value) => (value - means[i]!) / (scales[i]! || 1))),
  };
}

/** The first column that is constant or follows from those before it; -1 where each has something of its own. */
function firstDependent(columns: readonly Float64Array[], scales: readonly number[]): number {
  for (let count = 1; count <= columns.length; count += 1) {
    if (scales[count - 1] === 0) return count - 1;
    const some = columns.slice(0, count);
    const correlations = some.map((a) => some.map((b) => dotOf(a, b) / a.length));
    if (choleskyFactor(correlations, ownShare) === null) return count - 1;
  }
  return -1;
}

function dotOf(a: Float64Array, b: Float64Array): number {
  let sum = 0;
  for (let row = 0; row < a.length; row += 1) sum += a[row]! * b[row]!;
  return sum;
}

function linearPredictor(coefficients: readonly number[], columns: readonly Float64Array[]): Float64Array {
  const [constant = 0, ...slopes] = coefficients;
  const predictor = new Float64Array(columns[0]?.length ?? 0).fill(constant);
  columns.forEach((column, i) => {
    const slope = slopes[i]!;
    for (let row = 0; row < column.length; row += 1) predictor[row]! += slope * column[row]!;
  });
  return predictor;
}

function logLikelihood(
  coefficients: readonly number[],
  columns: readonly Float64Array[],
  lost: Uint8Array,
  gradient: Float64Array,
): number {
  let sum = 0;
  const residuals = linearPredictor(coefficients, columns).map((value, row) => {
    sum -= logOnePlusOdds(lost[row] === 1 ? -value : value).value;
    return lost[row]! - probabilityOf(value);
  });
  gradient[0]! += residuals.reduce((total, residual) => total + residual, 0);
  columns.forEach((column, i) => (gradient[i + 1]! += dotOf(column, residuals)));
  return sum;
}

function information(coefficients: readonly number[], columns: readonly Float64Array[]): Matrix {
  const weights = linearPredictor(coefficients, columns).map(
    (value) => probabilityOf(value) * probabilityOf(-value),
  );
  const ones = new Float64Array(weights.length).fill(1);
  const all = [ones, ...columns];
  const weighted = all.map((column) => column.map((value, row) => value * weights[row]!));
  // The same product for both halves, so that the matrix is symmetric to the last digit.
  return all.map((_, i) => all.map((__, j) => dotOf(all[Math.min(i, j)]!, weighted[Math.max(i, j)]!)));
}

function inOriginalUnits(
  parameters: readonly number[],
  covariance: Matrix,
  { means, scales }: Standardised,
): Pick<LogisticFit, "coefficients" | "standardErrors"> {
  const [constant = 0, ...slopes] = parameters;
  const shifts = means.map((mean, i) => -mean / scales[i]!);
  const coefficients = slopes.map((slope, i) => slope / scales[i]!);
  const weights = [1, ...shifts];
  const variance = weights.reduce(
    (sum, a, i) => sum + weights.reduce((part, b, j) => part + a * b * covariance[i]![j]!, 0),
    0,
  );
  return {
    coefficients: [constant + slopes.reduce((sum, slope, i) => sum + slope * shifts[i]!, 0), ...coefficients],
    standardErrors: [
      Math.sqrt(variance),
      ...scales.map((scale, i) => Math.sqrt(covariance[i + 1]![i + 1]!) / scale),
    ],
  };
}

/** Area under the receiver operating characteristic, from ranks; equal scores share theirs (Mann and Whitney). */
export function areaUnderCurve(scores: Float64Array, lost: Uint8Array): number {
  const order = Uint32Array.from(scores.keys()).sort((a, b) => scores[a]! - scores[b]!);
  let rankSum = 0;
  let gone = 0;
  for (let next = 0; next < order.length;) {
    const first = next;
    let goneHere = 0;
    for (; next < order.length && scores[order[next]!] === scores[order[first]!]; next += 1) {
      goneHere += lost[order[next]!]!;
    }
    rankSum += (goneHere * (first + 1 + next)) / 2;
    gone += goneHere;
  }
  return (rankSum - (gone * (gone + 1)) / 2) / (gone * (order.length - gone));
}
