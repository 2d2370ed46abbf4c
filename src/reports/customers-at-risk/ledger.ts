import { distinctIn, type CategoryColumn } from "../../contract/columns";
import { missingDay, type DateColumn, type NumberColumn } from "../../contract/number-columns";
import type { DataCheck } from "../../contract/report-data";
import type { OptionValues } from "../../contract/report-spec";
import { chosenDay } from "../parts/shape-options";
import { lastUpTo, rowsAfter } from "../parts/up-to-today";
import { usedDays } from "../parts/used-rows";

/** The rows that take part, up to the day to which the data reach. */
export interface Ledger {
  readonly customer: CategoryColumn;
  readonly customers: number;
  /** Missing in rows that take no part. */
  readonly days: DateColumn;
  readonly amounts: NumberColumn | null;
  readonly asOf: number;
  /** Rows after that day. */
  readonly later: number;
}

/** @param today the data reach no further, where no other day was chosen */
export function ledgerOf(check: DataCheck, { until }: OptionValues, today: number): Ledger {
  const dated = usedDays(check, "date");
  const asOf = chosenDay(until) ?? lastUpTo(dated, today);
  const customer = check.words.customer ?? { codes: new Int32Array(), labels: [] };
  return {
    customer,
    customers: distinctIn(customer),
    days: dated.map((day) => (day > asOf ? missingDay : day)),
    amounts: check.numbers.amount ?? null,
    asOf,
    later: rowsAfter(check, dated, asOf),
  };
}
