import type { Source } from "../../contract/recipe";
import { WorkbookProblem } from "../ports/problem";
import type { ActiveFormula, SelectedCells } from "../ports/selection";
import { locate } from "./locate";
import { rangeAt } from "./references";
import { spillParentOf } from "./spills";

/** Shows the source, or the source's cells in one row of the sheet (as the user counts rows). */
export async function goTo(context: Excel.RequestContext, source: Source, row?: number): Promise<void> {
  const { sheet, firstRow, firstColumn, rows, headers } = await locate(context, source);
  const range =
    row === undefined
      ? sheet.getRangeByIndexes(firstRow - 1, firstColumn, rows + 1, headers.length)
      : sheet.getRangeByIndexes(row - 1, firstColumn, 1, headers.length);
  sheet.activate();
  range.select();
  await context.sync();
}

export async function goToSheet(context: Excel.RequestContext, sheetId: string): Promise<void> {
  const sheet = context.workbook.worksheets.getItemOrNullObject(sheetId);
  await context.sync();
  if (sheet.isNullObject) throw new WorkbookProblem("sheet-gone");
  sheet.activate();
  await context.sync();
}

/** The formula behind the active cell, its own or the one that spilled over it; a text that begins with "=" is none. */
export async function activeFormula(context: Excel.RequestContext): Promise<ActiveFormula | null> {
  const wanted = "address,formulas,values,rowIndex,columnIndex";
  const cell = context.workbook.getActiveCell().load(`${wanted},text,valueTypes`);
  const parent = spillParentOf(cell)?.load(wanted);
  await context.sync();
  const anchor = parent && !parent.isNullObject ? parent : cell;
  const formula: unknown = anchor.formulas[0]?.[0];
  if (typeof formula !== "string" || !formula.startsWith("=") || formula === anchor.values[0]?.[0])
    return null;
  return {
    address: cell.address,
    anchor: anchor.address,
    formula,
    text: cell.text[0]?.[0] ?? "",
    error: errorIn(cell.values[0]?.[0], cell.valueTypes[0]?.[0]),
    down: cell.rowIndex - anchor.rowIndex,
    across: cell.columnIndex - anchor.columnIndex,
  };
}

/** A text may look like an error; hosts differ in which of the two a cell is that is being calculated. */
const errorIn = (value: unknown, type: string | undefined): string | null =>
  type === "Error" || value === "#BUSY!" ? String(value) : null;

export async function selectedCells(context: Excel.RequestContext): Promise<SelectedCells> {
  const areas = context.workbook.getSelectedRanges().load("areaCount");
  const activeCell = context.workbook.getActiveCell().load("address");
  await context.sync();
  if (areas.areaCount > 1) throw new WorkbookProblem("several-areas");
  const selected = context.workbook.getSelectedRange().load("address");
  await context.sync();
  return { address: selected.address, activeCell: activeCell.address };
}

export async function selectCells(context: Excel.RequestContext, address: string): Promise<void> {
  const range = rangeAt(context.workbook, address);
  range.worksheet.activate();
  range.select();
  await context.sync();
}
