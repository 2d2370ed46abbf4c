import type { CategoryColumn } from "../../src/contract/columns";
import { dayOf } from "../../src/contract/dates";
import type { DateColumn, NumberColumn } from "../../src/contract/number-columns";
import { categoryColumn } from "./category-column";

/** Purchases of the CDNOW customers: customer, date, number of CDs, value. */
export interface Purchases {
  readonly customers: CategoryColumn;
  readonly dates: DateColumn;
  readonly amounts: NumberColumn;
}

/** Reads cdnow_full.txt. */
export function cdnowPurchases(text: string): Purchases {
  const rows = text
    .trim()
    .split("\n")
    .map((line) => line.trim().split(/\s+/))
    .filter(([customer = ""]) => /^\d+$/.test(customer));
  return {
    customers: categoryColumn(
      rows.map(([customer = ""]) => Number(customer)),
      "exact",
    ),
    dates: Int32Array.from(
      rows,
      ([, date = ""]) => dayOf(+date.slice(0, 4), +date.slice(4, 6), +date.slice(6, 8)) ?? NaN,
    ),
    amounts: Float64Array.from(rows, ([, , , value = ""]) => Number(value)),
  };
}
