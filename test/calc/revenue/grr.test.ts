import grrSpec, { grr } from "../../../src/calc/revenue/grr";
import { expectCalcError } from "../../helpers/expect-calc-error";
import { obeysDeclaration } from "../../helpers/obeys-declaration";

obeysDeclaration(grrSpec);

describe("grr", () => {
  it("of 100 with 10 churned and 10 contracted is 0.8 (catalogue)", () => {
    expect(grr(100, 10, 10)).toBe(0.8);
  });

  it("refuses negative amounts: a loss is given as a positive number", () => {
    expectCalcError(() => grr(100, -10, 0), "out-of-range", "churned");
    expectCalcError(() => grr(0, 0, 0), "zero-denominator", "start");
  });
});
