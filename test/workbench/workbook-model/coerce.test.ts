import { cellText, coerce, showsADay } from "../../../src/workbench/workbook-model/coerce";

const year = new Date().getFullYear();
/** Excel's serial number of a day: days since 30 December 1899. */
const serial = (text: string): number => Date.parse(`${text}T00:00:00Z`) / 86400000 + 25569;

describe("what Excel (English, United States) makes of typed text", () => {
  it.each([
    ["12", 12],
    [" 12 ", 12],
    ["-5", -5],
    ["+5", 5],
    [".5", 0.5],
    ["(5)", -5],
    ["00123", 123],
    ["true", true],
    ["FALSE", false],
  ])("%j is the plain value %j", (text, content) => {
    expect(coerce(text, "General")).toEqual({ content });
  });

  it.each([
    ["5%", 0.05, "0%"],
    ["1,234", 1234, "#,##0"],
    ["1,234.50", 1234.5, "#,##0.00"],
    ["$5", 5, "$#,##0"],
    ["1E5", 100000, "0.00E+00"],
    ["1 1/2", 1.5, "# ?/?"],
    ["2024-01-31", serial("2024-01-31"), "m/d/yyyy"],
    ["1/31/2024", serial("2024-01-31"), "m/d/yyyy"],
    ["31-Jan-2024", serial("2024-01-31"), "d-mmm-yy"],
    ["1-2", serial(`${year}-01-02`), "d-mmm"],
    ["MAR1", serial(`${year}-03-01`), "d-mmm"],
    ["12:30", 0.5208333333333334, "h:mm"],
  ])("%j becomes %d with the format %s", (text, content, numberFormat) => {
    expect(coerce(text, "General")).toEqual({ content, numberFormat });
  });

  it.each([
    "abc",
    "31/12/2024",
    "1.5.2024",
    "0x10",
    "Infinity",
    "NaN",
    "1-2-3-4",
    "=",
    "#",
    "A1",
    "Gold",
    "SEPT2-1",
  ])("%j stays text", (text) => {
    expect(coerce(text, "General")).toEqual({ content: text });
  });

  it.each([
    ["=A1+1", "=A1+1"],
    ["+A1", "=+A1"],
    ["-A1*2", "=-A1*2"],
    ["@SUM(A1)", "=SUM(A1)"],
  ])("%j is the formula %s", (text, formula) => {
    expect(coerce(text, "General")).toEqual({ content: { formula } });
  });

  it.each(["=SUM(", '="open', "=1+", "=(1))", "- item (first", "=Table1[[#This Row]"])(
    "%j cannot be read and is refused",
    (text) => {
      expect(() => coerce(text, "General")).toThrow(expect.objectContaining({ code: "InvalidArgument" }));
    },
  );

  it.each(["00123", "5%", "1-2", "1E5", "TRUE", "=1+1", "+5", "@x", "'q"])(
    "%j stays text in a cell with the format @",
    (text) => {
      expect(coerce(text, "@")).toEqual({ content: text });
    },
  );

  it("numbers and truth values become texts in a cell with the format @", () => {
    expect([coerce(5, "@"), coerce(true, "@"), coerce("", "@")]).toEqual([
      { content: "5" },
      { content: "TRUE" },
      { content: null },
    ]);
  });

  it("a leading apostrophe makes text and goes", () => {
    expect(coerce("'00123", "General")).toEqual({ content: "00123" });
    expect(coerce("'=1+1", "0.00")).toEqual({ content: "=1+1" });
  });

  it("a cell's own number format stays", () => {
    expect(coerce("5%", "0.000")).toEqual({ content: 0.05 });
  });

  it("an empty text is a blank cell, and the names of errors are errors", () => {
    expect(coerce("", "General")).toEqual({ content: null });
    expect(coerce("#n/a", "General")).toEqual({ content: { type: "Error", basicValue: "#N/A" } });
  });
});

describe("what a cell shows", () => {
  it.each([
    [0.1 + 0.2, "General", "0.3"],
    [1234567.891, "#,##0.0", "1,234,567.9"],
    [0.7346, "0.0%", "73.5%"],
    [45322, "yyyy-mm-dd", "2024-01-31"],
    ["x", "0.00", "x"],
    ["x", "@", "x"],
    [true, "General", "TRUE"],
    [null, "0.00", ""],
    [-3, "0;(0)", "(3)"],
  ])("%j with the format %s shows %j", (value, format, text) => {
    expect(cellText(value, format)).toBe(text);
  });

  it("errors show as themselves", () => {
    expect(cellText({ type: "Error", basicValue: "#DIV/0!" }, "0.00")).toBe("#DIV/0!");
  });
});

describe("a number format", () => {
  it.each(["m/d/yyyy", "d-mmm", "mmm", "mmmm yyyy", "dddd", "yy", "m/d/yyyy h:mm", "[Red]d", "[$-411]ggge"])(
    "shows a day as %s",
    (numberFormat) => {
      expect(showsADay(numberFormat)).toBe(true);
    },
  );

  it.each(["h:mm", "[h]:mm", "mm:ss", "[mm]:ss.0", "[Red]h:mm", '[h] "days"', "h\\d", "0.00", "General", ""])(
    "shows none as %s",
    (numberFormat) => {
      expect(showsADay(numberFormat)).toBe(false);
    },
  );
});

describe("a workbook that counts from 1904", () => {
  it("shows spans of time as any other does: nothing of them is a day", () => {
    expect(cellText(1.25, "[h]:mm", true)).toBe("30:00");
    expect(cellText(43860, "mmm yyyy", true)).toBe("Jan 2024");
  });
});
