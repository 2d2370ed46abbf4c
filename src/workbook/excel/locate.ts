import { holdsHeaders } from "../../contract/header-texts";
import type { Source } from "../../contract/recipe";
import { uniqueHeaders } from "../headers";
import { WorkbookProblem } from "../ports/problem";
import { localAddress } from "./cells";
import { findHeaders } from "./header-search";
import { askSheetOf } from "./sheet-of-source";

/** A source found in the open workbook: its headers, and where its data rows stand. */
export interface LocatedSource {
  readonly source: Source;
  /** With headers, for people: `Customers!A1:I5001`. */
  readonly address: string;
  readonly sheetId: string;
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

/**
 * Finds a source; a table anywhere by its name, a range by its own name, else by its sheet and address.
 *
 * @param wanted header texts by which a block that has moved on its sheet is found again
 */
export function locate(
  context: Excel.RequestContext,
  source: Source,
  wanted: readonly string[] = [],
): Promise<LocatedSource> {
  return source.kind === "table" ? locateTable(context, source) : locateRange(context, source, wanted);
}

type RangeSource = Extract<Source, { kind: "range" }>;

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
  const sheet = table.worksheet.load("id,name");
  await context.sync();
  return {
    source,
    address: whole.address,
    sheetId: sheet.id,
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
  source: RangeSource,
  wanted: readonly string[],
): Promise<LocatedSource> {
  const named = source.name === undefined ? null : await rangeOfName(context, source.name);
  const sheet = named ? named.worksheet.load("id,name") : await sheetOf(context, source);
  const range = named ?? sheet.getRange(source.address);
  const here = await lookAt(context, extent(range, source.grows === true));
  if (here && holdsHeaders(here.headers, wanted)) return locatedAt(sheet, source, here);
  // Some rows of a block are the user's own choice: where they have gone cannot be told by headers.
  const mayMove = source.grows === true || !/\d/.test(source.address);
  const moved = mayMove && wanted.length > 0 ? await findHeaders(context, sheet, wanted) : null;
  const there = moved && (await lookAt(context, moved));
  if (there) return locatedAt(sheet, { ...source, address: localAddress(there.range.address) }, there);
  if (here) return locatedAt(sheet, source, here);
  throw goneSource(source);
}

const goneSource = ({ sheet, address }: RangeSource): WorkbookProblem =>
  new WorkbookProblem("source-gone", { source: `${sheet}!${address}` });

/** The cells of a name; `null` where the name is gone, or no longer means cells. */
async function rangeOfName(context: Excel.RequestContext, name: string): Promise<Excel.Range | null> {
  const range = context.workbook.names.getItemOrNullObject(name).getRangeOrNullObject();
  await context.sync();
  return range.isNullObject ? null : range;
}

async function sheetOf(context: Excel.RequestContext, source: RangeSource): Promise<Excel.Worksheet> {
  const sheetOfSource = askSheetOf(context, source);
  await context.sync();
  const sheet = sheetOfSource();
  if (!sheet) throw goneSource(source);
  return sheet;
}

/** A block of cells and the headers in its first row. */
interface HeadedBlock {
  readonly range: Excel.Range;
  readonly headers: readonly string[];
}

/** `null` where there is no data: a header alone is none. */
async function lookAt(context: Excel.RequestContext, range: Excel.Range): Promise<HeadedBlock | null> {
  range.load("address,rowIndex,columnIndex,rowCount");
  await context.sync();
  if (range.isNullObject || range.rowCount < 2) return null;
  const header = range.getRow(0).load("text");
  await context.sync();
  return { range, headers: uniqueHeaders(header.text[0] ?? [], range.columnIndex) };
}

function locatedAt(
  sheet: Excel.Worksheet,
  source: RangeSource,
  { range, headers }: HeadedBlock,
): LocatedSource {
  return {
    source: { ...source, sheet: sheet.name, sheetId: sheet.id },
    address: range.address,
    sheetId: sheet.id,
    sheetName: sheet.name,
    table: null,
    headers,
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
