import { atomsOf, parseExpression, withReferences } from "../../../src/taskpane/formula/expression";
import { valueOf } from "../../../src/taskpane/formula/value-of";

/** References hold 4, calls 0.25. */
const value = (text: string) => {
  const expression = parseExpression(text);
  return expression && valueOf(expression, ({ kind }) => [[kind === "call" ? 0.25 : 4]]);
};

describe("the arithmetic of a formula", () => {
  it.each([
    ['1-STAY.CHURN(A2,,"start")', 0.75],
    ["-2^2", 4],
    ["2^3^2", 64],
    ["50%", 0.5],
    ["2*(A1+'My ''Sheet'!B2)/Table1[[#This Row],[St]]", 4],
    ["1.5e2", 150],
    ["TRUE+1", 2],
    ["A1/0", { type: "Error", basicValue: "#DIV/0!" }],
    ['"many"+1', { type: "Error", basicValue: "#VALUE!" }],
    ["10^400", { type: "Error", basicValue: "#NUM!" }],
  ])("%s gives %p, as Excel does", (text, result) => {
    expect(value(text)).toEqual([[result]]);
  });

  it("takes an array constant row by row, and lays shapes over each other", () => {
    expect(value('{1,2;"a;b",TRUE}')).toEqual([
      [1, 2],
      ["a;b", true],
    ]);
    expect(value("{1;2}*{10,20}")).toEqual([
      [10, 20],
      [20, 40],
    ]);
  });

  it.each(["A1:A3 B2:C3", "A1&B1", "1<2", "(1", "", "1,2", "{x}"])("knows no value of %p", (text) => {
    expect(parseExpression(text)).toBeNull();
  });

  it("knows no value where a part has none", () => {
    const expression = parseExpression("1+SUM(A1:A3)");
    expect(expression && valueOf(expression, () => null)).toBeNull();
  });

  it("finds references wherever they stand, and writes them otherwise", () => {
    const source = "1-STAY.CHURN( $A$2:A9 ,'B'!C:C, A1#)*Rate";
    const expression = parseExpression(source);
    expect(atomsOf(expression).map(({ text }) => text)).toContain("A1#");
    expect(withReferences(source, expression, (text) => (text === "Rate" ? undefined : `<${text}>`))).toBe(
      "1-STAY.CHURN( <$A$2:A9> ,<'B'!C:C>, <A1#>)*Rate",
    );
  });
});
