import { defineFunction, number, oneOf, optionalNumber } from "../../contract/function-spec";
import { outOfRange, requireShare } from "../numeric/bounds";
import { clv, timings, type Timing } from "./clv";
import type { Economics } from "./contribution";
import { changeFormulas } from "./value-formulas";

/** Two retention rates of the same customers, to be compared by what they are worth. */
export interface RetentionChange {
  readonly retention: number;
  readonly newRetention: number;
  readonly discount: number;
  readonly timing: Timing;
}

/** The value of a customer before and after. */
export function valuesOf(
  economics: Economics,
  { retention, newRetention, discount, timing }: RetentionChange,
): readonly [before: number, after: number] {
  requireShare(newRetention, "newRetention");
  const horizon = { periods: null, timing };
  return [
    clv(economics, { retention, discount, growth: 0 }, horizon),
    clv(economics, { retention: newRetention, discount, growth: 0 }, horizon),
  ];
}

/**
 * How much is it worth spending once per customer to raise retention?
 *
 *     CLV at newRetention - CLV at retention
 *
 * @param revenue number, revenue from a customer in one period; 0 or more
 * @param margin share, of the revenue that is left before the cost to serve
 * @param retention share, customers kept from one period to the next now; 0 to 1
 * @param newRetention share, customers kept afterwards; 0 to 1
 * @param discount share, by which a period later is worth less; 0 or more
 * @param costToServe number, cost of serving the customer in one period; 0 or more
 * @param timing word, whether the first contribution comes at once or a period later
 * @returns money; negative when the change lowers the value
 * @throws zero-denominator when a retention is 1 without a discount; out-of-range when an argument lies outside its bounds; not-a-number when an argument is text; unknown-option when timing is another word
 * @see reichheld-1996
 */
export function retentionBudget(economics: Economics, change: RetentionChange): number {
  const [before, after] = valuesOf(economics, change);
  const budget = after - before;
  if (!Number.isFinite(budget)) throw outOfRange("revenue", economics.revenue, "finite", 0);
  return budget;
}

export default defineFunction({
  id: "RETENTION.BUDGET",
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
  result: { shape: "number", unit: "money" },
  errors: ["zero-denominator", "out-of-range", "not-a-number", "unknown-option"],
  source: "reichheld-1996",
  examples: [
    {
      args: { revenue: 100, margin: 0.6, retention: 0.6, newRetention: 0.65, discount: 0.1 },
      gives: 14.666667,
    },
  ],
  text: {
    summary: "The most that is worth spending once per customer to raise retention.",
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
    return `${after}-${before}`;
  },
  compute: ({ revenue, margin, costToServe, ...change }) =>
    retentionBudget({ revenue, margin, costToServe }, change),
});
