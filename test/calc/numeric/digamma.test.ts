import fc from "fast-check";
import { digamma } from "../../../src/calc/numeric/digamma";

const euler = 0.5772156649015329;

describe("digamma", () => {
  it.each([
    [1, -euler],
    [2, 1 - euler],
    [0.5, -euler - 2 * Math.LN2],
    [10, 2.251752589066721],
  ])("of %d is %d (Abramowitz & Stegun, 6.3.2 and 6.3.3, table 6.1)", (x, wanted) => {
    expect(digamma(x)).toBeCloseTo(wanted, 13);
  });

  it("obeys digamma(x + 1) = digamma(x) + 1 / x for any x", () => {
    const property = fc.property(fc.double({ min: 0.01, max: 1e4, noNaN: true }), (x) => {
      expect(Math.abs(digamma(x + 1) - digamma(x) - 1 / x)).toBeLessThan(1e-12 * (1 + 1 / x));
    });
    fc.assert(property, { seed: 20240229 });
  });
});
