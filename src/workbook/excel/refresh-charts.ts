import type { OutputChart } from "../../contract/report-output";
import type { WriteRequest } from "../ports/report";
import { addSeries, pointChart } from "./chart";
import { isNewColumn } from "./refresh-columns";
import type { StandingChart, StandingReport } from "./standing-report";
import type { StandingTable } from "./standing-table";
import type { TableRefresh } from "./refresh-table";

/**
 * Lets the charts read all rows that their tables have by now, wherever those have moved, and the columns they have.
 */
export function followCharts(
  { charts }: StandingReport,
  refreshes: readonly TableRefresh[],
  { output, translate }: WriteRequest,
  newLanguage: boolean,
): void {
  output.charts.forEach((source, place) => {
    const standing = charts[place];
    const refresh = refreshes.find(({ fresh }) => fresh.name === source.table);
    if (!standing || !refresh) return;
    stepAside(standing.chart, refreshes[0]!.standing);
    followChart(standing.chart, source, refresh, refreshes, fitSeries(standing, source, refresh));
    if (newLanguage) standing.chart.title.text = translate(source.title.key, source.title.values);
  });
}

/** Charts stand to the right of the first table. */
function stepAside(chart: Excel.Chart, { lastColumn, overrun }: StandingTable): void {
  if (overrun > 0 && chart.left > lastColumn.left) chart.left += overrun * lastColumn.width;
}

/**
 * Lines come and go with the columns they show, as long as there are as many as were drawn: other lines are the user's.
 *
 * @returns the keys of the columns that the chart's lines show, in their order
 */
function fitSeries(
  { chart, series }: StandingChart,
  source: OutputChart,
  refresh: TableRefresh,
): readonly string[] {
  const { fresh, written } = refresh;
  const kept = new Set(fresh.columns.map(({ key }) => key));
  const gone = new Set(
    Object.entries(written.headers).flatMap(([key, header]) => (kept.has(key) ? [] : [header])),
  );
  const standing = series.flatMap((name, place) => (gone.has(name) ? [] : [place]));
  const known = source.series.filter((key) => !isNewColumn(refresh, key));
  if (standing.length !== known.length) return known.slice(0, series.length);
  for (const place of [...series.keys()].reverse()) {
    if (!standing.includes(place)) chart.series.getItemAt(place).delete();
  }
  for (const key of source.series.filter((one) => isNewColumn(refresh, one))) {
    const name = refresh.headers[key] ?? key;
    addSeries(chart, { name, isLine: source.lines?.includes(key) ?? false }, unitOf(refresh, key));
  }
  return source.series;
}

const unitOf = ({ fresh }: TableRefresh, wanted: string) =>
  fresh.columns.find(({ key }) => key === wanted)?.unit;

function followChart(
  chart: Excel.Chart,
  source: OutputChart,
  refresh: TableRefresh,
  refreshes: readonly TableRefresh[],
  keys: readonly string[],
): void {
  const { columns, sheet } = refresh.standing;
  const bodyOf = (column: number) => ({
    row: refresh.standing.firstRow + rowsPutAbove(refresh, refreshes),
    column,
    rows: refresh.plan.rows.length,
    columns: 1,
  });
  const category = columns.get(source.category);
  // With a column gone, series and columns no longer pair: the chart is the user's then.
  if (category === undefined || source.series.some((key) => !columns.has(key))) return;
  const series = keys.map((key) => ({
    name: refresh.headers[key] ?? key,
    values: bodyOf(columns.get(key)!),
  }));
  pointChart(sheet, chart, { categories: bodyOf(category), series });
  keys.forEach((key, index) => {
    const header = refresh.headers[key];
    if (header === undefined || header === refresh.written.headers[key]) return;
    chart.series.getItemAt(index).name = header;
  });
}

/** By how many rows a table has moved down because the tables above it have grown. */
function rowsPutAbove({ standing }: TableRefresh, refreshes: readonly TableRefresh[]): number {
  return refreshes
    .filter(
      (other) => other.standing.sheet.id === standing.sheet.id && other.standing.firstRow < standing.firstRow,
    )
    .reduce((sum, { plan }) => sum + plan.added.length - plan.deletions.length, 0);
}
