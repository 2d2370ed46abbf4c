import { isCellError, type Cell, type CellGrid } from "../../contract/cell";
import { onNewSheet } from "./new-sheet";
import { cellOf } from "./cells";
import { rangeAt } from "./references";

/** Writes a formula (English form) to one cell and selects it. */
export async function writeFormula(
  context: Excel.RequestContext,
  target: string,
  formula: string,
): Promise<void> {
  const cell = rangeAt(context.workbook, target);
  cell.formulas = [[formula]];
  cell.worksheet.activate();
  cell.select();
  await context.sync();
}

/** Writes a formula to the first data cell of a table's column, and fills it down to the last. */
export async function fillTableColumn(
  context: Excel.RequestContext,
  firstCell: string,
  formula: string,
): Promise<void> {
  const first = rangeAt(context.workbook, firstCell).load("rowIndex");
  const body = first.getTables(false).getFirst().getDataBodyRange().load("rowIndex,rowCount");
  await context.sync();
  first.formulas = [[formula]];
  const rest = body.rowCount - 1;
  if (rest > 0) first.getOffsetRange(1, 0).getAbsoluteResizedRange(rest, 1).copyFrom(first, "Formulas");
  first.worksheet.activate();
  first.select();
  await context.sync();
}

const patience = { tries: 40, milliseconds: 250 };

/** What the host makes of a formula beside some cells. The sheet is never seen, and goes again. */
export function tryFormula(context: Excel.RequestContext, cells: CellGrid, formula: string): Promise<Cell> {
  return onNewSheet(context, { sheet: "Stay", tables: [] }, async ({ sheet }) => {
    sheet.visibility = "VeryHidden";
    const columns = Math.max(...cells.map((row) => row.length));
    const beside = sheet.getRangeByIndexes(0, 0, cells.length, columns);
    beside.values = cells.map((row) => Array.from({ length: columns }, (_, column) => row[column] ?? ""));
    const cell = sheet.getRangeByIndexes(0, columns, 1, 1);
    cell.formulas = [[formula]];
    const result = await calculated(context, cell);
    // A sheet that is very hidden refuses to be deleted.
    sheet.visibility = "Hidden";
    sheet.delete();
    await context.sync();
    return result;
  });
}

/** The value of a cell once the host has calculated it; its #BUSY! where that takes too long. */
async function calculated(context: Excel.RequestContext, cell: Excel.Range): Promise<Cell> {
  for (let again = patience.tries; ; again -= 1) {
    cell.load("values,valueTypes");
    await context.sync();
    const value = cellOf(cell.values[0]?.[0], cell.valueTypes[0]?.[0]);
    if (!isWaiting(value) || again === 0) return value;
    await new Promise((resolve) => setTimeout(resolve, patience.milliseconds));
  }
}

/** Hosts differ in whether a cell that is being calculated counts as an error or as a text. */
const isWaiting = (value: Cell): boolean =>
  value === null ||
  ["#BUSY!", "#GETTING_DATA"].includes(String(isCellError(value) ? value.basicValue : value));
