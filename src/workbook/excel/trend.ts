import type { Translate } from "../../contract/locale";
import type { OutputTable } from "../../contract/report-output";
import { drawnColumns, trendTable } from "../history";
import { headersOf } from "../layout/column-plans";
import { columnIndex, layoutTable } from "../layout/layout-table";
import type { Block, ChartPlan } from "../layout/sheet-plan";
import { drawChart, pointChart } from "./chart";
import { appendRows, columnOfHeader, type GrowingTable } from "./growing-table";
import { placeTable } from "./write-report";

const chartSize = { rows: 18, columns: 8 };
/** Between a history and its trends, and between these. */
const gap = 1;

export const trendName = (report: string): string => `${report}_Trend`;
/** Whether a table is one of these. */
export const isTrend = (table: string): boolean => table.startsWith("Stay_") && table.endsWith(trendName(""));
const chartName = (report: string): string => `${trendName(report)}Chart`;

/** What a day adds to the trends of a history. */
export interface TrendsOfDay {
  readonly history: OutputTable;
  readonly day: number;
  readonly reports: readonly string[];
  readonly translate: Translate;
}

/** A trend that there is, and its chart where the user has left it. */
interface StandingTrend {
  readonly table: GrowingTable;
  readonly chart: Excel.Chart;
}

/** Asks for the charts of the trends that there are. */
export async function askTrends(
  context: Excel.RequestContext,
  tables: ReadonlyMap<string, GrowingTable>,
  reports: readonly string[],
): Promise<ReadonlyMap<string, StandingTrend>> {
  const trends = reports.flatMap((report): [string, StandingTrend][] => {
    const table = tables.get(trendName(report));
    return table
      ? [[report, { table, chart: table.sheet.charts.getItemOrNullObject(chartName(report)) }]]
      : [];
  });
  for (const [, { chart }] of trends) chart.series.load("count");
  await context.sync();
  return new Map(trends);
}

/**
 * Adds a day to each trend with the next sync; new ones get a table and a line chart of their own.
 *
 * @param place the header of the first new trend
 */
export function drawTrends(
  sheet: Excel.Worksheet,
  { history, day, reports, translate }: TrendsOfDay,
  standing: ReadonlyMap<string, StandingTrend>,
  place: Pick<Block, "row" | "column">,
): void {
  let { column } = place;
  for (const report of reports) {
    const trend = trendTable(history, headersOf(history, translate), report, day);
    const there = standing.get(report);
    if (there) {
      continueTrend(there, trend, translate);
    } else {
      beginTrend(sheet, trend, report, { row: place.row, column }, translate);
      column += trend.columns.length + gap + chartSize.columns + gap;
    }
  }
}

function continueTrend({ table, chart }: StandingTrend, trend: OutputTable, translate: Translate): void {
  appendRows(table, trend, translate);
  if (chart.isNullObject) return;
  const headers = headersOf(trend, translate);
  const blockOf = (key: string): Block => ({
    row: table.firstRow,
    column: columnOfHeader(table, headers[key] ?? key) ?? table.left,
    rows: table.rows + trend.rows.length,
    columns: 1,
  });
  const series = drawnColumns(trend).map(({ key }) => ({ name: headers[key] ?? key, values: blockOf(key) }));
  const drawn = { categories: blockOf(trend.keyColumn), series: series.slice(0, chart.series.count) };
  pointChart(table.sheet, chart, drawn);
}

function beginTrend(
  sheet: Excel.Worksheet,
  trend: OutputTable,
  report: string,
  place: Pick<Block, "row" | "column">,
  translate: Translate,
): void {
  const plan = layoutTable(trend, trend.name, place, translate);
  placeTable(sheet, trend, plan);
  const headers = headersOf(trend, translate);
  const blockOf = (key: string): Block => ({
    ...plan.body,
    column: plan.column + columnIndex(trend, key),
    columns: 1,
  });
  const columns = drawnColumns(trend);
  const chart: ChartPlan = {
    name: chartName(report),
    kind: "line",
    title: translate("history.trend", { report }),
    categories: blockOf(trend.keyColumn),
    series: columns.map(({ key }) => ({ name: headers[key] ?? key, values: blockOf(key), isLine: false })),
    place: { row: place.row, column: place.column + plan.columns + gap, ...chartSize },
    unit: columns[0]?.unit,
  };
  drawChart(sheet, chart);
  // A figure at every day would hide the line.
  const drawn = sheet.charts.getItem(chart.name);
  columns.forEach((_, index) => (drawn.series.getItemAt(index).hasDataLabels = false));
}

/** Where the next trend begins: right of all cells, and of the chart beside the last trend. */
export function nextTrendColumn(used: Excel.Range, charts: Excel.ChartCollection): number {
  const hasTrend = charts.items.some(({ name }) => name.endsWith("_TrendChart"));
  return used.columnIndex + used.columnCount + gap + (hasTrend ? chartSize.columns + gap : 0);
}
