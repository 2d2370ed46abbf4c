/**
 * Days as Excel counts them: 1 is 1900-01-01.
 *
 * Excel takes 1900 for a leap year: its day 60 is a 29 February that never was, and the days before it are one ahead
 * of the calendar. Day numbers here are Excel's own, so that a day means the same in a cell and in a calculation.
 */
export interface CivilDate {
  readonly year: number;
  /** 1 to 12. */
  readonly month: number;
  readonly day: number;
}

export const firstDay = 1;
/** 9999-12-31, the last day that Excel knows. */
export const lastDay = 2_958_465;

const phantomDay = 60;
const dayMilliseconds = 86_400_000;
/** Days from Excel's count to 1970-01-01 for dates after the day that never was. */
const epochDay = 25_569;

/** The calendar date of a day number; fractions of a day are its time and change nothing. */
export function civilOf(serial: number): CivilDate {
  const day = Math.floor(serial);
  if (day === phantomDay) return { year: 1900, month: 2, day: 29 };
  const date = new Date((day - epochDay + (day < phantomDay ? 1 : 0)) * dayMilliseconds);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

/** The day number of a calendar date, also outside Excel's days. Months beyond 12 run into the next years. */
export function serialOf(year: number, month: number, day: number): number {
  if (year === 1900 && month === 2 && day === 29) return phantomDay;
  const serial = Math.round(Date.UTC(year, month - 1, day) / dayMilliseconds) + epochDay;
  return serial <= phantomDay ? serial - 1 : serial;
}

/** The day number of a calendar date; `null` where Excel has no such day. */
export function dayOf(year: number, month: number, day: number): number | null {
  // Date.UTC takes the years 0 to 99 for 1900 to 1999.
  if (year < 1900) return null;
  const serial = serialOf(year, month, day);
  return serial >= firstDay && serial <= lastDay ? serial : null;
}

const isoDate =
  /^(\d{4})-(\d{2})(?:-(\d{2}))?(?:(?<=-\d{2}-\d{2})[T ]([01]\d|2[0-3]):[0-5]\d(?::[0-5]\d(?:\.\d+)?)?)?$/;

/**
 * The day of a text like 2024-03-17, a time behind it allowed, or of a month like 2024-03 its first; `null` for
 * anything else: 03/04/2024 has two readings.
 */
export function dayOfIsoText(text: string): number | null {
  const parts = isoDate.exec(text.trim());
  if (!parts) return null;
  const [year, month, day] = [Number(parts[1]), Number(parts[2]), Number(parts[3] ?? 1)];
  const serial = dayOf(year, month, day);
  if (serial === null) return null;
  const back = civilOf(serial);
  return back.month === month && back.day === day ? serial : null;
}

/** ISO text of a day, for labels. */
export function isoTextOf(serial: number): string {
  const { year, month, day } = civilOf(serial);
  return `${String(year).padStart(4, "0")}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`;
}
