import { CalcError } from "../../contract/calc-error";
import type { CategoryColumn } from "../../contract/columns";
import { defineFunction, number, numbers, segments } from "../../contract/function-spec";
import type { NumberColumn } from "../../contract/number-columns";
import { requireNonNegative } from "../numeric/bounds";
import { curveOfColumns } from "./lives";
import { coversTime, survivalAt } from "./survival-curve";

/**
 * Which share of the customers lasts longer than a given time?
 *
 *     S(t) of the Kaplan-Meier curve
 *
 * @param durations column of numbers, how long each customer was seen; 0 or more; a blank cell leaves the row out
 * @param lost column as long as durations: yes where the customer left then, no where the customer was still here
 * @param times number, the time asked for, in the unit of the durations; 0 or more
 * @returns share between 0 and 1
 * @throws missing-argument when a column is left out; not-a-column when one has several columns; not-a-number when a duration or a time is text; unknown-outcome when a cell of lost is neither yes nor no; out-of-range when a duration or a time is negative; no-data when no row is complete; not-observable when the time lies beyond the last duration and someone was still here
 * @see kaplan-meier-1958
 */
export function survivalAtTime(durations: NumberColumn, lost: CategoryColumn, time: number): number {
  requireNonNegative(time, "times");
  const curve = curveOfColumns(durations, lost);
  if (!coversTime(curve, time)) throw new CalcError("not-observable", "times");
  return survivalAt(curve, time);
}

export default defineFunction({
  id: "SURVIVAL.AT",
  family: "survival",
  params: { durations: numbers("periods"), lost: segments, times: number("periods") },
  result: { shape: "number", unit: "share" },
  errors: [
    "missing-argument",
    "not-a-column",
    "not-a-number",
    "unknown-outcome",
    "out-of-range",
    "no-data",
    "not-observable",
  ],
  source: "kaplan-meier-1958",
  examples: [
    {
      args: {
        durations: [3, 5, 7, 2, 18, 16, 2, 9, 16, 5],
        lost: [1, 1, 1, 1, 0, 1, 0, 1, 1, 0],
        times: 5,
      },
      gives: 0.675,
    },
  ],
  text: {
    summary: "Share of the customers who last longer than given times, by the Kaplan-Meier curve.",
    params: {
      durations: "How long each customer was seen, in any unit of time.",
      lost: "Yes where the customer left at that time; no where the customer was still here.",
      times: "The times asked for, in the unit of the durations.",
    },
  },
  compute: ({ durations, lost, times }) => survivalAtTime(durations, lost, times),
});
