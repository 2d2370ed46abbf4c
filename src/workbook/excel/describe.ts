import type { Cell } from "../../contract/cell";
import type { Source } from "../../contract/recipe";
import { WorkbookProblem } from "../ports/problem";
import { sampleSize, type SourceDescription } from "../ports/source";
import { cellOf, localAddress, looksLikeError } from "./cells";
import { locate, type LocatedSource } from "./locate";

/** Enough rows that a column with gaps still shows something; few enough cells that a wide sheet stays quick. */
const sampleRows = 2 * sampleSize;
const sampleCells = 100_000;

/** Describes the table, block or range that the user has selected. */
export async function describeSelection(context: Excel.RequestContext): Promise<SourceDescription> {
  return describeSource(context, await selectedSource(context));
}

/** @param wanted header texts by which a block that has moved is found again */
export async function describeSource(
  context: Excel.RequestContext,
  source: Source,
  wanted: readonly string[] = [],
): Promise<SourceDescription> {
  const located = await locate(context, source, wanted);
  const { address, sheetId, sheetName, table, rows, headers } = located;
  const samples = await sampleColumns(context, located);
  return {
    source: located.source,
    address,
    sheetId,
    sheet: sheetName,
    table,
    rows,
    columns: headers.map((header, column) => ({ header, sample: samples[column] ?? [] })),
  };
}

/** A table under the selection counts as a whole, a single cell stands for the block around it. */
async function selectedSource(context: Excel.RequestContext): Promise<Source> {
  const selected = (await selectedRange(context)).load("address,cellCount");
  const sheet = selected.worksheet.load("id,name");
  const tables = selected.getTables(false).load("items/name");
  const used = selected.getUsedRangeOrNullObject(true).load("address,rowCount");
  const region = selected.getCell(0, 0).getSurroundingRegion().load("address,rowCount");
  const names = context.workbook.names.load("items/name,items/type,items/value,items/visible");
  await context.sync();
  if (tables.items.length > 1) throw new WorkbookProblem("several-areas");
  const [table] = tables.items;
  if (table) return { kind: "table", table: table.name };
  const rangeAt = (address: string): Source & { kind: "range" } => ({
    kind: "range",
    ...nameFor(address, names.items),
    sheet: sheet.name,
    sheetId: sheet.id,
    address: localAddress(address),
  });
  const block = { ...rangeAt(region.address), grows: true } as const;
  if (selected.cellCount === 1) {
    if (region.rowCount < 2) throw new WorkbookProblem("empty-selection");
    return block;
  }
  if (used.isNullObject || used.rowCount < 2) throw new WorkbookProblem("empty-selection");
  if (used.address === region.address) return block;
  return rangeAt(selected.address);
}

/** The name that the user has given to exactly these cells. */
function nameFor(address: string, names: readonly Excel.NamedItem[]): { readonly name?: string } {
  const bare = (text: string): string => text.replace(/[=$']/g, "").toLowerCase();
  const found = names.find(
    ({ visible, type, value }) =>
      visible && type === Excel.NamedItemType.range && bare(String(value)) === bare(address),
  );
  return found ? { name: found.name } : {};
}

/** So many columns may be picked one by one; the areas of more are not asked for. */
const mostAreas = 100;

/**
 * The cells that are selected. Columns that were picked one by one stand for everything from the first to the last of
 * them, when they begin in one row; any other areas are none of which a report could be made.
 */
async function selectedRange(context: Excel.RequestContext): Promise<Excel.Range> {
  // Several areas make getSelectedRange fail; a selected chart makes both fail, which is told by its code.
  const areas = context.workbook.getSelectedRanges().load("areaCount,isEntireColumn");
  // Areas are loaded only of what is used: a list of whole columns or rows has hung Excel.
  const used = areas.getUsedRangeAreasOrNullObject(true).load("areaCount");
  await context.sync();
  if (areas.areaCount === 1) return context.workbook.getSelectedRange();
  if (used.isNullObject) throw new WorkbookProblem("empty-selection");
  if (used.areaCount > mostAreas) throw new WorkbookProblem("several-areas");
  used.areas.load("items/rowIndex");
  await context.sync();
  const [first, ...others] = used.areas.items;
  if (!first || others.some(({ rowIndex }) => rowIndex !== first.rowIndex)) {
    throw new WorkbookProblem("several-areas");
  }
  const whole = others.reduce((all, area) => all.getBoundingRect(area), first);
  return areas.isEntireColumn ? whole.getEntireColumn() : whole;
}

/** The first cells of each column that are not blank. */
async function sampleColumns(context: Excel.RequestContext, located: LocatedSource): Promise<Cell[][]> {
  const { sheet, firstRow, firstColumn, rows, headers } = located;
  const width = headers.length;
  const depth = Math.min(rows, sampleRows, Math.max(1, Math.floor(sampleCells / width)));
  const range = sheet.getRangeByIndexes(firstRow, firstColumn, depth, width).load("values");
  await context.sync();
  const types = range.values.flat().some(looksLikeError) ? range.load("valueTypes") : null;
  if (types) await context.sync();
  return headers.map((_, column) =>
    range.values
      .map((row, index) => cellOf(row[column], types?.valueTypes[index]?.[column]))
      .filter((cell) => cell !== null && (typeof cell !== "string" || cell.trim() !== ""))
      .slice(0, sampleSize),
  );
}
