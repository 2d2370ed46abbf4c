import fc from "fast-check";
import { hypergeometric, hypergeometricWithDerivatives } from "../../../src/calc/numeric/hypergeometric";

describe("hypergeometric", () => {
  it("2F1(1, 1; 2; z) is -log(1 - z) / z (Abramowitz & Stegun 15.1.3)", () => {
    for (const z of [0.1, 0.5, 0.79, 0.81, 0.99, 0.9999]) {
      expect(hypergeometric(1, 2, z)).toBeCloseTo(-Math.log1p(-z) / z, 11);
    }
  });

  it("is 1 at z = 0", () => {
    expect(hypergeometric(3, 5, 0)).toBe(1);
  });

  it("has the derivatives that differences of it give, on both sides of every seam", () => {
    const property = fc.property(
      fc.double({ min: 0.2, max: 40, noNaN: true }),
      fc.double({ min: 0.1, max: 5, noNaN: true }),
      fc.constantFrom(0.02, 0.3, 0.79, 0.81, 0.96, 0.98, 0.995),
      (b, more, z) => {
        const c = b + more;
        const { value, byB, byC, byZ } = hypergeometricWithDerivatives(b, c, z);
        const difference = (f: (h: number) => number, step: number) => (f(step) - f(-step)) / (2 * step);
        const close = (found: number, wanted: number) =>
          expect(Math.abs(found - wanted)).toBeLessThan(1e-5 * (Math.abs(wanted) + value));
        expect(Math.abs(value / hypergeometric(b, c, z) - 1)).toBeLessThan(1e-11);
        close(
          byB,
          difference((h) => hypergeometric(b + h, c, z), 1e-6 * b),
        );
        close(
          byC,
          difference((h) => hypergeometric(b, c + h, z), 1e-6 * more),
        );
        close(
          byZ * (1 - z),
          difference((h) => hypergeometric(b, c, z + h * (1 - z)), 1e-6),
        );
      },
    );
    fc.assert(property, { seed: 20240229 });
  });
});
