import rewardTierSpec, { rewardTier } from "../../../src/calc/loyalty/reward-tier";
import { categoryColumn } from "../../helpers/category-column";
import { expectCalcError } from "../../helpers/expect-calc-error";
import { obeysDeclaration } from "../../helpers/obeys-declaration";

obeysDeclaration(rewardTierSpec);

describe("rewardTier", () => {
  const names = categoryColumn(["Gold", "Silver", "Bronze", null], "exact");
  const thresholds = Float64Array.of(1000, 500, 100, 0);

  it.each([
    [100, "Bronze"],
    [499.99, "Bronze"],
    [500, "Silver"],
    [1e9, "Gold"],
  ])("of %d is %s, in whatever order the tiers stand", (value, tier) => {
    expect(rewardTier(value, thresholds, names)).toBe(tier);
  });

  it("has no tier below the lowest threshold", () => {
    expectCalcError(() => rewardTier(99, thresholds, names), "no-such-value", "value");
  });
});
