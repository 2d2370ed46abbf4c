import { defineFunction, number } from "../../contract/function-spec";
import { requireNonNegative } from "../numeric/bounds";
import { ratio } from "../numeric/ratio";

/**
 * What share of the opening revenue is still there, new sales to the same customers not counted?
 *
 *     (start - churned - contraction) / start
 *
 * @param start number, recurring revenue at the opening of the period; more than 0
 * @param churned number, revenue of the customers who left; 0 or more
 * @param contraction number, revenue lost from customers who stayed; 0 or more
 * @returns share, at most 1; below 0 when more is said to be lost than there was
 * @throws zero-denominator when start is 0; out-of-range when an amount is negative; not-a-number when an argument is text
 * @see mehta-2016
 */
export function grr(start: number, churned: number, contraction: number): number {
  requireNonNegative(start, "start");
  requireNonNegative(churned, "churned");
  requireNonNegative(contraction, "contraction");
  return ratio(start - churned - contraction, start, "start");
}

export default defineFunction({
  id: "GRR",
  family: "revenue",
  params: { start: number("money"), churned: number("money"), contraction: number("money") },
  result: { shape: "number", unit: "share" },
  errors: ["zero-denominator", "out-of-range", "not-a-number"],
  source: "mehta-2016",
  examples: [{ args: { start: 100, churned: 10, contraction: 10 }, gives: 0.8 }],
  text: {
    summary: "Gross revenue retention: share of the opening revenue that was not lost.",
    params: {
      start: "Recurring revenue at the opening of the period.",
      churned: "Revenue of the customers who left.",
      contraction: "Revenue lost from customers who stayed.",
    },
  },
  native: ({ start, churned, contraction }) => `(${start}-${churned}-${contraction})/${start}`,
  compute: ({ start, churned, contraction }) => grr(start, churned, contraction),
});
