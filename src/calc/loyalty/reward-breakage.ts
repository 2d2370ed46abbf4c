import { defineFunction, number } from "../../contract/function-spec";
import { requireAtMost, requireNonNegative } from "../numeric/bounds";
import { ratio } from "../numeric/ratio";

/**
 * What share of the points is never redeemed?
 *
 *     (issued - redeemed) / issued
 *
 * @param issued number, points given out; more than 0
 * @param redeemed number, points of these that were redeemed; 0 or more, at most issued
 * @returns share, 0 to 1
 * @throws zero-denominator when no points were issued; out-of-range when a number is negative or redeemed exceeds issued; not-a-number when an argument is text
 * @see breugelmans-2015
 */
export function rewardBreakage(issued: number, redeemed: number): number {
  requireNonNegative(issued, "issued");
  requireNonNegative(redeemed, "redeemed");
  requireAtMost(redeemed, issued, "redeemed");
  return ratio(issued - redeemed, issued, "issued");
}

export default defineFunction({
  id: "REWARD.BREAKAGE",
  family: "loyalty",
  params: { issued: number("points"), redeemed: number("points") },
  result: { shape: "number", unit: "share" },
  errors: ["zero-denominator", "out-of-range", "not-a-number"],
  source: "breugelmans-2015",
  examples: [{ args: { issued: 12000, redeemed: 9000 }, gives: 0.25 }],
  text: {
    summary: "Share of the points given out that was never redeemed.",
    params: { issued: "Points given out.", redeemed: "Points of these that were redeemed." },
  },
  native: ({ issued, redeemed }) => `(${issued}-${redeemed})/${issued}`,
  compute: ({ issued, redeemed }) => rewardBreakage(issued, redeemed),
});
