import { defineFunction, number, optionalNumber } from "../../contract/function-spec";
import { requireNonNegative } from "../numeric/bounds";
import { ratio } from "../numeric/ratio";

/**
 * How does the opening revenue stand at the close, sales to the same customers counted?
 *
 *     (start - churned - contraction + expansion + reactivation) / start
 *
 * @param start number, recurring revenue at the opening of the period; more than 0
 * @param churned number, revenue of the customers who left; 0 or more
 * @param contraction number, revenue lost from customers who stayed; 0 or more
 * @param expansion number, revenue added by customers who stayed; 0 or more
 * @param reactivation number, revenue of customers who came back; 0 or more
 * @returns share; above 1 when the gains from the same customers exceed the losses
 * @throws zero-denominator when start is 0; out-of-range when an amount is negative; not-a-number when an argument is text
 * @see mehta-2016
 */
export function nrr(
  start: number,
  churned: number,
  contraction: number,
  expansion: number,
  reactivation = 0,
): number {
  for (const [name, amount] of Object.entries({ start, churned, contraction, expansion, reactivation })) {
    requireNonNegative(amount, name);
  }
  return ratio(start - churned - contraction + expansion + reactivation, start, "start");
}

export default defineFunction({
  id: "NRR",
  family: "revenue",
  params: {
    start: number("money"),
    churned: number("money"),
    contraction: number("money"),
    expansion: number("money"),
    reactivation: optionalNumber("money", 0),
  },
  result: { shape: "number", unit: "share" },
  errors: ["zero-denominator", "out-of-range", "not-a-number"],
  source: "mehta-2016",
  examples: [
    { args: { start: 100, churned: 10, contraction: 10, expansion: 10 }, gives: 0.9 },
    { args: { start: 100, churned: 10, contraction: 10, expansion: 10, reactivation: 25 }, gives: 1.15 },
  ],
  text: {
    summary: "Net revenue retention: the opening revenue at the close, as a share of itself.",
    params: {
      start: "Recurring revenue at the opening of the period.",
      churned: "Revenue of the customers who left.",
      contraction: "Revenue lost from customers who stayed.",
      expansion: "Revenue added by customers who stayed.",
      reactivation: "Revenue of customers who came back: 0 when left out.",
    },
  },
  native: ({ start, churned, contraction, expansion, reactivation }) =>
    `(${start}-${churned}-${contraction}+${expansion}+${reactivation})/${start}`,
  compute: (args) => nrr(args.start, args.churned, args.contraction, args.expansion, args.reactivation),
});
