import { missingCode, type CategoryColumn } from "../../contract/columns";
import type { Period } from "../../contract/function-spec";
import { missingDay, type DateColumn, type NumberColumn } from "../../contract/number-columns";
import { requireAmounts } from "../numeric/bounds";
import { spanOf } from "../numeric/calendar";
import { requireEqualLengths } from "../numeric/require-columns";
import { frameOf, type AgeBrackets, type Frame } from "./cohort-frame";
import { CohortTallies, type CohortCell, type CohortCounts } from "./cohort-tallies";
import { customerEvents, type CustomerEvents } from "./customer-events";

/** What is counted, and up to which day. */
export interface CohortQuestion {
  readonly period: Period | AgeBrackets;
  readonly cell: CohortCell;
  /** Events after this day are left out; `null`: the last day of the data. */
  readonly asOf: number | null;
  /** Ages after so many are not asked about; all of them where nothing is said. */
  readonly ages?: number;
}

/**
 * Counts the customers of each cohort at each age.
 *
 * Calendar periods: the cohort is the window of the first purchase day, and so are the ages counted. A number N: cohorts
 * are months, and the ages of each customer are windows of N days from the own first day; likewise brackets.
 *
 * @throws unequal-shapes when the columns differ in length; out-of-range when an amount is too large or the table would not fit into a sheet; no-data when no purchase lies before asOf
 */
export function countCohorts(
  customers: CategoryColumn,
  dates: DateColumn,
  values: NumberColumn | null,
  { period, cell, asOf, ages }: CohortQuestion,
): CohortCounts {
  requireEqualLengths({ customers, dates, values });
  if (values) requireAmounts(values, "values");
  const lastDay = asOf ?? lastDayOf(customers, dates);
  const events = customerEvents(customers, dates, values, lastDay);
  const begins = firstPurchases(events);
  const frame = frameOf(begins, { period, lastDay, lastEvent: spanOf(events.days)[1], ages });
  const tallies = new EventTallies(frame, cell, events);
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

/** Counts customers by their purchases. */
class EventTallies extends CohortTallies {
  readonly #ageOf: Frame["ageOf"];
  readonly #cell: CohortCell;
  readonly #events: CustomerEvents;
  /** The customer who was last seen at each age, by number. */
  readonly #seenBy: Int32Array;
  #customer = 0;

  constructor(frame: Frame, cell: CohortCell, events: CustomerEvents) {
    super(frame);
    this.#ageOf = frame.ageOf;
    this.#cell = cell;
    this.#events = events;
    this.#seenBy = new Int32Array(frame.ages + 1);
  }

  /** A customer by the first purchase day and the places of the events: purchases, and refunds (amounts below 0), which enter the value alone. */
  add(begin: number, from: number, to: number): void {
    this.open(begin);
    this.#customer += 1;
    const { days, amounts } = this.#events;
    const [seenBy, orders, value, ageOf] = [this.#seenBy, this.orders, this.value, this.#ageOf];
    const [customer, row, ended, countsOn] = [this.#customer, this.row, this.ended, this.#cell === "on"];
    let latest = 0;
    let earliestReturn = Infinity;
    for (let place = from; place < to; place += 1) {
      // A refund of something bought before the data begin belongs to the first window.
      const age = ageOf(begin, Math.max(begin, days[place]!));
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
      if (countsOn) this.count(age, age + 1);
    }
    this.#countRuns(latest, earliestReturn);
  }

  /** The ages at which the customer counts, where they are not the ages of the purchases themselves. */
  #countRuns(latest: number, earliestReturn: number): void {
    switch (this.#cell) {
      case "on":
        return;
      case "on or after":
        return this.count(0, latest + 1);
      case "on or before":
        this.count(0, 1);
        return this.count(Math.max(1, earliestReturn), Infinity);
      case "streak": {
        let age = 0;
        while (age < this.ended && this.#seenBy[age] === this.#customer) age += 1;
        return this.count(0, age);
      }
    }
  }
}
