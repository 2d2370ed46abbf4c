import { CalcError } from "../../contract/calc-error";
import { labelCell, missingCode, type CategoryColumn } from "../../contract/columns";
import {
  dates,
  defineFunction,
  identifiers,
  oneOf,
  optionalDate,
  optionalNumbers,
} from "../../contract/function-spec";
import { missingDay, type DateColumn, type NumberColumn } from "../../contract/number-columns";
import type { Table, TableCell, TableColumn } from "../../contract/table";
import { requireAmounts } from "../numeric/bounds";
import { requireEqualLengths } from "../numeric/require-columns";
import { rowsByCode } from "../numeric/rows-by-code";
import { daysIn, timeUnits, type TimeUnit } from "../rates/time-units";

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
  requireEqualLengths({ customers, dates: days, amounts });
  if (amounts) requireAmounts(amounts, "amounts");
  const isUsed = (row: number): boolean =>
    days[row] !== missingDay &&
    customers.codes[row] !== missingCode &&
    !(amounts && Number.isNaN(amounts[row]));
  const [earliest, latest] = usedSpan(days, isUsed);
  const lastDay = asOf ?? latest;
  if (latest < earliest || lastDay < earliest) throw new CalcError("no-data", "customers");
  const book = new PurchaseBook(earliest, Math.min(latest, lastDay));
  const { from, rows } = rowsByCode(customers.codes, customers.labels.length);
  const table: TableCell[][] = [];
  customers.labels.forEach((_, code) => {
    book.open();
    const own = rows
      .subarray(from[code], from[code + 1])
      .filter((row) => isUsed(row) && (days[row] ?? missingDay) <= lastDay);
    for (const row of own) if (!((amounts?.[row] ?? 0) < 0)) book.mark(days[row] ?? missingDay);
    if (book.purchaseDays === 0) return;
    let [total, repeated] = [0, 0];
    if (amounts) {
      for (const row of own) {
        const [day, amount] = [days[row] ?? missingDay, amounts[row] ?? 0];
        total += amount;
        if (book.isRepeat(day)) repeated += amount;
      }
    }
    const frequency = book.purchaseDays - 1;
    const time = (span: number): number => span / daysIn[unit];
    const [monetary, value] = amounts ? [frequency === 0 ? 0 : repeated / frequency, total] : [null, null];
    table.push([
      labelCell(customers, code),
      frequency,
      time(book.last - book.first),
      time(lastDay - book.first),
      monetary,
      lastDay - book.last,
      book.purchaseDays,
      value,
    ]);
  });
  if (table.length === 0) throw new CalcError("no-data", "customers");
  return { columns: summaryColumns, rows: table };
}

function usedSpan(days: DateColumn, isUsed: (row: number) => boolean): readonly [number, number] {
  let [earliest, latest] = [Infinity, -Infinity];
  days.forEach((day, row) => {
    if (!isUsed(row)) return;
    if (day < earliest) earliest = day;
    if (day > latest) latest = day;
  });
  return [earliest, latest];
}

/** The purchase days of one customer at a time; the calendar is shared, so that nothing is sorted or made anew. */
class PurchaseBook {
  readonly #earliest: number;
  readonly #markedBy: Int32Array;
  #customer = 0;
  first = Infinity;
  last = -Infinity;
  purchaseDays = 0;

  constructor(earliest: number, latest: number) {
    this.#earliest = earliest;
    this.#markedBy = new Int32Array(Math.max(1, latest - earliest + 1));
  }

  open(): void {
    this.#customer += 1;
    [this.first, this.last, this.purchaseDays] = [Infinity, -Infinity, 0];
  }

  mark(day: number): void {
    const place = day - this.#earliest;
    if (this.#markedBy[place] === this.#customer) return;
    this.#markedBy[place] = this.#customer;
    this.purchaseDays += 1;
    if (day < this.first) this.first = day;
    if (day > this.last) this.last = day;
  }

  isRepeat(day: number): boolean {
    return day > this.first && this.#markedBy[day - this.#earliest] === this.#customer;
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
