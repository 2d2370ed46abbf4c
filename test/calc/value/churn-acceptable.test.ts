import fc from "fast-check";
import churnAcceptableSpec, { churnAcceptable } from "../../../src/calc/value/churn-acceptable";
import { clv } from "../../../src/calc/value/clv";
import { expectCalcError } from "../../helpers/expect-calc-error";
import { obeysDeclaration } from "../../helpers/obeys-declaration";

obeysDeclaration(churnAcceptableSpec);

const customer = { revenue: 100, margin: 0.6, costToServe: 0 };

describe("churnAcceptable", () => {
  it("is 0.34 where 150 was spent and a period later is worth a tenth less (catalogue)", () => {
    expect(churnAcceptable(customer, 150, 0.1)).toBeCloseTo(0.34, 12);
  });

  it("is everything where the first contribution covers the cost, also where there is none", () => {
    expect(churnAcceptable(customer, 60, 0.1)).toBe(1);
    expect(churnAcceptable(customer, 0, 0.1)).toBe(1);
  });

  it("has no answer where no churn recovers the cost: contribution 1, cost 150, discount .1 (catalogue)", () => {
    const poor = { revenue: 1, margin: 1, costToServe: 0 };
    expectCalcError(() => churnAcceptable(poor, 150, 0.1), "no-such-value", "cac");
    expectCalcError(() => churnAcceptable({ ...customer, costToServe: 60 }, 0, 0.1), "no-such-value", "cac");
  });

  it("is the churn at which the lifetime value is the cost", () => {
    fc.assert(
      fc.property(fc.double({ min: 61, max: 600, noNaN: true }), (cac) => {
        const prospect = { retention: 1 - churnAcceptable(customer, cac, 0.1), discount: 0.1, growth: 0 };
        expect(clv(customer, prospect, { periods: null, timing: "now" })).toBeCloseTo(cac, 6);
      }),
    );
  });
});
