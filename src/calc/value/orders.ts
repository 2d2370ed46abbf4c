import { CalcError } from "../../contract/calc-error";
import { missingCode, type CategoryColumn } from "../../contract/columns";

/**
 * How many orders are there?
 *
 * @param counts whether a row is (part of) an order
 * @param orders identifiers of the orders, where several rows can make one; each row is an order where there are none
 */
export function countOrders(
  rows: number,
  orders: CategoryColumn | null,
  counts: (row: number) => boolean,
): number {
  const seen = new Uint8Array(orders?.labels.length ?? 0);
  let count = 0;
  for (let row = 0; row < rows; row += 1) {
    if (!counts(row)) continue;
    if (orders === null) count += 1;
    else {
      const code = orders.codes[row] ?? missingCode;
      if (code === missingCode || seen[code] === 1) continue;
      seen[code] = 1;
      count += 1;
    }
  }
  return count;
}

/** A share or mean of nothing: no row is complete. */
export function requireRows(count: number, argument: string): void {
  if (count === 0) throw new CalcError("no-data", argument);
}
