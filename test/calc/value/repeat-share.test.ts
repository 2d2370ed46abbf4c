import repeatShareSpec, { repeatShare } from "../../../src/calc/value/repeat-share";
import { categoryColumn } from "../../helpers/category-column";
import { expectCalcError } from "../../helpers/expect-calc-error";
import { obeysDeclaration } from "../../helpers/obeys-declaration";

obeysDeclaration(repeatShareSpec);

describe("repeatShare", () => {
  const share = (amounts: number[]) =>
    repeatShare(
      categoryColumn(["A", "A", "A", "B"].slice(0, amounts.length), "exact"),
      Int32Array.of(1, 5, 5, 2).slice(0, amounts.length),
      Float64Array.from(amounts),
    );

  it("lets a refund lower the value without making a purchase day (by hand)", () => {
    expect(share([60, 50, -10, 0])).toBe(0.4);
    expect(share([-10, 50, 10, 50])).toBe(0);
  });

  it("has no answer where refunds eat everything up", () => {
    expectCalcError(() => share([10, -10]), "zero-denominator", "amounts");
    expectCalcError(() => share([10, -20]), "out-of-range", "amounts");
  });
});
