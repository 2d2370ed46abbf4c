import { hypergeometric, hypergeometricWithDerivatives } from "../numeric/hypergeometric";

/**
 * How likely a customer of Pareto/NBD, seen with x purchases up to t, is to be stopped later, over how likely not yet:
 *
 *     f_x(t) = (alpha + t)^(r+x) (beta + t)^s  *  integral from t of (alpha + u)^-(r+x) (beta + u)^-(s+1) du
 *
 * times s. With g = (beta - alpha) / (alpha + t) it depends on x, r, s and g alone,
 *
 *     g < 0:  f = 2F1(1, r + x; r+s+x+1; -g) / (r+s+x)
 *     else:   f = 2F1(1, s + 1; r+s+x+1; g / (1+g)) / (1+g) / (r+s+x)
 *
 * and integration by parts leads from one number of purchases to the next:
 *
 *     (r+s+x) f_x + (r + x) g f_(x+1) = 1
 */
export function stoppingRatio(parameters: readonly number[], x: number, t: number): number {
  const [r = 0, , s = 0] = parameters;
  const all = r + s + x;
  const g = distanceAt(parameters, t);
  return g < 0
    ? hypergeometric(r + x, all + 1, -g) / all
    : hypergeometric(s + 1, all + 1, g / (1 + g)) / (1 + g) / all;
}

/** g, at a time. */
function distanceAt([, alpha = 0, , beta = 0]: readonly number[], t: number): number {
  return (beta - alpha) / (alpha + t);
}

/** Ratios beside their derivatives by r, s and g, one a moment. */
export interface StoppingRatios {
  readonly f: Float64Array;
  readonly byR: Float64Array;
  readonly byS: Float64Array;
  readonly byG: Float64Array;
}

/** More steps than this cost as much as a hypergeometric function. */
const longestWalk = 200;

/**
 * The ratios of many moments, each so many purchases by a time. The hypergeometric function is dear: it is taken once a
 * time, and the recurrence leads to the other numbers of purchases, from where no direction of it loses digits: it
 * divides by the larger of its terms, so that errors shrink with every step.
 *
 * @param purchases whole numbers, ascending where times are equal
 * @param time      ascending
 */
export function stoppingRatios(
  parameters: readonly number[],
  purchases: Float64Array,
  time: Float64Array,
): StoppingRatios {
  const [r = 0, , s = 0] = parameters;
  const moments = purchases.length;
  const ratios: StoppingRatios = {
    f: new Float64Array(moments),
    byR: new Float64Array(moments),
    byS: new Float64Array(moments),
    byG: new Float64Array(moments),
  };
  for (let from = 0, to = 0; from < moments; from = to) {
    while (to < moments && time[to] === time[from]) to += 1;
    const g = distanceAt(parameters, time[from]!);
    // Here the terms of the recurrence are equally large.
    const middle = g > 1 ? Math.ceil(s / (g - 1) - r) : Infinity;
    const start = Math.max(purchases[from]!, Math.min(middle, purchases[to - 1]!));
    let split = to;
    while (split > from && purchases[split - 1]! > start) split -= 1;
    const began = ratioAt(r, s, g, start);
    let ratio = began;
    for (let moment = split - 1; moment >= from; moment -= 1) {
      ratio = fewer(r, s, g, ratio, purchases[moment]!);
      write(ratio, ratios, moment);
    }
    ratio = began;
    for (let moment = split; moment < to; moment += 1) {
      ratio = more(r, s, g, ratio, purchases[moment]!);
      write(ratio, ratios, moment);
    }
  }
  return ratios;
}

/** The ratio of one number of purchases. */
interface Ratio {
  readonly x: number;
  readonly f: number;
  readonly byR: number;
  readonly byS: number;
  readonly byG: number;
}

function write({ f, byR, byS, byG }: Ratio, ratios: StoppingRatios, moment: number): void {
  ratios.f[moment] = f;
  ratios.byR[moment] = byR;
  ratios.byS[moment] = byS;
  ratios.byG[moment] = byG;
}

function ratioAt(r: number, s: number, g: number, x: number): Ratio {
  const all = r + s + x;
  if (g < 0) {
    const { value, byB, byC, byZ } = hypergeometricWithDerivatives(r + x, all + 1, -g);
    const f = value / all;
    return { x, f, byR: (byB + byC - f) / all, byS: (byC - f) / all, byG: -byZ / all };
  }
  const { value, byB, byC, byZ } = hypergeometricWithDerivatives(s + 1, all + 1, g / (1 + g));
  const scale = all * (1 + g);
  const f = value / scale;
  return {
    ...{ x, f },
    byR: byC / scale - f / all,
    byS: (byB + byC) / scale - f / all,
    byG: (byZ / (1 + g) - value) / ((1 + g) * scale),
  };
}

/** From x + 1 to x, until there are so many purchases. */
function fewer(r: number, s: number, g: number, from: Ratio, target: number): Ratio {
  if (from.x - target > longestWalk) return ratioAt(r, s, g, target);
  let { x, f, byR, byS, byG } = from;
  while (x > target) {
    x -= 1;
    const all = r + s + x;
    const bought = r + x;
    const next = (1 - bought * g * f) / all;
    byR = -(next + g * f + bought * g * byR) / all;
    byS = -(next + bought * g * byS) / all;
    byG = (-bought * (f + g * byG)) / all;
    f = next;
  }
  return { x, f, byR, byS, byG };
}

/** From x to x + 1, until there are so many purchases. */
function more(r: number, s: number, g: number, from: Ratio, target: number): Ratio {
  if (target - from.x > longestWalk) return ratioAt(r, s, g, target);
  let { x, f, byR, byS, byG } = from;
  while (x < target) {
    const all = r + s + x;
    const part = (r + x) * g;
    const next = (1 - all * f) / part;
    byR = -(f + g * next + all * byR) / part;
    byS = -(f + all * byS) / part;
    byG = -(all * byG + (r + x) * next) / part;
    f = next;
    x += 1;
  }
  return { x, f, byR, byS, byG };
}
