import { defineFunction, number, oneOf } from "../../contract/function-spec";
import { requireShare } from "../numeric/bounds";
import { nativeExponent, timeUnits, unitsPerUnit, type TimeUnit } from "./time-units";

/**
 * What is a churn rate per month as one per year, when the same share is lost in every month?
 *
 *     1 - (1 - rate) ^ (to / from), a year = 4 quarters = 12 months = 365.25 days, a week = 7 days
 *
 * @param rate share, lost in one unit of `from`; 0 to 1
 * @param from word, the unit of time of the rate
 * @param to word, the unit of time of the result
 * @returns share, lost in one unit of `to`
 * @throws out-of-range when rate is not between 0 and 1; not-a-number when rate is text; missing-argument when a unit is left out; unknown-option when a unit is another word
 * @see farris-2015
 */
export function churnConvert(rate: number, from: TimeUnit, to: TimeUnit): number {
  requireShare(rate, "rate");
  // By logarithms that keep the digits of a small churn.
  return rate === 1 ? 1 : -Math.expm1(unitsPerUnit(from, to) * Math.log1p(-rate));
}

export default defineFunction({
  id: "CHURN.CONVERT",
  family: "rates",
  params: { rate: number("share"), from: oneOf(timeUnits, null), to: oneOf(timeUnits, null) },
  result: { shape: "number", unit: "share" },
  errors: ["out-of-range", "not-a-number", "missing-argument", "unknown-option"],
  source: "farris-2015",
  examples: [{ args: { rate: 0.05, from: "month", to: "year" }, gives: 0.45964 }],
  text: {
    summary: "A churn rate of one unit of time as that of another.",
    params: {
      rate: "Share of the customers lost in one unit of the first kind.",
      from: "The unit of time of the rate.",
      to: "The unit of time of the result.",
    },
  },
  native: ({ rate, from, to }) => `1-(1-${rate})^${nativeExponent(from, to)}`,
  compute: ({ rate, from, to }) => churnConvert(rate, from, to),
});
