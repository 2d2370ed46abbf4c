import { outcome } from "../../contract/outcome-words";
import { missingCode } from "../../contract/columns";
import type { DataCheck } from "../../contract/report-data";
import { answersOf } from "../parts/outcomes";

/** Members and others of a segment, counted, and what is summed over its members. */
export interface MemberTally {
  /** `null` where there are no segments. */
  readonly segment: string | null;
  readonly membersKept: number;
  readonly members: number;
  readonly othersKept: number;
  readonly others: number;
  /** Value of the members who were kept. */
  readonly keptValue: number;
  readonly issued: number;
  readonly redeemed: number;
}
type Counting = { -readonly [Key in keyof MemberTally]: MemberTally[Key] };

const nobody = (segment: string | null): Counting => ({
  segment,
  ...{ membersKept: 0, members: 0, othersKept: 0, others: 0 },
  ...{ keptValue: 0, issued: 0, redeemed: 0 },
});

/** Counts all customers in one pass; points of others than members are none of the programme's. */
export function tallyMembers(check: DataCheck, kept: Int8Array): MemberTally[] {
  const { codes, labels } = check.words.segment ?? { codes: null, labels: [null] };
  const tallies = labels.map(nobody);
  const said = answersOf(check, "member");
  const { value, issued, redeemed } = check.numbers;
  kept.forEach((stayed, row) => {
    const own = stayed < 0 ? undefined : tallies[codes ? (codes[row] ?? missingCode) : 0];
    if (!own) return;
    if (said[row] !== outcome.yes) {
      own.others += 1;
      own.othersKept += stayed;
      return;
    }
    own.members += 1;
    own.membersKept += stayed;
    own.keptValue += stayed * (value?.[row] ?? 0);
    own.issued += issued?.[row] ?? 0;
    own.redeemed += redeemed?.[row] ?? 0;
  });
  return tallies.filter(({ members, others }) => members + others > 0);
}

export function sumTallies(tallies: readonly MemberTally[]): MemberTally {
  return tallies.reduce((sum: MemberTally, tally) => {
    const added = nobody("");
    for (const key of Object.keys(added) as (keyof MemberTally)[]) {
      if (key !== "segment") added[key] = sum[key] + tally[key];
    }
    return added;
  }, nobody(""));
}
