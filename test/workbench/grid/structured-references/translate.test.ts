import fc from "fast-check";
import {
  translateStructuredReferences,
  type ReferencedTable,
  type ReferenceRules,
} from "../../../../src/workbench/grid/structured-references/translate";
import { escapeHeader } from "../../../../src/workbench/workbook-model/formula-text";

/** B4:D9 on the sheet My data: header in row 4, data in rows 5 to 8, totals in row 9. */
const sales: ReferencedTable = {
  name: "Stay_Sales",
  sheetName: "My data",
  header: { row: 3, column: 1, rows: 1, columns: 3 },
  data: { row: 4, column: 1, rows: 4, columns: 3 },
  totals: { row: 8, column: 1, rows: 1, columns: 3 },
  columns: ["Segment", "Start", "Share [%] of #1's"],
};

const rulesFor = (table: ReferencedTable): ReferenceRules => ({
  table: (name) => (name.toLowerCase() === table.name.toLowerCase() ? table : null),
  thisRow: (_, first, last) => `ROW<${first},${last}>`,
});

const translate = (formula: string): string => translateStructuredReferences(formula, rulesFor(sales));

describe("structured references become the addresses that Excel's documentation of them names", () => {
  it.each([
    ["=SUM(Stay_Sales[Start])", "=SUM('My data'!$C$5:$C$8)"],
    ["=SUM(stay_sales[start])", "=SUM('My data'!$C$5:$C$8)"],
    ["=Stay_Sales[[#Totals],[Start]]", "='My data'!$C$9"],
    ["=Stay_Sales[#Headers]", "='My data'!$B$4:$D$4"],
    ["=ROWS(Stay_Sales[#All])", "=ROWS('My data'!$B$4:$D$9)"],
    ["=ROWS(Stay_Sales[#Data])", "=ROWS('My data'!$B$5:$D$8)"],
    ["=Stay_Sales[[#Headers],[#Data],[Start]]", "='My data'!$C$4:$C$8"],
    ["=SUM(Stay_Sales[[Segment]:[Start]])", "=SUM('My data'!$B$5:$C$8)"],
    ["=Stay_Sales[[#This Row],[Start]]*2", "=ROW<1,1>*2"],
    ["=Stay_Sales[@Start]", "=ROW<1,1>"],
    ["=SUM(Stay_Sales[[#This Row],[Segment]:[Start]])", "=SUM(ROW<0,1>)"],
    ["=Stay_Sales[Share '[%'] of '#1''s]", "='My data'!$D$5:$D$8"],
    ["=Stay_Sales[Nowhere]", "=#REF!"],
  ])("%s", (formula, expected) => {
    expect(translate(formula)).toBe(expected);
  });
});

it("a table without a totals row has none to refer to", () => {
  const rules = rulesFor({ ...sales, totals: null });
  expect(translateStructuredReferences("=Stay_Sales[[#Totals],[Start]]", rules)).toBe("=#REF!");
  expect(translateStructuredReferences("=ROWS(Stay_Sales[#All])", rules)).toBe("=ROWS('My data'!$B$4:$D$8)");
});

it.each(['="Stay_Sales[Start]"', "=Other[Start]", "=SUM(A1:B2)", "=[1]Sheet1!A1", "=Stay_Sales"])(
  "%s stays as it is",
  (formula) => {
    expect(translate(formula)).toBe(formula);
  },
);

it("finds a column under every header that Excel allows, once its special letters are escaped", () => {
  fc.assert(
    fc.property(fc.string({ minLength: 1, maxLength: 30, unit: "grapheme" }), (letters) => {
      const header = `x${letters.trim()}`;
      const rules = rulesFor({ ...sales, columns: ["Segment", header, "Last"] });
      const formula = `=SUM(Stay_Sales[[#Data],[${escapeHeader(header)}]])`;
      expect(translateStructuredReferences(formula, rules)).toBe("=SUM('My data'!$C$5:$C$8)");
    }),
  );
});
