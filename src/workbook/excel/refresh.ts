import type { Recipe } from "../../contract/recipe";
import type { OutputTable } from "../../contract/report-output";
import { columnPlans, headersOf } from "../layout/column-plans";
import { noteBlock, textBlock } from "../layout/layout-report";
import { noteLines } from "../layout/note-lines";
import { cellNames, type ColumnPlan } from "../layout/sheet-plan";
import { WorkbookProblem, type RefreshedReport, type Run, type WriteRequest } from "../port";
import { planRefresh, type RefreshPlan } from "../refresh-plan";
import { pointChart } from "./chart";
import { throwIfCancelled } from "./problems";
import { changedRows, writeRows } from "./refresh-rows";
import { readStandingTable, type StandingTable } from "./standing-table";

/** Brings an inserted table up to date by key, in one request: a refusal leaves everything as it was. */
export async function refreshReport(
  context: Excel.RequestContext,
  recipe: Recipe,
  request: WriteRequest,
  run: Run,
): Promise<RefreshedReport> {
  const [fresh] = request.output.tables;
  if (!fresh) throw new WorkbookProblem("nothing-left");
  const standing = await readStandingTable(context, recipe, fresh);
  const plan = planRefresh(standing.rows, fresh);
  throwIfCancelled(run.signal);

  const headers = headersOf(fresh, request.translate);
  const plans = plansOfStandingColumns(standing, fresh, headers, request, recipe);
  const newLanguage = recipe.output.language !== request.locale;
  if (newLanguage) renameColumns(standing, plans);
  makeRoom(standing, plan);
  writeRows(standing, plan, plans, fresh, request.translate("note.gone.mark"));
  if (standing.hasTotals) writeTotals(standing, plan, plans, newLanguage ? null : fresh.keyColumn);
  followChart(standing, plan, request, newLanguage);
  writeWords(standing, plan, request, newLanguage);
  await context.sync();
  return {
    added: plan.added,
    removed: plan.removed,
    marked: plan.marked,
    changed: changedRows(standing, plan, plans, fresh),
    headers,
  };
}

/** A formula that speaks of a column the user has deleted cannot be set: its values are written instead. */
function plansOfStandingColumns(
  standing: StandingTable,
  fresh: OutputTable,
  headers: Readonly<Record<string, string>>,
  { translate }: WriteRequest,
  recipe: Recipe,
): ColumnPlan[] {
  const columns = fresh.columns.map((column) => {
    let complete = true;
    column.formula?.((key) => {
      complete &&= standing.columns.has(key);
      return key;
    });
    return complete ? column : { key: column.key, unit: column.unit };
  });
  return columnPlans({ ...fresh, columns }, recipe.output.table, headers, translate).filter(({ key }) =>
    standing.columns.has(key),
  );
}

function renameColumns({ sheet, headerRow, columns }: StandingTable, plans: readonly ColumnPlan[]): void {
  for (const { key, header } of plans) {
    sheet.getCell(headerRow, columns.get(key) ?? 0).values = [[header]];
  }
}

/**
 * Whole rows come and go, so that what stands beside and below moves along. They come first: a table whose every row
 * were deleted would not be one. New ones come before the totals row, inside the table, which thereby grows.
 */
function makeRoom(standing: StandingTable, { added, deletions }: RefreshPlan): void {
  const { sheet, table, firstRow, rowCount, hasTotals, headerRow, left, width } = standing;
  if (added.length > 0) {
    sheet
      .getRangeByIndexes(firstRow + rowCount, left, added.length, 1)
      .getEntireRow()
      .insert(Excel.InsertShiftDirection.down);
    if (!hasTotals)
      table.resize(sheet.getRangeByIndexes(headerRow, left, 1 + rowCount + added.length, width));
  }
  for (const row of deletions) {
    sheet
      .getRangeByIndexes(firstRow + row, left, 1, 1)
      .getEntireRow()
      .delete(Excel.DeleteShiftDirection.up);
  }
}

/** @param keyColumn its label is left as it is; `null` when the language has changed and the label with it */
function writeTotals(
  { sheet, firstRow, columns }: StandingTable,
  { rows }: RefreshPlan,
  plans: readonly ColumnPlan[],
  keyColumn: string | null,
): void {
  for (const { key, total } of plans) {
    const column = columns.get(key);
    if (column === undefined || key === keyColumn) continue;
    sheet.getRangeByIndexes(firstRow + rows.length, column, 1, 1).formulas = [[total]];
  }
}

function followChart(
  { sheet, chart, chartSeries, columns, firstRow }: StandingTable,
  { rows }: RefreshPlan,
  { output, translate }: WriteRequest,
  newLanguage: boolean,
): void {
  const [source] = output.charts;
  const category = columns.get(source?.category ?? "");
  if (!chart || !source || category === undefined) return;
  const bodyOf = (column: number) => ({ row: firstRow, column, rows: rows.length, columns: 1 });
  const series = source.series.flatMap((key) => {
    const column = columns.get(key);
    return column === undefined ? [] : [{ name: key, values: bodyOf(column) }];
  });
  // With a column gone, series and columns no longer pair: the chart is the user's then.
  if (series.length < source.series.length) return;
  pointChart(sheet, chart, { categories: bodyOf(category), series }, chartSeries);
  if (newLanguage) chart.title.text = translate(source.title.key, source.title.values);
}

/** Sentence and notes, wherever they stand by now; the title stays the user's unless the language has changed. */
function writeWords(
  { sheet, named }: StandingTable,
  plan: RefreshPlan,
  { output, provenance, translate }: WriteRequest,
  newLanguage: boolean,
): void {
  const rangeOfName = (name: string): Excel.Range => sheet.names.getItem(name).getRange();
  const write = (range: Excel.Range, block: ReturnType<typeof textBlock>): void => {
    range.numberFormat = block.formats.map((row) => [...row]);
    range.values = block.values.map((row) => [...row]);
  };
  if (newLanguage && named.has(cellNames.title)) {
    write(rangeOfName(cellNames.title), textBlock(0, translate(output.title.key, output.title.values)));
  }
  if (named.has(cellNames.sentence)) {
    write(
      rangeOfName(cellNames.sentence),
      textBlock(0, translate(output.sentence.key, output.sentence.values)),
    );
  }
  const rows = named.get(cellNames.notes);
  if (rows === undefined) return;
  const lines = noteLines(output.notes, provenance, plan.marked, translate);
  const lacking = lines.length - rows;
  if (lacking > 0) {
    // Before the block's last row, so that the name grows with it.
    rangeOfName(cellNames.notes)
      .getLastRow()
      .getResizedRange(lacking - 1, 0)
      .getEntireRow()
      .insert(Excel.InsertShiftDirection.down);
  }
  const blank = Array.from({ length: Math.max(0, -lacking) }, () => ["", ""] as const);
  const block = noteBlock([...lines, ...blank], 0);
  // Columns of the user's own may have come between the labels and their texts.
  const column = (place: number): typeof block => ({
    ...block,
    columns: 1,
    formats: block.formats.map((row) => [row[place] ?? ""]),
    values: block.values.map((row) => [row[place] ?? ""]),
  });
  write(rangeOfName(cellNames.notes).getColumn(0), column(0));
  write(rangeOfName(cellNames.notes).getLastColumn(), column(1));
}
