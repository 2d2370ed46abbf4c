import { civilOf, serialOf } from "../../contract/dates";

/** What stands for the 29th of February in the other years. */
export const leapDayRules = ["february-28", "march-1"] as const;
export type LeapDayRule = (typeof leapDayRules)[number];

export interface Anniversary {
  readonly date: number;
  /** Whole years since the day itself. */
  readonly years: number;
}

/**
 * The first anniversary of a day that is not before another.
 *
 * @returns `null` where that day is still to come, or is the first itself
 */
export function nextAnniversary(origin: number, from: number, leapDay: LeapDayRule): Anniversary | null {
  const { year, month, day } = civilOf(origin);
  const inYear = (one: number): number =>
    month === 2 && day === 29 && !isLeapYear(one)
      ? serialOf(one, leapDay === "march-1" ? 3 : 2, leapDay === "march-1" ? 1 : 28)
      : serialOf(one, month, day);
  const thisYear = civilOf(from).year;
  const next = inYear(thisYear) < from ? thisYear + 1 : thisYear;
  return next > year ? { date: inYear(next), years: next - year } : null;
}

const isLeapYear = (year: number): boolean => civilOf(serialOf(year, 3, 1) - 1).day === 29;
