import segmentOutcomes from "../../src/calc/rates/segment-outcomes";
import { tableArguments } from "../../src/functions/table-arguments";
import { finished } from "../../src/functions/stepwise";
import { categoryColumn } from "../helpers/category-column";
import { expectCalcError } from "../helpers/expect-calc-error";

const error = { type: "Error", basicValue: "#N/A" };
const read = (...values: unknown[]) => finished(tableArguments(segmentOutcomes, values));

describe("tableArguments", () => {
  it("encodes columns and rows alike, and fills in what is left out", () => {
    const args = read([["A"], ["b"], ["B "]], [["yes", "no", null]], "LEFT", null);
    expect(args).toEqual({
      segments: categoryColumn(["A", "b", "B "]),
      outcomes: categoryColumn(["yes", "no", null]),
      meaning: "left",
      level: 0.95,
    });
  });

  it("takes a single cell for a column of one", () => {
    expect(read("A", true, "kept", null)).toMatchObject({
      segments: categoryColumn(["A"]),
      outcomes: categoryColumn([true]),
    });
  });

  it("refuses a block where one column is needed, an omitted column, and a range of levels", () => {
    const block = [
      ["A", "B"],
      ["C", "D"],
    ];
    expectCalcError(() => read(block, [["yes"]], "kept", null), "not-a-column", "segments", { columns: 2 });
    expectCalcError(() => read([["A"]], null, "kept", null), "missing-argument", "outcomes");
    expectCalcError(() => read([["A"]], [["yes"]], "kept", [[0.9], [0.95]]), "unequal-shapes", "level");
  });

  it("passes the first error value of a column on, with its position", () => {
    expectCalcError(
      () => read([["A"], [error]], [["yes"], [error]], "kept", null),
      "input-error",
      "segments",
      {
        value: "#N/A",
        position: 2,
      },
    );
  });

  it("reads a number as Excel's arithmetic does", () => {
    expect(read("A", "yes", "kept", [[true]])).toMatchObject({ level: 1 });
    expect(read("A", "yes", "kept", [[null]])).toMatchObject({ level: 0 });
    expectCalcError(() => read("A", "yes", "kept", [["high"]]), "not-a-number", "level", { value: "high" });
    expectCalcError(() => read("A", "yes", "kept", [[error]]), "input-error", "level", { value: "#N/A" });
  });
});
