import type { PeriodWord } from "../../contract/function-spec";
import { civilOf, isoTextOf, serialOf } from "../../contract/dates";
import { missingDay, type DateColumn } from "../../contract/number-columns";

/**
 * Calendar windows, numbered so that the next window has the next number.
 *
 * Weekdays are Excel's own: its day 2 is a Monday, and so every seventh day after it.
 */
export function windowOf(day: number, period: PeriodWord): number {
  switch (period) {
    case "day":
      return day;
    case "week":
      return Math.floor((day - 2) / 7);
    case "week-sunday":
      return Math.floor((day - 1) / 7);
    default: {
      const { year, month } = civilOf(day);
      return monthsToWindows(year * 12 + month - 1, period);
    }
  }
}

const monthsIn = { month: 1, quarter: 3, year: 12 } as const;

const monthsToWindows = (months: number, period: keyof typeof monthsIn): number =>
  Math.floor(months / monthsIn[period]);

/** First day of a window. Its last day is the one before the next window's first. */
export function firstDayOf(window: number, period: PeriodWord): number {
  switch (period) {
    case "day":
      return window;
    case "week":
      return window * 7 + 2;
    case "week-sunday":
      return window * 7 + 1;
    default: {
      const months = window * monthsIn[period];
      return serialOf(Math.floor(months / 12), (months % 12) + 1, 1);
    }
  }
}

/** `2024-03-17` (days, and Sunday weeks by their first day), `2024-W05`, `2024-03`, `2024-Q1`, `2024`. */
export function windowLabel(window: number, period: PeriodWord): string {
  const first = firstDayOf(window, period);
  const { year, month } = civilOf(first);
  switch (period) {
    case "day":
    case "week-sunday":
      return isoTextOf(first);
    case "week": {
      // A week belongs to the year in which its Thursday lies (ISO 8601).
      const thursday = first + 3;
      const weekYear = civilOf(thursday).year;
      const week = Math.floor((thursday - serialOf(weekYear, 1, 1)) / 7) + 1;
      return `${weekYear}-W${String(week).padStart(2, "0")}`;
    }
    case "month":
      return isoTextOf(first).slice(0, 7);
    case "quarter":
      return `${year}-Q${Math.ceil(month / 3)}`;
    case "year":
      return String(year);
  }
}

/** The windows of the days of a column: looked up, as a million days share a few thousand dates. */
export function windowLookup(days: DateColumn, period: PeriodWord): (day: number) => number {
  if (period === "day") return (day) => day;
  const [first, last] = spanOf(days);
  if (first > last) return (day) => windowOf(day, period);
  const windows = windowsOfDays(first, last, period);
  return (day) => windows[day - first] ?? windowOf(day, period);
}

/** The window of every day from one to another. */
export function windowsOfDays(first: number, last: number, period: PeriodWord): Int32Array {
  const nextBegins = (window: number): number => firstDayOf(window + 1, period) - first;
  return daysNumbered(last - first + 1, windowOf(first, period), nextBegins);
}

/**
 * The window of each of successive days.
 *
 * @param first the window of day 0
 * @param nextBegins the day on which the window after one begins
 */
export function daysNumbered(
  days: number,
  first: number,
  nextBegins: (window: number) => number,
): Int32Array {
  const windows = new Int32Array(days);
  let window = first;
  let next = nextBegins(window);
  for (let day = 0; day < days; day += 1) {
    if (day === next) {
      window += 1;
      next = nextBegins(window);
    }
    windows[day] = window;
  }
  return windows;
}

/** First and last day of a column; the last lies before the first where all are missing. */
export function spanOf(days: DateColumn): readonly [first: number, last: number] {
  let first = Infinity;
  let last = -Infinity;
  for (const day of days) {
    if (day === missingDay) continue;
    if (day < first) first = day;
    if (day > last) last = day;
  }
  return [first, last];
}
