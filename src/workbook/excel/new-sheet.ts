import { freeSheetName, freeTableName } from "../layout/unique-names";

export interface NewSheet {
  readonly sheet: Excel.Worksheet;
  /** A table name that is free in this workbook. */
  readonly tableName: string;
}

/**
 * Makes a sheet and fills it. When filling fails or is cancelled, the sheet goes again and the user is back where
 * they were: the workbook is left as it was.
 */
export async function onNewSheet<T>(
  context: Excel.RequestContext,
  wanted: { readonly sheet: string; readonly table: string },
  fill: (made: NewSheet) => Promise<T>,
): Promise<T> {
  const { workbook } = context;
  const sheets = workbook.worksheets.load("items/name");
  const tables = workbook.tables.load("items/name");
  const names = workbook.names.load("items/name");
  const before = workbook.worksheets.getActiveWorksheet().load("id");
  await context.sync();
  const nameOf = ({ name }: { name: string }): string => name;
  const sheet = sheets.add(freeSheetName(wanted.sheet, sheets.items.map(nameOf))).load("id,name");
  // A sync of its own: only a sheet whose id is known can be taken back whatever happens later.
  await context.sync();
  const tableName = freeTableName(wanted.table, [...tables.items.map(nameOf), ...names.items.map(nameOf)]);
  try {
    return await fill({ sheet, tableName });
  } catch (error) {
    workbook.worksheets.getItem(before.id).activate();
    workbook.worksheets.getItem(sheet.id).delete();
    await context.sync();
    throw error;
  }
}
