import type { OutputTable } from "../../contract/report-output";
import type { Translate } from "../../contract/locale";
import type { TableCell, Unit } from "../../contract/table";
import { cellContent, columnPlans, headersOf } from "./column-plans";
import type { Block, ColumnPlan, TablePlan, WrittenRows } from "./sheet-plan";
import { textCell, type CellContent } from "./text-cell";
import { textWidth, widthInPoints } from "./widths";

/**
 * Where everything of a table stands on its sheet.
 *
 * @param name free in the workbook; the source's own may be taken
 * @param place of its first header cell
 */
export function layoutTable(
  source: OutputTable,
  name: string,
  place: Pick<Block, "row" | "column">,
  translate: Translate,
): TablePlan {
  const plans = columnPlans(source, name, headersOf(source, translate), translate);
  const { row, column } = place;
  const columns = plans.length;
  const body: Block = { row: row + 1, column, rows: source.rows.length, columns };
  const totals = source.totals && { row: body.row + body.rows, column, rows: 1, columns };
  return {
    ...{ row, column, columns, name, body, totals },
    rows: body.rows + (totals ? 2 : 1),
    columnPlans: plans,
    cells: tableCells(source, plans, { row, column }),
    colourScales: source.colourScales.map((keys) => colourScale(source, [keys].flat(), body)),
  };
}

function colourScale(source: OutputTable, keys: readonly string[], body: Block): Block {
  const places = keys.map((key) => columnIndex(source, key));
  const first = Math.min(...places);
  return {
    row: body.row,
    column: body.column + first,
    rows: scaledRows(source, keys, body.rows),
    columns: Math.max(...places) - first + 1,
  };
}

/**
 * A rate's total lies between the rates of its rows, so a scale that includes it shows the same colours. It then
 * encloses the place where new rows come in, and grows with the table.
 *
 * @param rows between header and totals row
 */
export function scaledRows(source: OutputTable, keys: readonly string[], rows: number): number {
  const total = source.columns[columnIndex(source, keys[0] ?? "")]?.total;
  return rows + (source.totals !== null && total !== undefined && total !== "sum" ? 1 : 0);
}

export function columnIndex(source: OutputTable, key: string): number {
  const index = source.columns.findIndex((column) => column.key === key);
  if (index < 0) throw new Error(`No column "${key}" in ${source.name}`);
  return index;
}

function tableCells(
  source: OutputTable,
  plans: readonly ColumnPlan[],
  place: Pick<Block, "row" | "column">,
): WrittenRows {
  const headers = plans.map(({ header }) => textCell(header));
  const contents = (row: readonly TableCell[]): CellContent[] =>
    plans.map(({ formula, format }, column) =>
      formula ? { value: null, format } : cellContent(row[column] ?? null, format),
    );
  return {
    ...place,
    rows: 1 + source.rows.length,
    columns: plans.length,
    rowAt: (row) => (row === 0 ? headers : contents(source.rows[row - 1] ?? [])),
  };
}

/** Room for the header with its filter button, and for the values as they are shown. */
export function columnWidths(source: OutputTable, plans: readonly ColumnPlan[]): number[] {
  return plans.map(({ header, total }, column) => {
    const unit = source.columns[column]?.unit;
    const label = total.startsWith("=") ? 0 : textWidth(total);
    let longest = Math.max(textWidth(header) + 4, label, shownWidth(source.totals?.[column] ?? null, unit));
    for (const row of source.rows) longest = Math.max(longest, shownWidth(row[column] ?? null, unit));
    return widthInPoints(longest + 1);
  });
}

function shownWidth(value: string | number | null, unit: Unit | undefined): number {
  if (typeof value === "string") return textWidth(value);
  if (value === null) return 0;
  // Thousands separators take a third again, amounts two decimals more, other numbers four; a cell that is too narrow
  // for its number shows none of it.
  if (unit === "date") return 10;
  if (unit === "count" || unit === "money" || (unit !== "ratio" && Number.isInteger(value))) {
    return Math.ceil(String(Math.trunc(value)).length * 1.34) + (unit === "money" ? 3 : 0);
  }
  return Math.max(7, String(Math.trunc(value)).length + 5);
}
