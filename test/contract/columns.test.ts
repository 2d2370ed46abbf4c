import fc from "fast-check";
import type { Cell } from "../../src/contract/cell";
import {
  CategoryBuilder,
  distinctIn,
  labelCell,
  missingCode,
  textOf,
  vectorLength,
} from "../../src/contract/columns";
import { categoryColumn } from "../helpers/category-column";

describe("CategoryBuilder", () => {
  it("tells segments apart as Excel does and shows the first spelling", () => {
    const column = categoryColumn(["Plus", " plus", "PLUS ", "Basic"], "fold");
    expect([...column.codes]).toEqual([0, 0, 0, 1]);
    expect(column.labels).toEqual(["Plus", "Basic"]);
  });

  it("tells identifiers apart to the letter, where a number equals its plain text and leading zeros count", () => {
    const column = categoryColumn([1001, "1001", "01001", "abc", "ABC"], "exact");
    expect([...column.codes]).toEqual([0, 0, 1, 2, 3]);
  });

  it("remembers which labels stood there as numbers, and gives them back as such", () => {
    const column = categoryColumn([7, "007", "7", "8"], "exact");
    expect(column.labels.map((_, code) => labelCell(column, code))).toEqual([7, "007", "8"]);
    expect(categoryColumn(["7"], "exact").numeric).toBeUndefined();
    const numbers = categoryColumn([7, 0.5, 7, null], "exact");
    expect([0, 1].map((code) => labelCell(numbers, code))).toEqual([7, 0.5]);
  });

  it.each<[string, readonly Cell[], readonly string[]]>([
    ["numbers alone", [7, null, 0.5, 7], ["7", "0.5"]],
    ["words alone", ["7", "A", "A"], ["7", "A"]],
    ["both", [7, "A"], ["7", "A"]],
    ["nothing", [null], []],
  ])("names and counts what is in a column of %s", (_, cells, labels) => {
    const column = categoryColumn(cells, "exact");
    expect(column.labels).toEqual(labels);
    expect(distinctIn(column)).toBe(labels.length);
  });

  it("takes blank cells and texts of spaces for missing, and 0 for a value", () => {
    const column = categoryColumn([null, "", "  ", 0, false]);
    expect([...column.codes]).toEqual([missingCode, missingCode, missingCode, 0, 1]);
    expect(column.labels).toEqual(["0", "FALSE"]);
  });

  it("counts a row with an error value as missing and remembers it", () => {
    const builder = new CategoryBuilder("fold", 1);
    builder.append("A");
    builder.append({ type: "Error", basicValue: "#N/A" });
    expect([...builder.finish().codes]).toEqual([0, missingCode]);
    expect(builder.errors).toEqual([{ index: 1, value: "#N/A" }]);
  });

  it("gives each row back its own text, whatever the length and the order of the rows", () => {
    const cell = fc.oneof(fc.string(), fc.integer(), fc.boolean(), fc.constant(null));
    fc.assert(
      fc.property(fc.array(cell), (cells) => {
        const { codes, labels } = categoryColumn(cells, "exact");
        const back = [...codes].map((code) => (code === missingCode ? null : labels[code]));
        const wanted = cells.map((one) => (one === null || String(one).trim() === "" ? null : textOf(one)));
        expect(back).toEqual(wanted);
        expect(new Set(labels).size).toBe(labels.length);
      }),
    );
  });
});

describe("vectorLength", () => {
  it.each<[string, readonly (readonly Cell[])[], number | null]>([
    ["a column", [[1], [2], [3]], 3],
    ["a row", [[1, 2]], 2],
    ["a single cell", [[1]], 1],
    [
      "a block",
      [
        [1, 2],
        [3, 4],
      ],
      null,
    ],
  ])("of %s", (_, grid, length) => {
    expect(vectorLength(grid)).toBe(length);
  });
});
