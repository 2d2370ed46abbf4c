import { missingCode, type CategoryColumn } from "../../contract/columns";
import { missingDay, type DateColumn, type NumberColumn } from "../../contract/number-columns";

/** The events of each customer beside each other: those of `code` stand from `from[code]` up to `from[code + 1]`. */
export interface CustomerEvents {
  readonly from: Int32Array;
  readonly days: Int32Array;
  /** `null` where the events have no amounts. */
  readonly amounts: Float64Array | null;
}

/**
 * Gathers complete rows up to a day by customer, in two passes and with the order of the rows kept: what follows reads
 * one customer after the other, and memory from its beginning to its end.
 */
export function customerEvents(
  { codes, labels }: CategoryColumn,
  dates: DateColumn,
  amounts: NumberColumn | null,
  lastDay: number,
): CustomerEvents {
  const isUsed = (row: number): boolean => {
    const day = dates[row]!;
    return (
      codes[row] !== missingCode &&
      day !== missingDay &&
      day <= lastDay &&
      (amounts === null || !Number.isNaN(amounts[row]!))
    );
  };
  const from = new Int32Array(labels.length + 1);
  for (let row = 0; row < codes.length; row += 1) if (isUsed(row)) from[codes[row]! + 1]! += 1;
  for (let code = 0; code < labels.length; code += 1) from[code + 1]! += from[code]!;
  const next = from.slice();
  const days = new Int32Array(from[labels.length]!);
  const values = amounts && new Float64Array(days.length);
  for (let row = 0; row < codes.length; row += 1) {
    if (!isUsed(row)) continue;
    const place = next[codes[row]!]!;
    next[codes[row]!] = place + 1;
    days[place] = dates[row]!;
    if (values) values[place] = amounts![row]!;
  }
  return { from, days, amounts: values };
}
