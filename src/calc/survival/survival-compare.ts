import { CalcError } from "../../contract/calc-error";
import { missingCode, type CategoryColumn } from "../../contract/columns";
import { defineFunction, numbers, segments } from "../../contract/function-spec";
import type { NumberColumn } from "../../contract/number-columns";
import { labelledTable, type Table } from "../../contract/table";
import { requireEqualLengths } from "../numeric/require-columns";
import { readLives } from "./lives";
import { logRank } from "./log-rank";

/**
 * Do the customers of different segments leave at the same pace?
 *
 *     log-rank test: at each time a segment is expected to lose its share of those at risk;
 *     chi-square = (observed - expected)' V^-1 (observed - expected)
 *
 * @param durations column of numbers, how long each customer was seen; 0 or more; a blank cell leaves the row out
 * @param lost column as long as durations: yes where the customer left then, no where the customer was still here
 * @param segments column as long as durations, the segment of each customer; a blank cell leaves the row out
 * @returns table of labels and values: chi-square, degrees of freedom, p
 * @throws missing-argument when a column is left out; not-a-column when one has several columns; not-a-number when a duration is text; unequal-shapes when the columns differ in length; unknown-outcome when a cell of lost is neither yes nor no; out-of-range when a duration is negative; no-data when no row is complete; not-enough-data when there are fewer than two segments; no-variation when nobody left while two segments were there
 * @see mantel-1966
 */
export function survivalCompare(
  durations: NumberColumn,
  lost: CategoryColumn,
  segmentColumn: CategoryColumn,
): Table {
  requireEqualLengths({ durations, lost, segments: segmentColumn });
  const lives = readLives(durations, lost);
  const kept = [...lives.rows.keys()].filter(
    (place) => segmentColumn.codes[lives.rows[place]!] !== missingCode,
  );
  if (kept.length === 0) throw new CalcError("no-data", "segments");
  const codes = kept.map((place) => segmentColumn.codes[lives.rows[place]!]!);
  const present = [...new Set(codes)];
  if (present.length < 2)
    throw new CalcError("not-enough-data", "segments", { found: present.length, needed: 2 });
  const placeOf = new Map(present.map((code, place) => [code, place]));
  const test = logRank({
    durations: Float64Array.from(kept, (place) => lives.durations[place]!),
    lost: Uint8Array.from(kept, (place) => lives.lost[place]!),
    group: Int32Array.from(codes, (code) => placeOf.get(code) ?? 0),
    groups: present.length,
  });
  if (test === null) throw new CalcError("no-variation", "lost");
  return labelledTable([
    ["chi-square", test.chiSquare],
    ["degrees-of-freedom", test.degreesOfFreedom],
    ["p", test.p],
  ]);
}

export default defineFunction({
  id: "SURVIVAL.COMPARE",
  family: "survival",
  params: { durations: numbers("periods"), lost: segments, segments },
  result: { shape: "table" },
  errors: [
    "missing-argument",
    "not-a-column",
    "not-a-number",
    "unequal-shapes",
    "unknown-outcome",
    "out-of-range",
    "no-data",
    "not-enough-data",
    "no-variation",
  ],
  source: "mantel-1966",
  examples: [
    {
      args: {
        durations: [1, 2, 3, 4, 5, 6],
        lost: ["yes", "yes", "yes", "no", "no", "no"],
        segments: ["Basic", "Basic", "Basic", "Plus", "Plus", "Plus"],
      },
      gives: [
        ["chi-square", 5.051661],
        ["degrees-of-freedom", 1],
        ["p", 0.024602],
      ],
    },
  ],
  text: {
    summary: "Log-rank test: whether the customers of different segments leave at the same pace.",
    params: {
      durations: "How long each customer was seen, in any unit of time.",
      lost: "Yes where the customer left at that time; no where the customer was still here.",
      segments: "The segment of each customer.",
    },
  },
  compute: (args) => survivalCompare(args.durations, args.lost, args.segments),
});
