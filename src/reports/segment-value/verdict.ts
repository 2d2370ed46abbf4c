import type { Assumptions, SegmentEconomics, SegmentValue } from "./segment-economics";

export type Verdict = "keep" | "fix" | "let-go";
/** The first rule that decided. */
export type VerdictReason = "loses" | "unrecovered" | "serving" | "sound" | "unknown";

/**
 * Is a segment to be kept as it is, to be fixed, or to be let go?
 *
 * Let go: a customer contributes nothing. Fix: a customer leaves before the cost of winning one has come back (value
 * below that cost, or churn above what it bears), or serving takes more than the set share of the margin. Else keep.
 */
export function verdictOf(
  { acquisitionCost }: SegmentEconomics,
  { contribution, retention, clv, acceptable, serving }: SegmentValue,
  { servingLimit }: Assumptions,
): readonly [verdict: Verdict | null, reason: VerdictReason] {
  if (contribution <= 0) return ["let-go", "loses"];
  if (acquisitionCost !== null && retention !== null) {
    const belowCost = clv !== null && clv < acquisitionCost;
    const leavesTooSoon = acceptable === null || 1 - retention > acceptable;
    if (belowCost || leavesTooSoon) return ["fix", "unrecovered"];
  }
  if (serving !== null && serving > servingLimit) return ["fix", "serving"];
  return retention === null ? [null, "unknown"] : ["keep", "sound"];
}
