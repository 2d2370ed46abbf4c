import { freeSheetName, freeTableNames } from "../layout/unique-names";
import { WorkbookProblem } from "../ports/problem";
import { askTakenNames } from "./taken-names";
import { undo } from "./undo";

export interface NewSheet {
  readonly sheet: Excel.Worksheet;
  /** Table names that are free in this workbook. */
  readonly tables: readonly string[];
}

/**
 * Makes a sheet and fills it. When filling fails or is cancelled, the sheet goes again and the user is back where
 * they were: the workbook is left as it was.
 */
export async function onNewSheet<T>(
  context: Excel.RequestContext,
  wanted: {
    readonly sheet: string;
    readonly tables: readonly string[];
    /** Names that were a lost report's, which is to stand here. */
    readonly own?: readonly string[];
  },
  fill: (made: NewSheet) => Promise<T>,
): Promise<T> {
  const { workbook } = context;
  const sheets = workbook.worksheets.load("items/name");
  const taken = askTakenNames(context, wanted.own);
  const before = workbook.worksheets.getActiveWorksheet().load("id");
  const protection = workbook.protection.load("protected");
  await context.sync();
  if (protection.protected) throw new WorkbookProblem("workbook-protected");
  const sheetNames = sheets.items.map(({ name }) => name);
  const sheet = sheets.add(freeSheetName(wanted.sheet, sheetNames)).load("id,name");
  // A sync of its own: only a sheet whose id is known can be taken back whatever happens later.
  await context.sync();
  const tables = freeTableNames(wanted.tables, taken());
  try {
    return await fill({ sheet, tables });
  } catch (error) {
    const left = new WorkbookProblem("sheet-left", { sheet: sheet.name }, { cause: error });
    await undo(context, left, () => takeBack(context, sheet, before));
    throw error;
  }
}

/** The sheet goes, and the user is back where they were. */
async function takeBack(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  before: Excel.Worksheet,
): Promise<void> {
  const { worksheets } = context.workbook;
  const [made, left] = [sheet, before].map(({ id }) => worksheets.getItemOrNullObject(id).load("visibility"));
  await context.sync();
  if (left && !left.isNullObject) left.activate();
  if (made && !made.isNullObject) {
    // A sheet that is very hidden refuses to be deleted.
    if (made.visibility === Excel.SheetVisibility.veryHidden) made.visibility = Excel.SheetVisibility.hidden;
    made.delete();
  }
  await context.sync();
}
