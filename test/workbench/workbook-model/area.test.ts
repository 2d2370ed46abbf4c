import fc from "fast-check";
import {
  bounding,
  columnIndex,
  columnName,
  contains,
  formatAbsoluteAddress,
  formatAddress,
  intersection,
  isOnSheet,
  maxColumns,
  maxRows,
  parseAddress,
  quoteSheetName,
  type Rectangle,
} from "../../../src/workbench/workbook-model/area";

const rectangle: fc.Arbitrary<Rectangle> = fc
  .record({
    row: fc.nat(maxRows - 1),
    column: fc.nat(maxColumns - 1),
    rows: fc.integer({ min: 1, max: maxRows }),
    columns: fc.integer({ min: 1, max: maxColumns }),
  })
  .filter(isOnSheet);

describe("addresses", () => {
  it.each([
    [0, "A"],
    [25, "Z"],
    [26, "AA"],
    [701, "ZZ"],
    [702, "AAA"],
    [16383, "XFD"],
  ])("column %d is %s, as in Excel's header row", (column, name) => {
    expect(columnName(column)).toBe(name);
    expect(columnIndex(name.toLowerCase())).toBe(column);
  });

  it.each([
    ["B2", { row: 1, column: 1, rows: 1, columns: 1 }],
    ["$B$2:C$4", { row: 1, column: 1, rows: 3, columns: 2 }],
    ["C4:B2", { row: 1, column: 1, rows: 3, columns: 2 }],
    ["B:C", { row: 0, column: 1, rows: maxRows, columns: 2 }],
    ["$3:4", { row: 2, column: 0, rows: 2, columns: maxColumns }],
  ])("%s is read", (text, expected) => {
    expect(parseAddress(text)).toEqual({ sheetName: null, rectangle: expected });
  });

  it.each(["", "A", "1", "A0", "XFE1", "A1048577", "A1:B", "A:3", "Table1", "A1:B2:C3", "Sheet1!"])(
    "%s is no address",
    (text) => {
      expect(parseAddress(text)).toBeNull();
    },
  );

  it.each([
    ["Sheet1", "Sheet1"],
    ["My data", "'My data'"],
    ["It's", "'It''s'"],
    ["2024", "'2024'"],
    ["A1", "'A1'"],
    ["Kohorte_ø", "Kohorte_ø"],
  ])("the sheet %s stands in a reference as %s", (name, quoted) => {
    expect(quoteSheetName(name)).toBe(quoted);
    expect(parseAddress(`${quoted}!A1`)?.sheetName).toBe(name);
  });

  it("every rectangle is read back from its address, with and without dollars", () => {
    fc.assert(
      fc.property(rectangle, (area) => {
        expect(parseAddress(formatAddress(area))?.rectangle).toEqual(area);
        expect(parseAddress(formatAbsoluteAddress(area))?.rectangle).toEqual(area);
      }),
    );
  });

  it("what two rectangles share lies in both, and what bounds them holds both", () => {
    fc.assert(
      fc.property(rectangle, rectangle, (one, other) => {
        const shared = intersection(one, other);
        if (shared) expect(contains(one, shared) && contains(other, shared)).toBe(true);
        const around = bounding(one, other);
        expect(contains(around, one) && contains(around, other)).toBe(true);
      }),
    );
  });
});
