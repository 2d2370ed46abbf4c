import { defineFunction, number, oneOf, optionalNumber } from "../../contract/function-spec";
import { outOfRange, requireWhole } from "../numeric/bounds";
import { carryOver, contributionOf, geometricSum, type Economics, type Prospect } from "./contribution";
import { clvFormula } from "./value-formulas";

export const timings = ["now", "later"] as const;
export type Timing = (typeof timings)[number];

/** How long and from when contributions are counted. */
export interface Horizon {
  /** `null`: without end. */
  readonly periods: number | null;
  readonly timing: Timing;
}

/**
 * What is a customer worth over the time that is still expected?
 *
 *     c = revenue × margin - costToServe
 *     q = retention × (1 + growth) / (1 + discount)
 *     "now":   sum of c q^t, t = 0 to periods - 1; without end c / (1 - q)
 *     "later": c × sum of retention^t (1 + growth)^(t-1) / (1 + discount)^t, t = 1 to periods; without end c × retention / (1 + discount - retention × (1 + growth))
 *
 * @param revenue number, revenue from a customer in one period; 0 or more
 * @param margin share, of the revenue that is left before the cost to serve
 * @param retention share, customers kept from one period to the next; 0 to 1
 * @param discount share, by which a period later is worth less; 0 or more
 * @param costToServe number, cost of serving the customer in one period; 0 or more
 * @param periods number, how many periods count; whole, 1 or more; without end when left out
 * @param timing word, whether the first contribution comes at once or a period later
 * @param growth share, by which the contribution grows from period to period; -1 or more
 * @returns money at today's value; negative when the customer costs more than he brings
 * @throws zero-denominator when q is 1 without end; out-of-range when an argument lies outside its bounds, q exceeds 1 without end, or the value is too large for a number; not-a-number when an argument is text; unknown-option when timing is another word
 * @see gupta-2003
 */
export function clv(economics: Economics, prospect: Prospect, { periods, timing }: Horizon): number {
  const contribution = contributionOf(economics);
  const q = carryOver(prospect);
  if (periods !== null) requireWhole(periods, 1, "periods");
  const sum = geometricSum(q, periods, "retention");
  const first = timing === "now" ? 1 : prospect.retention / (1 + prospect.discount);
  const value = contribution * first * sum;
  if (!Number.isFinite(value)) throw outOfRange("revenue", economics.revenue, "finite", 0);
  return value;
}

export default defineFunction({
  id: "CLV",
  family: "value",
  params: {
    revenue: number("money"),
    margin: number("share"),
    retention: number("share"),
    discount: optionalNumber("share", 0),
    costToServe: optionalNumber("money", 0),
    periods: optionalNumber("periods", null),
    timing: oneOf(timings, "now"),
    growth: optionalNumber("share", 0),
  },
  result: { shape: "number", unit: "money" },
  errors: ["zero-denominator", "out-of-range", "not-a-number", "unknown-option"],
  source: "gupta-2003",
  examples: [
    { args: { revenue: 100, margin: 0.6, retention: 0.7, discount: 0.1 }, gives: 165 },
    { args: { revenue: 100, margin: 0.6, retention: 0.7, discount: 0.1, timing: "later" }, gives: 105 },
    { args: { revenue: 100, margin: 0.6, retention: 0.7, discount: 0.1, costToServe: 20 }, gives: 110 },
    { args: { revenue: 100, margin: 0.6, retention: 0.7, discount: 0.1, periods: 5 }, gives: 147.780889 },
    {
      args: { revenue: 100, margin: 0.6, retention: 0.7, discount: 0.1, periods: 5, timing: "later" },
      gives: 94.042384,
    },
  ],
  text: {
    summary: "What a customer is worth today over the time that is still expected.",
    params: {
      revenue: "Revenue from a customer in one period.",
      margin: "Share of the revenue that is left before the cost to serve.",
      retention: "Share of the customers kept from one period to the next.",
      discount: "By how much a period later is worth less: 0 when left out.",
      costToServe: "Cost of serving the customer in one period: 0 when left out.",
      periods: "How many periods count: without end when left out.",
      timing: "When the first contribution comes: now, or a period later.",
      growth: "By how much the contribution grows from period to period: 0 when left out.",
    },
  },
  native: clvFormula,
  compute: ({ revenue, margin, costToServe, retention, discount, growth, periods, timing }) =>
    clv({ revenue, margin, costToServe }, { retention, discount, growth }, { periods, timing }),
});
