import { excelFormula } from "./excel-formula";

describe("excelFormula, by which native forms are checked", () => {
  it.each([
    ["1+2*3^2", 19],
    ["(1+2)*3", 9],
    ["2^3^2", 64],
    ["-2^2", 4],
    ["1-2-3", -4],
    ["12/3/2", 2],
    ["1.5E-3*2", 0.003],
    ['"a"&"b"="AB"', true],
    ["2<>3", true],
    ['IF(1>2,"more","less")', "less"],
    ["SQRT(16)", 4],
    ["1/0", "#DIV/0!"],
    ["1/0+1", "#DIV/0!"],
    ["SQRT(-1)", "#NUM!"],
    ["MIN(1,2)+MAX(3,4)", 5],
    ["AND(1=1,2=3)", false],
    ["IF(TRUE1=1,NA(),1)", "#N/A"],
    ["{-1,1}*3", [-3, 3]],
    ["CHOOSE({1,2},10,20)", [10, 20]],
    ["IF({1,0}=1,5,6)", [5, 6]],
  ])("gives for %s what Excel gives: %j", (formula, expected) => {
    expect(excelFormula(formula, { TRUE1: 1 })).toEqual(expected);
  });

  it.each(["1+", "PRODUCT(1,2)", "A1", "(1", "1 2", "#REF!"])(
    "throws at %s, which it does not know",
    (formula) => {
      expect(() => excelFormula(formula)).toThrow();
    },
  );
});
