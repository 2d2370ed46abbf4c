import { CalcError } from "../../contract/calc-error";
import type { NumberColumn } from "../../contract/number-columns";

/** Answers to "how likely are you to recommend us", 0 to 10, by what they make of a customer. */
export interface Promoters {
  readonly promoters: number;
  readonly detractors: number;
  readonly answers: number;
}

export const isPromoter = (score: number): boolean => score >= 9;
export const isDetractor = (score: number): boolean => score <= 6;

/**
 * Counts promoters (9 and 10) and detractors (0 to 6); blank cells are no answers.
 *
 * @throws out-of-range when a score is not a whole number from 0 to 10; no-data when every cell is blank
 */
export function countPromoters(scores: NumberColumn): Promoters {
  const counts = { promoters: 0, detractors: 0, answers: 0 };
  scores.forEach((score, row) => {
    if (Number.isNaN(score)) return;
    requireScore(score, row);
    counts.answers += 1;
    if (isPromoter(score)) counts.promoters += 1;
    else if (isDetractor(score)) counts.detractors += 1;
  });
  if (counts.answers === 0) throw new CalcError("no-data", "scores");
  return counts;
}

function requireScore(value: number, row: number): void {
  const position = row + 1;
  const refuse = (rule: string, limit: number): CalcError =>
    new CalcError("out-of-range", "scores", { value, position, rule, limit });
  if (value < 0) throw refuse("atLeast", 0);
  if (value > 10) throw refuse("atMost", 10);
  if (!Number.isInteger(value)) throw refuse("whole", 0);
}
