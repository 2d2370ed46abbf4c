import type { WriteRequest } from "../port";
import { pointChart } from "./chart";
import type { StandingReport } from "./standing-report";
import type { TableRefresh } from "./refresh-table";

/** Lets the charts read all rows that their tables have by now, wherever those have moved. */
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
    const { columns } = refresh.standing;
    const firstRow = refresh.standing.firstRow + rowsPutAbove(refresh, refreshes);
    const bodyOf = (column: number) => ({
      row: firstRow,
      column,
      rows: refresh.plan.rows.length,
      columns: 1,
    });
    const category = columns.get(source.category);
    const series = source.series.flatMap((key) => {
      const column = columns.get(key);
      return column === undefined ? [] : [{ name: refresh.headers[key] ?? key, values: bodyOf(column) }];
    });
    // With a column gone, series and columns no longer pair: the chart is the user's then.
    if (category === undefined || series.length < source.series.length) return;
    pointChart(
      refresh.standing.sheet,
      standing.chart,
      { categories: bodyOf(category), series },
      standing.seriesCount,
    );
    source.series.slice(0, standing.seriesCount).forEach((key, index) => {
      const header = refresh.headers[key];
      if (header === undefined || header === refresh.written.headers[key]) return;
      standing.chart.series.getItemAt(index).name = header;
    });
    if (newLanguage) standing.chart.title.text = translate(source.title.key, source.title.values);
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
