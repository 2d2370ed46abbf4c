import { defineFunction, number } from "../../contract/function-spec";
import { requireShare } from "../numeric/bounds";
import { ratio } from "../numeric/ratio";

/**
 * How many periods does a customer stay on average, when the same share is lost in every period?
 *
 *     1 / churn
 *
 * @param churn share, lost in one period; more than 0, at most 1
 * @returns number of periods, in the period of the churn
 * @throws zero-denominator when churn is 0; out-of-range when churn is not between 0 and 1; not-a-number when churn is text
 * @see farris-2015
 */
export function lifetimeExpected(churn: number): number {
  requireShare(churn, "churn");
  return ratio(1, churn, "churn");
}

export default defineFunction({
  id: "LIFETIME.EXPECTED",
  family: "rates",
  params: { churn: number("share") },
  result: { shape: "number", unit: "periods" },
  errors: ["zero-denominator", "out-of-range", "not-a-number"],
  source: "farris-2015",
  examples: [{ args: { churn: 0.05 }, gives: 20 }],
  text: {
    summary: "Periods that a customer stays on average.",
    params: { churn: "Share of the customers lost in one period." },
  },
  native: ({ churn }) => `1/${churn}`,
  compute: ({ churn }) => lifetimeExpected(churn),
});
