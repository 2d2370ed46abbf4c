import type { Block, ChartPlan, SeriesPlan } from "../layout/sheet-plan";
import { rangeOf } from "./write-blocks";

const seriesColour = "#0F6CBD";

const chartTypes = { bar: "BarClustered", column: "ColumnClustered", line: "Line" } as const satisfies Record<
  ChartPlan["kind"],
  `${Excel.ChartType}`
>;

/** Draws a native chart that reads its figures from the table. */
export function drawChart(sheet: Excel.Worksheet, plan: ChartPlan): void {
  const [first, ...others] = plan.series;
  if (!first) return;
  const chart = sheet.charts.add(
    chartTypes[plan.kind],
    rangeOf(sheet, first.values),
    Excel.ChartSeriesBy.columns,
  );
  chart.name = plan.name;
  chart.title.text = plan.title;
  chart.legend.visible = others.length > 0;
  const series = [chart.series.getItemAt(0), ...others.map(({ name }) => chart.series.add(name))];
  series.forEach((item, place) => {
    item.name = plan.series[place]?.name ?? "";
    if (plan.series[place]?.isLine) item.chartType = chartTypes.line;
    item.hasDataLabels = true;
    item.dataLabels.numberFormat = plan.shares ? "0.0%" : plan.valueFormat;
  });
  series[0]?.format.fill.setSolidColor(seriesColour);
  pointChart(sheet, chart, plan, series.length);
  const { categoryAxis, valueAxis } = chart.axes;
  // Bars are drawn from the bottom up unless told otherwise; the table reads from the top down.
  if (plan.kind === "bar") categoryAxis.reversePlotOrder = true;
  valueAxis.numberFormat = plan.valueFormat;
  if (plan.shares) {
    valueAxis.minimum = 0;
    valueAxis.maximum = 1;
  }
  const { row, column, rows, columns } = plan.place;
  chart.setPosition(
    sheet.getRangeByIndexes(row, column, 1, 1),
    sheet.getRangeByIndexes(row + rows - 1, column + columns - 1, 1, 1),
  );
}

/** Makes the first series of a chart read the given cells: the rest of them may be the user's own. */
export function pointChart(
  sheet: Excel.Worksheet,
  chart: Excel.Chart,
  plan: {
    readonly categories: Block;
    readonly series: readonly Pick<SeriesPlan, "values">[];
  },
  seriesCount: number,
): void {
  plan.series.slice(0, seriesCount).forEach(({ values }, place) => {
    const series = chart.series.getItemAt(place);
    series.setValues(rangeOf(sheet, values));
    series.setXAxisValues(rangeOf(sheet, plan.categories));
  });
}
