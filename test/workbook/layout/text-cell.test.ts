import { numberFormats, remarkFormat } from "../../../src/workbook/layout/number-formats";
import { textCell } from "../../../src/workbook/layout/text-cell";
import { cellText, coerce } from "../../../src/workbench/workbook-model/coerce";

describe("text that comes from data", () => {
  it.each([
    "=1+1",
    "+1",
    "-1",
    "@SUM(1)",
    "00123",
    "1-2",
    "1E5",
    "TRUE",
    "5%",
    "#N/A",
    "'x",
    "''x",
    "'",
    "a'b",
  ])("%s stays what it is when written as Excel writes", (text) => {
    const { value, format } = textCell(text);
    expect(coerce(value, format).content).toBe(text);
  });

  it("shows a remark behind it without changing", () => {
    expect(cellText("Monthly", remarkFormat('no "longer" there'))).toBe("Monthly (no longer there)");
  });

  it.each([
    [0.73463, numberFormats.share, "73.5%"],
    [7043, numberFormats.count, "7,043"],
    [-0.05, numberFormats["share-difference"], "-5.0%"],
    [0.05, numberFormats["share-difference"], "+5.0%"],
    [1234.5, numberFormats.money, "1,234.50"],
    [45352, numberFormats.date, "2024-03-01"],
  ])("a number %d in the format %s shows %s", (value, format, shown) => {
    expect(cellText(value, format)).toBe(shown);
  });
});
