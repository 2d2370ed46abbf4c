import { CalcError } from "../../contract/calc-error";
import { missingCode, type CategoryColumn } from "../../contract/columns";
import { defineFunction, identifiers, number, numbers } from "../../contract/function-spec";
import type { NumberColumn } from "../../contract/number-columns";
import { requireFinite } from "../numeric/bounds";
import { requireEqualLengths } from "../numeric/require-columns";

/**
 * Which tier of the programme has a customer reached?
 *
 *     the name beside the highest threshold that is at most value
 *
 * @param value number, points or money of the customer
 * @param thresholds column of numbers from which each tier begins, in any order; a blank cell leaves the row out
 * @param names column as long as thresholds: the names of the tiers; a blank cell leaves the row out
 * @returns the name of the tier
 * @throws no-such-value when value is below every threshold; not-a-number when value or a threshold is text; missing-argument when a column is left out; not-a-column when one has several columns; unequal-shapes when they differ in length; no-data when no row is complete
 * @see breugelmans-2015
 */
export function rewardTier(value: number, thresholds: NumberColumn, names: CategoryColumn): string {
  requireFinite(value, "value");
  requireEqualLengths({ thresholds, names });
  let [tiers, reached, highest] = [0, missingCode, -Infinity];
  thresholds.forEach((threshold, row) => {
    const name = names.codes[row] ?? missingCode;
    if (Number.isNaN(threshold) || name === missingCode) return;
    tiers += 1;
    if (threshold > value || threshold < highest) return;
    [reached, highest] = [name, threshold];
  });
  if (tiers === 0) throw new CalcError("no-data", "thresholds");
  const tier = names.labels[reached];
  if (tier === undefined) throw new CalcError("no-such-value", "value");
  return tier;
}

export default defineFunction({
  id: "REWARD.TIER",
  family: "loyalty",
  params: { value: number("points"), thresholds: numbers("points"), names: identifiers },
  result: { shape: "word" },
  errors: ["no-such-value", "not-a-number", "missing-argument", "not-a-column", "unequal-shapes", "no-data"],
  source: "breugelmans-2015",
  examples: [
    {
      args: { value: 640, thresholds: [0, 500, 2000], names: ["Bronze", "Silver", "Gold"] },
      gives: "Silver",
    },
  ],
  text: {
    summary: "The highest tier of a programme that a customer has reached.",
    params: {
      value: "Points or money of the customer.",
      thresholds: "From where each tier begins.",
      names: "The names of the tiers.",
    },
  },
  compute: ({ value, thresholds, names }) => rewardTier(value, thresholds, names),
});
