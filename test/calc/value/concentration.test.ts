import concentrationSpec, { concentration } from "../../../src/calc/value/concentration";
import { expectCalcError } from "../../helpers/expect-calc-error";
import { obeysDeclaration } from "../../helpers/obeys-declaration";

obeysDeclaration(concentrationSpec);

describe("concentration", () => {
  it("takes the rounding of a share of customers for none: .3 of 10 are 3, not 4 (catalogue)", () => {
    const values = Float64Array.of(10, 9, 8, 7, 6, 5, 4, 3, 2, 1);
    expect(concentration(values, 0.1 + 0.2)).toBeCloseTo(27 / 55, 12);
    expect(concentration(values, 0.31)).toBeCloseTo(34 / 55, 12);
    expect(concentration(values, 1)).toBe(1);
    expect(concentration(values, 0)).toBe(0);
  });

  it("refuses a total that refunds have turned negative, and percentages", () => {
    expectCalcError(() => concentration(Float64Array.of(1, -2)), "out-of-range", "values");
    expectCalcError(() => concentration(Float64Array.of(1, 2), 20), "out-of-range", "top");
  });
});
