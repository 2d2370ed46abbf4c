import type { Unit } from "../../contract/table";
import type { Block, ChartPlan, SeriesPlan } from "../layout/sheet-plan";
import { rangeOf } from "./write-blocks";

const axisFormats: Partial<Record<Unit, string>> = { share: "0%", ratio: "0.00", periods: "0.0" };
/** How the numbers beside the axis of a chart are shown. */
export const axisFormat = (unit: Unit | undefined): string => axisFormats[unit ?? "count"] ?? "#,##0";

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
  chart.legend.visible = false;
  const series = chart.series.getItemAt(0);
  series.name = first.name;
  series.format.fill.setSolidColor(seriesColour);
  label(series, plan.unit);
  for (const other of others) addSeries(chart, other, plan.unit);
  pointChart(sheet, chart, plan);
  const { categoryAxis, valueAxis } = chart.axes;
  // Bars are drawn from the bottom up unless told otherwise; the table reads from the top down.
  if (plan.kind === "bar") categoryAxis.reversePlotOrder = true;
  valueAxis.numberFormat = axisFormat(plan.unit);
  if (plan.unit === "share") {
    valueAxis.minimum = 0;
    valueAxis.maximum = 1;
  }
  const { row, column, rows, columns } = plan.place;
  chart.setPosition(
    sheet.getRangeByIndexes(row, column, 1, 1),
    sheet.getRangeByIndexes(row + rows - 1, column + columns - 1, 1, 1),
  );
}

/** Adds a series to those that a chart has. */
export function addSeries(
  chart: Excel.Chart,
  { name, isLine }: Pick<SeriesPlan, "name" | "isLine">,
  unit: Unit | undefined,
): void {
  const series = chart.series.add(name);
  if (isLine) series.chartType = chartTypes.line;
  label(series, unit);
  chart.legend.visible = true;
}

function label(series: Excel.ChartSeries, unit: Unit | undefined): void {
  series.hasDataLabels = true;
  series.dataLabels.numberFormat = unit === "share" ? "0.0%" : axisFormat(unit);
}

/** Makes the first series of a chart read the given cells: the rest of them may be the user's own. */
export function pointChart(
  sheet: Excel.Worksheet,
  chart: Excel.Chart,
  plan: { readonly categories: Block; readonly series: readonly Pick<SeriesPlan, "values">[] },
): void {
  plan.series.forEach(({ values }, place) => {
    const series = chart.series.getItemAt(place);
    series.setValues(rangeOf(sheet, values));
    series.setXAxisValues(rangeOf(sheet, plan.categories));
  });
}
