import type { Worksheet } from "@univerjs/core";
import { SetWorksheetColumnCountMutation, SetWorksheetRowCountMutation } from "@univerjs/preset-sheets-core";
import { maxColumns, maxRows, type Rectangle } from "../workbook-model/area";

/** Rows that a sheet of the grid has below its last cell, so that one can scroll and write there. */
const spareRows = 200;

/**
 * Makes a sheet of the grid reach as far as an area, whole rows and columns aside. Excel's sheets end far away; Univer
 * keeps as many cells as it is told, and refuses whatever would write or spill beyond.
 */
export function growSheet(
  sheet: Worksheet,
  { row, column, rows, columns }: Rectangle,
  run: (mutation: string, params: object) => void,
): void {
  if (rows !== maxRows && sheet.getRowCount() < row + rows)
    run(SetWorksheetRowCountMutation.id, { rowCount: Math.min(maxRows, row + rows + spareRows) });
  if (columns !== maxColumns && sheet.getColumnCount() < column + columns)
    run(SetWorksheetColumnCountMutation.id, { columnCount: Math.min(maxColumns, column + columns + 2) });
}
