import { missingCode, type CategoryColumn } from "../../contract/columns";
import { missingDay, type DateColumn, type NumberColumn } from "../../contract/number-columns";

/** First and last purchase day of each customer, by the customer's code; `missingDay` where there is none. */
export interface PurchaseSpan {
  readonly first: Int32Array;
  readonly last: Int32Array;
}

/** Finds each customer's first and last purchase day. A refund (a negative amount) makes no purchase day. */
export function purchaseSpan(
  customers: CategoryColumn,
  dates: DateColumn,
  amounts: NumberColumn | null = null,
): PurchaseSpan {
  const first = new Int32Array(customers.labels.length).fill(missingDay);
  const last = first.slice();
  customers.codes.forEach((code, row) => {
    const day = dates[row] ?? missingDay;
    if (code === missingCode || day === missingDay || (amounts !== null && !((amounts[row] ?? 0) >= 0)))
      return;
    const known = first[code] ?? missingDay;
    if (known === missingDay || day < known) first[code] = day;
    if (day > (last[code] ?? missingDay)) last[code] = day;
  });
  return { first, last };
}
