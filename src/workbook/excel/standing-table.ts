import type { Recipe } from "../../contract/recipe";
import type { OutputTable } from "../../contract/report-output";
import { cellNames } from "../layout/sheet-plan";
import { WorkbookProblem } from "../port";
import type { StandingRow } from "../refresh-plan";

/** An inserted report as it stands today: sorted, widened, annotated, moved. */
export interface StandingTable {
  readonly sheet: Excel.Worksheet;
  readonly table: Excel.Table;
  readonly headerRow: number;
  readonly firstRow: number;
  /** Rows between header and totals. */
  readonly rowCount: number;
  readonly hasTotals: boolean;
  readonly left: number;
  readonly width: number;
  /** Our columns that are still there: key -> 0-based sheet column. */
  readonly columns: ReadonlyMap<string, number>;
  readonly rows: readonly StandingRow[];
  /** Values of our columns, by key, row by row. */
  readonly values: ReadonlyMap<string, readonly unknown[]>;
  readonly keyFormats: readonly string[];
  readonly keyWidth: number;
  /** `null` where the user has taken it away. */
  readonly chart: Excel.Chart | null;
  readonly chartSeries: number;
  /** Names of ours that still point somewhere, with the number of rows they cover. */
  readonly named: ReadonlyMap<string, number>;
}

/** Finds the table of a recipe and looks at everything a refresh has to respect. */
export async function readStandingTable(
  context: Excel.RequestContext,
  recipe: Recipe,
  fresh: OutputTable,
): Promise<StandingTable> {
  const outline = await readOutline(context, recipe);
  const { sheet, table, whole, chart } = outline;
  const columns = ourColumns(outline.headers, whole.columnIndex, recipe, fresh);
  const keyColumn = columns.get(fresh.keyColumn) ?? whole.columnIndex;
  const firstRow = whole.rowIndex + 1;
  const rowCount = whole.rowCount - 1 - (table.showTotals ? 1 : 0);
  const keys = sheet
    .getRangeByIndexes(firstRow, keyColumn, rowCount, 1)
    .load("numberFormat,format/columnWidth");
  const named = outline.names.map((name) => ({
    name: name.name,
    range: name.getRangeOrNullObject().load("rowCount"),
  }));
  chart?.series.load("count");
  const band = await readBand(context, outline, firstRow, rowCount);
  return {
    sheet,
    table,
    headerRow: whole.rowIndex,
    firstRow,
    rowCount,
    hasTotals: table.showTotals,
    left: whole.columnIndex,
    width: whole.columnCount,
    columns,
    rows: standingRows(band, whole, columns, keyColumn),
    values: new Map(
      [...columns].map(([key, column]) => [key, band.values.map((row) => row[column - band.columnIndex])]),
    ),
    keyFormats: keys.numberFormat.map((row) => String(row[0])),
    keyWidth: keys.format.columnWidth,
    chart,
    chartSeries: chart?.series.count ?? 0,
    named: new Map(
      named.filter(({ range }) => !range.isNullObject).map(({ name, range }) => [name, range.rowCount]),
    ),
  };
}

/** Where the table stands, what its columns are called, and what else of ours is on its sheet. */
interface Outline {
  readonly table: Excel.Table;
  readonly sheet: Excel.Worksheet;
  readonly whole: Excel.Range;
  readonly headers: readonly string[];
  /** Columns in which anything stands: 0-based first, and number. */
  readonly used: Excel.Range;
  readonly chart: Excel.Chart | null;
  readonly names: readonly Excel.NamedItem[];
}

async function readOutline(context: Excel.RequestContext, recipe: Recipe): Promise<Outline> {
  const table = context.workbook.tables.getItemOrNullObject(recipe.output.table).load("showTotals");
  await context.sync();
  if (table.isNullObject) throw new WorkbookProblem("output-gone", { table: recipe.output.table });
  const sheet = table.worksheet;
  const protection = sheet.protection.load("protected");
  const whole = table.getRange().load("rowIndex,columnIndex,rowCount,columnCount");
  const columns = table.columns.load("items/name");
  const used = sheet.getUsedRange(true).load("columnIndex,columnCount");
  const chart = sheet.charts.getItemOrNullObject(recipe.output.chart);
  const names = Object.values(cellNames).map((name) => sheet.names.getItemOrNullObject(name).load("name"));
  await context.sync();
  if (protection.protected) throw new WorkbookProblem("protected");
  return {
    table,
    sheet,
    whole,
    headers: columns.items.map(({ name }) => name),
    used,
    chart: chart.isNullObject ? null : chart,
    names: names.filter((name) => !name.isNullObject),
  };
}

/** The table's rows with everything that stands beside them, as far as the sheet is used. */
interface Band {
  readonly columnIndex: number;
  readonly values: readonly (readonly unknown[])[];
  readonly formulas: readonly (readonly unknown[])[];
}

async function readBand(
  context: Excel.RequestContext,
  { sheet, whole, used }: Outline,
  firstRow: number,
  rowCount: number,
): Promise<Band> {
  const columnIndex = Math.min(whole.columnIndex, used.columnIndex);
  const end = Math.max(whole.columnIndex + whole.columnCount, used.columnIndex + used.columnCount);
  const range = sheet
    .getRangeByIndexes(firstRow, columnIndex, rowCount, end - columnIndex)
    .load("values,formulas");
  await context.sync();
  return { columnIndex, values: range.values, formulas: range.formulas };
}

function standingRows(
  { columnIndex, values, formulas }: Band,
  whole: Excel.Range,
  columns: ReadonlyMap<string, number>,
  keyColumn: number,
): StandingRow[] {
  const ours = new Set(columns.values());
  const inTable = (column: number): boolean =>
    column >= whole.columnIndex && column < whole.columnIndex + whole.columnCount;
  return formulas.map((cells, row) => ({
    key: String(values[row]?.[keyColumn - columnIndex] ?? ""),
    annotated: cells.some((cell, index) => {
      const column = columnIndex + index;
      return !ours.has(column) && isRemark(cell, inTable(column));
    }),
  }));
}

/**
 * Our columns among the user's, by the header texts that we wrote. A column of values has to be there, or the table
 * would show old figures; a formula column the user has deleted stays deleted.
 */
function ourColumns(
  headers: readonly string[],
  left: number,
  recipe: Recipe,
  fresh: OutputTable,
): ReadonlyMap<string, number> {
  const columns = new Map<string, number>();
  for (const { key, formula } of fresh.columns) {
    const header = recipe.output.headers[key] ?? key;
    const place = headers.findIndex((text) => text.toLowerCase() === header.toLowerCase());
    if (place >= 0) columns.set(key, left + place);
    else if (!formula) throw new WorkbookProblem("column-gone", { header });
  }
  return columns;
}

/** What a user typed beside a row. A formula in a column of the table is the column's, not a remark on the row. */
function isRemark(cell: unknown, inTable: boolean): boolean {
  const text = String(cell ?? "");
  return text.trim() !== "" && !(inTable && text.startsWith("="));
}
