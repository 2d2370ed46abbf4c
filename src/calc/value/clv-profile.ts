import { defineFunction, number, oneOf, optionalNumber } from "../../contract/function-spec";
import type { Table, TableCell } from "../../contract/table";
import { outOfRange, requireAtMost, requireWhole } from "../numeric/bounds";
import { timings, type Timing } from "./clv";
import { carryOver, contributionOf, type Economics, type Prospect } from "./contribution";

/** So many rows a table of one customer needs at most. */
const mostPeriods = 10_000;

/**
 * How does the value of a customer come about, period by period?
 *
 *     survival = retention^t, contribution = c (1 + growth)^(contributions before) × survival, discounted = contribution / (1 + discount)^t
 *     "now": t = 0 to periods - 1; "later": t = 1 to periods; c = revenue × margin - costToServe
 *
 * @param revenue number, revenue from a customer in one period; 0 or more
 * @param margin share, of the revenue that is left before the cost to serve
 * @param retention share, customers kept from one period to the next; 0 to 1
 * @param discount share, by which a period later is worth less; 0 or more
 * @param costToServe number, cost of serving the customer in one period; 0 or more
 * @param periods number, how many periods are shown; whole, 1 to 10,000
 * @param timing word, whether the first contribution comes at once or a period later
 * @param growth share, by which the contribution grows from period to period; -1 or more
 * @returns table: period, survival, contribution, discounted, cumulative; the last cumulative value is CLV
 * @throws out-of-range when an argument lies outside its bounds or a value is too large for a number; not-a-number when an argument is text; unknown-option when timing is another word; unequal-shapes when an argument is a range
 * @see gupta-2003
 */
export function clvProfile(economics: Economics, prospect: Prospect, periods: number, timing: Timing): Table {
  const contribution = contributionOf(economics);
  carryOver(prospect);
  requireWhole(periods, 1, "periods");
  requireAtMost(periods, mostPeriods, "periods");
  const { retention, discount, growth } = prospect;
  const first = timing === "now" ? 0 : 1;
  let cumulative = 0;
  const rows = Array.from({ length: periods }, (_, index): TableCell[] => {
    const t = first + index;
    const survival = retention ** t;
    // Nothing survives of a customer who is gone, however the contribution would have grown.
    const expected = survival === 0 ? 0 : contribution * (1 + growth) ** index * survival;
    const discounted = expected / (1 + discount) ** t;
    cumulative += discounted;
    if (!Number.isFinite(expected) || !Number.isFinite(cumulative)) {
      throw outOfRange("growth", growth, "finite", 0);
    }
    return [t, survival, expected, discounted, cumulative];
  });
  return {
    columns: [
      { key: "period", unit: "count" },
      { key: "survival", unit: "share" },
      { key: "contribution", unit: "money" },
      { key: "discounted", unit: "money" },
      { key: "cumulative", unit: "money" },
    ],
    rows,
  };
}

export default defineFunction({
  id: "CLV.PROFILE",
  family: "value",
  params: {
    revenue: number("money"),
    margin: number("share"),
    retention: number("share"),
    discount: number("share"),
    costToServe: number("money"),
    periods: number("periods"),
    timing: oneOf(timings, "now"),
    growth: optionalNumber("share", 0),
  },
  result: { shape: "table" },
  errors: ["out-of-range", "not-a-number", "unknown-option", "unequal-shapes"],
  source: "gupta-2003",
  examples: [
    {
      args: { revenue: 100, margin: 0.6, retention: 0.7, discount: 0.1, costToServe: 0, periods: 3 },
      gives: [
        [0, 1, 60, 60, 60],
        [1, 0.7, 42, 38.181818, 98.181818],
        [2, 0.49, 29.4, 24.297521, 122.479339],
      ],
    },
  ],
  text: {
    summary: "The value of a customer period by period: survival, contribution, discounted, cumulative.",
    params: {
      revenue: "Revenue from a customer in one period.",
      margin: "Share of the revenue that is left before the cost to serve.",
      retention: "Share of the customers kept from one period to the next.",
      discount: "By how much a period later is worth less.",
      costToServe: "Cost of serving the customer in one period.",
      periods: "How many periods are shown.",
      timing: "When the first contribution comes: now, or a period later.",
      growth: "By how much the contribution grows from period to period: 0 when left out.",
    },
  },
  compute: ({ revenue, margin, costToServe, retention, discount, growth, periods, timing }) =>
    clvProfile({ revenue, margin, costToServe }, { retention, discount, growth }, periods, timing),
});
