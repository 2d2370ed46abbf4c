import { defineFunction, number, optionalNumber } from "../../contract/function-spec";
import { outOfRange, requireNonNegative } from "../numeric/bounds";

/** So little below a whole point comes from rounding: 0.29 × 100 is 28.999999999999996. */
const rounding = 1e-9;

/**
 * How many points does a customer earn?
 *
 *     points = spend × rate × multiplier + actions × pointsPerAction
 *     rounded down to whole points
 *
 * @param spend number, money spent; 0 or more
 * @param rate number, points for one unit of money; 0 or more
 * @param multiplier number, by which a tier or campaign raises the points; 0 or more
 * @param actions number, reviews, referrals and the like; 0 or more
 * @param pointsPerAction number, points for each action; 0 or more
 * @returns whole number of points
 * @throws out-of-range when an argument is negative or the points are too many for a number; not-a-number when an argument is text
 * @see breugelmans-2015
 */
export function rewardPoints(
  spend: number,
  rate = 1,
  multiplier = 1,
  actions = 0,
  pointsPerAction = 0,
): number {
  for (const [name, value] of Object.entries({ spend, rate, multiplier, actions, pointsPerAction })) {
    requireNonNegative(value, name);
  }
  const points = spend * rate * multiplier + actions * pointsPerAction;
  // Infinity times 0 is no number either.
  if (!Number.isFinite(points)) throw outOfRange("spend", spend, "finite", 0);
  return Math.floor(points + rounding);
}

export default defineFunction({
  id: "REWARD.POINTS",
  family: "loyalty",
  params: {
    spend: number("money"),
    rate: optionalNumber("ratio", 1),
    multiplier: optionalNumber("ratio", 1),
    actions: optionalNumber("count", 0),
    pointsPerAction: optionalNumber("points", 0),
  },
  result: { shape: "number", unit: "points" },
  errors: ["out-of-range", "not-a-number"],
  source: "breugelmans-2015",
  examples: [
    { args: { spend: 49.95 }, gives: 49 },
    { args: { spend: 49.95, rate: 2, multiplier: 1.5, actions: 3, pointsPerAction: 10 }, gives: 179 },
  ],
  text: {
    summary: "Whole points that a customer earns for spend and actions.",
    params: {
      spend: "Money spent.",
      rate: "Points for one unit of money: 1 when left out.",
      multiplier: "By how much a tier or campaign raises the points: 1 when left out.",
      actions: "Reviews, referrals and the like: 0 when left out.",
      pointsPerAction: "Points for each action: 0 when left out.",
    },
  },
  native: ({ spend, rate, multiplier, actions, pointsPerAction }) =>
    `INT(${spend}*${rate}*${multiplier}+${actions}*${pointsPerAction}+${rounding})`,
  compute: (args) => rewardPoints(args.spend, args.rate, args.multiplier, args.actions, args.pointsPerAction),
});
