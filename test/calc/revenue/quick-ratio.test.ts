import quickRatioSpec, { quickRatio } from "../../../src/calc/revenue/quick-ratio";
import { expectCalcError } from "../../helpers/expect-calc-error";
import { obeysDeclaration } from "../../helpers/obeys-declaration";

obeysDeclaration(quickRatioSpec);

describe("quickRatio", () => {
  it("sets all gains against all losses (by hand)", () => {
    expect(quickRatio(20, 5, 4, 1, 5)).toBe(6);
  });

  it("has no answer where nothing was lost", () => {
    expectCalcError(() => quickRatio(20, 5, 0, 0), "zero-denominator", "churned");
  });
});
