import retentionLiftSpec, { retentionLift } from "../../../src/calc/value/retention-lift";
import { expectCalcError } from "../../helpers/expect-calc-error";
import { obeysDeclaration } from "../../helpers/obeys-declaration";

obeysDeclaration(retentionLiftSpec);

const customer = { revenue: 100, margin: 0.6, costToServe: 0 };

describe("retentionLift", () => {
  it.each([
    [0.6, 0.65, "now", 0.111111],
    [0.6, 0.65, "later", 0.203704],
    [0.9, 0.95, "now", 0.333333],
    [0.9, 0.95, "later", 0.407407],
  ] as const)("from %d to %d, %s, is %d (catalogue)", (retention, newRetention, timing, expected) => {
    expect(retentionLift(customer, { retention, newRetention, discount: 0.1, timing })).toBeCloseTo(
      expected,
      6,
    );
  });

  it("has no answer for customers who contribute nothing", () => {
    const change = { retention: 0.6, newRetention: 0.65, discount: 0.1, timing: "now" } as const;
    expectCalcError(
      () => retentionLift({ ...customer, costToServe: 60 }, change),
      "no-such-value",
      "revenue",
    );
  });
});
