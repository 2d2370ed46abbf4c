import csatSpec, { csat } from "../../../src/calc/feedback/csat";
import { expectCalcError } from "../../helpers/expect-calc-error";
import { obeysDeclaration } from "../../helpers/obeys-declaration";

obeysDeclaration(csatSpec);

describe("csat", () => {
  const marks = Float64Array.of(7, 6, 5, NaN, 1);

  it("counts the two best marks of any scale, or gives the mean (by hand)", () => {
    expect(csat(marks, 7)).toBe(0.5);
    expect(csat(marks, 7, "mean")).toBe(4.75);
  });

  it("refuses marks beyond the scale, and scales without two marks", () => {
    expectCalcError(() => csat(marks), "out-of-range", "scores", { value: 7, position: 1, limit: 5 });
    expectCalcError(() => csat(marks, 1), "out-of-range", "scale");
  });
});
