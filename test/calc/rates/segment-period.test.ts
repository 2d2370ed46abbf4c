import segmentPeriodSpec, { segmentPeriod } from "../../../src/calc/rates/segment-period";
import { missingDay } from "../../../src/contract/number-columns";
import { categoryColumn } from "../../helpers/category-column";
import { expectCalcError } from "../../helpers/expect-calc-error";
import { obeysDeclaration } from "../../helpers/obeys-declaration";

obeysDeclaration(segmentPeriodSpec);

describe("segmentPeriod", () => {
  const plans = categoryColumn(["A", "A", "B", null, "C"]);
  const starts = Int32Array.of(10, 20, 5, 5, missingDay);
  const ends = Int32Array.of(20, missingDay, 30, missingDay, 40);

  it("counts from the opening of the first day to the close of the last (by hand)", () => {
    const { rows } = segmentPeriod(plans, starts, ends, 20, 29);
    expect(rows.map((row) => row.slice(0, 5))).toEqual([
      ["A", 1, 1, 1, 1],
      ["B", 1, 0, 0, 1],
    ]);
  });

  it("closes where the next period opens", () => {
    const closed = segmentPeriod(plans, starts, ends, 11, 19).totals?.[4];
    expect(closed).toBe(segmentPeriod(plans, starts, ends, 20, 29).totals?.[1]);
  });

  it("refuses a period that ends before it begins, and data without a segment", () => {
    expectCalcError(() => segmentPeriod(plans, starts, ends, 20, 19), "out-of-range", "to");
    const blank = categoryColumn([null, null, null, null, null]);
    expectCalcError(() => segmentPeriod(blank, starts, ends, 20, 29), "no-data", "segments");
  });
});
