import type { OutputTable } from "../../contract/report-output";
import { dateColumn, reportColumn } from "../history";
import { headersOf } from "../layout/column-plans";
import { layoutTable } from "../layout/layout-table";
import { throwIfCancelled } from "../cancel";
import { WorkbookProblem } from "../ports/problem";
import type { Run } from "../ports/run";
import type { RecordedFigures, RecordRequest } from "../ports/history";
import { countsFrom1904, daysBetween } from "./date-system";
import { appendRows, columnOfHeader, findTables, type GrowingTable } from "./growing-table";
import { keepHistory, listHistories } from "./history-settings";
import { onNewSheet } from "./new-sheet";
import { askTrends, drawTrends, nextTrendColumn, trendName } from "./trend";
import { lastTurn, takeTurn } from "./turns";
import { placeTable } from "./write-report";

/** Adds a day's rows to the history of their kind, or begins it, in one request: a refusal leaves all as it was. */
export async function recordFigures(
  context: Excel.RequestContext,
  request: RecordRequest,
  run: Run,
): Promise<RecordedFigures> {
  const { name } = request.table;
  const shift = (await countsFrom1904(context)) ? -daysBetween : 0;
  const names = context.workbook.names.load("items/name");
  const kept = (await listHistories(context)).find((history) => history.name === name);
  const turn = lastTurn(
    name,
    names.items.map((item) => item.name),
  );
  const day = request.day + shift;
  const recording = {
    ...request,
    day,
    table: asKept(onDay(request.table, day), kept?.headers ?? {}),
    turn,
  };
  const tables = await findTables(context, [name, ...reportsOf(request.table).map(trendName)]);
  const history = tables.get(name);
  return history ? append(context, recording, history, tables) : begin(context, recording, tables, run);
}

/** With everything in the workbook's own count of days. */
interface Recording extends RecordRequest {
  /** Of the last who wrote into the history. */
  readonly turn: number;
}

const onDay = (table: OutputTable, day: number): OutputTable => ({
  ...table,
  rows: table.rows.map(([, ...figures]) => [day, ...figures]),
});

/** A history keeps the headers with which it was begun, whatever is spoken today. */
const asKept = (table: OutputTable, headers: Readonly<Record<string, string>>): OutputTable => ({
  ...table,
  columns: table.columns.map((column) => ({ ...column, label: headers[column.key] })),
});

function reportsOf({ rows, columns }: OutputTable): readonly string[] {
  const place = columns.findIndex(({ key }) => key === reportColumn);
  return [...new Set(rows.map((row) => String(row[place])))];
}

async function begin(
  context: Excel.RequestContext,
  { table, day, translate, turn }: Recording,
  tables: ReadonlyMap<string, GrowingTable>,
  run: Run,
): Promise<RecordedFigures> {
  const reports = reportsOf(table);
  const trends = await askTrends(context, tables, reports);
  return onNewSheet(context, { sheet: translate("sheet.history"), tables: [] }, async ({ sheet }) => {
    throwIfCancelled(run.signal);
    // Refused where a colleague has begun the history meanwhile: this one is given up then.
    takeTurn(context.workbook, table.name, turn, sheet.getCell(0, 0));
    const plan = layoutTable(table, table.name, { row: 0, column: 0 }, translate);
    placeTable(sheet, table, plan);
    drawTrends(sheet, { history: table, day, reports, translate }, trends, {
      row: 0,
      column: plan.columns + 1,
    });
    keepHistory(context, { name: table.name, headers: headersOf(table, translate) });
    sheet.freezePanes.freezeRows(1);
    sheet.activate();
    await context.sync();
    return { sheetId: sheet.id, rows: table.rows.length };
  });
}

async function append(
  context: Excel.RequestContext,
  { table, day, translate, turn }: Recording,
  history: GrowingTable,
  tables: ReadonlyMap<string, GrowingTable>,
): Promise<RecordedFigures> {
  const { sheet, firstRow, headerRow, left, rows } = history;
  const [days, reports] = [dateColumn, reportColumn].map((key) => {
    const header = headersOf(table, translate)[key] ?? key;
    const column = columnOfHeader(history, header);
    if (column === null) throw new WorkbookProblem("column-gone", { header });
    return sheet.getRangeByIndexes(firstRow, column, rows, 1).load("values");
  });
  const used = sheet.getUsedRange(true).load("columnIndex,columnCount");
  const charts = sheet.charts.load("items/name");
  const trends = await askTrends(context, tables, reportsOf(table));
  const done = new Set(
    reports?.values.flatMap(([name], row) => (days?.values[row]?.[0] === day ? [String(name)] : [])),
  );
  const place = table.columns.findIndex(({ key }) => key === reportColumn);
  const fresh = { ...table, rows: table.rows.filter((row) => !done.has(String(row[place]))) };
  if (fresh.rows.length === 0) return { sheetId: sheet.id, rows: 0 };
  takeTurn(context.workbook, table.name, turn, sheet.getCell(headerRow, left));
  appendRows(history, fresh, translate);
  drawTrends(sheet, { history: table, day, reports: reportsOf(fresh), translate }, trends, {
    row: headerRow,
    column: nextTrendColumn(used, charts),
  });
  await context.sync();
  return { sheetId: sheet.id, rows: fresh.rows.length };
}

/** The last day of which all histories have figures; `null` where none is kept. */
export async function lastRecorded(context: Excel.RequestContext): Promise<number | null> {
  const kept = await listHistories(context);
  if (kept.length === 0) return null;
  const tables = await findTables(
    context,
    kept.map(({ name }) => name),
  );
  const dates = kept.flatMap(({ name, headers }) => {
    const table = tables.get(name);
    const column = table ? columnOfHeader(table, headers[dateColumn] ?? dateColumn) : null;
    if (!table || column === null) return [];
    return [table.sheet.getRangeByIndexes(table.firstRow, column, table.rows, 1).load("values")];
  });
  if (dates.length === 0) return null;
  const shift = (await countsFrom1904(context)) ? daysBetween : 0;
  const latest = dates.map(({ values }) =>
    Math.max(0, ...values.flat().filter((day) => typeof day === "number")),
  );
  return Math.min(...latest) + shift;
}
