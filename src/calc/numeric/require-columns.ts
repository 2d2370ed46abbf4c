import { CalcError } from "../../contract/calc-error";
import type { CategoryColumn } from "../../contract/columns";

type AnyColumn = CategoryColumn | ArrayLike<number> | null;

const lengthOf = (column: Exclude<AnyColumn, null>): number =>
  "codes" in column ? column.codes.length : column.length;

/**
 * Columns that describe the same rows must be equally long; optional ones that are left out do not matter.
 *
 * @param columns the columns by the names of their parameters, the one that sets the length first
 * @throws unequal-shapes naming the first column of another length
 */
export function requireEqualLengths(columns: Readonly<Record<string, AnyColumn>>): void {
  let height: number | null = null;
  for (const [name, column] of Object.entries(columns)) {
    if (column === null) continue;
    const rows = lengthOf(column);
    height ??= rows;
    if (rows !== height) throw new CalcError("unequal-shapes", name, { rows, columns: 1, height, width: 1 });
  }
}
