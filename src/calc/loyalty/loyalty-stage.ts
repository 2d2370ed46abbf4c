import { defineFunction, number, numberOrBlank, optionalNumber } from "../../contract/function-spec";
import { requireAtMost, requireNonNegative, requireShare } from "../numeric/bounds";

export const loyaltyStages = [
  "ambassador",
  "price-led",
  "incentive-led",
  "loyal",
  "satisfied",
  "convenience",
  "none",
] as const;
export type LoyaltyStage = (typeof loyaltyStages)[number];

/** What is known of a customer. */
export interface LoyaltySigns {
  readonly score: number | null;
  readonly discountShare: number;
  readonly rewardShare: number;
  readonly frequencyRank: number;
  readonly referrals: number;
}

/**
 * What keeps this customer: conviction, price, rewards, satisfaction or mere convenience?
 *
 *     the first that holds: ambassador: score ≥ 9, frequencyRank ≥ .75, referrals ≥ 1; price-led: discountShare ≥ .5 and ≥ rewardShare;
 *     incentive-led: rewardShare ≥ .5; loyal: score ≥ 9, frequencyRank ≥ .5; satisfied: score ≥ 7; convenience: frequencyRank ≥ .25; else none
 *
 * @param score number, the answer to how likely the customer is to recommend us; 0 to 10; blank skips the rules that need it
 * @param discountShare share, of the customer's orders with a discount; 0 to 1
 * @param rewardShare share, of the customer's orders with points redeemed; 0 to 1
 * @param frequencyRank share, of the customers with fewer purchase days (PERCENTRANK.INC); 0 to 1
 * @param referrals number, customers brought by this one; 0 or more
 * @returns the name of the stage, the same in every language
 * @throws out-of-range when an argument lies outside its bounds; not-a-number when one is text
 * @see dick-1994
 */
export function loyaltyStage(signs: LoyaltySigns): LoyaltyStage {
  const { score, discountShare, rewardShare, frequencyRank, referrals } = signs;
  if (score !== null) {
    requireNonNegative(score, "score");
    requireAtMost(score, 10, "score");
  }
  requireShare(discountShare, "discountShare");
  requireShare(rewardShare, "rewardShare");
  requireShare(frequencyRank, "frequencyRank");
  requireNonNegative(referrals, "referrals");
  const scoresAtLeast = (least: number): boolean => score !== null && score >= least;
  if (scoresAtLeast(9) && frequencyRank >= 0.75 && referrals >= 1) return "ambassador";
  if (discountShare >= 0.5 && discountShare >= rewardShare) return "price-led";
  if (rewardShare >= 0.5) return "incentive-led";
  if (scoresAtLeast(9) && frequencyRank >= 0.5) return "loyal";
  if (scoresAtLeast(7)) return "satisfied";
  return frequencyRank >= 0.25 ? "convenience" : "none";
}

export default defineFunction({
  id: "LOYALTY.STAGE",
  family: "loyalty",
  params: {
    score: numberOrBlank("points"),
    discountShare: number("share"),
    rewardShare: number("share"),
    frequencyRank: number("share"),
    referrals: optionalNumber("count", 0),
  },
  result: { shape: "word" },
  errors: ["out-of-range", "not-a-number"],
  source: "dick-1994",
  examples: [
    {
      args: { score: 10, discountShare: 0.1, rewardShare: 0.2, frequencyRank: 0.9, referrals: 2 },
      gives: "ambassador",
    },
    { args: { score: 8, discountShare: 0.6, rewardShare: 0.2, frequencyRank: 0.4 }, gives: "price-led" },
  ],
  text: {
    summary: "What keeps a customer: ambassador, loyal, satisfied, led by price or rewards, convenience.",
    params: {
      score: "How likely the customer is to recommend us, 0 to 10; may be blank.",
      discountShare: "Share of the customer's orders with a discount.",
      rewardShare: "Share of the customer's orders with points redeemed.",
      frequencyRank: "Rank of the customer by purchase days, from 0 to 1.",
      referrals: "Customers brought by this one: 0 when left out.",
    },
  },
  compute: (signs) => loyaltyStage(signs),
});
