import type { PeriodWord } from "../../contract/function-spec";
import type { Frame } from "./cohort-frame";

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
  readonly orders: Float64Array;
  readonly value: Float64Array;
  /** Whether the window of a cell has ended for the cohort, also where it has no customers. */
  readonly isMature: (cohort: number, age: number) => boolean;
}

/** Counts one customer after the other. Runs of ages are kept as differences and added up once at the end. */
export class CohortTallies {
  readonly #frame: Frame;
  readonly #sizes: Float64Array;
  readonly #eligible: Float64Array;
  readonly #active: Float64Array;
  readonly #before: Float64Array;
  protected readonly orders: Float64Array;
  protected readonly value: Float64Array;
  /** Where the cells of the customer's cohort begin. */
  protected row = 0;
  /** How many ages the customer has had. */
  protected ended = 0;

  constructor(frame: Frame) {
    this.#frame = frame;
    const cells = (): Float64Array => new Float64Array(frame.cohorts * (frame.ages + 1));
    this.#sizes = new Float64Array(frame.cohorts);
    [this.#eligible, this.#active, this.#before] = [cells(), cells(), cells()];
    [this.orders, this.value] = [cells(), cells()];
  }

  /** Goes on to the next customer, by the first day. */
  open(begin: number): void {
    const { ages, cohortOf, ended } = this.#frame;
    const cohort = cohortOf(begin);
    this.row = cohort * (ages + 1);
    this.ended = Math.min(ages, ended(begin));
    this.#sizes[cohort]! += 1;
    this.#addRun(this.#eligible, 0, this.ended);
  }

  /** The customer counts from one age up to before another. */
  count(from: number, until: number): void {
    this.#addRun(this.#active, from, Math.min(until, this.ended));
    this.#addRun(this.#before, from + 1, Math.min(until + 1, this.ended));
  }

  finish(): CohortCounts {
    const { word, first, cohorts, ages, isMature } = this.#frame;
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
      orders: packed(this.orders),
      value: packed(this.value),
      isMature: isMature ?? ((cohort, age) => (eligible[cohort * ages + age] ?? 0) > 0),
    };
  }

  #addRun(runs: Float64Array, from: number, until: number): void {
    if (from >= until) return;
    const [begin, end] = [this.row + from, this.row + until];
    runs[begin]! += 1;
    runs[end]! -= 1;
  }
}
