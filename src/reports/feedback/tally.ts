import { isSatisfied } from "../../calc/feedback/csat";
import { isDetractor, isPromoter, type Promoters } from "../../calc/feedback/promoters";
import { missingCode } from "../../contract/columns";
import type { DataCheck } from "../../contract/report-data";

/** The answers of some customers to the two questions, counted. */
export interface Tally extends Promoters {
  readonly rated: number;
  readonly satisfied: number;
}
type Counting = { -readonly [Key in keyof Tally]: Tally[Key] };

export interface SegmentTally {
  /** `null` where the answers stand in no segments. */
  readonly segment: string | null;
  readonly all: Tally;
  readonly kept: Tally;
  readonly left: Tally;
}

const nothing = (): Counting => ({ promoters: 0, detractors: 0, answers: 0, rated: 0, satisfied: 0 });

/** Counts all answers in one pass, by segment and by what became of the customer. */
export function tallyAnswers(
  { words, numbers, included }: DataCheck,
  kept: Int8Array | null,
  scale: number,
): SegmentTally[] {
  const { codes, labels } = words.segment ?? { codes: null, labels: [null] };
  const tallies = labels.map((segment) => ({ segment, all: nothing(), kept: nothing(), left: nothing() }));
  const { score, satisfaction } = numbers;
  included.forEach((used, row) => {
    const own = used === 1 ? tallies[codes ? (codes[row] ?? missingCode) : 0] : undefined;
    if (!own) return;
    const answer = { score: score?.[row] ?? NaN, mark: satisfaction?.[row] ?? NaN, scale };
    add(own.all, answer);
    if (kept && kept[row]! >= 0) add(kept[row] === 1 ? own.kept : own.left, answer);
  });
  return tallies.filter(({ all }) => all.answers + all.rated > 0);
}

function add(
  tally: Counting,
  { score, mark, scale }: { readonly score: number; readonly mark: number; readonly scale: number },
): void {
  if (!Number.isNaN(score)) {
    tally.answers += 1;
    if (isPromoter(score)) tally.promoters += 1;
    else if (isDetractor(score)) tally.detractors += 1;
  }
  if (!Number.isNaN(mark)) {
    tally.rated += 1;
    if (isSatisfied(mark, scale)) tally.satisfied += 1;
  }
}

export function sumTallies(tallies: readonly Tally[]): Tally {
  return tallies.reduce((sum: Tally, tally) => {
    const added = nothing();
    for (const key of Object.keys(added) as (keyof Tally)[]) added[key] = sum[key] + tally[key];
    return added;
  }, nothing());
}
