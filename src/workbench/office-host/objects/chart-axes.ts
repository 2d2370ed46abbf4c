import type { AxisRecord, ChartRecord } from "../../workbook-model/records";
import { isNumberFormat } from "../../workbook-model/coerce";
import { invalidArgument } from "../rich-api/api-error";
import { readFlag, readNumber, readText } from "../rich-api/arguments";
import { hostClass } from "../rich-api/host-object";
import { changeChart, chartAxisTitle, chartRecord, type ChartState } from "./chart-state";

interface AxisState {
  readonly chart: ChartState;
  readonly key: "categoryAxis" | "valueAxis";
}

const axisOf = ({ chart, key }: AxisState): AxisRecord => chartRecord(chart)[key];

function changeAxis({ chart, key }: AxisState, change: Partial<AxisRecord>): void {
  changeChart(chart, { [key]: { ...chartRecord(chart)[key], ...change } });
}

interface GridlinesState {
  readonly axis: AxisState;
  readonly key: "majorGridlines" | "minorGridlines";
}

const gridlines = hostClass<GridlinesState>({
  type: "ChartGridlines",
  properties: {
    visible: {
      get: ({ axis, key }) => axisOf(axis)[key],
      set: ({ axis, key }, value) => changeAxis(axis, { [key]: readFlag(value, "ChartGridlines.visible") }),
    },
  },
});

function limit(key: "minimum" | "maximum") {
  return {
    get: (state: AxisState) => axisOf(state)[key] ?? "",
    set: (state: AxisState, value: unknown) =>
      changeAxis(state, { [key]: value === "" ? null : readNumber(value, `ChartAxis.${key}`) }),
  };
}

function readFormat(value: unknown): string {
  const format = readText(value, "ChartAxis.numberFormat");
  if (!isNumberFormat(format)) throw invalidArgument(`number format ${format}`, "ChartAxis.numberFormat");
  return format;
}

const axis = hostClass<AxisState>({
  type: "ChartAxis",
  properties: {
    maximum: limit("maximum"),
    minimum: limit("minimum"),
    numberFormat: {
      get: (state) => axisOf(state).numberFormat,
      set: (state, value) => changeAxis(state, { numberFormat: readFormat(value) }),
    },
    reversePlotOrder: {
      get: (state) => axisOf(state).reversed,
      set: (state, value) => changeAxis(state, { reversed: readFlag(value, "ChartAxis.reversePlotOrder") }),
    },
    visible: {
      get: (state) => axisOf(state).visible,
      set: (state, value) => changeAxis(state, { visible: readFlag(value, "ChartAxis.visible") }),
    },
  },
  objects: {
    majorGridlines: (state) => gridlines({ axis: state, key: "majorGridlines" }),
    minorGridlines: (state) => gridlines({ axis: state, key: "minorGridlines" }),
    title: ({ chart, key }) =>
      chartAxisTitle({
        chart,
        read: (record) => record[key].title,
        write: (record: ChartRecord, title) => ({ [key]: { ...record[key], title } }),
      }),
  },
});

export const chartAxes = hostClass<ChartState>({
  type: "ChartAxes",
  objects: {
    categoryAxis: (chart) => axis({ chart, key: "categoryAxis" }),
    valueAxis: (chart) => axis({ chart, key: "valueAxis" }),
  },
});
