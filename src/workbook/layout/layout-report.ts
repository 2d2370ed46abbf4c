import type { OutputChart, OutputTable, ReportOutput } from "../../contract/report-output";
import type { Translate } from "../../contract/locale";
import type { WriteRequest } from "../ports/report";
import { columnPlans, headersOf } from "./column-plans";
import { columnIndex, columnWidths, layoutTable } from "./layout-table";
import { noteLines, type NoteLine } from "./note-lines";
import type { Block, ChartPlan, SheetPlan, TablePlan, WrittenBlock } from "./sheet-plan";
import { textCell } from "./text-cell";
import { widthInPoints } from "./widths";

/** Title, sentence and a blank line stand above the first table. */
const rowsAbove = 3;
/** Left of the charts stays a column for what the user writes beside the rows. */
const besideWidth = 14;
const chartColumns = 8;
const chartRows = { least: 14, most: 44 };
/** Points. Beyond this a chart beside the table would not be seen without scrolling. */
const widestBeside = 530;
/** Points, about what eight columns of the usual width take. */
const chartWidth = 400;
/** Points, of a column that is not ours. */
const usualWidth = 48;

/** What a report's parts are called in the workbook, and where its first cell stands. */
export interface Placing {
  readonly sheet: string;
  /** One a table of the output. */
  readonly tables: readonly string[];
  readonly charts: readonly string[];
  readonly row: number;
  readonly column: number;
}

/**
 * Where everything of a report stands on its sheet: title, sentence, the first table with the charts to its right
 * beyond a column for remarks, or below it where it is wide; further tables below both, notes below all, so that no
 * line runs under a chart. A growing table pushes down what stands below it: a refresh inserts rows.
 */
export function layoutReport(request: WriteRequest, placing: Placing): SheetPlan {
  const { output, provenance, translate } = request;
  const { column } = placing;
  const top = placing.row + rowsAbove;
  const planAt = (row: number) => (source: OutputTable, index: number) =>
    layoutTable(source, placing.tables[index] ?? "", { row, column }, translate);
  const [firstSource, ...others] = output.tables;
  if (!firstSource) throw new Error("A report has at least one table");
  const first = planAt(top)(firstSource, 0);
  // How wide the columns are decides where charts go, and with that where the further tables stand.
  const widths = sheetWidths(output, placing, translate);
  const places = chartPlaces(output.charts.length, first, widths);
  const tables = [first];
  let below = Math.max(endOf(first), ...places.map(endOf)) + 1;
  others.forEach((source, index) => {
    const plan = planAt(below)(source, index + 1);
    tables.push(plan);
    below = endOf(plan) + 1;
  });
  const charts = output.charts.map((chart, index): ChartPlan => ({
    ...plannedChart(chart, output, tables, translate),
    name: placing.charts[index] ?? chart.name,
    place: places[index] ?? first,
  }));
  const notes = noteBlock(noteLines(output.notes, provenance, [], translate), { row: below, column });
  const right = Math.max(...[...tables, ...places].map(rightOf));
  return {
    name: placing.sheet,
    title: textBlock({ row: placing.row, column }, translate(output.title.key, output.title.values)),
    sentence: textBlock(
      { row: placing.row + 1, column },
      translate(output.sentence.key, output.sentence.values),
    ),
    tables,
    charts,
    notes,
    widths,
    frozenRows: top + 1,
    printed: { row: placing.row, column, rows: endOf(notes) - placing.row, columns: right - column },
  };
}

const endOf = ({ row, rows }: Block): number => row + rows;
const rightOf = ({ column, columns }: Block): number => column + columns;

/** Each column as wide as the widest of the tables needs it, the one for remarks included. */
function sheetWidths({ tables }: ReportOutput, placing: Placing, translate: Translate): number[] {
  const widths: number[] = [];
  tables.forEach((source, place) => {
    const headers = headersOf(source, translate);
    const own = columnWidths(source, columnPlans(source, placing.tables[place] ?? "", headers, translate));
    const needed = place === 0 ? [...own, widthInPoints(besideWidth)] : own;
    needed.forEach((width, column) => (widths[column] = Math.max(widths[column] ?? 0, width)));
  });
  return widths;
}

/**
 * Charts stand beside the first table, under each other, whichever table they read. A wide table has them below it,
 * beside each other; only on a sheet of the report's own, where it grows by whole rows, which take a chart along.
 */
function chartPlaces(count: number, first: TablePlan, widths: readonly number[]): Block[] {
  const rows = Math.min(chartRows.most, Math.max(chartRows.least, first.body.rows + 6));
  const wide = widths.slice(0, first.columns).reduce((sum, width) => sum + width, 0);
  if (first.column === 0 && wide > widestBeside) return placesBelow(count, first, widths);
  return Array.from({ length: count }, (_, place) => ({
    row: first.row + place * (rows + 1),
    column: rightOf(first) + 1,
    rows,
    columns: chartColumns,
  }));
}

function placesBelow(count: number, first: TablePlan, widths: readonly number[]): Block[] {
  const places: Block[] = [];
  let column = first.column;
  while (places.length < count) {
    const from = column;
    for (let width = 0; width < chartWidth; column += 1) width += widths[column - first.column] ?? usualWidth;
    places.push({ row: endOf(first) + 1, column: from, rows: chartRows.least, columns: column - from });
  }
  return places;
}

function plannedChart(
  chart: OutputChart,
  output: ReportOutput,
  tables: readonly TablePlan[],
  translate: Translate,
): Omit<ChartPlan, "name" | "place"> {
  const index = output.tables.findIndex(({ name }) => name === chart.table);
  const [source, table] = [output.tables[index], tables[index]];
  if (!source || !table) throw new Error(`A chart reads ${chart.table}, which the report does not have`);
  const bodyOf = (key: string): Block => ({
    ...table.body,
    column: table.body.column + columnIndex(source, key),
    columns: 1,
  });
  const unit = source.columns[columnIndex(source, chart.series[0] ?? "")]?.unit;
  return {
    kind: chart.kind,
    title: translate(chart.title.key, chart.title.values),
    categories: bodyOf(chart.category),
    series: chart.series.map((key) => ({
      name: table.columnPlans[columnIndex(source, key)]?.header ?? key,
      values: bodyOf(key),
      isLine: chart.lines?.includes(key) ?? false,
    })),
    unit,
  };
}

/** A text in one cell. */
export function textBlock(place: Pick<Block, "row" | "column">, text: string): WrittenBlock {
  const { value, format } = textCell(text);
  return { ...place, rows: 1, columns: 1, values: [[value]], formats: [[format]] };
}

export function noteBlock(lines: readonly NoteLine[], place: Pick<Block, "row" | "column">): WrittenBlock {
  const cells = lines.map((line) => line.map((text) => textCell(text)));
  return {
    ...place,
    rows: lines.length,
    columns: 2,
    values: cells.map((line) => line.map(({ value }) => value)),
    formats: cells.map((line) => line.map(({ format }) => format)),
  };
}
