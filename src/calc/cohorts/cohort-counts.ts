import { CalcError } from "../../contract/calc-error";
import { missingCode, type CategoryColumn } from "../../contract/columns";
import type { Period, PeriodWord } from "../../contract/function-spec";
import { missingDay, type DateColumn, type NumberColumn } from "../../contract/number-columns";
import { outOfRange, requireAmounts } from "../numeric/bounds";
import { firstDayOf, spanOf, windowOf } from "../numeric/calendar";
import { requireEqualLengths } from "../numeric/require-columns";
import { customerEvents, type CustomerEvents } from "./customer-events";

export const cohortCells = ["on", "on or after", "on or before", "streak"] as const;
/** When a customer counts at age t: an event in window t, in t or later, in 1 to t, in every window 0 to t. */
export type CohortCell = (typeof cohortCells)[number];

/** What is counted, and up to which day. */
export interface CohortQuestion {
  readonly period: Period;
  readonly cell: CohortCell;
  /** Events after this day are left out; `null`: the last day of the data. */
  readonly asOf: number | null;
}

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

/** As many columns as a sheet has, two of them for the cohort and its size. */
const mostAges = 16_382;
/** As many cells as Excel reads at once. */
const mostCells = 5_000_000;

/**
 * Counts the customers of each cohort at each age.
 *
 * Calendar periods: the cohort is the window of the first purchase day, and so are the ages counted. A number N: cohorts
 * are months, and the ages of each customer are windows of N days from the own first day.
 *
 * @throws unequal-shapes when the columns differ in length; out-of-range when an amount is too large or the table would not fit into a sheet; no-data when no purchase lies before asOf
 */
export function countCohorts(
  customers: CategoryColumn,
  dates: DateColumn,
  values: NumberColumn | null,
  { period, cell, asOf }: CohortQuestion,
): CohortCounts {
  requireEqualLengths({ customers, dates, values });
  if (values) requireAmounts(values, "values");
  const lastDay = asOf ?? lastDayOf(customers, dates);
  const events = customerEvents(customers, dates, values, lastDay);
  const begins = firstPurchases(events);
  const frame = frameOf(begins, period, lastDay, spanOf(events.days)[1]);
  const tallies = new Tallies(frame, cell, events);
  begins.forEach((begin, customer) => {
    if (begin !== missingDay) tallies.add(begin, events.from[customer]!, events.from[customer + 1]!);
  });
  return tallies.finish();
}

/** The first purchase day of each customer; `missingDay` where there are refunds alone. */
function firstPurchases({ from, days, amounts }: CustomerEvents): Int32Array {
  const begins = new Int32Array(from.length - 1).fill(missingDay);
  for (let customer = 0; customer < begins.length; customer += 1) {
    let begin = Infinity;
    for (let place = from[customer]!; place < from[customer + 1]!; place += 1) {
      if (days[place]! < begin && !(amounts && amounts[place]! < 0)) begin = days[place]!;
    }
    if (begin < Infinity) begins[customer] = begin;
  }
  return begins;
}

function lastDayOf(customers: CategoryColumn, dates: DateColumn): number {
  let last = missingDay;
  for (let row = 0; row < dates.length; row += 1) {
    if (dates[row]! > last && customers.codes[row] !== missingCode) last = dates[row]!;
  }
  return last;
}

/** The shape of the table, and how days fall into it. */
interface Frame {
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
  /** How many windows of a customer have ended. */
  readonly ended: (begin: number) => number;
  readonly isMature: CohortCounts["isMature"] | null;
}

