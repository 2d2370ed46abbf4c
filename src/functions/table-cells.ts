import type { Translate } from "../contract/locale";
import type { Table, TableCell } from "../contract/table";

/** A table as it spills: header row, rows, and the totals row under its translated label. */
export function tableCells(table: Table, translate: Translate): (string | number)[][] {
  const cells = [table.columns.map(({ key }) => translate(`column.${key}`)), ...table.rows.map(visible)];
  if (table.totals) {
    const [, ...sums] = table.totals;
    cells.push([translate("table.total"), ...visible(sums)]);
  }
  return cells;
}

// Excel shows null in a returned array as 0, and not observable is not 0.
const visible = (row: readonly TableCell[]): (string | number)[] => row.map((cell) => cell ?? "");
