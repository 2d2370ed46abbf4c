import { missingDay, type DateColumn } from "../../contract/number-columns";
import type { DataCheck } from "../../contract/report-data";

/**
 * The last day that is not after today; today where there is none. A year that was mistyped would move the end of the
 * data.
 */
export function lastUpTo(days: DateColumn, today: number): number {
  const last = days.reduce((last, day) => (day <= today && day > last ? day : last), missingDay);
  return last === missingDay ? today : last;
}

/** How many of the rows that take part lie after a day. */
export function rowsAfter({ included }: DataCheck, days: DateColumn, day: number): number {
  return days.reduce((count, own, row) => count + Number(included[row] === 1 && own > day), 0);
}
