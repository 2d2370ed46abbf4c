import { CalcError } from "../../contract/calc-error";
import { distinctIn, labelCell, type CategoryColumn } from "../../contract/columns";
import {
  dates,
  defineFunction,
  identifiers,
  oneOf,
  optionalDate,
  optionalNumbers,
} from "../../contract/function-spec";
import type { DateColumn, NumberColumn } from "../../contract/number-columns";
import type { Table, TableCell, TableColumn } from "../../contract/table";
import { requireAmounts } from "../numeric/bounds";
import { spanOf } from "../numeric/calendar";
import { requireEqualLengths } from "../numeric/require-columns";
import { daysIn, timeUnits, type TimeUnit } from "../rates/time-units";
import { customerEvents, type CustomerEvents } from "./customer-events";

export const summaryColumns: readonly TableColumn[] = [
  { key: "customer", unit: "text" },
  { key: "frequency", unit: "count" },
  { key: "recency", unit: "periods" },
  { key: "t", unit: "periods" },
  { key: "monetary", unit: "money" },
  { key: "days-since-last", unit: "count" },
  { key: "purchase-days", unit: "count" },
  { key: "total-value", unit: "money" },
];

/**
 * How often, how recently and for how much has each customer bought?
 *
 *     frequency = purchase days - 1, recency = last - first day, T = asOf - first day (both in units of time)
 *     monetary = mean over the purchase days after the first of the day's total; 0 where there is none
 *
 * @param customers column of identifiers, one cell a purchase; a blank cell leaves the row out
 * @param dates column as long as customers: the day of each purchase; a blank cell leaves the row out
 * @param amounts column as long as customers: the value of each purchase, negative for a refund, which makes no purchase day; a blank cell leaves the row out
 * @param asOf date up to which the data reach; the last date in the data when left out; later purchases are left out
 * @param unit word, the unit of time of recency and T
 * @returns table: customer, frequency, recency, T, monetary, days since last, purchase days, total value; values are blank without amounts
 * @throws missing-argument when customers or dates is left out; not-a-column when one has several columns; unequal-shapes when they differ in length or asOf is a range; not-a-date when a date is none; not-a-number when an amount is text; out-of-range when an amount is too large to be added; unknown-option when unit is another word; no-data when there is no purchase up to asOf
 * @see fader-2005b
 */
export function rfmSummary(
  customers: CategoryColumn,
  days: DateColumn,
  amounts: NumberColumn | null,
  asOf: number | null,
  unit: TimeUnit = "day",
): Table {
  const table: TableCell[][] = [];
  visitCustomers(
    { customers, days, amounts },
    asOf,
    ({ code, first, last, purchaseDays }, values, lastDay) => {
      const frequency = purchaseDays - 1;
      const [repeated, value] = values ?? [null, null];
      table.push([
        labelCell(customers, code),
        frequency,
        (last - first) / daysIn[unit],
        (lastDay - first) / daysIn[unit],
        repeated === null || frequency === 0 ? repeated : repeated / frequency,
        lastDay - last,
        purchaseDays,
        value,
      ]);
    },
  );
  if (table.length === 0) throw new CalcError("no-data", "customers");
  return { columns: summaryColumns, rows: table };
}

/** Purchases, one a row. */
export interface PurchaseColumns {
  readonly customers: CategoryColumn;
  readonly days: DateColumn;
  readonly amounts: NumberColumn | null;
}

type CustomerVisitor = (
  customer: {
    readonly code: number;
    readonly first: number;
    readonly last: number;
    readonly purchaseDays: number;
  },
  /** What was spent on the purchase days after the first, and in all; `null` without amounts. */
  values: readonly [repeated: number, total: number] | null,
  lastDay: number,
) => void;

