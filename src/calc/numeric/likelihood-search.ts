import type { Matrix } from "./linear-algebra";

/** What a model has to say of itself to be fitted. */
export interface Likelihood {
  /** Positive parameters are searched by their logarithms. */
  readonly domain: "positive" | "real";
  /** Where to begin; the likeliest is tried first. */
  readonly starts: readonly (readonly number[])[];
  /** The log-likelihood at some parameters; its derivatives are written into `gradient`. */
  readonly evaluate: (parameters: readonly number[], gradient: Float64Array) => number;
  /** The matrix of second derivatives, where a model has it; differences of the gradient otherwise. */
  readonly curvature?: (parameters: readonly number[]) => Matrix;
}

/** In searched coordinates: a factor of e to the 2 for positive parameters. */
const longestStep = 2;
/** Positive parameters farther than a factor of e to the 10 from their start are on the way to a boundary. */
const farthest = 10;
/** So many steps in succession that had to be shortened to stay where there is a likelihood lean against a boundary. */
const mostShortened = 5;

/** A place in the search: minus the log-likelihood and its gradient in searched coordinates. */
export interface Point {
  readonly x: readonly number[];
  readonly value: number;
  readonly gradient: readonly number[];
  /** How many of the last steps, in succession, led to where there is no likelihood until they were shortened. */
  readonly shortened: number;
}

export interface Search {
  readonly at: (x: readonly number[]) => Point;
  readonly hessianAt: (point: Point) => Matrix;
  readonly toSearched: (parameters: readonly number[]) => number[];
  readonly toParameters: (x: readonly number[]) => number[];
  readonly bounded: boolean;
}

export function searchOf({ domain, evaluate, curvature }: Likelihood): Search {
  const positive = domain === "positive";
  const toParameters = (x: readonly number[]): number[] => (positive ? x.map(Math.exp) : [...x]);
  const at = (x: readonly number[]): Point => {
    const parameters = toParameters(x);
    const gradient = new Float64Array(x.length);
    const value = -evaluate(parameters, gradient);
    return {
      x,
      value: Number.isFinite(value) && gradient.every(Number.isFinite) ? value : Infinity,
      gradient: Array.from(gradient, (slope, i) => -slope * (positive ? parameters[i]! : 1)),
      shortened: 0,
    };
  };
  const hessianAt = curvature
    ? ({ x }: Point): Matrix => curvature(toParameters(x)).map((row) => row.map((entry) => -entry))
    : (point: Point): Matrix => differencedHessian(at, point);
  return {
    at,
    hessianAt,
    toSearched: (parameters) => (positive ? parameters.map(Math.log) : [...parameters]),
    toParameters,
    bounded: positive,
  };
}

function differencedHessian(at: Search["at"], { x }: Point): Matrix {
  const step = 2e-5;
  const rows = x.map((_, i) => {
    const shifted = (by: number): Point => at(x.map((value, j) => (i === j ? value + by : value)));
    const ahead = shifted(step).gradient;
    const behind = shifted(-step).gradient;
    return ahead.map((slope, j) => (slope - behind[j]!) / (2 * step));
  });
  return rows.map((row, i) => row.map((entry, j) => (entry + rows[j]![i]!) / 2));
}

export const dot = (a: readonly number[], b: readonly number[]): number =>
  a.reduce((sum, value, i) => sum + value * b[i]!, 0);
export const largest = (a: readonly number[]): number =>
  a.reduce((most, value) => Math.max(most, Math.abs(value)), 0);

/** Backtracks along a direction until the value falls; `null` where it does not. */
export function downhill(search: Search, from: Point, direction: readonly number[], noise = 0): Point | null {
  const slope = dot(direction, from.gradient);
  let length = Math.min(1, longestStep / Math.max(1e-300, largest(direction)));
  let shortened = 0;
  for (let tries = 0; tries < 12; tries += 1, length /= 3) {
    const next = search.at(from.x.map((value, i) => value + length * direction[i]!));
    if (next.value <= from.value + 1e-4 * length * slope + noise) return { ...next, shortened };
    if (next.value === Infinity) shortened = from.shortened + 1;
  }
  return null;
}

/** Whether a search is on its way to a boundary. */
export const isLost = ({ bounded }: Search, point: Point, start: Point): boolean =>
  point.shortened >= mostShortened ||
  (bounded && point.x.some((value, i) => Math.abs(value - start.x[i]!) > farthest));
