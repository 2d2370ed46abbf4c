import type { TrendAnswer } from "../../contract/aggregate-answer";
import {
  dates,
  defineFunction,
  oneOf,
  optionalDate,
  periodWords,
  type PeriodWord,
} from "../../contract/function-spec";
import { missingDay, type DateColumn } from "../../contract/number-columns";
import type { Table, TableCell, TableColumn } from "../../contract/table";
import { outOfRange } from "../numeric/bounds";
import { spanOf, windowLabel, windowLookup, windowOf } from "../numeric/calendar";
import { requireEqualLengths } from "../numeric/require-columns";
import { today } from "../numeric/today";
import { lastEvent, readMemberships, type Memberships } from "./memberships";

/** A century of days: a longer table comes from a mistyped date. */
const mostPeriods = 36_525;

export const trendColumns: readonly TableColumn[] = [
  { key: "period", unit: "text" },
  { key: "start", unit: "count" },
  { key: "new", unit: "count" },
  { key: "lost", unit: "count" },
  { key: "joined-and-left", unit: "count" },
  { key: "end", unit: "count" },
  { key: "retention", unit: "share" },
  { key: "churn", unit: "share" },
];

/**
 * How do retention and churn develop from period to period?
 *
 *     per period: start = here at its opening, new = joined in it and here at its close, lost = of start and gone at its close
 *     end = start - lost + new, retention = (start - lost) / start, churn = lost / start
 *
 * @param startDates column of dates on which customers joined; a row without one is left out
 * @param endDates column as long as startDates: the date on which each left; blank when still a customer
 * @param period word, the calendar period of a row
 * @param from date in the first period; the first joining when left out
 * @param to date in the last period; the last joining or leaving not after today when left out
 * @returns table: period, start, new, lost, joined and left within the period, end, retention, churn
 * @throws missing-argument when a column is left out; not-a-column when one has several columns; unequal-shapes when the columns differ in length or a date is a range; not-a-date when a cell is no date; end-before-start when a customer left before joining; unknown-option when period is another word; out-of-range when to lies before from or there are more than 36,525 periods; no-data when no row has a start
 * @see farris-2015
 */
export function retentionTrend(
  startDates: DateColumn,
  endDates: DateColumn,
  period: PeriodWord,
  from: number | null,
  to: number | null,
  now: number,
): Table {
  requireEqualLengths({ startDates, endDates });
  const memberships = readMemberships(startDates, endDates);
  const firstDay = from ?? spanOf(memberships.starts)[0];
  const lastDay = to ?? Math.max(firstDay, lastEvent(memberships, now));
  if (lastDay < firstDay) throw outOfRange("to", lastDay, "atLeast", firstDay);
  const [first, last] = [windowOf(firstDay, period), windowOf(lastDay, period)];
  const windows = last - first + 1;
  if (windows > mostPeriods) throw outOfRange("to", lastDay, "atMost", firstDay + mostPeriods - 1);
  const counts = countTrend(memberships, period, first, windows);
  return { columns: trendColumns, rows: trendRows(counts, period, first) };
}

/** Counts who joins and leaves in so many windows, from `first` on. */
export function countTrend(
  memberships: Memberships,
  period: PeriodWord,
  first: number,
  windows: number,
): TrendAnswer {
  const { starts, ends } = memberships;
  const [startWindow, endWindow] = [windowLookup(starts, period), windowLookup(ends, period)];
  const joined = new Float64Array(windows);
  const lost = new Float64Array(windows);
  const passed = new Float64Array(windows);
  let opening = 0;
  const add = (counts: Float64Array, window: number): void => {
    if (window >= 0 && window < windows) counts[window] = (counts[window] ?? 0) + 1;
  };
  starts.forEach((start, row) => {
    const end = ends[row] ?? missingDay;
    const joins = startWindow(start) - first;
    const leaves = end === missingDay ? Infinity : endWindow(end) - first;
    if (joins < 0 && leaves >= 0) opening += 1;
    if (joins === leaves) add(passed, joins);
    else {
      add(joined, joins);
      add(lost, leaves);
    }
  });
  return { opening, joined, lost, passed };
}

/** The rows under `trendColumns` of what was counted in the windows from `first` on. */
export function trendRows(
  { opening: atOpening, joined, lost, passed }: TrendAnswer,
  period: PeriodWord,
  first: number,
): TableCell[][] {
  let start = atOpening;
  return Array.from(joined, (gained, window) => {
    const [gone = 0, both = 0] = [lost[window], passed[window]];
    const opening = start;
    start += gained - gone;
    const rates = opening === 0 ? [null, null] : [(opening - gone) / opening, gone / opening];
    return [windowLabel(first + window, period), opening, gained, gone, both, start, ...rates];
  });
}

export default defineFunction({
  id: "RETENTION.TREND",
  family: "rates",
  params: {
    startDates: dates,
    endDates: dates,
    period: oneOf(periodWords, "month"),
    from: optionalDate,
    to: optionalDate,
  },
  result: { shape: "table" },
  errors: [
    "missing-argument",
    "not-a-column",
    "unequal-shapes",
    "not-a-date",
    "end-before-start",
    "unknown-option",
    "out-of-range",
    "no-data",
  ],
  source: "farris-2015",
  examples: [
    {
      args: {
        startDates: ["2023-11-05", "2023-12-20", "2024-01-10", "2024-01-12", "2024-02-01"],
        endDates: ["2024-01-15", null, "2024-02-20", "2024-01-30", null],
        period: "month",
        from: "2024-01-01",
        to: "2024-02-29",
      },
      gives: [
        ["2024-01", 2, 1, 1, 1, 2, 0.5, 0.5],
        ["2024-02", 2, 1, 1, 0, 2, 0.5, 0.5],
      ],
    },
  ],
  text: {
    summary: "Customers, retention and churn of each calendar period, from membership dates.",
    params: {
      startDates: "The date on which each customer joined.",
      endDates: "The date on which each customer left; blank when still here.",
      period: "The calendar period of a row: month when left out.",
      from: "A date in the first period: the first joining when left out.",
      to: "A date in the last period: the last event not after today when left out.",
    },
  },
  compute: (args) => retentionTrend(args.startDates, args.endDates, args.period, args.from, args.to, today()),
});