/** Visits every customer with a purchase day. Throws as `rfmSummary` does. */
export function visitCustomers(
  { customers, days, amounts }: PurchaseColumns,
  asOf: number | null,
  visit: CustomerVisitor,
): void {
  requireEqualLengths({ customers, dates: days, amounts });
  if (amounts) requireAmounts(amounts, "amounts");
  const events = customerEvents(customers, days, amounts, asOf ?? Infinity);
  const [earliest, latest] = spanOf(events.days);
  if (latest < earliest) throw new CalcError("no-data", "customers");
  const book = new PurchaseBook(events, earliest, latest);
  const distinct = distinctIn(customers);
  for (let code = 0; code < distinct; code += 1) {
    book.open(code);
    if (book.purchaseDays > 0) visit(book, amounts && book.values(), asOf ?? latest);
  }
}

/** The purchase days of one customer at a time; the calendar is shared, so that nothing is sorted or made anew. */
class PurchaseBook {
  readonly #events: CustomerEvents;
  readonly #earliest: number;
  readonly #markedBy: Int32Array;
  code = -1;
  first = Infinity;
  last = -Infinity;
  purchaseDays = 0;

  constructor(events: CustomerEvents, earliest: number, latest: number) {
    this.#events = events;
    this.#earliest = earliest;
    this.#markedBy = new Int32Array(latest - earliest + 1).fill(-1);
  }

  open(customer: number): void {
    const { from, days, amounts } = this.#events;
    const [markedBy, earliest] = [this.#markedBy, this.#earliest];
    let [first, last, purchaseDays] = [Infinity, -Infinity, 0];
    for (let place = from[customer]!; place < from[customer + 1]!; place += 1) {
      const day = days[place]!;
      if ((amounts && amounts[place]! < 0) || markedBy[day - earliest] === customer) continue;
      markedBy[day - earliest] = customer;
      purchaseDays += 1;
      if (day < first) first = day;
      if (day > last) last = day;
    }
    [this.code, this.first, this.last, this.purchaseDays] = [customer, first, last, purchaseDays];
  }

  /** The sum of the purchase days after the first, 0 where there are none, and the sum of all. */
  values(): readonly [repeated: number, total: number] {
    const { from, days, amounts } = this.#events;
    let [total, repeated] = [0, 0];
    for (let place = from[this.code]!; place < from[this.code + 1]!; place += 1) {
      const amount = amounts![place]!;
      total += amount;
      const isPurchaseDay = this.#markedBy[days[place]! - this.#earliest] === this.code;
      if (isPurchaseDay && days[place]! > this.first) repeated += amount;
    }
    return [repeated, total];
  }
}

export default defineFunction({
  id: "RFM.SUMMARY",
  family: "cohorts",
  params: {
    customers: identifiers,
    dates,
    amounts: optionalNumbers("money"),
    asOf: optionalDate,
    unit: oneOf(timeUnits, "day"),
  },
  result: { shape: "table" },
  errors: [
    "missing-argument",
    "not-a-column",
    "unequal-shapes",
    "not-a-date",
    "not-a-number",
    "out-of-range",
    "unknown-option",
    "no-data",
  ],
  source: "fader-2005b",
  examples: [
    {
      args: {
        customers: ["A", "B", "A", "A", "B"],
        dates: ["2024-01-01", "2024-01-03", "2024-01-08", "2024-01-08", "2024-01-03"],
        amounts: [10, 20, 5, 7, -20],
        asOf: "2024-01-15",
        unit: "week",
      },
      gives: [
        ["A", 1, 1, 2, 12, 7, 2, 22],
        ["B", 0, 0, 12 / 7, 0, 12, 1, 0],
      ],
    },
  ],
  text: {
    summary: "Frequency, recency, age and value of each customer from purchases, as the models need them.",
    params: {
      customers: "The customer of each purchase.",
      dates: "The day of each purchase.",
      amounts: "The value of each purchase, negative for a refund.",
      asOf: "The day up to which the data reach: the last date when left out.",
      unit: "The unit of time of Recency and T: day when left out.",
    },
  },
  compute: ({ customers, dates: days, amounts, asOf, unit }) =>
    rfmSummary(customers, days, amounts, asOf, unit),
});
