import npsSpec, { nps } from "../../../src/calc/feedback/nps";
import { expectCalcError } from "../../helpers/expect-calc-error";
import { obeysDeclaration } from "../../helpers/obeys-declaration";

obeysDeclaration(npsSpec);

describe("nps", () => {
  it("is +100 where all recommend us and -100 where all warn (Reichheld 2003)", () => {
    expect(nps(Float64Array.of(9, 10))).toBe(100);
    expect(nps(Float64Array.of(0, 6))).toBe(-100);
    expect(nps(Float64Array.of(7, 8, NaN))).toBe(0);
  });

  it.each([
    [11, "atMost"],
    [-1, "atLeast"],
    [8.5, "whole"],
  ])("refuses the score %d and says where it stands", (score, rule) => {
    const detail = { value: score, position: 2, rule };
    expectCalcError(() => nps(Float64Array.of(9, score)), "out-of-range", "scores", detail);
  });
});
