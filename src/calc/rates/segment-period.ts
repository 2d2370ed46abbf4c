import type { SegmentCounts } from "../../contract/aggregate-answer";
import { CalcError } from "../../contract/calc-error";
import { missingCode, type CategoryColumn } from "../../contract/columns";
import { date, dates, defineFunction, level, segments } from "../../contract/function-spec";
import { missingDay, type DateColumn } from "../../contract/number-columns";
import type { Table } from "../../contract/table";
import { outOfRange, requireInsideUnit } from "../numeric/bounds";
import { requireEqualLengths } from "../numeric/require-columns";
import { readMemberships, type Memberships } from "./memberships";
import { segmentTable } from "./segment-table";

/**
 * Which segments keep their customers over a period, from membership dates?
 *
 *     start = joined before the day from, not gone before it; end = joined up to the day to, not gone up to it
 *     retention = (end - new) / start per segment, with its Wilson interval
 *
 * @param segments column of words, one cell a customer; a blank cell leaves the row out
 * @param startDates column as long as segments: the date on which each customer joined; a blank cell leaves the row out
 * @param endDates column as long as segments: the date on which each left; blank when still a customer
 * @param from date of the first day of the period
 * @param to date of the last day of the period
 * @param level share, confidence level of the intervals; between 0 and 1
 * @returns table: segment, start, new, lost, end, retention, low, high, churn; totals from summed counts
 * @throws missing-argument when a column or a date is left out; not-a-column when one has several columns; unequal-shapes when the columns differ in length or another argument is a range; not-a-date when a cell is no date; end-before-start when a customer left before joining; out-of-range when to lies before from or level is not between 0 and 1; not-a-number when level is text; no-data when no row has a segment and a start
 * @see farris-2015
 */
export function segmentPeriod(
  segmentColumn: CategoryColumn,
  startDates: DateColumn,
  endDates: DateColumn,
  from: number,
  to: number,
  confidence = 0.95,
): Table {
  requireInsideUnit(confidence, "level");
  requireEqualLengths({ segments: segmentColumn, startDates, endDates });
  if (to < from) throw outOfRange("to", to, "atLeast", from);
  const seen = countMembers(segmentColumn, readMemberships(startDates, endDates), from, to);
  if (seen.length === 0) throw new CalcError("no-data", "segments");
  return segmentTable(seen, confidence);
}

/**
 * The members of each segment at the opening of the day `from` and at the close of the day `to`.
 *
 * @returns one entry a segment that has a membership at all, in order of first appearance
 */
export function countMembers(
  segmentColumn: CategoryColumn,
  { starts, ends, rows }: Memberships,
  from: number,
  to: number,
): SegmentCounts[] {
  const counts = segmentColumn.labels.map((segment) => ({
    segment,
    start: 0,
    end: 0,
    gained: 0,
    seen: false,
  }));
  starts.forEach((start, index) => {
    const own = counts[segmentColumn.codes[rows[index] ?? 0] ?? missingCode];
    if (!own) return;
    own.seen = true;
    const end = ends[index] ?? missingDay;
    const atOpening = start < from && (end === missingDay || end >= from);
    const atClose = start <= to && (end === missingDay || end > to);
    own.start += Number(atOpening);
    own.end += Number(atClose);
    own.gained += Number(atClose && !atOpening);
  });
  return counts.filter((own) => own.seen);
}

export default defineFunction({
  id: "SEGMENT.PERIOD",
  family: "rates",
  params: { segments, startDates: dates, endDates: dates, from: date, to: date, level },
  result: { shape: "table" },
  errors: [
    "missing-argument",
    "not-a-column",
    "unequal-shapes",
    "not-a-date",
    "end-before-start",
    "out-of-range",
    "not-a-number",
    "no-data",
  ],
  source: "farris-2015",
  examples: [
    {
      args: {
        segments: ["Gold", "Gold", "Basic", "Basic", "Basic"],
        startDates: ["2023-11-05", "2023-12-20", "2023-01-10", "2024-01-12", "2024-01-20"],
        endDates: ["2024-01-15", null, null, "2024-01-30", null],
        from: "2024-01-01",
        to: "2024-01-31",
      },
      gives: [
        ["Gold", 2, 0, 1, 1, 0.5, 0.094531, 0.905469, 0.5],
        ["Basic", 1, 1, 0, 2, 1, 0.206549, 1, 0],
        ["", 3, 1, 1, 3, 2 / 3, 0.20766, 0.938508, 1 / 3],
      ],
    },
  ],
  text: {
    summary: "Retention of each segment over a period, from membership dates.",
    params: {
      segments: "The segment of each customer.",
      startDates: "The date on which each customer joined.",
      endDates: "The date on which each customer left; blank when still here.",
      from: "First day of the period.",
      to: "Last day of the period.",
      level: "Confidence level of the ranges Low to High: 0.95 when left out.",
    },
  },
  compute: (args) =>
    segmentPeriod(args.segments, args.startDates, args.endDates, args.from, args.to, args.level),
});
