import type { PeriodWord } from "../../contract/function-spec";
import type { AgeMarks } from "./age-marks";
import type { CohortFrame } from "./cohort-frame";

export const cohortCells = ["on", "on or after", "on or before", "streak"] as const;
/** When a customer counts at age t: an event in window t, in t or later, in 1 to t, in every window 0 to t. */
export type CohortCell = (typeof cohortCells)[number];

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

/** Adds one customer after the other. Runs of ages are kept as differences and added up once at the end. */
export class CohortTallies {
  /** Words of marks a customer needs: of one age more than is counted, as who was seen after them was there until then. */
  readonly words: number;
  readonly #frame: CohortFrame;
  readonly #cell: CohortCell;
  readonly #sizes: Float64Array;
  readonly #eligible: Float64Array;
  readonly #active: Float64Array;
  readonly #before: Float64Array;
  readonly #sums: Float64Array;

  constructor(frame: CohortFrame, cell: CohortCell) {
    const cells = (): Float64Array => new Float64Array(frame.cohorts * (frame.ages + 1));
    [this.#frame, this.#cell] = [frame, cell];
    this.words = (frame.ages + 32) >>> 5;
    this.#sizes = new Float64Array(frame.cohorts);
    [this.#eligible, this.#active, this.#before, this.#sums] = [cells(), cells(), cells(), cells()];
  }

  /** Adds to the sum of an age, where that window has ended for the customer. */
  addToSum(begin: number, age: number, amount: number): void {
    const frame = this.#frame;
    if (age < frame.ended(begin)) this.#sums[frame.cohortOf(begin) * (frame.ages + 1) + age]! += amount;
  }

  /**
   * @param begin the customer's first day
   * @param marks at which ages the customer was seen
   * @param customer whose marks
   */
  addCustomer(begin: number, marks: AgeMarks, customer: number): void {
    const cohort = this.#frame.cohortOf(begin);
    const row = cohort * (this.#frame.ages + 1);
    const ended = this.#frame.ended(begin);
    this.#sizes[cohort]! += 1;
    addRun(this.#eligible, row, row + ended);
    switch (this.#cell) {
      case "on":
        for (let age = marks.next(customer, 0); age < ended; age = marks.next(customer, age + 1))
          this.#count(row, age, age + 1, ended);
        return;
      case "on or after":
        return this.#count(row, 0, marks.last(customer) + 1, ended);
      case "on or before":
        this.#count(row, 0, 1, ended);
        return this.#count(row, marks.next(customer, 1), Infinity, ended);
      case "streak": {
        let age = 0;
        while (age < ended && marks.next(customer, age) === age) age += 1;
        return this.#count(row, 0, age, ended);
      }
    }
  }

  /** A customer whose windows have ended up to `ended` counts from one age up to before another. */
  #count(row: number, from: number, to: number, ended: number): void {
    addRun(this.#active, row + from, row + Math.min(to, ended));
    addRun(this.#before, row + from + 1, row + Math.min(to + 1, ended));
  }

  finish(): CohortCounts {
    const frame = this.#frame;
    const { word, first, cohorts, ages } = frame;
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
      isMature: (cohort, age) => frame.isMature(cohort, age) ?? (eligible[cohort * ages + age] ?? 0) > 0,
    };
  }
}

function addRun(runs: Float64Array, begin: number, end: number): void {
  if (begin >= end) return;
  runs[begin]! += 1;
  runs[end]! -= 1;
}
