import fc from "fast-check";
import clvSpec, { clv, type Timing } from "../../../src/calc/value/clv";
import { expectCalcError } from "../../helpers/expect-calc-error";
import { obeysDeclaration } from "../../helpers/obeys-declaration";

obeysDeclaration(clvSpec);

const customer = { revenue: 100, margin: 0.6, costToServe: 0 };
const value = (
  retention: number,
  discount: number,
  periods: number | null,
  timing: Timing,
  growth = 0,
): number => clv(customer, { retention, discount, growth }, { periods, timing });

describe("clv", () => {
  it.each([
    [0, null, "now", 165],
    [0, null, "later", 105],
    [20, null, "now", 110],
    [0, 5, "now", 147.780889],
    [0, 5, "later", 94.042384],
  ] as const)(
    "with cost to serve %d, %s periods, %s is %d (catalogue)",
    (costToServe, periods, timing, expected) => {
      const prospect = { retention: 0.7, discount: 0.1, growth: 0 };
      expect(clv({ ...customer, costToServe }, prospect, { periods, timing })).toBeCloseTo(expected, 6);
    },
  );

  it("counts full contributions where nothing is lost from period to period (by hand)", () => {
    expect(value(1, 0, 12, "now")).toBe(720);
    expect(value(1, 0.1, 3, "later", 0.1)).toBeCloseTo((60 * 3) / 1.1, 10);
  });

  it("has no value without end where contributions do not shrink", () => {
    expectCalcError(() => value(1, 0, null, "now"), "zero-denominator", "retention");
    // .8 × 1.4 / 1.12 and .92 × 1.25 / 1.15 are 1, though computed a bit below and a bit above it.
    expectCalcError(() => value(0.8, 0.12, null, "now", 0.4), "zero-denominator", "retention");
    expectCalcError(() => value(0.92, 0.15, null, "now", 0.25), "zero-denominator", "retention");
    expectCalcError(() => value(1, 0, null, "now", 0.1), "out-of-range", "retention");
    expectCalcError(() => value(0.7, 0.1, 2.5, "now"), "out-of-range", "periods", { rule: "whole" });
  });

  it("is the sum of its periods, and tends to the closed form as they grow many", () => {
    const share = (max: number) => fc.double({ min: 0, max, noNaN: true });
    fc.assert(
      fc.property(
        share(0.95),
        share(0.3),
        share(0.04),
        fc.constantFrom("now" as const, "later" as const),
        (r, d, g, timing) => {
          let sum = 0;
          for (let t = 0; t < 7; t += 1) {
            const contribution = 60 * (1 + g) ** t;
            sum +=
              timing === "now"
                ? (contribution * r ** t) / (1 + d) ** t
                : (contribution * r ** (t + 1)) / (1 + d) ** (t + 1);
          }
          expect(value(r, d, 7, timing, g)).toBeCloseTo(sum, 8);
          const whole = value(r, d, null, timing, g);
          expect(Math.abs(value(r, d, 5000, timing, g) - whole)).toBeLessThanOrEqual(1e-9 * (1 + whole));
        },
      ),
    );
  });
});
