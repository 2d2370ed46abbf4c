import { distinctIn, missingCode, type CategoryColumn } from "../../contract/columns";
import { missingDay, type DateColumn, type NumberColumn } from "../../contract/number-columns";

/** The events of each customer beside each other: those of `code` stand from `from[code]` up to `from[code + 1]`. */
export interface CustomerEvents {
  readonly from: Int32Array;
  readonly days: Int32Array;
  /** `null` where the events have no amounts. */
  readonly amounts: Float64Array | null;
}

/** Events of customers that are gathered together: with their days and amounts they fit into a processor's cache. */
const eventsAtOnce = 1 << 17;

/**
 * Gathers complete rows up to a day by customer, with the order of the rows kept: what follows reads one customer after
 * the other, and memory from its beginning to its end.
 *
 * Writing each event straight to its customer's place would wait for memory at every row. So all rows are walked
 * through once for each block of customers, which is quick, and events are written within that block alone.
 */
export function customerEvents(
  customers: CategoryColumn,
  dates: DateColumn,
  amounts: NumberColumn | null,
  lastDay: number,
): CustomerEvents {
  const { codes } = customers;
  const distinct = distinctIn(customers);
  const from = new Int32Array(distinct + 1);
  const isUsed = (row: number): boolean => {
    const day = dates[row]!;
    return day !== missingDay && day <= lastDay && (amounts === null || !Number.isNaN(amounts[row]!));
  };
  for (let row = 0; row < codes.length; row += 1) {
    if (codes[row] !== missingCode && isUsed(row)) from[codes[row]! + 1]! += 1;
  }
  for (let code = 0; code < distinct; code += 1) from[code + 1]! += from[code]!;
  const days = new Int32Array(from[distinct]!);
  const values = amounts && new Float64Array(days.length);
  const next = from.slice();
  const gather = (firstCode: number, endCode: number): void => {
    for (let row = 0; row < codes.length; row += 1) {
      const code = codes[row]!;
      if (code < firstCode || code >= endCode || !isUsed(row)) continue;
      const place = next[code]!;
      next[code] = place + 1;
      days[place] = dates[row]!;
      if (values) values[place] = amounts![row]!;
    }
  };
  for (let first = 0; first < distinct;) {
    const end = endOfBlock(from, first);
    gather(first, end);
    first = end;
  }
  return { from, days, amounts: values };
}

/** The customer after the last one whose events still belong to the block that begins with `first`. */
function endOfBlock(from: Int32Array, first: number): number {
  let end = first + 1;
  while (end < from.length - 1 && from[end + 1]! - from[first]! <= eventsAtOnce) end += 1;
  return end;
}
