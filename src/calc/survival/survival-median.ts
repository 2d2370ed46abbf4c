import { CalcError } from "../../contract/calc-error";
import type { CategoryColumn } from "../../contract/columns";
import { defineFunction, numbers, optionalNumber, segments } from "../../contract/function-spec";
import type { NumberColumn } from "../../contract/number-columns";
import { requireInsideUnit } from "../numeric/bounds";
import { curveOfColumns } from "./lives";
import { survivalQuantile } from "./survival-quantile";

/**
 * After what time is half of the customers gone, or another share of them?
 *
 *     first time with S(t) <= 1 - quantile; where the curve runs along that level, the middle of the run
 *
 * @param durations column of numbers, how long each customer was seen; 0 or more; a blank cell leaves the row out
 * @param lost column as long as durations: yes where the customer left then, no where the customer was still here
 * @param quantile share, how many of the customers are gone; between 0 and 1
 * @returns number of units of time
 * @throws missing-argument when a column is left out; not-a-column when one has several columns; not-a-number when a duration or the quantile is text; unknown-outcome when a cell of lost is neither yes nor no; out-of-range when a duration is negative or quantile is not between 0 and 1; no-data when no row is complete; not-observable when the curve never comes down so far
 * @see kaplan-meier-1958
 */
export function survivalMedian(durations: NumberColumn, lost: CategoryColumn, quantile = 0.5): number {
  requireInsideUnit(quantile, "quantile");
  const time = survivalQuantile(curveOfColumns(durations, lost), quantile);
  if (time === null) throw new CalcError("not-observable", "quantile");
  return time;
}

export default defineFunction({
  id: "SURVIVAL.MEDIAN",
  family: "survival",
  params: { durations: numbers("periods"), lost: segments, quantile: optionalNumber("share", 0.5) },
  result: { shape: "number", unit: "periods" },
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
    { args: { durations: [1, 2, 3, 4], lost: ["yes", "yes", "yes", "yes"] }, gives: 2.5 },
    {
      args: { durations: [3, 5, 7, 2, 18, 16, 2, 9, 16, 5], lost: [1, 1, 1, 1, 0, 1, 0, 1, 1, 0] },
      gives: 9,
    },
  ],
  text: {
    summary: "Time after which half of the customers (or another share) are gone, by the Kaplan-Meier curve.",
    params: {
      durations: "How long each customer was seen, in any unit of time.",
      lost: "Yes where the customer left at that time; no where the customer was still here.",
      quantile: "Share of the customers who are gone by then: 0.5, the median, when left out.",
    },
  },
  compute: ({ durations, lost, quantile }) => survivalMedian(durations, lost, quantile),
});
