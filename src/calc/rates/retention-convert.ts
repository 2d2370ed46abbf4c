import { defineFunction, number, oneOf } from "../../contract/function-spec";
import { requireShare } from "../numeric/bounds";
import { nativeExponent, timeUnits, unitsPerUnit, type TimeUnit } from "./time-units";

/**
 * What is a retention rate per month as one per year, when the same share is lost in every month?
 *
 *     rate ^ (to / from), a year = 4 quarters = 12 months = 365.25 days, a week = 7 days
 *
 * @param rate share, kept in one unit of `from`; 0 to 1
 * @param from word, the unit of time of the rate
 * @param to word, the unit of time of the result
 * @returns share, kept in one unit of `to`
 * @throws out-of-range when rate is not between 0 and 1; not-a-number when rate is text; missing-argument when a unit is left out; unknown-option when a unit is another word
 * @see farris-2015
 */
export function retentionConvert(rate: number, from: TimeUnit, to: TimeUnit): number {
  requireShare(rate, "rate");
  return rate ** unitsPerUnit(from, to);
}

export default defineFunction({
  id: "RETENTION.CONVERT",
  family: "rates",
  params: { rate: number("share"), from: oneOf(timeUnits, null), to: oneOf(timeUnits, null) },
  result: { shape: "number", unit: "share" },
  errors: ["out-of-range", "not-a-number", "missing-argument", "unknown-option"],
  source: "farris-2015",
  examples: [{ args: { rate: 0.7, from: "quarter", to: "year" }, gives: 0.2401 }],
  text: {
    summary: "A retention rate of one unit of time as that of another.",
    params: {
      rate: "Share of the customers kept in one unit of the first kind.",
      from: "The unit of time of the rate.",
      to: "The unit of time of the result.",
    },
  },
  native: ({ rate, from, to }) => `${rate}^${nativeExponent(from, to)}`,
  compute: ({ rate, from, to }) => retentionConvert(rate, from, to),
});
