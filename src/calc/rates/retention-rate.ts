import { count, defineFunction } from "../../contract/function-spec";
import { requireAtMost, requireNonNegative } from "../numeric/bounds";
import { ratio } from "../numeric/ratio";

/**
 * What share of the customers we began with is still here?
 *
 *     (end - new) / start
 *
 * @param start number, customers at the opening of the period; more than 0
 * @param end number, customers at the close, new ones included; 0 or more
 * @param new number, customers won during the period; 0 or more, at most end
 * @returns share, 0 or more; above 1 when former customers come back
 * @throws zero-denominator when start is 0; out-of-range when a count is negative or new exceeds end; not-a-number when an argument is text
 * @see farris-2015
 */
export function retentionRate(start: number, end: number, gained: number): number {
  requireNonNegative(start, "start");
  requireNonNegative(end, "end");
  requireNonNegative(gained, "new");
  requireAtMost(gained, end, "new");
  return ratio(end - gained, start, "start");
}

export default defineFunction({
  id: "RETENTION",
  family: "rates",
  params: { start: count, end: count, new: count },
  result: { shape: "number", unit: "share" },
  errors: ["zero-denominator", "out-of-range", "not-a-number"],
  source: "farris-2015",
  examples: [
    { args: { start: 1000, end: 800, new: 200 }, gives: 0.6 },
    { args: { start: 1000, end: 900, new: 200 }, gives: 0.7 },
  ],
  text: {
    summary: "Share of the opening customers who are still here at the close.",
    params: {
      start: "Customers at the opening of the period.",
      end: "Customers at the close of the period, new ones included.",
      new: "Customers won during the period.",
    },
  },
  native: ({ start, end, new: gained }) => `(${end}-${gained})/${start}`,
  compute: ({ start, end, new: gained }) => retentionRate(start, end, gained),
});
