import type { SegmentCounts } from "../../contract/aggregate-answer";
import { CalcError } from "../../contract/calc-error";
import { missingCode, type CategoryColumn } from "../../contract/columns";
import { defineFunction, level, oneOf, segments } from "../../contract/function-spec";
import type { Table } from "../../contract/table";
import { requireInsideUnit } from "../numeric/bounds";
import { outcome, readOutcomes } from "../../contract/outcome-words";
import { segmentTable } from "./segment-table";

/** What a yes in the outcome column means. Never guessed: the two readings are each other's opposite. */
export const outcomeMeanings = ["kept", "left"] as const;
export type OutcomeMeaning = (typeof outcomeMeanings)[number];

/**
 * Which segments keep their customers, from one row a customer?
 *
 *     per segment: start = customers with an outcome, lost = those who left, retention = (start - lost) / start
 *
 * @param segments column of words, one cell a customer; a blank cell leaves the row out
 * @param outcomes column as long as segments: TRUE or FALSE, 1 or 0, yes or no in five languages; a blank cell leaves the row out
 * @param meaning word, whether yes means that the customer was kept or left
 * @param level share, confidence level of the Wilson intervals; between 0 and 1
 * @returns table: segment, start, new (0), lost, end, retention, low, high, churn; totals from summed counts
 * @throws missing-argument when a column or the meaning is left out; not-a-column when one has several columns; unequal-shapes when the columns differ in length; unknown-outcome when a cell is neither yes nor no; unknown-option when meaning is another word; out-of-range when level is not between 0 and 1; not-a-number when level is text; no-data when every row is blank
 * @see brown-2001
 */
export function segmentOutcomes(
  segmentColumn: CategoryColumn,
  outcomeColumn: CategoryColumn,
  meaning: OutcomeMeaning,
  confidence = 0.95,
): Table {
  requireInsideUnit(confidence, "level");
  const { length } = segmentColumn.codes;
  if (outcomeColumn.codes.length !== length) {
    const detail = { rows: outcomeColumn.codes.length, columns: 1, height: length, width: 1 };
    throw new CalcError("unequal-shapes", "outcomes", detail);
  }
  const outcomes = readOutcomes(outcomeColumn);
  refuseUnknown(outcomes, outcomeColumn);
  const counts = countSegments(segmentColumn, outcomes, meaning);
  if (counts.length === 0) throw new CalcError("no-data", "segments");
  return segmentTable(counts, confidence);
}

function refuseUnknown(outcomes: Uint8Array, column: CategoryColumn): void {
  const row = outcomes.indexOf(outcome.unknown);
  if (row < 0) return;
  const value = column.labels[column.codes[row] ?? missingCode] ?? "";
  throw new CalcError("unknown-outcome", "outcomes", { value, position: row + 1 });
}

/**
 * How many customers of each segment were kept?
 *
 * @param segmentColumn one cell a customer
 * @param outcomes one `outcome` a customer; rows that are neither yes nor no do not count
 * @param meaning whether yes means kept or left
 * @returns one entry a segment that has a counted customer, in order of first appearance
 */
export function countSegments(
  segmentColumn: CategoryColumn,
  outcomes: Uint8Array,
  meaning: OutcomeMeaning,
): SegmentCounts[] {
  const start = new Float64Array(segmentColumn.labels.length);
  const kept = new Float64Array(segmentColumn.labels.length);
  const keeps = meaning === "kept" ? outcome.yes : outcome.no;
  segmentColumn.codes.forEach((code, row) => {
    const said = outcomes[row];
    if (code === missingCode || (said !== outcome.yes && said !== outcome.no)) return;
    start[code] = (start[code] ?? 0) + 1;
    if (said === keeps) kept[code] = (kept[code] ?? 0) + 1;
  });
  return segmentColumn.labels
    .map((segment, code) => ({ segment, start: start[code] ?? 0, end: kept[code] ?? 0, gained: 0 }))
    .filter((counts) => counts.start > 0);
}

export default defineFunction({
  id: "SEGMENT.OUTCOMES",
  family: "rates",
  params: { segments, outcomes: segments, meaning: oneOf(outcomeMeanings, null), level },
  result: { shape: "table" },
  errors: [
    "missing-argument",
    "not-a-column",
    "unequal-shapes",
    "unknown-outcome",
    "unknown-option",
    "out-of-range",
    "not-a-number",
    "no-data",
  ],
  source: "brown-2001",
  examples: [
    {
      args: {
        segments: ["Monthly", "Monthly", "Yearly", "Yearly", "Monthly", "Monthly"],
        outcomes: ["Yes", "No", "No", "No", "Yes", "No"],
        meaning: "left",
      },
      gives: [
        ["Monthly", 4, 0, 2, 2, 0.5, 0.150039, 0.849961, 0.5],
        ["Yearly", 2, 0, 0, 2, 1, 0.34238, 1, 0],
        ["", 6, 0, 2, 4, 2 / 3, 0.299993, 0.903229, 1 / 3],
      ],
    },
  ],
  text: {
    summary: "Retention of each segment from one row a customer, with intervals and totals.",
    params: {
      segments: "The segment of each customer.",
      outcomes: "Whether each customer was kept or left: TRUE or FALSE, 1 or 0, yes or no.",
      meaning: "What yes means: that the customer was kept, or that the customer left.",
      level: "Confidence level of the ranges Low to High: 0.95 when left out.",
    },
  },
  compute: (args) => segmentOutcomes(args.segments, args.outcomes, args.meaning, args.level),
});
