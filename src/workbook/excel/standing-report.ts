import type { Recipe, Source, WrittenTable } from "../../contract/recipe";
import type { OutputTable, ReportOutput } from "../../contract/report-output";
import { cellNames, type CellRole } from "../layout/sheet-plan";
import { WorkbookProblem } from "../port";
import { askComments, commentedRows } from "./commented-rows";
import { lastTurn } from "./turns";
import { askOutline, askTable, type Band, type FoundTable, type StandingTable } from "./standing-table";

/** A table as it stands beside the table it is to become. */
export interface TablePair {
  /** Among the tables of the output and of the recipe. */
  readonly place: number;
  readonly written: WrittenTable;
  readonly fresh: OutputTable;
  readonly standing: StandingTable;
}

/** An inserted report as it stands today. */
export interface StandingReport {
  /** The first table's. */
  readonly sheet: Excel.Worksheet;
  /** Which refresh was the last. */
  readonly turn: number;
  /** Those that are still there; the first is. */
  readonly tables: readonly TablePair[];
  /** By their place in the output; `null` where the user has taken one away. */
  readonly charts: readonly ({ readonly chart: Excel.Chart; readonly seriesCount: number } | null)[];
  /** The report's columns where its data stand on the same sheet; `null` where the sheet is the report's own. */
  readonly band: Band | null;
  /** Cells of ours that still are where a name says, with the number of rows they have and the text of the first. */
  readonly named: ReadonlyMap<
    CellRole,
    { readonly name: string; readonly rows: number; readonly text: string }
  >;
}

/**
 * Finds the tables of a recipe and looks at everything a refresh has to respect. The first table is the report: without
 * it there is nothing to refresh. A further one that the user has deleted stays deleted.
 */
export async function readStandingReport(
  context: Excel.RequestContext,
  recipe: Recipe,
  output: ReportOutput,
): Promise<StandingReport> {
  const found = await findTables(context, recipe, output);
  const [main] = found;
  if (!main) throw reportGone(recipe);
  const { sheet } = main;
  const dataSheet = sheetOf(context, recipe.source).load("id");
  const charts = recipe.output.charts.map((name) => sheet.charts.getItemOrNullObject(name));
  const names = Object.entries(cellNames(main.written.name)).map(([role, name]) => ({
    role: role as CellRole,
    item: sheet.names.getItemOrNullObject(name).load("name"),
  }));
  const sheetNames = sheet.names.load("items/name");
  const comments = askComments(sheet);
  await context.sync();
  const band = !dataSheet.isNullObject && dataSheet.id === sheet.id ? bandOf(found) : null;
  const commented = await commentedRows(context, comments);
  const finishes = found.map((table) => {
    const isHere = table.sheet.id === sheet.id;
    return askTable(table, isHere ? band : null, isHere ? commented : new Set());
  });
  const standingNames = names
    .filter(({ item }) => !item.isNullObject)
    .map(({ role, item }) => ({ role, item, range: item.getRangeOrNullObject().load("rowCount,values") }));
  for (const chart of charts) if (!chart.isNullObject) chart.series.load("count");
  await context.sync();
  return {
    sheet,
    turn: lastTurn(
      main.written.name,
      sheetNames.items.map(({ name }) => name),
    ),
    band,
    tables: found.map(({ fresh, written }, index) => ({
      place: recipe.output.tables.indexOf(written),
      written,
      fresh,
      standing: finishes[index]!(),
    })),
    charts: charts.map((chart) => (chart.isNullObject ? null : { chart, seriesCount: chart.series.count })),
    named: new Map(
      standingNames
        .filter(({ range }) => !range.isNullObject)
        .map(({ role, item, range }) => [
          role,
          { name: item.name, rows: range.rowCount, text: String(range.values[0]?.[0] ?? "") },
        ]),
    ),
  };
}

/** Rejects where the first table is gone. */
export async function findReport(context: Excel.RequestContext, recipe: Recipe): Promise<void> {
  const table = context.workbook.tables.getItemOrNullObject(recipe.output.tables[0]?.name ?? "");
  await context.sync();
  if (table.isNullObject) throw reportGone(recipe);
}

const reportGone = ({ output }: Recipe): WorkbookProblem =>
  new WorkbookProblem("output-gone", { table: output.tables[0]?.name ?? "" });

function sheetOf({ workbook }: Excel.RequestContext, source: Source): Excel.Worksheet {
  return source.kind === "table"
    ? workbook.tables.getItemOrNullObject(source.table).worksheet
    : workbook.worksheets.getItemOrNullObject(source.sheetId ?? source.sheet);
}

/** From the first column to the one for remarks beside the first table, or as far as a wider table reaches. */
function bandOf(found: readonly FoundTable[]): Band {
  const [main, ...others] = found.map(({ whole }) => whole);
  const column = main?.columnIndex ?? 0;
  const ends = others.map(({ columnIndex, columnCount }) => columnIndex + columnCount);
  return { column, columns: Math.max(column + (main?.columnCount ?? 0) + 1, ...ends) - column };
}

async function findTables(
  context: Excel.RequestContext,
  { output: { tables } }: Recipe,
  output: ReportOutput,
): Promise<FoundTable[]> {
  const candidates = tables.flatMap((written, place) => {
    const fresh = output.tables[place];
    const table = context.workbook.tables.getItemOrNullObject(written.name).load("showTotals");
    return fresh ? [{ written, fresh, table }] : [];
  });
  await context.sync();
  const [first, ...others] = candidates;
  if (!first || first.table.isNullObject) return [];
  return [first, ...others.filter(({ table }) => !table.isNullObject)].map(({ table, written, fresh }) =>
    askOutline(table, written, fresh),
  );
}
