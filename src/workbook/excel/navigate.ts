import type { Source } from "../../contract/recipe";
import { WorkbookProblem, type ActiveFormula } from "../port";
import { locate } from "./locate";

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

/** The formula of the active cell; a text that begins with "=" is none. */
export async function activeFormula(context: Excel.RequestContext): Promise<ActiveFormula | null> {
  const cell = context.workbook.getActiveCell().load("address,formulas,values,text");
  await context.sync();
  const formula: unknown = cell.formulas[0]?.[0];
  if (typeof formula !== "string" || !formula.startsWith("=") || formula === cell.values[0]?.[0]) return null;
  return { address: cell.address, formula, text: cell.text[0]?.[0] ?? "" };
}
