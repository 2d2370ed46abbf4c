import { needsMark, surveyMarks, withDecimalPoint } from "../../../../src/workbench/files/csv/numbers";

describe("needsMark", () => {
  it.each([
    ...["12,5", "-0,125", "1.234,5", "1 234,50", "1234,567", "1.234.567", ",5", "12,5 %"],
    ...["$12,50", "-€ 1.234,5", "12,5\u00a0€", "(0,5)", "$(12,50)", "(12,5%)", "1,234E-05"],
  ])("finds that %s is a number with a decimal comma alone", (text) => {
    expect([needsMark(text, ","), needsMark(text, ".")]).toEqual([true, false]);
  });

  it.each([
    ...["12.5", "-0.125", "1,234.5", "1234.567", "1,234,567", ".5", "12.5%"],
    ...["$12.50", "-£1,234.5", "12.5 €", "(0.5)", "1.234e5"],
  ])("finds that %s is a number with a decimal point alone", (text) => {
    expect([needsMark(text, ","), needsMark(text, ".")]).toEqual([false, true]);
  });

  it.each(["1.234", "1,234", "€1.234", "(1,234)", "12", "1.5.2024", "192.168.1.10", "a,b", "1,5x", ""])(
    "finds that %s needs neither",
    (text) => {
      expect([needsMark(text, ","), needsMark(text, ".")]).toEqual([false, false]);
    },
  );
});

describe("surveyMarks", () => {
  it.each([
    ["decimal commas elsewhere", [["1.234", "12,5"]], ";", ",", true],
    ["decimal points elsewhere", [["1.234", "12.5"]], ",", ".", true],
    ["nothing, semicolons between cells", [["1.234"]], ";", ",", false],
    ["nothing, commas between cells", [["1.234"]], ",", ".", false],
    ["both marks, commas more often", [["1.234", "12,5", "1,5", "0.5"]], ";", ",", false],
  ])("with %s reads %j parted by %s with the mark %s, settled: %s", (_, rows, delimiter, mark, isSettled) => {
    expect(surveyMarks(rows, delimiter)).toEqual({
      mark,
      doubt: { row: 0, column: 0, text: "1.234" },
      isSettled,
    });
  });

  it.each(["$1.234", "1,234 €", "-£1,234", "(1.234)", "1.234%", "¥ 1,234"])(
    "doubts %s, whose meaning hangs on the mark whatever stands around it",
    (text) => {
      expect(surveyMarks([[text]], ";").doubt).toEqual({ row: 0, column: 0, text });
    },
  );

  it("doubts no number that begins with 0 or has another form", () => {
    expect(surveyMarks([["0.123", "1.2345", "2024.01", "v1.234"]], ",").doubt).toBeNull();
  });
});

describe("withDecimalPoint", () => {
  it.each([
    ["12,5", "12.5"],
    ["1.234,75", "1234.75"],
    ["1.234", "1234"],
    ["1\u00a0234,5", "1234.5"],
    ["-0,5", "-0.5"],
    ["12,5 %", "12.5%"],
    ["$12,50", "$12.50"],
    ["€ -1.234,75", "€-1234.75"],
    ["(1.234)", "(1234)"],
    ["12,5 €", "12.5€"],
    ["1,5E-5", "1.5E-5"],
    ["12.5", "12.5"],
    ["1.5.2024", "1.5.2024"],
    ["Kr. 5,-", "Kr. 5,-"],
    ["", ""],
  ])("writes %j as %j", (text, plain) => {
    expect(withDecimalPoint(text)).toBe(plain);
  });
});