function frameOf(begins: Int32Array, period: Period, lastDay: number, lastEvent: number): Frame {
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
    ...{ word, first, cohorts, ages, earliest, windows, elapsed, ended },
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

/** Adds one customer after the other. Runs of ages are kept as differences and added up once at the end. */
class Tallies {
  readonly #frame: Frame;
  readonly #cell: CohortCell;
  readonly #sizes: Float64Array;
  readonly #eligible: Float64Array;
  readonly #active: Float64Array;
  readonly #before: Float64Array;
  readonly #orders: Float64Array;
  readonly #value: Float64Array;
  /** The customer who was last seen at each age, by number. */
  readonly #seenBy: Int32Array;
  #customer = 0;
  #row = 0;
  #ended = 0;
  readonly #events: CustomerEvents;

  constructor(frame: Frame, cell: CohortCell, events: CustomerEvents) {
    this.#frame = frame;
    this.#cell = cell;
    this.#events = events;
    const cells = (): Float64Array => new Float64Array(frame.cohorts * (frame.ages + 1));
    this.#sizes = new Float64Array(frame.cohorts);
    [this.#eligible, this.#active, this.#before] = [cells(), cells(), cells()];
    [this.#orders, this.#value] = [cells(), cells()];
    this.#seenBy = new Int32Array(frame.ages + 1);
  }

  /** A customer by the first purchase day and the places of the events. */
  add(begin: number, from: number, to: number): void {
    const { ages, earliest, ended, first, windows } = this.#frame;
    const cohort = windows[begin - earliest]! - first;
    this.#customer += 1;
    this.#row = cohort * (ages + 1);
    this.#ended = Math.min(ages, ended(begin));
    this.#sizes[cohort]! += 1;
    this.#addRun(this.#eligible, 0, this.#ended);
    this.#addEvents(begin, from, to);
  }

  /** Purchases, and refunds (amounts below 0), which enter the value alone. */
  #addEvents(begin: number, from: number, to: number): void {
    const { days, amounts } = this.#events;
    const { earliest, elapsed, windows } = this.#frame;
    const opening = windows[begin - earliest]!;
    const [seenBy, orders, value] = [this.#seenBy, this.#orders, this.#value];
    const [customer, row, ended, countsOn] = [this.#customer, this.#row, this.#ended, this.#cell === "on"];
    let latest = 0;
    let earliestReturn = Infinity;
    for (let place = from; place < to; place += 1) {
      // A refund of something bought before the data begin belongs to the first window.
      const day = Math.max(begin, days[place]!);
      const age = elapsed === null ? windows[day - earliest]! - opening : Math.floor((day - begin) / elapsed);
      const amount = amounts ? amounts[place]! : 0;
      if (age < ended) {
        value[row + age]! += amount;
        if (amount >= 0) orders[row + age]! += 1;
      }
      if (amount < 0) continue;
      if (age > latest) latest = age;
      if (age > 0 && age < earliestReturn) earliestReturn = age;
      if (age >= ended || seenBy[age] === customer) continue;
      seenBy[age] = customer;
      if (countsOn) this.#count(age, age + 1);
    }
    this.#countRuns(latest, earliestReturn);
  }

  /** The ages at which the customer counts, where they are not the ages of the purchases themselves. */
  #countRuns(latest: number, earliestReturn: number): void {
    switch (this.#cell) {
      case "on":
        return;
      case "on or after":
        return this.#count(0, latest + 1);
      case "on or before":
        this.#count(0, 1);
        return this.#count(Math.max(1, earliestReturn), Infinity);
      case "streak": {
        let age = 0;
        while (age < this.#ended && this.#seenBy[age] === this.#customer) age += 1;
        return this.#count(0, age);
      }
    }
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
      orders: packed(this.#orders),
      value: packed(this.#value),
      isMature: isMature ?? ((cohort, age) => (eligible[cohort * ages + age] ?? 0) > 0),
    };
  }

  /** The customer counts from one age up to before another. */
  #count(from: number, until: number): void {
    this.#addRun(this.#active, from, Math.min(until, this.#ended));
    this.#addRun(this.#before, from + 1, Math.min(until + 1, this.#ended));
  }

  #addRun(runs: Float64Array, from: number, until: number): void {
    if (from >= until) return;
    const [begin, end] = [this.#row + from, this.#row + until];
    runs[begin]! += 1;
    runs[end]! -= 1;
  }
}
