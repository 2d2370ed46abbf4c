import { missingCode } from "../../contract/columns";
import { missingDay } from "../../contract/number-columns";
import type { Ledger } from "./ledger";

const noRow = -1;

/**
 * The row of each customer that tells something last.
 *
 * @param tells whether a row says anything
 * @returns by the customer's code; -1 where no row tells
 */
export function latestRows(
  { customer, customers, days }: Ledger,
  tells: (row: number) => boolean,
): Int32Array {
  const latest = new Int32Array(customers).fill(noRow);
  customer.codes.forEach((code, row) => {
    if (code === missingCode || days[row] === missingDay || !tells(row)) return;
    const known = latest[code]!;
    if (known === noRow || days[row]! >= days[known]!) latest[code] = row;
  });
  return latest;
}
