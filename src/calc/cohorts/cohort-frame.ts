import { CalcError } from "../../contract/calc-error";
import type { Period, PeriodWord } from "../../contract/function-spec";
import { outOfRange } from "../numeric/bounds";
import { firstDayOf, spanOf, windowOf } from "../numeric/calendar";

/** As many columns as a sheet has, two of them for the cohort and its size. */
const mostAges = 16_382;
/** As many cells as Excel reads at once. */
const mostCells = 5_000_000;

/** The shape of the table, and how days fall into it. */
export interface CohortFrame {
  readonly word: PeriodWord;
  readonly first: number;
  readonly cohorts: number;
  readonly ages: number;
  /** The day before which nobody begins. */
  readonly earliest: number;
  /** The calendar window of every day from `earliest`, as a million events share a few hundred days. */
  readonly windows: Int32Array;
  /** Days of an elapsed window; `null` where ages are calendar windows. */
  readonly elapsed: number | null;
  /** The last calendar window that has ended. */
  readonly ending: number;
  /** How many windows of a customer have ended. */
  readonly ended: (begin: number) => number;
  /** Whether the window of a cell has ended for the cohort; `null` where that differs between its customers. */
  readonly isMature: ((cohort: number, age: number) => boolean) | null;
}

export function cohortFrame(
  begins: Int32Array,
  period: Period,
  lastDay: number,
  lastEvent: number,
): CohortFrame {
  const [earliest, latest] = spanOf(begins);
  if (latest < earliest) throw new CalcError("no-data", "customers");
  const word = typeof period === "number" ? "month" : period;
  const elapsed = typeof period === "number" ? period : null;
  const first = windowOf(earliest, word);
  const cohorts = windowOf(latest, word) - first + 1;
  // The window of the last day counts only when that day is its last.
  const ending = windowOf(lastDay + 1, word) - 1;
  const windows = windowsFrom(earliest, lastEvent, word);
  const ended = (begin: number): number =>
    elapsed === null
      ? Math.max(0, ending - windows[begin - earliest]! + 1)
      : Math.floor((lastDay - begin + 1) / elapsed);
  const ages = Math.max(1, ended(earliest));
  if (ages > mostAges) throw outOfRange("period", ages, "atMost", mostAges);
  if (ages * cohorts > mostCells) throw outOfRange("period", ages * cohorts, "atMost", mostCells);
  return {
    ...{ word, first, cohorts, ages, earliest, windows, elapsed, ending, ended },
    isMature: elapsed === null ? (cohort, age) => first + cohort + age <= ending : null,
  };
}

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
