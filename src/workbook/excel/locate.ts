import type { Source } from "../../contract/recipe";
import { uniqueHeaders } from "../headers";
import { WorkbookProblem } from "../port";
import { askSheetOf } from "./sheet-of-source";

/** A source found in the open workbook: its headers, and where its data rows stand. */
export interface LocatedSource {
  readonly source: Source;
  /** With headers, for people: `Customers!A1:I5001`. */
  readonly address: string;
  readonly sheetName: string;
  readonly table: string | null;
  readonly headers: readonly string[];
  /** Data rows. */
  readonly rows: number;
  /** 0-based place of the first data cell. */
  readonly firstRow: number;
  readonly firstColumn: number;
  readonly sheet: Excel.Worksheet;
}

/** Finds a source; a table anywhere by its name, a range by its sheet and address. */
export function locate(context: Excel.RequestContext, source: Source): Promise<LocatedSource> {
  return source.kind === "table" ? locateTable(context, source) : locateRange(context, source);
}

async function locateTable(
  context: Excel.RequestContext,
  source: Extract<Source, { kind: "table" }>,
): Promise<LocatedSource> {
  const table = context.workbook.tables.getItemOrNullObject(source.table);
  await context.sync();
  if (table.isNullObject) throw new WorkbookProblem("source-gone", { source: source.table });
  const whole = table.getRange().load("address");
  const body = table.getDataBodyRange().load("rowIndex,columnIndex,rowCount");
  const columns = table.columns.load("items/name");
  const sheet = table.worksheet.load("name");
  await context.sync();
  return {
    source,
    address: whole.address,
    sheetName: sheet.name,
    table: source.table,
    headers: columns.items.map(({ name }) => name),
    rows: body.rowCount,
    firstRow: body.rowIndex,
    firstColumn: body.columnIndex,
    sheet,
  };
}

async function locateRange(
  context: Excel.RequestContext,
  source: Extract<Source, { kind: "range" }>,
): Promise<LocatedSource> {
  const sheetOfSource = askSheetOf(context, source);
  await context.sync();
  const gone = { source: `${source.sheet}!${source.address}` };
  const sheet = sheetOfSource();
  if (!sheet) throw new WorkbookProblem("source-gone", gone);
  const range = extent(sheet.getRange(source.address), source.grows === true);
  range.load("address,rowIndex,columnIndex,rowCount");
  await context.sync();
  // A header alone is no data any more.
  if (range.isNullObject || range.rowCount < 2) throw new WorkbookProblem("source-gone", gone);
  const header = range.getRow(0).load("text");
  await context.sync();
  return {
    source,
    address: range.address,
    sheetName: sheet.name,
    table: null,
    headers: uniqueHeaders(header.text[0] ?? [], range.columnIndex),
    rows: range.rowCount - 1,
    firstRow: range.rowIndex + 1,
    firstColumn: range.columnIndex,
    sheet,
  };
}

/**
 * The cells that are meant. A block that grows reaches from its old first cell to wherever the cells around it end
 * today; anything else is trimmed to what is used, for whole columns hand over no values.
 */
function extent(range: Excel.Range, grows: boolean): Excel.Range {
  if (!grows) return range.getUsedRangeOrNullObject(true);
  const first = range.getCell(0, 0);
  return first.getBoundingRect(first.getSurroundingRegion().getLastCell());
}
