import segmentCountsSpec, { segmentCounts } from "../../../src/calc/rates/segment-counts";
import { categoryColumn } from "../../helpers/category-column";
import { expectCalcError } from "../../helpers/expect-calc-error";
import { obeysDeclaration } from "../../helpers/obeys-declaration";

obeysDeclaration(segmentCountsSpec);

const numbers = (...values: number[]) => Float64Array.from(values);

describe("segmentCounts", () => {
  it("adds up rows of the same segment, and takes a blank count for 0 (by hand)", () => {
    const { rows, totals } = segmentCounts(
      categoryColumn(["Plus", "Basic", "plus", null]),
      numbers(10, 10, 10, 99),
      numbers(12, 5, 10, 99),
      numbers(4, NaN, 2, 99),
    );
    expect(rows.map((row) => row.slice(0, 6))).toEqual([
      ["Plus", 20, 6, 4, 22, 0.8],
      ["Basic", 10, 0, 5, 5, 0.5],
    ]);
    expect(totals?.slice(1, 6)).toEqual([30, 6, 9, 27, 0.7]);
  });

  it("names the row in which a count is impossible", () => {
    const plan = categoryColumn(["A", "B"]);
    const run = (start: Float64Array, gained: Float64Array) => () =>
      segmentCounts(plan, start, numbers(5, 5), gained);
    expectCalcError(run(numbers(1, -1), numbers(0, 0)), "out-of-range", "start", {
      position: 2,
      rule: "atLeast",
    });
    expectCalcError(run(numbers(1, 1), numbers(0, 6)), "out-of-range", "new", { position: 2, limit: 5 });
  });
});
