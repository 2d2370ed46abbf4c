import { defineFunction, number, optionalNumber } from "../../contract/function-spec";
import { requireNonNegative } from "../numeric/bounds";
import { ratio } from "../numeric/ratio";

/**
 * How many times over are lost revenues replaced by gained ones?
 *
 *     (new + expansion + reactivation) / (churned + contraction)
 *
 * @param new number, revenue of customers won; 0 or more
 * @param expansion number, revenue added by customers who stayed; 0 or more
 * @param churned number, revenue of the customers who left; 0 or more
 * @param contraction number, revenue lost from customers who stayed; 0 or more
 * @param reactivation number, revenue of customers who came back; 0 or more
 * @returns gains per unit of loss, 0 or more
 * @throws zero-denominator when nothing was lost; out-of-range when an amount is negative; not-a-number when an argument is text
 * @see mehta-2016
 */
export function quickRatio(
  gained: number,
  expansion: number,
  churned: number,
  contraction: number,
  reactivation = 0,
): number {
  for (const [name, amount] of Object.entries({
    new: gained,
    expansion,
    churned,
    contraction,
    reactivation,
  })) {
    requireNonNegative(amount, name);
  }
  return ratio(gained + expansion + reactivation, churned + contraction, "churned");
}

export default defineFunction({
  id: "QUICK.RATIO",
  family: "revenue",
  params: {
    new: number("money"),
    expansion: number("money"),
    churned: number("money"),
    contraction: number("money"),
    reactivation: optionalNumber("money", 0),
  },
  result: { shape: "number", unit: "ratio" },
  errors: ["zero-denominator", "out-of-range", "not-a-number"],
  source: "mehta-2016",
  examples: [{ args: { new: 30, expansion: 10, churned: 6, contraction: 4 }, gives: 4 }],
  text: {
    summary: "Gained revenue per unit of lost revenue.",
    params: {
      new: "Revenue of customers won.",
      expansion: "Revenue added by customers who stayed.",
      churned: "Revenue of the customers who left.",
      contraction: "Revenue lost from customers who stayed.",
      reactivation: "Revenue of customers who came back: 0 when left out.",
    },
  },
  native: ({ new: gained, expansion, churned, contraction, reactivation }) =>
    `(${gained}+${expansion}+${reactivation})/(${churned}+${contraction})`,
  compute: (args) => quickRatio(args.new, args.expansion, args.churned, args.contraction, args.reactivation),
});
