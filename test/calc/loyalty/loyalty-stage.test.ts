import loyaltyStageSpec, { loyaltyStage } from "../../../src/calc/loyalty/loyalty-stage";
import { evaluatorOf } from "../../../src/functions/cell-function";
import { obeysDeclaration } from "../../helpers/obeys-declaration";

obeysDeclaration(loyaltyStageSpec);

describe("loyaltyStage", () => {
  it.each([
    [9, 0, 0, 0.75, 1, "ambassador"],
    [9, 0, 0, 0.75, 0, "loyal"],
    [9, 0.5, 0.5, 0.75, 0, "price-led"],
    [9, 0.5, 0.6, 0.75, 0, "incentive-led"],
    [9, 0, 0, 0.49, 5, "satisfied"],
    [6, 0, 0, 0.25, 0, "convenience"],
    [6, 0.4, 0.4, 0.24, 0, "none"],
    [null, 0, 0, 0.9, 9, "convenience"],
    [0, 0, 0, 0.1, 0, "none"],
  ])(
    "of score %s, discounts %d, rewards %d, rank %d, referrals %d is %s (catalogue's rules)",
    (score, discountShare, rewardShare, frequencyRank, referrals, stage) => {
      expect(loyaltyStage({ score, discountShare, rewardShare, frequencyRank, referrals })).toBe(stage);
    },
  );

  it("takes a blank score for unknown, not for 0, and leaves a blank row blank", () => {
    const cells = (score: unknown, rank: unknown) =>
      evaluatorOf(loyaltyStageSpec)([[[score]], [[rank]], [[rank]], [[rank]], null]);
    expect(cells(null, 0.4)).toEqual({ width: 1, outcomes: ["convenience"] });
    expect(cells(null, null)).toEqual({ width: 1, outcomes: [""] });
  });
});
