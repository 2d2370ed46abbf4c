import { scoreInterval } from "./nps-interval";
import type { Promoters } from "./promoters";

/** Difference of two net promoter scores, in points, with its interval. */
export interface ScoreDifference {
  readonly difference: number;
  readonly low: number;
  readonly high: number;
}

export const scoreOf = ({ promoters, detractors, answers }: Promoters): number =>
  (100 * (promoters - detractors)) / answers;

/**
 * By how much do two groups differ in their net promoter scores?
 *
 *     low  = difference - √((score1 - low1)² + (high2 - score2)²)
 *     high = difference + √((high1 - score1)² + (score2 - low2)²)
 *     low1 to high2 the ends of the scores' own intervals (Zou and Donner's recovery of variances)
 *
 * @param one   answers of the first group, more than none
 * @param other answers of the second group, more than none
 */
export function scoreDifference(one: Promoters, other: Promoters, level: number): ScoreDifference {
  const [score1, score2] = [scoreOf(one), scoreOf(other)];
  const [low1, high1] = scoreInterval(one, level);
  const [low2, high2] = scoreInterval(other, level);
  const difference = score1 - score2;
  return {
    difference,
    low: difference - Math.hypot(score1 - low1, high2 - score2),
    high: difference + Math.hypot(high1 - score1, score2 - low2),
  };
}
