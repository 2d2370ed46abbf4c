import { readFileSync } from "node:fs";
import cohortCurveSpec, { cohortCurve } from "../../../src/calc/cohorts/cohort-curve";
import { dayOf } from "../../../src/contract/dates";
import { retentionInterval } from "../../../src/calc/rates/retention-interval";
import { categoryColumn } from "../../helpers/category-column";
import { cdnowPurchases } from "../../helpers/cdnow";
import { obeysDeclaration } from "../../helpers/obeys-declaration";
import { describeWithShared, sharedFile } from "../../helpers/shared-file";

obeysDeclaration(cohortCurveSpec);

/** 1000 customers of January, 500 of whom return in February, and 500 of February, 400 of whom return in March. */
function twoCohorts() {
  const events: (readonly [number, number])[] = [];
  for (let customer = 0; customer < 1000; customer += 1) {
    events.push([customer, 1]);
    if (customer < 500) events.push([customer, 2]);
  }
  for (let customer = 1000; customer < 1500; customer += 1) {
    events.push([customer, 2]);
    if (customer < 1400) events.push([customer, 3]);
  }
  return [
    categoryColumn(
      events.map(([customer]) => customer),
      "exact",
    ),
    Int32Array.from(events, ([, month]) => dayOf(2024, month, 10) ?? NaN),
    { period: "month", cell: "on", asOf: dayOf(2024, 3, 31) },
  ] as const;
}

describe("cohortCurve", () => {
  it("of 500/1000 and 400/500 is .6 pooled, with its interval, and .65 simple (catalogue)", () => {
    expect(cohortCurve(...twoCohorts()).rows[1]).toEqual([
      1,
      1500,
      900,
      0.6,
      ...retentionInterval(900, 1500),
    ]);
    expect(cohortCurve(...twoCohorts(), "simple").rows[1]).toEqual([1, 1500, 900, 0.65, null, null]);
  });

  it("goes on where a later age is observed for the first cohort only", () => {
    expect(cohortCurve(...twoCohorts()).rows[2]?.slice(0, 4)).toEqual([2, 1000, 0, 0]);
  });
});

interface CurveOracle {
  readonly cohort_month: { readonly rows: readonly { readonly customers_by_age: readonly number[] }[] };
  readonly cohort_month_weighted_average_rate: readonly number[];
  readonly n_day_retention: {
    readonly rows: readonly Record<"n" | "eligible" | "exact" | "unbounded" | "within_1_to_n", number>[];
  };
}

describeWithShared("cohortCurve of CDNOW full against pandas", "data/cdnow_full.txt", (text) => {
  const oracle = (): CurveOracle =>
    JSON.parse(readFileSync(sharedFile("oracle/cohort_rfm_cdnow_full.json"), "utf8")) as CurveOracle;

  it.each([
    ["on", "exact"],
    ["on or after", "unbounded"],
    ["on or before", "within_1_to_n"],
  ] as const)("gives, %s, customers and rates of the n_day_retention that is called %s", (cell, name) => {
    const { customers, dates } = cdnowPurchases(text());
    const { rows } = cohortCurve(customers, dates, { period: 1, cell, asOf: null });
    for (const wanted of oracle().n_day_retention.rows) {
      const { n, eligible } = wanted;
      expect(rows[n]?.slice(0, 4)).toEqual([n, eligible, wanted[name], wanted[name] / eligible]);
    }
  });

  it("gives the pooled averages of cohort_month_weighted_average_rate, over the customers who could be seen", () => {
    const { customers, dates } = cdnowPurchases(text());
    const { rows } = cohortCurve(customers, dates, { period: "month", cell: "on", asOf: null });
    const { cohort_month, cohort_month_weighted_average_rate: rates } = oracle();
    expect(rows).toHaveLength(rates.length);
    rates.forEach((rate, age) => {
      const kept = cohort_month.rows.flatMap(({ customers_by_age }) => customers_by_age[age] ?? []);
      expect(rows[age]?.[2]).toBe(kept.reduce((sum, count) => sum + count, 0));
      expect(Number(rows[age]?.[3]) / rate).toBeCloseTo(1, 11);
    });
  });
});
