import { withCodes, type CategoryColumn } from "../../../contract/columns";
import type { FigureColumn } from "../../../contract/figure-column";

/**
 * Cells under a merged one are blank, while a reader sees one value beside all its rows: each row gets the value of the
 * row above it.
 *
 * @param rows rows (0-based, ascending) that lie under a merged cell
 */
export function fillCodes(column: CategoryColumn, rows: Int32Array): CategoryColumn {
  const codes = column.codes.slice();
  for (const row of rows) codes[row] = codes[row - 1] ?? codes[row]!;
  return withCodes(column, codes);
}

/** The same for numbers and dates. */
export function fillNumbers(column: FigureColumn, rows: Int32Array): FigureColumn {
  const numbers = column.numbers.slice();
  for (const row of rows) numbers[row] = numbers[row - 1] ?? numbers[row]!;
  return { ...column, numbers };
}
