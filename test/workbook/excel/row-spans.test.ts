import { rowSpans } from "../../../src/workbook/excel/row-spans";

describe("the rows of an address", () => {
  it.each([
    ["Sheet1!A2:C5", [[1, 4]]],
    ["Sheet1!A2", [[1, 1]]],
    ["Sheet1!A2:C5,Sheet1!A9:C9", [[1, 4], [8, 1]]], // prettier-ignore
    ["Sheet1!A2:C5, Sheet1!A9:C9", [[1, 4], [8, 1]]], // prettier-ignore
    ["'It''s 2024, A1!B2'!$A$2:$C$5", [[1, 4]]],
    ["'x!A1,y'!A7,'x!A1,y'!B7", [[6, 1], [6, 1]]], // prettier-ignore
  ])("%s", (address, spans) => {
    expect(rowSpans(address).map(({ row, rows }) => [row, rows])).toEqual(spans);
  });
});
