import type { AgeBrackets, CohortCell } from "../../contract/aggregate-question";
import { distinctIn, missingCode, type CategoryColumn } from "../../contract/columns";
import type { Period, PeriodWord } from "../../contract/function-spec";
import { missingDay, type DateColumn, type NumberColumn } from "../../contract/number-columns";
import { requireAmounts } from "../numeric/bounds";
import { firstDayOf, windowsOfDays } from "../numeric/calendar";
import { requireEqualLengths } from "../numeric/require-columns";
import { AgeMarks } from "./age-marks";
import { CohortFrame } from "./cohort-frame";
import { addCustomer, type CohortSink } from "./cohort-sink";
import { CohortTallies, type CohortCounts } from "./cohort-tallies";

/** What is counted, and up to which day. */
export interface CohortQuestion {
  readonly period: Period | AgeBrackets;
  readonly cell: CohortCell;
  /** Events after this day are left out; `null`: the last day of the data. */
  readonly asOf: number | null;
  /** Ages after so many are not asked about; all of them where nothing is said. */
  readonly ages?: number;
}

/** What is added up besides customers; that takes as long as counting them. */
export type CohortSum = "orders" | "value";

/** The rows, of which those that are complete and not after `lastDay` are events. */
interface CohortEvents {
  readonly codes: Int32Array;
  readonly days: DateColumn;
  /** `null` where the events have no amounts. */
  readonly amounts: NumberColumn | null;
  readonly lastDay: number;
  /** The first purchase day of each customer; `missingDay` where there are refunds alone. */
  readonly begins: Int32Array;
  readonly sum: CohortSum | null;
}

/** Words of the marks of customers who are counted together: 4 MB. */
const wordsAtOnce = 1 << 20;

/**
 * Counts the customers of each cohort at each age.
 *
 * Calendar periods: the cohort is the window of the first purchase day, and so are the ages counted. A number N:
 * cohorts are months, and the ages of each customer are windows of N days from the own first day; likewise brackets.
 *
 * @throws unequal-shapes when the columns differ in length; out-of-range when an amount is too large or the table would not fit into a sheet; no-data when no purchase lies before asOf
 */
export function countCohorts(
  customers: CategoryColumn,
  dates: DateColumn,
  values: NumberColumn | null,
  question: CohortQuestion,
  sum: CohortSum | null = null,
): CohortCounts {
  const inTallies = (frame: CohortFrame) => new CohortTallies(frame, question.cell);
  return addCohorts({ customers, dates, values }, question, sum, inTallies).finish();
}

/** Customers, days and amounts of events, one a row. */
export interface EventColumns {
  readonly customers: CategoryColumn;
  readonly dates: DateColumn;
  /** `null` where the events have no amounts. */
  readonly values: NumberColumn | null;
}

/** Adds all customers to whatever takes them. Throws as `countCohorts` does. */
export function addCohorts<Sink extends CohortSink>(
  { customers, dates, values }: EventColumns,
  { period, cell, asOf, ages }: CohortQuestion,
  sum: CohortSum | null,
  sinkFor: (frame: CohortFrame) => Sink,
): Sink {
  requireEqualLengths({ customers, dates, values });
  if (values) requireAmounts(values, "values");
  const lastDay = asOf ?? lastDayOf(customers, dates);
  const begins = new Int32Array(distinctIn(customers)).fill(missingDay);
  const events = { codes: customers.codes, days: dates, amounts: values, lastDay, begins, sum };
  const marks = sum === null && typeof period === "string" ? windowMarks(events, period) : null;
  if (marks === null) findBegins(events);
  const frame = new CohortFrame(begins, { period, lastDay, ages });
  const sink = sinkFor(frame);
  if (marks === null) {
    addAll(sink, cell, frame, events);
    return sink;
  }
  for (let customer = 0; customer < begins.length; customer += 1) marks.gatherAt(customer, frame.ages);
  addMarked(sink, cell, begins, marks, 0, begins.length);
  return sink;
}

function lastDayOf(customers: CategoryColumn, dates: DateColumn): number {
  let last = missingDay;
  for (let row = 0; row < dates.length; row += 1) {
    if (dates[row]! > last && customers.codes[row] !== missingCode) last = dates[row]!;
  }
  return last;
}

