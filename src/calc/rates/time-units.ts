import { nativeChoice } from "../numeric/native-choice";

export const timeUnits = ["day", "week", "month", "quarter", "year"] as const;
export type TimeUnit = (typeof timeUnits)[number];

/** Days of a unit on average: a year has 12 months, 4 quarters and 365.25 days. */
export const daysIn: Readonly<Record<TimeUnit, number>> = {
  day: 1,
  week: 7,
  month: 30.4375,
  quarter: 91.3125,
  year: 365.25,
};

/** The native formula of a unit's length in days. */
const nativeDays = (unit: string): string =>
  nativeChoice(unit, Object.fromEntries(timeUnits.map((word) => [word, String(daysIn[word])])));

/** The native formula of the exponent by which retention goes from one unit to another. */
export const nativeExponent = (from: string, to: string): string => `(${nativeDays(to)}/${nativeDays(from)})`;

/** How many units `from` one unit `to` has. */
export function unitsPerUnit(from: TimeUnit, to: TimeUnit): number {
  return daysIn[to] / daysIn[from];
}
