import { CalcError } from "../../contract/calc-error";
import { defineFunction, number, oneOf, optionalNumber } from "../../contract/function-spec";
import { ratio } from "../numeric/ratio";
import { timings } from "./clv";
import { contributionOf, type Economics } from "./contribution";
import { valuesOf, type RetentionChange } from "./retention-budget";
import { changeFormulas } from "./value-formulas";

/**
 * By what share does a customer's value rise with retention?
 *
 *     CLV at newRetention / CLV at retention - 1
 *
 * @param revenue number, revenue from a customer in one period; 0 or more
 * @param margin share, of the revenue that is left before the cost to serve
 * @param retention share, customers kept from one period to the next now; 0 to 1
 * @param newRetention share, customers kept afterwards; 0 to 1
 * @param discount share, by which a period later is worth less; 0 or more
 * @param costToServe number, cost of serving the customer in one period; 0 or more
 * @param timing word, whether the first contribution comes at once or a period later
 * @returns share of the value now; negative when the change lowers the value
 * @throws no-such-value when the customer contributes nothing; zero-denominator when the value now is 0 or a retention is 1 without a discount; out-of-range when an argument lies outside its bounds; not-a-number when an argument is text; unknown-option when timing is another word
 * @see reichheld-1996
 */
export function retentionLift(economics: Economics, change: RetentionChange): number {
  if (contributionOf(economics) <= 0) throw new CalcError("no-such-value", "revenue");
  const [before, after] = valuesOf(economics, change);
  return ratio(after - before, before, "retention");
}

export default defineFunction({
  id: "RETENTION.LIFT",
  family: "value",
  params: {
    revenue: number("money"),
    margin: number("share"),
    retention: number("share"),
    newRetention: number("share"),
    discount: optionalNumber("share", 0),
    costToServe: optionalNumber("money", 0),
    timing: oneOf(timings, "now"),
  },
  result: { shape: "number", unit: "share" },
  errors: ["no-such-value", "zero-denominator", "out-of-range", "not-a-number", "unknown-option"],
  source: "reichheld-1996",
  examples: [
    {
      args: { revenue: 100, margin: 0.6, retention: 0.6, newRetention: 0.65, discount: 0.1 },
      gives: 0.111111,
    },
    {
      args: { revenue: 100, margin: 0.6, retention: 0.6, newRetention: 0.65, discount: 0.1, timing: "later" },
      gives: 0.203704,
    },
  ],
  text: {
    summary: "By what share a customer's value rises when retention rises.",
    params: {
      revenue: "Revenue from a customer in one period.",
      margin: "Share of the revenue that is left before the cost to serve.",
      retention: "Share of the customers kept from one period to the next now.",
      newRetention: "Share of the customers kept afterwards.",
      discount: "By how much a period later is worth less: 0 when left out.",
      costToServe: "Cost of serving the customer in one period: 0 when left out.",
      timing: "When the first contribution comes: now, or a period later.",
    },
  },
  native: (args) => {
    const { before, after } = changeFormulas(args);
    return `${after}/${before}-1`;
  },
  compute: ({ revenue, margin, costToServe, ...change }) =>
    retentionLift({ revenue, margin, costToServe }, change),
});
