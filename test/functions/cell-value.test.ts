import { gridOf, normaliseCell } from "../../src/functions/cell-value";

describe("normaliseCell", () => {
  it.each([
    ["null", null],
    ["an empty text", ""],
    ["an argument that is not there", undefined],
    ["an empty rich value", { type: "Empty", basicType: "Empty", basicValue: "" }],
  ])("takes %s for blank, as hosts deliver blanks in each of these forms", (_, raw) => {
    expect(normaliseCell(raw)).toBeNull();
  });

  it.each([
    ["a number", 0, 0],
    ["a text of spaces, which is for the reader to judge", "  ", "  "],
    ["a truth value", false, false],
    [
      "a number with a format",
      { type: "FormattedNumber", basicType: "Double", basicValue: 5, numberFormat: "0 %" },
      5,
    ],
    ["a rich text", { type: "String", basicType: "String", basicValue: "Plus" }, "Plus"],
  ])("keeps %s", (_, raw, cell) => {
    expect(normaliseCell(raw)).toBe(cell);
  });

  it.each([
    ["an error value", { type: "Error", basicValue: "#N/A", basicType: "Error" }, "#N/A"],
    [
      "an entity, whose plain value is an error",
      { type: "Entity", basicType: "Error", basicValue: "#VALUE!" },
      "#VALUE!",
    ],
    ["an error without a value", { type: "Error" }, "#VALUE!"],
  ])("keeps %s as an error", (_, raw, basicValue) => {
    expect(normaliseCell(raw)).toEqual({ type: "Error", basicValue });
  });
});

describe("gridOf", () => {
  it("lays out a bare cell, a matrix and an empty array alike", () => {
    expect(gridOf(7)).toEqual([[7]]);
    expect(gridOf([[1, 2]])).toEqual([[1, 2]]);
    expect(gridOf([])).toEqual([[null]]);
  });
});
