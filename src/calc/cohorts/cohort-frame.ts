import { CalcError } from "../../contract/calc-error";
import type { Period, PeriodWord } from "../../contract/function-spec";
import { outOfRange } from "../numeric/bounds";
import { firstDayOf, spanOf, windowOf } from "../numeric/calendar";

/** As many columns as a sheet has, two of them for the cohort and its size. */
const mostAges = 16_382;
/** As many cells as Excel reads at once. */
const mostCells = 5_000_000;

/** Windows of unequal length from each customer's own first day, which is the first of them: the last day of each further one. */
export type AgeBrackets = readonly number[];

/** The shape of a cohort table, and how days fall into it. */
export interface Frame {
  readonly word: PeriodWord;
  readonly first: number;
  readonly cohorts: number;
  readonly ages: number;
  readonly cohortOf: (begin: number) => number;
  /** The window in which a day lies, counted from that of the customer's first; days up to the last event only. */
  readonly ageOf: (begin: number, day: number) => number;
  /** How many windows of a customer have ended. */
  readonly ended: (begin: number) => number;
  readonly isMature: ((cohort: number, age: number) => boolean) | null;
}

/** What a frame is made for. */
export interface FrameQuestion {
  readonly period: Period | AgeBrackets;
  /** The day by whose end a window has to have ended. */
  readonly lastDay: number;
  /** The last day that is asked about. */
  readonly lastEvent: number;
  /** Ages after so many are not asked about. */
  readonly ages?: number | undefined;
}

/**
 * @param begins the first day of each customer
 * @throws no-data when nobody begins; out-of-range when the table would not fit into a sheet
 */
export function frameOf(begins: Int32Array, { period, lastDay, lastEvent, ages }: FrameQuestion): Frame {
  const [earliest, latest] = spanOf(begins);
  if (latest < earliest) throw new CalcError("no-data", "customers");
  const word = typeof period === "string" ? period : "month";
  const first = windowOf(earliest, word);
  const cohorts = windowOf(latest, word) - first + 1;
  const windows = windowsFrom(earliest, Math.max(latest, lastEvent), word);
  const windowAt = (day: number): number => windows[day - earliest]!;
  // The window of the last day counts only when that day is its last.
  const ending = windowOf(lastDay + 1, word) - 1;
  const timing = timingOf(period, lastDay) ?? {
    ageOf: (begin: number, day: number) => windowAt(day) - windowAt(begin),
    ended: (begin: number) => Math.max(0, ending - windowAt(begin) + 1),
  };
  const asked = Math.min(ages ?? Infinity, Math.max(1, timing.ended(earliest)));
  if (asked > mostAges) throw outOfRange("period", asked, "atMost", mostAges);
  if (asked * cohorts > mostCells) throw outOfRange("period", asked * cohorts, "atMost", mostCells);
  return {
    ...{ word, first, cohorts, ages: asked, ...timing },
    cohortOf: (begin) => windowAt(begin) - first,
    isMature: typeof period === "string" ? (cohort, age) => first + cohort + age <= ending : null,
  };
}

type Timing = Pick<Frame, "ageOf" | "ended">;

/** Windows that each customer has for themselves; `null` for those of the calendar. */
function timingOf(period: FrameQuestion["period"], lastDay: number): Timing | null {
  if (typeof period === "string") return null;
  if (typeof period === "number") {
    return {
      ageOf: (begin, day) => Math.floor((day - begin) / period),
      ended: (begin) => Math.floor((lastDay - begin + 1) / period),
    };
  }
  const ends = [0, ...period];
  const lastBracket = ends.at(-1) ?? 0;
  const ageAt = Int32Array.from({ length: lastBracket + 1 }, (_, offset) =>
    ends.findIndex((end) => offset <= end),
  );
  const ended = (begin: number): number => ends.filter((end) => begin + end <= lastDay).length;
  return { ended, ageOf: (begin, day) => (day - begin > lastBracket ? ends.length : ageAt[day - begin]!) };
}

/** The calendar window of every day, as a million events share a few hundred days. */
function windowsFrom(earliest: number, latest: number, word: PeriodWord): Int32Array {
  const windows = new Int32Array(latest - earliest + 1);
  let window = windowOf(earliest, word);
  let next = firstDayOf(window + 1, word);
  for (let index = 0; index < windows.length; index += 1) {
    if (earliest + index === next) {
      window += 1;
      next = firstDayOf(window + 1, word);
    }
    windows[index] = window;
  }
  return windows;
}
