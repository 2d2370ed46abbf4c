import fc from "fast-check";
import { inMinorUnits } from "../../../src/calc/numeric/minor-units";

describe("amounts in minor units", () => {
  it.each([
    ["whole amounts", [1, 250, -3], 1, [1, 250, -3]],
    ["cents", [12.3, 0.07, -5], 100, [1230, 7, -500]],
    ["a single millionth", [0.000001, 2], 1e6, [1, 2e6]],
    ["a third, which is no whole number of anything", [1 / 3, 2], 1, [1 / 3, 2]],
    ["amounts whose sum would lose its last digit", [9.1e13 + 0.5, 0.01], 1, [9.1e13 + 0.5, 0.01]],
  ])("are %s as they are", (_, amounts, scale, units) => {
    expect(inMinorUnits(Float64Array.from(amounts))).toEqual({ scale, units: Float64Array.from(units) });
  });

  it("leave missing ones missing", () => {
    expect([...inMinorUnits(Float64Array.of(NaN, 0.5)).units]).toEqual([NaN, 5]);
  });

  it("are the very cents of which they were made, whatever these are", () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -1e9, max: 1e9 }), { minLength: 1 }), (cents) => {
        const { units, scale } = inMinorUnits(Float64Array.from(cents, (cent) => cent / 100));
        expect([...units].map((unit) => (unit * 100) / scale)).toEqual(cents.map((cent) => cent || 0));
      }),
    );
  });
});
