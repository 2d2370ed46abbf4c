import erfc from "@stdlib/math-base-special-erfc";
import { CalcError } from "../../contract/calc-error";
import { count, defineFunction, level } from "../../contract/function-spec";
import { labelledTable } from "../../contract/table";
import { requireAtMost, requireInsideUnit, requireNonNegative } from "../numeric/bounds";
import { retentionInterval } from "./retention-interval";

/** Two retention rates against each other; z and p are `null` where all were kept, or none, in both groups. */
export interface RetentionComparison {
  readonly difference: number;
  readonly low: number;
  readonly high: number;
  readonly z: number | null;
  readonly p: number | null;
}

/**
 * Do two groups of customers differ in retention, or may it be chance?
 *
 *     difference = p1 - p2 with p = retained / start
 *     low  = difference - √((p1 - low1)² + (high2 - p2)²)
 *     high = difference + √((high1 - p1)² + (p2 - low2)²), low1 to high2 the ends of the Wilson intervals (Newcombe's hybrid score)
 *     z = difference / √(p(1 - p)(1/start1 + 1/start2)) with p = (retained1 + retained2) / (start1 + start2), tested on both sides
 *
 * @param retained1 number, customers of the first group who were kept; 0 or more, at most start1
 * @param start1 number, customers of the first group at the opening; more than 0
 * @param retained2 number, customers of the second group who were kept; 0 or more, at most start2
 * @param start2 number, customers of the second group at the opening; more than 0
 * @param level share, how often such intervals hold the true difference; between 0 and 1
 * @returns difference with its interval, z and p, each beside its name
 * @throws zero-denominator when a start is 0; out-of-range when a count is negative, retained exceeds start or level is not between 0 and 1; not-a-number when an argument is text; unequal-shapes when an argument is a range
 * @see newcombe-1998
 */
export function retentionCompare(
  retained1: number,
  start1: number,
  retained2: number,
  start2: number,
  confidence = 0.95,
): RetentionComparison {
  requireInsideUnit(confidence, "level");
  requireGroup(retained1, start1, "1");
  requireGroup(retained2, start2, "2");
  const [p1, p2] = [retained1 / start1, retained2 / start2];
  const [low1, high1] = retentionInterval(retained1, start1, confidence);
  const [low2, high2] = retentionInterval(retained2, start2, confidence);
  const difference = p1 - p2;
  const pooled = (retained1 + retained2) / (start1 + start2);
  const variance = pooled * (1 - pooled) * (1 / start1 + 1 / start2);
  const z = variance > 0 ? difference / Math.sqrt(variance) : null;
  return {
    difference,
    low: difference - Math.hypot(p1 - low1, high2 - p2),
    high: difference + Math.hypot(high1 - p1, p2 - low2),
    z,
    p: z === null ? null : erfc(Math.abs(z) / Math.SQRT2),
  };
}

function requireGroup(retained: number, start: number, group: "1" | "2"): void {
  requireNonNegative(retained, `retained${group}`);
  requireNonNegative(start, `start${group}`);
  requireAtMost(start, Number.MAX_SAFE_INTEGER, `start${group}`);
  requireAtMost(retained, start, `retained${group}`);
  if (start === 0) throw new CalcError("zero-denominator", `start${group}`);
}

export default defineFunction({
  id: "RETENTION.COMPARE",
  family: "rates",
  params: { retained1: count, start1: count, retained2: count, start2: count, level },
  result: { shape: "table" },
  errors: ["zero-denominator", "out-of-range", "not-a-number", "unequal-shapes"],
  source: "newcombe-1998",
  examples: [
    {
      args: { retained1: 56, start1: 70, retained2: 48, start2: 80 },
      gives: [
        ["difference", 0.2],
        ["low", 0.052431],
        ["high", 0.333873],
        ["z", 2.650172],
        ["p", 0.008045],
      ],
    },
  ],
  text: {
    summary: "Difference of two retention rates with its interval and a test of chance.",
    params: {
      retained1: "Customers of the first group who were kept.",
      start1: "Customers of the first group at the opening.",
      retained2: "Customers of the second group who were kept.",
      start2: "Customers of the second group at the opening.",
      level: "How often such ranges hold the true difference: 0.95 when left out.",
    },
  },
  compute: (args) => {
    const { difference, low, high, z, p } = retentionCompare(
      args.retained1,
      args.start1,
      args.retained2,
      args.start2,
      args.level,
    );
    return labelledTable(Object.entries({ difference, low, high, z, p }));
  },
});
