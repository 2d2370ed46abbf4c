import { CalcError } from "../../contract/calc-error";
import { defineFunction, number, optionalNumber } from "../../contract/function-spec";
import { requireNonNegative } from "../numeric/bounds";
import { contributionOf, type Economics } from "./contribution";
import { contributionFormula } from "./value-formulas";

/**
 * How much churn can we afford before a customer no longer covers the cost of winning him?
 *
 *     c = revenue × margin - costToServe
 *     min(1, 1 - (1 + discount) × (1 - c / cac))
 *     where CLV with the first contribution at once is cac
 *
 * @param revenue number, revenue from a customer in one period; 0 or more
 * @param margin share, of the revenue that is left before the cost to serve
 * @param cac number, cost of winning the customer; 0 or more
 * @param discount share, by which a period later is worth less; 0 or more
 * @param costToServe number, cost of serving the customer in one period; 0 or more
 * @returns share, 0 to 1: the highest churn per period at which the cost is recovered
 * @throws no-such-value when no churn recovers the cost; out-of-range when an argument lies outside its bounds; not-a-number when an argument is text
 * @see gupta-2003
 */
export function churnAcceptable(economics: Economics, cac: number, discount: number): number {
  const contribution = contributionOf(economics);
  requireNonNegative(cac, "cac");
  requireNonNegative(discount, "discount");
  if (contribution <= 0) throw new CalcError("no-such-value", "cac");
  // Also where cac is 0: the first contribution alone covers it.
  if (contribution >= cac) return 1;
  const churn = 1 - (1 + discount) * (1 - contribution / cac);
  if (churn < 0) throw new CalcError("no-such-value", "cac");
  return churn;
}

export default defineFunction({
  id: "CHURN.ACCEPTABLE",
  family: "value",
  params: {
    revenue: number("money"),
    margin: number("share"),
    cac: number("money"),
    discount: optionalNumber("share", 0),
    costToServe: optionalNumber("money", 0),
  },
  result: { shape: "number", unit: "share" },
  errors: ["no-such-value", "out-of-range", "not-a-number"],
  source: "gupta-2003",
  examples: [{ args: { revenue: 100, margin: 0.6, cac: 150, discount: 0.1 }, gives: 0.34 }],
  text: {
    summary: "The highest churn at which a customer still covers the cost of winning him.",
    params: {
      revenue: "Revenue from a customer in one period.",
      margin: "Share of the revenue that is left before the cost to serve.",
      cac: "Cost of winning a customer.",
      discount: "By how much a period later is worth less: 0 when left out.",
      costToServe: "Cost of serving the customer in one period: 0 when left out.",
    },
  },
  native: (args) => {
    const contribution = contributionFormula(args);
    const { cac, discount } = args;
    return `IF(${contribution}>=${cac},1,1-(1+${discount})*(1-${contribution}/${cac}))`;
  },
  compute: ({ revenue, margin, costToServe, cac, discount }) =>
    churnAcceptable({ revenue, margin, costToServe }, cac, discount),
});
