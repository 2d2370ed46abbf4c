import fc from "fast-check";
import paybackSpec, { payback } from "../../../src/calc/value/payback";
import { expectCalcError } from "../../helpers/expect-calc-error";
import { obeysDeclaration } from "../../helpers/obeys-declaration";

obeysDeclaration(paybackSpec);

const customer = { revenue: 100, margin: 0.6, costToServe: 0 };

describe("payback", () => {
  it.each([
    [0.7, 150, 3.90379],
    [1, 150, 2.5],
    [0, 30, 0.5],
    [0, 60, 1],
    [0.5, 90, 2],
    [0.7, 0, 0],
  ])(
    "with retention %d of a cost of %d takes %d periods (catalogue and by hand)",
    (retention, cac, periods) => {
      expect(payback(customer, retention, cac)).toBeCloseTo(periods, 6);
    },
  );

  it("never comes where all contributions together do not cover the cost", () => {
    expectCalcError(() => payback(customer, 0.7, 201), "no-such-value", "cac");
    expectCalcError(() => payback({ ...customer, costToServe: 60 }, 0.7, 1), "no-such-value", "cac");
  });

  it("is the time at which the contributions so far make up the cost", () => {
    const share = fc.double({ min: 0.05, max: 0.999, noNaN: true });
    fc.assert(
      fc.property(share, fc.double({ min: 0.01, max: 0.99, noNaN: true }), (retention, part) => {
        const cac = (part * 60) / (1 - retention);
        const periods = payback(customer, retention, cac);
        const whole = Math.floor(periods);
        const covered =
          (60 * (1 - retention ** whole)) / (1 - retention) + 60 * retention ** whole * (periods - whole);
        expect(Math.abs(covered - cac)).toBeLessThanOrEqual(1e-9 * cac);
      }),
    );
  });
});
