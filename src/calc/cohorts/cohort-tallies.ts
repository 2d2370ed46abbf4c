import type { PeriodWord } from "../../contract/function-spec";
import { missingDay, type DateColumn, type NumberColumn } from "../../contract/number-columns";
import { AgeMarks } from "./age-marks";
import type { CohortFrame } from "./cohort-frame";

export const cohortCells = ["on", "on or after", "on or before", "streak"] as const;
/** When a customer counts at age t: an event in window t, in t or later, in 1 to t, in every window 0 to t. */
export type CohortCell = (typeof cohortCells)[number];

/** What is added up besides customers; that takes as long as counting them. */
export type CohortSum = "orders" | "value";

/** One number a cohort and age, row by row; all are made of customers whose window t has ended. */
export interface CohortCounts {
  /** Calendar windows of the cohorts: `first`, `first + 1`, ... */
  readonly first: number;
  readonly word: PeriodWord;
  readonly cohorts: number;
  readonly ages: number;
  readonly sizes: Float64Array;
  /** Customers whose window t has ended by asOf. */
  readonly eligible: Float64Array;
  /** Those of them who count at age t. */
  readonly active: Float64Array;
  /** Those of them who count at age t - 1. */
  readonly before: Float64Array;
  /** Orders or value of the events in window t, where they were asked for. */
  readonly sums: Float64Array;
  /** Whether the window of a cell has ended for the cohort, also where it has no customers. */
  readonly isMature: (cohort: number, age: number) => boolean;
}

/** The rows, of which those that are complete and not after `lastDay` are events. */
export interface CohortEvents {
  readonly codes: Int32Array;
  readonly days: DateColumn;
  /** `null` where the events have no amounts. */
  readonly amounts: NumberColumn | null;
  readonly lastDay: number;
  /** The first purchase day of each customer; `missingDay` where there are refunds alone. */
  readonly begins: Int32Array;
}

/** Words of the marks of customers who are counted together: 4 MB. */
const wordsAtOnce = 1 << 20;

/** Adds events, then one customer after the other. Runs of ages are kept as differences and added up once at the end. */
export class CohortTallies {
  readonly #sizes: Float64Array;
  readonly #eligible: Float64Array;
  readonly #active: Float64Array;
  readonly #before: Float64Array;
  readonly #sums: Float64Array;

  constructor(
    readonly frame: CohortFrame,
    readonly cell: CohortCell,
    readonly sum: CohortSum | null,
  ) {
    const cells = (): Float64Array => new Float64Array(frame.cohorts * (frame.ages + 1));
    this.#sizes = new Float64Array(frame.cohorts);
    [this.#eligible, this.#active, this.#before] = [cells(), cells(), cells()];
    this.#sums = cells();
  }

  /**
   * Adds all customers. What is known of one lies at a place of chance for every row, and a processor waits for what is
   * not in its cache: so all rows are walked through, which is quick, once for each block of customers that fits there.
   */
  addAll(events: CohortEvents): void {
    const { begins } = events;
    // One age more than is counted: an event after them still says that the customer was there until then.
    const words = (this.frame.ages + 32) >>> 5;
    const atOnce = Math.ceil(wordsAtOnce / words);
    for (let first = 0; first < begins.length; first += atOnce) {
      const end = Math.min(begins.length, first + atOnce);
      const marks = new AgeMarks(end - first, words);
      this.#addEvents(events, marks, first, end);
      for (let customer = first; customer < end; customer += 1) {
        if (begins[customer] !== missingDay) this.#addCustomer(begins[customer]!, marks, customer - first);
      }
    }
  }

  /** Purchases, and refunds (amounts below 0), which enter the value alone. */
  #addEvents(
    { codes, days, amounts, lastDay, begins }: CohortEvents,
    marks: AgeMarks,
    from: number,
    to: number,
  ) {
    const { earliest, elapsed, windows, ending, ages, first } = this.frame;
    const sums = this.#sums;
    const isAdded = this.sum !== null;
    const addsValue = this.sum === "value";
    for (let row = 0; row < codes.length; row += 1) {
      const customer = codes[row]!;
      if (customer < from || customer >= to || days[row] === missingDay || days[row]! > lastDay) continue;
      const amount = amounts ? amounts[row]! : 0;
      const begin = begins[customer]!;
      if (begin === missingDay || Number.isNaN(amount)) continue;
      // A refund of something bought before the data begin belongs to the first window.
      const day = Math.max(begin, days[row]!);
      const opening = windows[begin - earliest]!;
      // Whole numbers throughout, or every row pays for turning them into others and back.
      const age = elapsed === null ? windows[day - earliest]! - opening : ((day - begin) / elapsed) | 0;
      if (isAdded) {
        const isEnded =
          elapsed === null ? opening + age <= ending : begin + (age + 1) * elapsed <= lastDay + 1;
        const added = addsValue ? amount : amount >= 0 ? 1 : 0;
        if (isEnded) sums[(opening - first) * (ages + 1) + age]! += added;
      }
      if (amount >= 0) marks.mark(customer - from, Math.min(age, ages));
    }
  }

  #addCustomer(begin: number, marks: AgeMarks, customer: number): void {
    const { ages, earliest, ended, first, windows } = this.frame;
    const cohort = windows[begin - earliest]! - first;
    const row = cohort * (ages + 1);
    const until = Math.min(ages, ended(begin));
    this.#sizes[cohort]! += 1;
    addRun(this.#eligible, row, row + until);
    switch (this.cell) {
      case "on":
        for (let age = marks.next(customer, 0); age < until; age = marks.next(customer, age + 1))
          this.#count(row, age, age + 1, until);
        return;
      case "on or after":
        return this.#count(row, 0, marks.last(customer) + 1, until);
      case "on or before":
        this.#count(row, 0, 1, until);
        return this.#count(row, marks.next(customer, 1), Infinity, until);
      case "streak": {
        let age = 0;
        while (age < until && marks.next(customer, age) === age) age += 1;
        return this.#count(row, 0, age, until);
      }
    }
  }

  /** A customer whose windows have ended up to `ended` counts from one age up to before another. */
  #count(row: number, from: number, to: number, ended: number): void {
    addRun(this.#active, row + from, row + Math.min(to, ended));
    addRun(this.#before, row + from + 1, row + Math.min(to + 1, ended));
  }

  finish(): CohortCounts {
    const { word, first, cohorts, ages, isMature } = this.frame;
    const width = ages + 1;
    const summed = (runs: Float64Array): Float64Array => {
      for (let place = 0; place < runs.length; place += 1) {
        if (place % width > 0) runs[place]! += runs[place - 1]!;
      }
      return packed(runs);
    };
    const packed = (cells: Float64Array): Float64Array => {
      const within = new Float64Array(cohorts * ages);
      for (let cohort = 0; cohort < cohorts; cohort += 1)
        within.set(cells.subarray(cohort * width, cohort * width + ages), cohort * ages);
      return within;
    };
    const eligible = summed(this.#eligible);
    return {
      ...{ word, first, cohorts, ages, sizes: this.#sizes, eligible },
      active: summed(this.#active),
      before: summed(this.#before),
      sums: packed(this.#sums),
      isMature: isMature ?? ((cohort, age) => (eligible[cohort * ages + age] ?? 0) > 0),
    };
  }
}

function addRun(runs: Float64Array, begin: number, end: number): void {
  if (begin >= end) return;
  runs[begin]! += 1;
  runs[end]! -= 1;
}
