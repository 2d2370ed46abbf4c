import cohortCurveSpec, { cohortCurve } from "../../../src/calc/cohorts/cohort-curve";
import { dayOf } from "../../../src/contract/dates";
import { retentionInterval } from "../../../src/calc/rates/retention-interval";
import { categoryColumn } from "../../helpers/category-column";
import { obeysDeclaration } from "../../helpers/obeys-declaration";

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
