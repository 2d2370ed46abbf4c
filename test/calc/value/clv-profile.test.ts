import fc from "fast-check";
import { clv } from "../../../src/calc/value/clv";
import clvProfileSpec, { clvProfile } from "../../../src/calc/value/clv-profile";
import { expectCalcError } from "../../helpers/expect-calc-error";
import { obeysDeclaration } from "../../helpers/obeys-declaration";

obeysDeclaration(clvProfileSpec);

const customer = { revenue: 100, margin: 0.6, costToServe: 10 };

describe("clvProfile", () => {
  it("ends with the customer lifetime value of as many periods", () => {
    const share = fc.double({ min: 0, max: 1, noNaN: true });
    const timing = fc.constantFrom("now" as const, "later" as const);
    fc.assert(
      fc.property(
        share,
        share,
        fc.integer({ min: 1, max: 40 }),
        timing,
        (retention, discount, periods, when) => {
          const prospect = { retention, discount, growth: 0.02 };
          const { rows } = clvProfile(customer, prospect, periods, when);
          expect(rows).toHaveLength(periods);
          expect(rows.at(-1)?.[4]).toBeCloseTo(clv(customer, prospect, { periods, timing: when }), 7);
        },
      ),
    );
  });

  it("begins with period 1 where the first contribution comes later", () => {
    const { rows } = clvProfile(customer, { retention: 0.5, discount: 0, growth: 0 }, 2, "later");
    expect(rows).toEqual([
      [1, 0.5, 25, 25, 25],
      [2, 0.25, 12.5, 12.5, 37.5],
    ]);
  });

  it("refuses tables without end", () => {
    const prospect = { retention: 0.5, discount: 0, growth: 0 };
    expectCalcError(() => clvProfile(customer, prospect, 1e6, "now"), "out-of-range", "periods");
  });
});
