import type { Translate } from "../contract/locale";
import type { Table, TableCell, TableColumn } from "../contract/table";

/** A table as it spills: header row, rows, and the totals row under its translated label. */
export function tableCells(table: Table, translate: Translate): (string | number)[][] {
  const wordRows = new Set(table.wordRows);
  const cells = table.rows.map((row, index) => (wordRows.has(index) ? worded(row, translate) : visible(row)));
  if (!table.headless) cells.unshift(table.columns.map((column) => headerOf(column, translate)));
  if (table.totals) {
    const [, ...sums] = table.totals;
    cells.push([translate(table.totalsKey ?? "table.total"), ...visible(sums)]);
  }
  return cells;
}

const headerOf = ({ key, label }: TableColumn, translate: Translate): string | number =>
  label ?? translate(`column.${key}`);

function worded([key = "", ...figures]: readonly TableCell[], translate: Translate): (string | number)[] {
  return [translate(`column.${key}`), ...visible(figures)];
}

// Excel shows null in a returned array as 0, and not observable is not 0.
const visible = (row: readonly TableCell[]): (string | number)[] =>
  row.includes(null) ? row.map((cell) => cell ?? "") : (row as (string | number)[]);
