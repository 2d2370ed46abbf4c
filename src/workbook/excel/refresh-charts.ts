import type { WriteRequest } from "../port";
import { pointChart } from "./chart";
import type { StandingReport } from "./standing-report";
import type { TableRefresh } from "./refresh-table";

/** Lets the charts read all rows that the first table has by now. */
export function followCharts(
  { sheet, charts }: StandingReport,
  refreshes: readonly TableRefresh[],
  { output, translate }: WriteRequest,
  newLanguage: boolean,
): void {
  output.charts.forEach((source, place) => {
    const standing = charts[place];
    const refresh = refreshes.find(({ fresh }) => fresh.name === source.table);
    if (!standing || !refresh) return;
    const { columns, firstRow } = refresh.standing;
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
    pointChart(sheet, standing.chart, { categories: bodyOf(category), series }, standing.seriesCount);
    source.series.slice(0, standing.seriesCount).forEach((key, index) => {
      const header = refresh.headers[key];
      if (header === undefined || header === refresh.written.headers[key]) return;
      standing.chart.series.getItemAt(index).name = header;
    });
    if (newLanguage) standing.chart.title.text = translate(source.title.key, source.title.values);
  });
}
