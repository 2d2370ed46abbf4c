import { grr } from "../../../src/calc/revenue/grr";
import nrrSpec, { nrr } from "../../../src/calc/revenue/nrr";
import { expectCalcError } from "../../helpers/expect-calc-error";
import { obeysDeclaration } from "../../helpers/obeys-declaration";

obeysDeclaration(nrrSpec);

describe("nrr", () => {
  it("of 100 with 10 churned, 10 contracted and 10 expanded is 0.9 (catalogue)", () => {
    expect(nrr(100, 10, 10, 10)).toBe(0.9);
  });

  it("is gross retention where nothing was gained from the same customers", () => {
    expect(nrr(80, 7, 3, 0)).toBe(grr(80, 7, 3));
  });

  it("names the amount that is negative", () => {
    expectCalcError(() => nrr(100, 0, 0, 0, -1), "out-of-range", "reactivation");
  });
});
