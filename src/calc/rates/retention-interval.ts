import betaQuantile from "@stdlib/stats-base-dists-beta-quantile";
import normalQuantile from "@stdlib/stats-base-dists-normal-quantile";
import { CalcError } from "../../contract/calc-error";
import { count, defineFunction, level, oneOf } from "../../contract/function-spec";
import { requireAtMost, requireInsideUnit, requireNonNegative } from "../numeric/bounds";
import { nativeChoice } from "../numeric/native-choice";

export const intervalMethods = ["wilson", "jeffreys", "exact"] as const;
export type IntervalMethod = (typeof intervalMethods)[number];

/** Weighted counts can be fractions: so little of a customer has its exact limit closer to the end than any number. */
const negligible = 1e-4;

/** Low and high end of an interval. */
export type Interval = readonly [low: number, high: number];

/**
 * Within what range does the true retention lie, given how few or many customers were observed?
 *
 *     k retained of n, p = k / n, z = normal quantile of (1 + level) / 2
 *     "wilson":   (k + z²/2 ± z √(z²/4 + k(1 - p))) / (n + z²)
 *     "jeffreys": quantiles of Beta(k + 1/2, n - k + 1/2); low is 0 when k = 0, high is 1 when k = n
 *     "exact":    low from Beta(k, n - k + 1), high from Beta(k + 1, n - k) (Clopper and Pearson)
 *
 * @param retained number, customers of the start who are still here; 0 or more, at most start
 * @param start number, customers at the opening of the period; more than 0, at most 2^53 - 1
 * @param level share, how often such intervals hold the true retention; between 0 and 1
 * @param method word, how the interval is made
 * @returns two shares between 0 and 1, low and high
 * @throws zero-denominator when start is 0; out-of-range when a count is negative, retained exceeds start or level is not between 0 and 1; not-a-number when a number is text; unknown-option when method is another word
 * @see brown-2001
 */
export function retentionInterval(
  retained: number,
  start: number,
  level = 0.95,
  method: IntervalMethod = "wilson",
): Interval {
  requireNonNegative(retained, "retained");
  requireNonNegative(start, "start");
  requireInsideUnit(level, "level");
  requireAtMost(start, Number.MAX_SAFE_INTEGER, "start");
  requireAtMost(retained, start, "retained");
  if (start === 0) throw new CalcError("zero-denominator", "start");
  switch (method) {
    case "wilson":
      return wilsonInterval(retained, start, level);
    case "jeffreys":
      return jeffreysInterval(retained, start, level);
    case "exact":
      return exactInterval(retained, start, level);
  }
}

function wilsonInterval(k: number, n: number, level: number): Interval {
  // By the lower tail, which keeps its digits where the level is close to 1.
  const z = -normalQuantile((1 - level) / 2, 0, 1);
  const middle = k + (z * z) / 2;
  const spread = z * Math.sqrt((z * z) / 4 + k * (1 - k / n));
  const scale = n + z * z;
  // At the ends the two terms are equal but for rounding; the limit there is 0 or 1 by definition.
  return [k === 0 ? 0 : (middle - spread) / scale, k === n ? 1 : (middle + spread) / scale];
}

function jeffreysInterval(k: number, n: number, level: number): Interval {
  const [alpha, beta] = [k + 0.5, n - k + 0.5];
  return [
    k === 0 ? 0 : betaQuantile((1 - level) / 2, alpha, beta),
    k === n ? 1 : betaQuantile((1 + level) / 2, alpha, beta),
  ];
}

function exactInterval(k: number, n: number, level: number): Interval {
  return [
    k < negligible ? 0 : betaQuantile((1 - level) / 2, k, n - k + 1),
    n - k < negligible ? 1 : betaQuantile((1 + level) / 2, k + 1, n - k),
  ];
}

export default defineFunction({
  id: "RETENTION.INTERVAL",
  family: "rates",
  params: { retained: count, start: count, level, method: oneOf(intervalMethods, "wilson") },
  result: { shape: "pair", unit: "share", keys: ["low", "high"] },
  errors: ["zero-denominator", "out-of-range", "not-a-number", "unknown-option"],
  source: "brown-2001",
  examples: [
    { args: { retained: 81, start: 263 }, gives: [0.255289, 0.36621] },
    { args: { retained: 81, start: 263, level: 0.95, method: "jeffreys" }, gives: [0.254522, 0.365647] },
    { args: { retained: 81, start: 263, level: 0.95, method: "exact" }, gives: [0.252737, 0.367622] },
  ],
  text: {
    summary: "Low and high end of the range in which the true retention lies.",
    params: {
      retained: "Customers of the start who are still here.",
      start: "Customers at the opening of the period.",
      level: "How often such ranges hold the true retention: 0.95 when left out.",
      method: "How the range is made: Wilson's score, Jeffreys' or the exact one of Clopper and Pearson.",
    },
  },
  native: ({ retained: k, start: n, level: confidence, method }) => {
    const z = `NORM.S.INV((1+${confidence})/2)`;
    const beta = (half: string): string =>
      `CHOOSE({1,2},IF(${k}=0,0,BETA.INV((1-${confidence})/2,${k}+${half},${n}-${k}+1-${half})),` +
      `IF(${k}=${n},1,BETA.INV((1+${confidence})/2,${k}+1-${half},${n}-${k}+${half})))`;
    return nativeChoice(method, {
      wilson: `(${k}+${z}^2/2+{-1,1}*${z}*SQRT(${z}^2/4+${k}*(1-${k}/${n})))/(${n}+${z}^2)`,
      jeffreys: beta("0.5"),
      exact: beta("0"),
    });
  },
  compute: ({ retained, start, level: confidence, method }) =>
    retentionInterval(retained, start, confidence, method),
});
