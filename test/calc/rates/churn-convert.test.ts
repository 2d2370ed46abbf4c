import fc from "fast-check";
import churnConvertSpec, { churnConvert } from "../../../src/calc/rates/churn-convert";
import { retentionConvert } from "../../../src/calc/rates/retention-convert";
import { timeUnits } from "../../../src/calc/rates/time-units";
import { obeysDeclaration } from "../../helpers/obeys-declaration";

obeysDeclaration(churnConvertSpec);

describe("churnConvert", () => {
  it("turns 5 % a month into 45.9640 % a year (catalogue)", () => {
    expect(churnConvert(0.05, "month", "year")).toBeCloseTo(0.45964, 6);
  });

  it("keeps the digits of a very small churn: 12 months lose 12 times as many", () => {
    expect(churnConvert(1e-15, "month", "year")).toBeCloseTo(1.2e-14, 26);
  });

  it("is what the converted retention leaves", () => {
    const unit = fc.constantFrom(...timeUnits);
    fc.assert(
      fc.property(fc.double({ min: 0, max: 1, noNaN: true }), unit, unit, (rate, from, to) => {
        expect(churnConvert(rate, from, to)).toBeCloseTo(1 - retentionConvert(1 - rate, from, to), 9);
      }),
    );
  });
});
