import {
  segmentValue,
  type Assumptions,
  type SegmentEconomics,
  type SegmentValue,
} from "./segment-economics";
import { verdictOf, type Verdict, type VerdictReason } from "./verdict";

/** A segment with its counts, as the columns of its shape have them. */
export interface CountedSegment extends SegmentEconomics {
  readonly counts: Readonly<Record<string, number>>;
}

/** A segment with everything that follows. */
export interface Judged {
  readonly segment: CountedSegment;
  readonly value: SegmentValue;
  readonly verdict: Verdict | null;
  readonly reason: VerdictReason;
}

export function judged(segment: CountedSegment, assumptions: Assumptions): Judged {
  const value = segmentValue(segment, assumptions);
  const [verdict, reason] = verdictOf(segment, value, assumptions);
  return { segment, value, verdict, reason };
}
