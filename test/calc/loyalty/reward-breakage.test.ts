import rewardBreakageSpec, { rewardBreakage } from "../../../src/calc/loyalty/reward-breakage";
import { expectCalcError } from "../../helpers/expect-calc-error";
import { obeysDeclaration } from "../../helpers/obeys-declaration";

obeysDeclaration(rewardBreakageSpec);

describe("rewardBreakage", () => {
  it("is what was not redeemed, as a share of what was issued (by hand)", () => {
    expect(rewardBreakage(800, 200)).toBe(0.75);
    expect(rewardBreakage(800, 800)).toBe(0);
    expectCalcError(() => rewardBreakage(10, 11), "out-of-range", "redeemed");
  });
});
