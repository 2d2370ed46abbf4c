import { isOutside, type Recipe, type Source, type WrittenTable } from "../../contract/recipe";
import type { OutputTable, ReportOutput } from "../../contract/report-output";
import { cellNames, type CellRole } from "../layout/sheet-plan";
import { WorkbookProblem } from "../ports/problem";
import { askComments, commentedRows } from "./commented-rows";
import { askSheetOf } from "./sheet-of-source";
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

export interface StandingChart {
  readonly chart: Excel.Chart;
  /** Names of its lines, bars or columns. */
  readonly series: readonly string[];
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
  readonly charts: readonly (StandingChart | null)[];
  /** The report's columns on this sheet where data stand there too; `null` where the sheet is the report's own. */
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
  const dataSheets = sourcesOf(recipe).map((source) => askSheetOf(context, source));
  const charts = recipe.output.charts.map((name) => sheet.charts.getItemOrNullObject(name));
  const names = Object.entries(cellNames(main.written.name)).map(([role, name]) => ({
    role: role as CellRole,
    item: sheet.names.getItemOrNullObject(name).load("name"),
  }));
  const sheetNames = sheet.names.load("items/name");
  const comments = askComments(sheet);
  await context.sync();
  const commented = await commentedRows(context, comments);
  const withData = new Set(dataSheets.map((sheetOfSource) => sheetOfSource()?.id));
  const bandOn = ({ id }: Excel.Worksheet): Band | null =>
    withData.has(id) ? bandOf(found.filter((table) => table.sheet.id === id)) : null;
  const finishes = found.map((table) =>
    askTable(table, bandOn(table.sheet), table.sheet.id === sheet.id ? commented : new Set()),
  );
  const standingNames = names
    .filter(({ item }) => !item.isNullObject)
    .map(({ role, item }) => ({ role, item, range: item.getRangeOrNullObject().load("rowCount,values") }));
  for (const chart of charts) if (!chart.isNullObject) chart.load("left,series/items/name");
  await context.sync();
  return {
    sheet,
    turn: lastTurn(
      main.written.name,
      sheetNames.items.map(({ name }) => name),
    ),
    band: bandOn(sheet),
    tables: found.map(({ fresh, written }, index) => ({
      place: recipe.output.tables.indexOf(written),
      written,
      fresh,
      standing: finishes[index]!(),
    })),
    charts: charts.map((chart) =>
      chart.isNullObject ? null : { chart, series: chart.series.items.map(({ name }) => name) },
    ),
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

/** Whole rows are the report's only where none of these stands on its sheet. */
const sourcesOf = ({ source, lookups }: Recipe): readonly Source[] => [
  ...(isOutside(source) ? [] : [source]),
  ...Object.values(lookups).map((lookup) => lookup.source),
];

/**
 * Of the tables on one sheet: from the first's first column to the one for remarks, or as far as a wider one reaches.
 */
function bandOf(found: readonly FoundTable[]): Band {
  const ends = found.map(
    ({ whole: { columnIndex, columnCount } }, place) => columnIndex + columnCount + (place === 0 ? 1 : 0),
  );
  const column = Math.min(...found.map(({ whole }) => whole.columnIndex));
  return { column, columns: Math.max(...ends) - column };
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
