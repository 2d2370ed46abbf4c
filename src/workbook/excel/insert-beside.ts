import type { Source } from "../../contract/recipe";
import { layoutReport } from "../layout/layout-report";
import { cellNames, type Block, type SheetPlan } from "../layout/sheet-plan";
import { freeTableNames } from "../layout/unique-names";
import { WorkbookProblem } from "../ports/problem";
import type { InsertedReport, WriteRequest } from "../ports/report";
import type { Run } from "../ports/run";
import { askClaims, claimArea, type Claims } from "./claims";
import { askTakenNames } from "./taken-names";
import { locate, type LocatedSource } from "./locate";
import { rangeOf } from "./write-blocks";
import { undo } from "./undo";
import { setWidths, writeReport, writtenReport } from "./write-report";

/** Columns that are looked at for one that no chart reaches. */
const columnsTried = 60;
const lastColumn = 16_384;

/**
 * Writes a report to the sheet of its data, at the row of their header, to the right of all that stands there. When
 * that fails or is cancelled, everything of it is taken away again.
 */
export async function insertBeside(
  context: Excel.RequestContext,
  request: WriteRequest,
  source: Source,
  run: Run,
): Promise<InsertedReport> {
  const located = await locate(context, source);
  const { sheet } = located;
  const { column, taken, takenCharts, claims } = await freePlace(context, located);
  const { tables, charts } = request.output;
  const plan = layoutReport(request, {
    sheet: sheet.name,
    tables: freeTableNames(
      tables.map(({ name }) => name),
      taken,
    ),
    charts: freeTableNames(
      charts.map(({ name }) => name),
      takenCharts,
    ),
    row: located.firstRow - 1,
    column,
  });
  if (column + plan.printed.columns > lastColumn) throw occupied(located);
  const widths = await presentWidths(context, sheet, plan);
  const claim = await claimArea(sheet, claims, plan.printed);
  try {
    await writeReport(context, sheet, plan, run, () => setWidths(sheet, plan));
    claim.letGo();
    sheet.activate();
    rangeOf(sheet, plan.title).select();
    await context.sync();
    return writtenReport(sheet, plan);
  } catch (error) {
    const left = new WorkbookProblem("report-left", { sheet: sheet.name }, { cause: error });
    await undo(context, left, () => takeAway(context, sheet.id, plan, claim.name, widths));
    throw error;
  }
}

const occupied = ({ sheetName }: LocatedSource): WorkbookProblem =>
  new WorkbookProblem("place-occupied", { sheet: sheetName });

/** The first column beyond everything on the sheet, one blank column between, and the names that are taken. */
async function freePlace(
  context: Excel.RequestContext,
  located: LocatedSource,
): Promise<{
  readonly column: number;
  readonly taken: readonly string[];
  readonly takenCharts: readonly string[];
  readonly claims: Claims;
}> {
  const sheet = located.sheet.load("id,name");
  const used = sheet.getUsedRange(false).load("columnIndex,columnCount");
  const charts = sheet.charts.load("items/name,items/left,items/width");
  const taken = askTakenNames(context);
  sheet.protection.load("protected");
  sheet.names.load("items/name,items/comment");
  await context.sync();
  if (sheet.protection.protected) throw new WorkbookProblem("protected");
  const claimed = askClaims(sheet);
  await context.sync();
  const claims = claimed();
  const first = Math.max(used.columnIndex + used.columnCount, claims.end) + 1;
  const tried = Array.from({ length: Math.min(columnsTried, lastColumn - first) }, (_, place) =>
    sheet.getRangeByIndexes(0, first + place, 1, 1).load("columnIndex,left"),
  );
  await context.sync();
  const end = Math.max(0, ...charts.items.map(({ left, width }) => left + width));
  const free = tried.find(({ left }) => left > end);
  if (!free) throw occupied(located);
  return {
    column: free.columnIndex,
    taken: taken(),
    takenCharts: charts.items.map(({ name }) => name),
    claims,
  };
}

async function presentWidths(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  plan: SheetPlan,
): Promise<readonly number[]> {
  const cells = plan.widths.map((_, place) =>
    sheet.getRangeByIndexes(0, plan.printed.column + place, 1, 1).load("format/columnWidth"),
  );
  await context.sync();
  return cells.map(({ format }) => format.columnWidth);
}

/**
 * Nothing stood in the area that was claimed, so what stands there is the report's. Names say nothing: a colleague may
 * have taken the same ones elsewhere.
 */
async function takeAway(
  context: Excel.RequestContext,
  sheetId: string,
  plan: SheetPlan,
  claim: string,
  widths: readonly number[],
): Promise<void> {
  // A table that is gone leads nowhere, so the sheet is asked for by itself.
  const sheet = context.workbook.worksheets.getItemOrNullObject(sheetId).load("id");
  const area = rangeOf(sheet, plan.printed);
  const written = area.getUsedRangeOrNullObject(false).load("address");
  const made = await madeIn(sheet, plan, claim);
  if (sheet.isNullObject) return;
  for (const item of made) item.delete();
  // Where nothing was written yet, a sheet that a colleague has protected is no hindrance.
  if (!written.isNullObject || made.length > 1) {
    area.conditionalFormats.clearAll();
    area.clear(Excel.ClearApplyTo.all);
    setWidths(sheet, { ...plan, widths });
  }
  await context.sync();
}

/**
 * The tables, charts and names that stand in the area of a plan, its claim among them; none of a sheet that is gone.
 */
async function madeIn(
  sheet: Excel.Worksheet,
  { printed, tables: [first] }: SheetPlan,
  claim: string,
): Promise<readonly { delete(): void }[]> {
  const area = rangeOf(sheet, printed).load("left");
  const last = area.getLastColumn().load("left");
  const tables = area.getTables(true).load("items/name");
  const charts = sheet.charts.load("items/left");
  const names = [claim, ...Object.values(cellNames(first?.name ?? ""))].map((name) => {
    const item = sheet.names.getItemOrNullObject(name);
    return { item, range: item.getRangeOrNullObject().load("rowIndex,columnIndex,rowCount,columnCount") };
  });
  await sheet.context.sync();
  if (sheet.isNullObject) return [];
  return [
    ...tables.items,
    ...charts.items.filter(({ left }) => area.left <= left && left <= last.left),
    ...names.filter(({ range }) => isWithin(range, printed)).map(({ item }) => item),
  ];
}

/** A name whose cells are gone has no range. */
const isWithin = (range: Excel.Range, { row, column, rows, columns }: Block): boolean =>
  !range.isNullObject &&
  range.rowIndex >= row &&
  range.columnIndex >= column &&
  range.rowIndex + range.rowCount <= row + rows &&
  range.columnIndex + range.columnCount <= column + columns;