/**
 * Marks in which calendar windows each customer bought, and takes the first of them for the one in which they began:
 * where customers alone are counted, that is all there is to know, and each row is looked at once.
 *
 * @returns `null` where so many windows would not fit into a processor's cache
 */
function windowMarks(
  { codes, days, amounts, lastDay, begins }: CohortEvents,
  word: PeriodWord,
): AgeMarks | null {
  let earliest = lastDay + 1;
  for (let row = 0; row < codes.length; row += 1) {
    const day = days[row]!;
    if (day < earliest && day !== missingDay && codes[row] !== missingCode) earliest = day;
  }
  if (earliest > lastDay) return null;
  const windows = windowsOfDays(earliest, lastDay, word);
  const first = windows[0]!;
  const words = (windows.at(-1)! - first + 32) >>> 5;
  if (begins.length * words > wordsAtOnce) return null;
  const marks = new AgeMarks(begins.length, words);
  for (let row = 0; row < codes.length; row += 1) {
    const customer = codes[row]!;
    const day = days[row]!;
    if (customer === missingCode || day < earliest || day > lastDay) continue;
    if (amounts === null || amounts[row]! >= 0) marks.mark(customer, windows[day - earliest]! - first);
  }
  const firstDays = Array.from({ length: 32 * words }, (_, window) => firstDayOf(first + window, word));
  for (let customer = 0; customer < begins.length; customer += 1) {
    const window = marks.next(customer, 0);
    if (window === Infinity) continue;
    begins[customer] = firstDays[window]!;
    marks.countFrom(customer, window);
  }
  return marks;
}

function findBegins({ codes, days, amounts, lastDay, begins }: CohortEvents): void {
  for (let row = 0; row < codes.length; row += 1) {
    const customer = codes[row]!;
    const day = days[row]!;
    if (customer === missingCode || day === missingDay || day > lastDay) continue;
    if (amounts !== null && !(amounts[row]! >= 0)) continue;
    const begin = begins[customer]!;
    if (begin === missingDay || day < begin) begins[customer] = day;
  }
}

/**
 * Adds all customers. What is known of one lies at a place of chance for every row, and a processor waits for what is
 * not in its cache: so all rows are walked through, which is quick, once for each block of customers that fits there.
 */
function addAll(sink: CohortSink, cell: CohortCell, frame: CohortFrame, events: CohortEvents): void {
  const { begins } = events;
  const atOnce = Math.ceil(wordsAtOnce / frame.words);
  for (let first = 0; first < begins.length; first += atOnce) {
    const end = Math.min(begins.length, first + atOnce);
    const marks = new AgeMarks(end - first, frame.words);
    addEvents(sink, frame, events, marks, first, end);
    addMarked(sink, cell, begins, marks, first, end);
  }
}

/** @param from whose marks are the first ones */
function addMarked(
  sink: CohortSink,
  cell: CohortCell,
  begins: Int32Array,
  marks: AgeMarks,
  from: number,
  to: number,
): void {
  for (let customer = from; customer < to; customer += 1) {
    const begin = begins[customer]!;
    if (begin !== missingDay) addCustomer(sink, cell, begin, marks, customer - from);
  }
}

/** Marks the purchases of customers; refunds (amounts below 0) enter the value alone. */
function addEvents(
  sink: CohortSink,
  frame: CohortFrame,
  { codes, days, amounts, lastDay, begins, sum }: CohortEvents,
  marks: AgeMarks,
  from: number,
  to: number,
): void {
  const { ages } = frame;
  for (let row = 0; row < codes.length; row += 1) {
    const customer = codes[row]!;
    if (customer < from || customer >= to || days[row] === missingDay || days[row]! > lastDay) continue;
    const amount = amounts ? amounts[row]! : 0;
    const begin = begins[customer]!;
    if (begin === missingDay || Number.isNaN(amount)) continue;
    // A refund of something bought before the data begin belongs to the first window.
    const age = frame.ageOf(begin, Math.max(begin, days[row]!));
    if (sum !== null) sink.addToSum(begin, age, sum === "value" ? amount : amount >= 0 ? 1 : 0);
    if (amount >= 0) marks.mark(customer - from, Math.min(age, ages));
  }
}
