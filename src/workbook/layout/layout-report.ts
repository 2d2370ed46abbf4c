import type { OutputChart, OutputTable } from "../../contract/report-output";
import type { Translate } from "../../contract/locale";
import type { WriteRequest } from "../port";
import { cellContent, columnPlans, headersOf } from "./column-plans";
import { noteLines, type NoteLine } from "./note-lines";
import type { Block, ChartPlan, ColumnPlan, SheetPlan, TablePlan, WrittenBlock } from "./sheet-plan";
import { textCell } from "./text-cell";
import { textWidth, widthInPoints } from "./widths";

/** Title, sentence and a blank line stand above the table. */
const tableRow = 3;
/** Left of the chart stays a column for what the user writes beside the rows. */
const besideWidth = 14;
const chartColumns = 8;
const chartRows = { least: 14, most: 44 };

/**
 * Where everything of a report stands on its new sheet: title, sentence, table from row 4, chart to its right beyond
 * a column for remarks, notes below both, so that no line runs under the chart. A growing table pushes the notes down:
 * a refresh inserts rows.
 */
export function layoutReport(
  request: WriteRequest,
  names: { readonly sheet: string; readonly table: string },
): SheetPlan {
  const { output, provenance, translate } = request;
  const [source] = output.tables;
  if (!source || output.tables.length > 1) throw new Error("A report's sheet carries exactly one table");
  const table = layoutTable(source, names.table, translate);
  const charts = output.charts.map((chart, place) => layoutChart(chart, place, source, table, translate));
  const figuresEnd = Math.max(table.row + table.rows, ...charts.map(({ place }) => place.row + place.rows));
  const notes = noteBlock(noteLines(output.notes, provenance, [], translate), figuresEnd + 1);
  const right = Math.max(table.columns, ...charts.map(({ place }) => place.column + place.columns));
  return {
    name: names.sheet,
    title: textBlock(0, translate(output.title.key, output.title.values)),
    sentence: textBlock(1, translate(output.sentence.key, output.sentence.values)),
    cells: tableCells(source, table),
    table,
    charts,
    notes,
    widths: [...columnWidths(source, table.columnPlans), widthInPoints(besideWidth)],
    frozenRows: tableRow + 1,
    printed: { row: 0, column: 0, rows: notes.row + notes.rows, columns: right },
  };
}

function layoutTable(source: OutputTable, name: string, translate: Translate): TablePlan {
  const plans = columnPlans(source, name, headersOf(source, translate), translate);
  const columns = plans.length;
  const body: Block = { row: tableRow + 1, column: 0, rows: source.rows.length, columns };
  const totals: Block = { row: body.row + body.rows, column: 0, rows: 1, columns };
  return {
    row: tableRow,
    column: 0,
    rows: body.rows + 2,
    columns,
    name,
    columnPlans: plans,
    body,
    totals,
    colourScales: source.colourScales.map((key) => colourScale(source, key, body)),
  };
}

/**
 * A rate's total lies between the rates of its rows, so a scale that includes it shows the same colours. It then
 * encloses the place where new rows come in, and grows with the table.
 */
function colourScale(source: OutputTable, key: string, body: Block): Block {
  const column = columnIndex(source, key);
  const withTotal = source.columns[column]?.total === "formula";
  return { row: body.row, column, rows: body.rows + (withTotal ? 1 : 0), columns: 1 };
}

function columnIndex(source: OutputTable, key: string): number {
  const index = source.columns.findIndex((column) => column.key === key);
  if (index < 0) throw new Error(`No column "${key}" in ${source.name}`);
  return index;
}

function tableCells(source: OutputTable, table: TablePlan): WrittenBlock {
  const headers = table.columnPlans.map(({ header }) => textCell(header));
  const rows = source.rows.map((row) =>
    table.columnPlans.map(({ formula, format }, column) =>
      formula ? { value: null, format } : cellContent(row[column] ?? null, format),
    ),
  );
  const all = [headers, ...rows];
  return {
    row: table.row,
    column: table.column,
    rows: all.length,
    columns: table.columns,
    values: all.map((row) => row.map(({ value }) => value)),
    formats: all.map((row) => row.map(({ format }) => format)),
  };
}

function layoutChart(
  chart: OutputChart,
  place: number,
  source: OutputTable,
  table: TablePlan,
  translate: Translate,
): ChartPlan {
  const bodyOf = (key: string): Block => ({
    ...table.body,
    column: table.body.column + columnIndex(source, key),
    columns: 1,
  });
  const first = source.columns[columnIndex(source, chart.series[0] ?? "")];
  const rows = Math.min(chartRows.most, Math.max(chartRows.least, table.body.rows + 6));
  return {
    name: chart.name,
    kind: chart.kind,
    title: translate(chart.title.key, chart.title.values),
    categories: bodyOf(chart.category),
    series: chart.series.map((key) => ({ name: translate(`column.${key}`), values: bodyOf(key) })),
    place: { row: tableRow + place * (rows + 1), column: table.columns + 1, rows, columns: chartColumns },
    valueFormat: first?.unit === "share" ? "0%" : "#,##0",
    shares: first?.unit === "share",
  };
}

export function textBlock(row: number, text: string): WrittenBlock {
  const { value, format } = textCell(text);
  return { row, column: 0, rows: 1, columns: 1, values: [[value]], formats: [[format]] };
}

export function noteBlock(lines: readonly NoteLine[], row: number): WrittenBlock {
  const cells = lines.map((line) => line.map((text) => textCell(text)));
  return {
    row,
    column: 0,
    rows: lines.length,
    columns: 2,
    values: cells.map((line) => line.map(({ value }) => value)),
    formats: cells.map((line) => line.map(({ format }) => format)),
  };
}

/** Room for the header with its filter button, and for the values as they are shown. */
function columnWidths(source: OutputTable, plans: readonly ColumnPlan[]): number[] {
  return plans.map(({ header, total }, column) => {
    const shown = [...source.rows, source.totals].map((row) => shownWidth(row[column] ?? null));
    const label = total.startsWith("=") ? 0 : textWidth(total);
    return widthInPoints(Math.max(textWidth(header) + 4, label, ...shown) + 1);
  });
}

function shownWidth(value: string | number | null): number {
  if (typeof value === "string") return textWidth(value);
  // Thousands separators take a third again; rates take five characters whatever their digits.
  return value === null ? 0 : Number.isInteger(value) ? Math.ceil(String(value).length * 1.34) : 7;
}
