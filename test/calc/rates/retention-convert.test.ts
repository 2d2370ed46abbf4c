import fc from "fast-check";
import retentionConvertSpec, { retentionConvert } from "../../../src/calc/rates/retention-convert";
import { timeUnits } from "../../../src/calc/rates/time-units";
import { obeysDeclaration } from "../../helpers/obeys-declaration";

obeysDeclaration(retentionConvertSpec);

describe("retentionConvert", () => {
  it.each([
    [0.7, "quarter", "year", 0.2401],
    [0.9, "day", "week", 0.4782969],
    [0.5, "year", "month", 0.9438743126816935],
    [0.99, "day", "year", 0.99 ** 365.25],
    [0.9, "week", "month", 0.9 ** (30.4375 / 7)],
    [0.2, "year", "week", 0.2 ** (7 / 365.25)],
    [0.5, "month", "month", 0.5],
    [0, "year", "day", 0],
    [1, "day", "year", 1],
  ] as const)("turns %d per %s into the rate per %s (catalogue and by hand)", (rate, from, to, expected) => {
    expect(retentionConvert(rate, from, to)).toBeCloseTo(expected, 12);
  });

  it("comes back to the same rate", () => {
    const unit = fc.constantFrom(...timeUnits);
    fc.assert(
      fc.property(fc.double({ min: 0.5, max: 1, noNaN: true }), unit, unit, (rate, from, to) => {
        expect(retentionConvert(retentionConvert(rate, from, to), to, from)).toBeCloseTo(rate, 9);
      }),
    );
  });
});
