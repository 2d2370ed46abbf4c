import type { Source } from "../../contract/recipe";
import { layoutReport } from "../layout/layout-report";
import { cellNames, type SheetPlan } from "../layout/sheet-plan";
import { freeTableNames } from "../layout/unique-names";
import { WorkbookProblem, type InsertedReport, type Run, type WriteRequest } from "../port";
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
  const { column, taken, takenCharts } = await freePlace(context, located);
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
  try {
    await writeReport(context, sheet, plan, run, () => setWidths(sheet, plan));
    sheet.activate();
    rangeOf(sheet, plan.title).select();
    await context.sync();
    return writtenReport(sheet, plan);
  } catch (error) {
    const left = new WorkbookProblem("report-left", { sheet: sheet.name }, { cause: error });
    await undo(context, left, () => takeAway(context, sheet.id, plan, widths));
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
}> {
  const { workbook } = context;
  const sheet = located.sheet.load("id,name");
  const used = sheet.getUsedRange(false).load("columnIndex,columnCount");
  const charts = sheet.charts.load("items/name,items/left,items/width");
  const names = [workbook.tables.load("items/name"), workbook.names.load("items/name")];
  sheet.protection.load("protected");
  await context.sync();
  if (sheet.protection.protected) throw new WorkbookProblem("protected");
  const first = used.columnIndex + used.columnCount + 1;
  const tried = Array.from({ length: Math.min(columnsTried, lastColumn - first) }, (_, place) =>
    sheet.getRangeByIndexes(0, first + place, 1, 1).load("columnIndex,left"),
  );
  await context.sync();
  const end = Math.max(0, ...charts.items.map(({ left, width }) => left + width));
  const free = tried.find(({ left }) => left > end);
  if (!free) throw occupied(located);
  return {
    column: free.columnIndex,
    taken: names.flatMap(({ items }) => items.map(({ name }) => name)),
    takenCharts: charts.items.map(({ name }) => name),
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

/** Nothing stood where the report was written, so what stands there is the report's. */
async function takeAway(
  context: Excel.RequestContext,
  sheetId: string,
  plan: SheetPlan,
  widths: readonly number[],
): Promise<void> {
  // A table that is gone leads nowhere, so the sheet is asked for by itself.
  const sheet = context.workbook.worksheets.getItemOrNullObject(sheetId);
  const area = rangeOf(sheet, plan.printed);
  const written = area.getUsedRangeOrNullObject(false).load("address");
  const tables = plan.tables.map(({ name }) => sheet.tables.getItemOrNullObject(name));
  const charts = plan.charts.map(({ name }) => sheet.charts.getItemOrNullObject(name));
  const names = Object.values(cellNames(plan.tables[0]?.name ?? "")).map((name) =>
    sheet.names.getItemOrNullObject(name),
  );
  await context.sync();
  const made = [...tables, ...charts, ...names].filter(({ isNullObject }) => !isNullObject);
  // Where nothing was written yet, a sheet that a colleague has protected is no hindrance.
  if (sheet.isNullObject || (written.isNullObject && made.length === 0)) return;
  for (const item of made) item.delete();
  area.conditionalFormats.clearAll();
  area.clear(Excel.ClearApplyTo.all);
  setWidths(sheet, { ...plan, widths });
  await context.sync();
}
