import type { AgeBrackets } from "../../contract/aggregate-question";
import { CalcError } from "../../contract/calc-error";
import type { Period, PeriodWord } from "../../contract/function-spec";
import { outOfRange } from "../numeric/bounds";
import { daysNumbered, spanOf, windowOf, windowsOfDays } from "../numeric/calendar";

/** As many columns as a sheet has, two of them for the cohort and its size. */
const mostAges = 16_382;
/** As many cells as Excel reads at once. */
const mostCells = 5_000_000;

/** What a frame is made for. */
export interface FrameQuestion {
  readonly period: Period | AgeBrackets;
  /** The day by whose end a window has to have ended; nothing later is asked about. */
  readonly lastDay: number;
  /** Ages after so many are not asked about. */
  readonly ages?: number | undefined;
}

/** The shape of a cohort table, and how days fall into it. */
export class CohortFrame {
  /** Calendar windows of the cohorts. */
  readonly word: PeriodWord;
  readonly first: number;
  readonly cohorts: number;
  readonly ages: number;
  /**
   * Words of marks a customer needs: of one age more than is counted, as who was seen after them was there until then.
   */
  readonly words: number;
  /** When customers begin, as `CohortAnswer` tells it: so many begins, from the first one on. */
  readonly begins: number;
  readonly firstBegin: number;
  /** The day before which nobody begins. */
  readonly #earliest: number;
  /**
   * The calendar window of every day from the earliest to the one after the last, as a million events share a few
   * hundred days.
   */
  readonly #windows: Int32Array;
  /** The age of a customer so many days after the first; `null` where ages are calendar windows. */
  readonly #agesAfter: Int32Array | null;
  readonly #lastDay: number;
  /** The first calendar window that has not ended. */
  readonly #running: number;

  /**
   * @param begins the first day of each customer, none of them after the last day
   * @throws no-data when nobody begins; out-of-range when the table would not fit into a sheet
   */
  constructor(begins: Int32Array, { period, lastDay, ages = Infinity }: FrameQuestion) {
    const [earliest, latest] = spanOf(begins);
    if (latest < earliest) throw new CalcError("no-data", "customers");
    this.word = typeof period === "string" ? period : "month";
    this.first = windowOf(earliest, this.word);
    this.cohorts = windowOf(latest, this.word) - this.first + 1;
    this.#earliest = earliest;
    this.#lastDay = lastDay;
    this.#running = windowOf(lastDay + 1, this.word);
    this.#windows = windowsOfDays(earliest, lastDay + 1, this.word);
    this.#agesAfter = typeof period === "string" ? null : agesAfter(period, this.#windows.length);
    this.ages = Math.min(ages, Math.max(1, this.ageOf(earliest, lastDay + 1)));
    this.words = (this.ages + 32) >>> 5;
    [this.firstBegin, this.begins] =
      this.#agesAfter === null ? [this.first, this.cohorts] : [earliest, latest - earliest + 1];
    const cells = this.ages * this.cohorts;
    if (this.ages > mostAges) throw outOfRange("period", this.ages, "atMost", mostAges);
    if (cells > mostCells) throw outOfRange("period", cells, "atMost", mostCells);
  }

  cohortOf(begin: number): number {
    return this.#windows[begin - this.#earliest]! - this.first;
  }

  /** The begin of who has this first day. */
  beginOf(begin: number): number {
    return this.#agesAfter === null ? this.#windows[begin - this.#earliest]! : begin;
  }

  /** The window in which a day lies, counted from that of the customer's first. */
  ageOf(begin: number, day: number): number {
    return this.#agesAfter === null
      ? this.#windows[day - this.#earliest]! - this.#windows[begin - this.#earliest]!
      : this.#agesAfter[day - begin]!;
  }

  /** How many of the ages asked about a customer has had: all before the window that has the day after the last. */
  ended(begin: number): number {
    return Math.min(this.ages, this.ageOf(begin, this.#lastDay + 1));
  }

  /** Whether the window of a cell has ended for the cohort; `null` where that differs between its customers. */
  isMature(cohort: number, age: number): boolean | null {
    return this.#agesAfter ? null : this.first + cohort + age < this.#running;
  }
}

function agesAfter(period: number | AgeBrackets, days: number): Int32Array {
  if (typeof period === "number") return daysNumbered(days, 0, (age) => (age + 1) * period);
  const lastDays = [0, ...period];
  return daysNumbered(days, 0, (age) => (lastDays[age] ?? Infinity) + 1);
}
