import type { CohortCell } from "../../contract/aggregate-question";
import type { PeriodWord } from "../../contract/function-spec";
import type { CohortFrame } from "./cohort-frame";
import type { CohortSink } from "./cohort-sink";

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

/** Counts customers at ages. Runs of ages are kept as differences and added up once at the end. */
export class CohortTallies implements CohortSink {
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
    this.#sizes = new Float64Array(frame.cohorts);
    [this.#eligible, this.#active, this.#before, this.#sums] = [cells(), cells(), cells(), cells()];
  }

  /** Adds to the sum of an age, where that window has ended for the customer. */
  addToSum(begin: number, age: number, amount: number): void {
    const frame = this.#frame;
    if (age < frame.ended(begin)) this.#sums[this.#rowOf(begin) + age]! += amount;
  }

  addSize(begin: number, customers: number): void {
    const row = this.#rowOf(begin);
    this.#sizes[this.#frame.cohortOf(begin)]! += customers;
    addRun(this.#eligible, row, row + this.#frame.ended(begin), customers);
    if (this.#cell === "on or before") this.#count(begin, 0, 1, customers);
  }

  addMark(begin: number, age: number, customers: number): void {
    switch (this.#cell) {
      case "on":
        return this.#count(begin, age, age + 1, customers);
      case "on or before":
        return this.#count(begin, age, Infinity, customers);
      case "on or after":
      case "streak":
        return this.#count(begin, 0, age + 1, customers);
    }
  }

  /** Customers count from one age up to before another, as far as their windows have ended. */
  #count(begin: number, from: number, to: number, customers: number): void {
    const [row, ended] = [this.#rowOf(begin), this.#frame.ended(begin)];
    addRun(this.#active, row + from, row + Math.min(to, ended), customers);
    addRun(this.#before, row + from + 1, row + Math.min(to + 1, ended), customers);
  }

  #rowOf(begin: number): number {
    return this.#frame.cohortOf(begin) * (this.#frame.ages + 1);
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

function addRun(runs: Float64Array, begin: number, end: number, customers: number): void {
  if (begin >= end) return;
  runs[begin]! += customers;
  runs[end]! -= customers;
}
