import retentionBudgetSpec, { retentionBudget } from "../../../src/calc/value/retention-budget";
import { obeysDeclaration } from "../../helpers/obeys-declaration";

obeysDeclaration(retentionBudgetSpec);

describe("retentionBudget", () => {
  it("of raising retention from .6 to .65 is 14.666667 per customer (catalogue)", () => {
    const customer = { revenue: 100, margin: 0.6, costToServe: 0 };
    const change = { retention: 0.6, newRetention: 0.65, discount: 0.1, timing: "now" } as const;
    expect(retentionBudget(customer, change)).toBeCloseTo(14.666667, 6);
    expect(retentionBudget(customer, { ...change, newRetention: 0.6 })).toBe(0);
  });
});
