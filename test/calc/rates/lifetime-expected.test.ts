import lifetimeExpectedSpec, { lifetimeExpected } from "../../../src/calc/rates/lifetime-expected";
import { expectCalcError } from "../../helpers/expect-calc-error";
import { obeysDeclaration } from "../../helpers/obeys-declaration";

obeysDeclaration(lifetimeExpectedSpec);

describe("lifetimeExpected", () => {
  it.each([
    [0.05, 20],
    [1, 1],
  ])("of churn %d is %d periods (catalogue)", (churn, periods) => {
    expect(lifetimeExpected(churn)).toBe(periods);
  });

  it("has no answer where nobody leaves, and refuses percentages", () => {
    expectCalcError(() => lifetimeExpected(0), "zero-denominator", "churn");
    expectCalcError(() => lifetimeExpected(5), "out-of-range", "churn");
  });
});
