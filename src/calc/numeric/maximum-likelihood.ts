import type { OnIteration } from "../../contract/fit";
import { choleskyFactor, invertPositive, solveFactored, type Matrix } from "./linear-algebra";
import {
  dot,
  downhill,
  isLost,
  largest,
  searchOf,
  type Likelihood,
  type Point,
  type Search,
} from "./likelihood-search";

export interface Fitted {
  readonly converged: true;
  readonly parameters: readonly number[];
  readonly logLikelihood: number;
  /** Inverse of the observed information, in the parameters themselves. */
  readonly covariance: Matrix;
  readonly iterations: number;
}

/** The search ended without a maximum: the likelihood has none inside, or its top is flat. */
export interface NotFitted {
  readonly converged: false;
  readonly iterations: number;
  /** Where the search gave up. */
  readonly parameters: readonly number[];
}

const quasiNewtonSteps = 100;
const newtonSteps = 30;
/** A search that fails from the two likeliest starts is not mended by a third. */
const startsTried = 2;
/** A step that moves no digit anyone prints; a smaller one is rounding. */
const smallStep = 1e-6;
const negligibleStep = 1e-9;
/** Of the log-likelihood, relative: less than a hundredth of what rounding leaves uncertain in it. */
const negligibleGain = 1e-14;

/**
 * Finds the parameters under which the data are likeliest.
 *
 * From the likeliest start a quasi-Newton search (BFGS with backtracking) comes near, Newton's method with damping
 * finishes. The verdict is by gradient and curvature together: the last full Newton step is negligible and the
 * curvature there is that of a maximum. What ends otherwise is not converged, never a fit.
 *
 * @param onIteration is told how far the search has come; what it throws cancels the search
 */
export function maximiseLikelihood(model: Likelihood, onIteration?: OnIteration): Fitted | NotFitted {
  const search = searchOf(model);
  const ranked = model.starts
    .map((start) => search.at(search.toSearched(start)))
    .filter((point) => Number.isFinite(point.value))
    .sort((a, b) => a.value - b.value)
    .slice(0, startsTried);
  let iterations = 0;
  const tell: Tell = ({ value }) => {
    iterations += 1;
    onIteration?.({ iterations, logLikelihood: -value });
  };
  let last: readonly number[] = model.starts[0] ?? [];
  for (const start of ranked) {
    const near = model.curvature ? start : quasiNewton(search, start, tell);
    // A search on its way to a boundary has no summit to be finished at.
    const end = isLost(search, near, start)
      ? { point: near, hessian: null }
      : newton(search, near, start, tell);
    last = search.toParameters(end.point.x);
    const covariance = end.hessian && invertPositive(end.hessian);
    if (covariance) {
      return {
        converged: true,
        parameters: last,
        logLikelihood: -end.point.value,
        covariance: inParameters(covariance, last, model.domain),
        iterations,
      };
    }
  }
  return { converged: false, iterations, parameters: last };
}

/** Hears of the point from which each iteration sets out. */
type Tell = (point: Point) => void;

/** Broyden, Fletcher, Goldfarb and Shanno, until another step promises next to nothing. */
function quasiNewton(search: Search, start: Point, tell: Tell): Point {
  let point = start;
  let inverse: Matrix | null = null;
  for (let step = 0; step < quasiNewtonSteps; step += 1) {
    tell(point);
    const { gradient }: Point = point;
    const scale: number = 1 / Math.max(1, Math.sqrt(dot(gradient, gradient)));
    let direction: number[] = (
      inverse ?? gradient.map((_, i) => gradient.map((__, j) => (i === j ? scale : 0)))
    ).map((row) => -dot(row, gradient));
    if (dot(direction, gradient) >= 0) {
      inverse = null;
      direction = gradient.map((slope) => -slope * scale);
    }
    const promise = -dot(direction, gradient);
    // Sums of thousands of logarithms are not known more closely than this.
    if (promise < 1e-7 + 1e-10 * Math.abs(point.value)) return point;
    const next = downhill(search, point, direction);
    if (next === null) return point;
    if (isLost(search, next, start)) return next;
    inverse = updated(inverse, point, next);
    point = next;
  }
  return point;
}

function updated(inverse: Matrix | null, from: Point, to: Point): Matrix | null {
  const s = to.x.map((value, i) => value - from.x[i]!);
  const y = to.gradient.map((slope, i) => slope - from.gradient[i]!);
  const sy = dot(s, y);
  if (sy <= 1e-12 * Math.sqrt(dot(s, s) * dot(y, y))) return inverse;
  const first = sy / dot(y, y);
  const h = inverse ?? s.map((_, i) => s.map((__, j) => (i === j ? first : 0)));
  const hy = h.map((row) => dot(row, y));
  const factor = (1 + dot(y, hy) / sy) / sy;
  return h.map((row, i) =>
    row.map((entry, j) => entry + factor * s[i]! * s[j]! - (hy[i]! * s[j]! + s[i]! * hy[j]!) / sy),
  );
}

interface NewtonEnd {
  readonly point: Point;
  /** The curvature at the end when the search converged there, else `null`. */
  readonly hessian: Matrix | null;
}

function newton(search: Search, from: Point, start: Point, tell: Tell): NewtonEnd {
  let point = from;
  let wasSmall = false;
  for (let taken = 0; taken < newtonSteps; taken += 1) {
    tell(point);
    const hessian = search.hessianAt(point);
    const { step, damped } = newtonStep(hessian, point.gradient);
    if (step === null || step.some((length) => !Number.isFinite(length))) return { point, hessian: null };
    const gain = -dot(step, point.gradient) / 2;
    const small = !damped && (largest(step) < smallStep || gain < negligibleGain * Math.abs(point.value));
    // After one small step the curvature is taken once more, at the maximum itself: standard errors come from it.
    const finished = small && (wasSmall || largest(step) < negligibleStep);
    wasSmall = small;
    // Rounding in a sum of thousands of logarithms hides falls smaller than this.
    const next = downhill(search, point, step, 1e-11 * Math.abs(point.value));
    if (finished) return { point: next ?? point, hessian };
    if (next === null || isLost(search, next, start)) return { point: next ?? point, hessian: null };
    point = next;
  }
  return { point, hessian: null };
}

/** Newton's step; where the curvature is not that of a minimum, as much is added to its diagonal as makes it so. */
function newtonStep(
  hessian: Matrix,
  gradient: readonly number[],
): { step: number[] | null; damped: boolean } {
  const right = gradient.map((slope) => -slope);
  const size = Math.max(1e-8, largest(hessian.map((row, i) => row[i]!)));
  for (let damping = 0; damping <= 10 * size; damping = damping === 0 ? 1e-6 * size : damping * 10) {
    const factor = choleskyFactor(
      hessian.map((row, i) => row.map((entry, j) => (i === j ? entry + damping : entry))),
      1e-12,
    );
    if (factor) return { step: solveFactored(factor, right), damped: damping > 0 };
  }
  return { step: null, damped: true };
}

/** A covariance of logarithms is one of the parameters after a factor for each (the delta method). */
function inParameters(
  covariance: Matrix,
  parameters: readonly number[],
  domain: Likelihood["domain"],
): Matrix {
  if (domain === "real") return covariance;
  return covariance.map((row, i) => row.map((entry, j) => entry * parameters[i]! * parameters[j]!));
}
