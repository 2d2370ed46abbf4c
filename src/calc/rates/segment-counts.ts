import { CalcError } from "../../contract/calc-error";
import { missingCode, type CategoryColumn } from "../../contract/columns";
import { defineFunction, level, numbers, segments } from "../../contract/function-spec";
import type { NumberColumn } from "../../contract/number-columns";
import type { Table } from "../../contract/table";
import { requireInsideUnit } from "../numeric/bounds";
import { requireEqualLengths } from "../numeric/require-columns";
import { segmentTable } from "./segment-table";

/**
 * Which segments keep their customers, from counts?
 *
 *     lost = start - (end - new), retention = (end - new) / start with its Wilson interval, churn = lost / start
 *
 * Rows of the same segment are added up. The totals are the rates of the summed counts, never an average of rates.
 *
 * @param segments column of words; a blank cell leaves the row out
 * @param start column as long as segments: customers at the opening; 0 or more, blank is 0
 * @param end column as long as segments: customers at the close, new ones included; 0 or more, blank is 0
 * @param new column as long as segments: customers won during the period; 0 or more, at most end, blank is 0
 * @param level share, confidence level of the intervals; between 0 and 1
 * @returns table: segment, start, new, lost, end, retention, low, high, churn; totals from summed counts
 * @throws missing-argument when a column is left out; not-a-column when one has several columns; unequal-shapes when the columns differ in length or level is a range; out-of-range when a count is negative, new exceeds end or level is not between 0 and 1; not-a-number when a cell or level is text; no-data when every segment is blank
 * @see farris-2015
 */
export function segmentCounts(
  segmentColumn: CategoryColumn,
  start: NumberColumn,
  end: NumberColumn,
  gained: NumberColumn,
  confidence = 0.95,
): Table {
  requireInsideUnit(confidence, "level");
  requireEqualLengths({ segments: segmentColumn, start, end, new: gained });
  const counts = segmentColumn.labels.map((segment) => ({ segment, start: 0, end: 0, gained: 0 }));
  segmentColumn.codes.forEach((code, row) => {
    const own = code === missingCode ? undefined : counts[code];
    if (!own) return;
    own.start += countAt(start, row, "start");
    const closing = countAt(end, row, "end");
    own.end += closing;
    own.gained += countAt(gained, row, "new", closing);
  });
  if (counts.length === 0) throw new CalcError("no-data", "segments");
  return segmentTable(counts, confidence);
}

function countAt(
  column: NumberColumn,
  row: number,
  argument: string,
  most = Number.MAX_SAFE_INTEGER,
): number {
  const value = column[row] ?? NaN;
  if (Number.isNaN(value)) return 0;
  const position = row + 1;
  if (value < 0)
    throw new CalcError("out-of-range", argument, { value, position, rule: "atLeast", limit: 0 });
  if (value > most) {
    throw new CalcError("out-of-range", argument, { value, position, rule: "atMost", limit: most });
  }
  return value;
}

export default defineFunction({
  id: "SEGMENT.TABLE",
  family: "rates",
  params: {
    segments,
    start: numbers("count"),
    end: numbers("count"),
    new: numbers("count"),
    level,
  },
  result: { shape: "table" },
  errors: ["missing-argument", "not-a-column", "unequal-shapes", "out-of-range", "not-a-number", "no-data"],
  source: "farris-2015",
  examples: [
    {
      args: { segments: ["Gold", "Basic"], start: [200, 100], end: [210, 90], new: [30, 20] },
      gives: [
        ["Gold", 200, 30, 20, 210, 0.9, 0.850594, 0.93433, 0.1],
        ["Basic", 100, 20, 30, 90, 0.7, 0.604151, 0.781051, 0.3],
        ["", 300, 50, 50, 300, 0.833333, 0.787003, 0.871235, 0.166667],
      ],
    },
  ],
  text: {
    summary: "Retention and churn of each segment from counts, with intervals and totals.",
    params: {
      segments: "The segments.",
      start: "Customers of each segment at the opening of the period.",
      end: "Customers of each segment at the close, new ones included.",
      new: "Customers of each segment won during the period.",
      level: "Confidence level of the ranges Low to High: 0.95 when left out.",
    },
  },
  compute: (args) => segmentCounts(args.segments, args.start, args.end, args.new, args.level),
});
