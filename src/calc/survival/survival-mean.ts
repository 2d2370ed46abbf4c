import { CalcError } from "../../contract/calc-error";
import type { CategoryColumn } from "../../contract/columns";
import { defineFunction, number, numbers, segments } from "../../contract/function-spec";
import type { NumberColumn } from "../../contract/number-columns";
import { requireAtMost, requireNonNegative } from "../numeric/bounds";
import { curveOfColumns } from "./lives";
import { restrictedMean } from "./restricted-mean";
import { coversTime } from "./survival-curve";

/** Squares of areas under the curve have to fit into a number. */
const farthestHorizon = 1e100;

/**
 * How long does a customer last on average within a horizon?
 *
 *     mean = area under the Kaplan-Meier curve up to the horizon,
 *     standard error from (area from each loss to the horizon)^2 lost / (at risk (at risk - lost)), summed
 *
 * @param durations column of numbers, how long each customer was seen; 0 or more; a blank cell leaves the row out
 * @param lost column as long as durations: yes where the customer left then, no where the customer was still here
 * @param horizon number, the time up to which is counted, in the unit of the durations; 0 or more
 * @returns two numbers of units of time, the restricted mean and its standard error
 * @throws missing-argument when a column is left out; not-a-number when a duration or the horizon is text; unknown-outcome when a cell of lost is neither yes nor no; out-of-range when a duration or the horizon is negative; no-data when no row is complete; not-observable when the horizon lies beyond the last duration and someone was still here
 * @see klein-2003
 */
export function survivalMean(
  durations: NumberColumn,
  lost: CategoryColumn,
  horizon: number,
): readonly [number, number] {
  requireNonNegative(horizon, "horizon");
  requireAtMost(horizon, farthestHorizon, "horizon");
  const curve = curveOfColumns(durations, lost);
  if (!coversTime(curve, horizon)) throw new CalcError("not-observable", "horizon");
  return restrictedMean(curve, horizon);
}

export default defineFunction({
  id: "SURVIVAL.MEAN",
  family: "survival",
  params: { durations: numbers("periods"), lost: segments, horizon: number("periods") },
  result: { shape: "pair", unit: "periods", keys: ["mean", "standard-error"] },
  errors: [
    "missing-argument",
    "not-a-number",
    "unknown-outcome",
    "out-of-range",
    "no-data",
    "not-observable",
  ],
  source: "klein-2003",
  examples: [
    { args: { durations: [1, 3], lost: ["yes", "no"], horizon: 3 }, gives: [2, Math.SQRT1_2] },
    { args: { durations: [1, 2, 3, 4], lost: [1, 1, 1, 1], horizon: 10 }, gives: [2.5, 0.559017] },
  ],
  text: {
    summary: "Average time that customers last within a horizon (restricted mean), and its standard error.",
    params: {
      durations: "How long each customer was seen, in any unit of time.",
      lost: "Yes where the customer left at that time; no where the customer was still here.",
      horizon: "The time up to which is counted: at most the longest duration, unless everybody has left.",
    },
  },
  compute: ({ durations, lost, horizon }) => survivalMean(durations, lost, horizon),
});
