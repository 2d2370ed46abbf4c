import { rfmSummary, summaryColumns } from "../../calc/cohorts/rfm-summary";
import { daysIn, type TimeUnit } from "../../calc/rates/time-units";
import type { CategoryColumn } from "../../contract/columns";
import type { DateColumn, NumberColumn } from "../../contract/number-columns";
import type { TableCell } from "../../contract/table";

/** The unit of all times that the models are told, and of the time ahead. */
export const unit = "month" satisfies TimeUnit;
export const daysOfUnit = daysIn[unit];

export interface Purchases {
  readonly customers: CategoryColumn;
  readonly days: DateColumn;
  readonly amounts: NumberColumn;
}

/** The figures of RFM.SUMMARY as columns, one customer a place; times in units. */
export interface Summary {
  readonly rows: readonly (readonly TableCell[])[];
  readonly customer: readonly TableCell[];
  readonly frequency: Float64Array;
  readonly recency: Float64Array;
  readonly t: Float64Array;
  readonly monetary: Float64Array;
  readonly totalValue: Float64Array;
}

/** @throws no-data when there is no purchase up to the day */
export function summarise({ customers, days, amounts }: Purchases, asOf: number): Summary {
  const { rows } = rfmSummary(customers, days, amounts, asOf, unit);
  const place = (key: string): number => summaryColumns.findIndex((column) => column.key === key);
  const figures = (key: string): Float64Array => {
    const own = place(key);
    return Float64Array.from(rows, (row) => Number(row[own]));
  };
  return {
    rows,
    customer: rows.map((row) => row[place("customer")] ?? ""),
    frequency: figures("frequency"),
    recency: figures("recency"),
    t: figures("t"),
    monetary: figures("monetary"),
    totalValue: figures("total-value"),
  };
}

/** What the models know of customers or, where `customers` says how many, of groups of them who are alike. */
export interface Histories extends Pick<Summary, "frequency" | "recency" | "t"> {
  readonly customers?: Float64Array;
}

/** What a model is told of one customer. */
export function historyOf({ frequency, recency, t }: Histories, customer: number) {
  return { frequency: frequency[customer]!, recency: recency[customer]!, age: t[customer]! };
}
