import { loyaltyStage, type LoyaltyStage } from "../../calc/loyalty/loyalty-stage";
import { rfmScore } from "../../calc/loyalty/rfm-score";
import type { NumberColumn } from "../../contract/number-columns";
import type { DataCheck } from "../../contract/report-data";

/** Where a customer stands. */
export interface Climber {
  readonly row: number;
  readonly stage: LoyaltyStage;
  readonly frequencyRank: number;
  readonly scores: readonly (number | string | null)[];
}

/** The stage and the scores of every customer who takes part. */
export function climb({ included, numbers }: DataCheck, bins: number): Climber[] {
  const rows = Int32Array.from(included.keys()).filter((row) => included[row] === 1);
  if (rows.length === 0) return [];
  const of = (input: string): NumberColumn => Float64Array.from(rows, (row) => numbers[input]?.[row] ?? 0);
  const purchaseDays = of("purchaseDays");
  const ranks = percentRanks(purchaseDays);
  const scores = rfmScore(of("daysSinceLast"), purchaseDays, of("totalValue"), bins);
  return [...rows].map((row, place) => {
    const score = numbers.score?.[row] ?? NaN;
    const own = scores[place];
    const frequencyRank = ranks[place]!;
    return {
      row,
      frequencyRank,
      stage: loyaltyStage({
        score: Number.isNaN(score) ? null : score,
        discountShare: numbers.discountShare?.[row] ?? 0,
        rewardShare: numbers.rewardShare?.[row] ?? 0,
        frequencyRank,
        referrals: numbers.referrals?.[row] ?? 0,
      }),
      scores: Array.isArray(own) ? own : [],
    };
  });
}

/** Share of the other values that lie below each, as PERCENTRANK.INC without its rounding; a value alone ranks 1. */
export function percentRanks(values: Float64Array): Float64Array {
  const ordered = values.slice().sort();
  const others = ordered.length - 1;
  if (others < 1) return values.map(() => 1);
  const below = new Map<number, number>();
  ordered.forEach((value, place) => {
    if (!below.has(value)) below.set(value, place);
  });
  return values.map((value) => below.get(value)! / others);
}
