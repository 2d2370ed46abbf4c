import type { Area } from "../../workbook-model/area";
import { emptySeries } from "../../workbook-model/chart-defaults";
import { plain } from "./range-values";
import type { SeriesRecord } from "../../workbook-model/records";
import { itemNotFound } from "../rich-api/api-error";
import { readChoice, readFlag, readNumber, readText, type Arguments } from "../rich-api/arguments";
import { hostClass, isHostObject, type HostObject } from "../rich-api/host-object";
import { areaReference } from "./area-argument";
import { changeChart, chartRecord, type ChartState } from "./chart-state";
import { colorOf } from "./colors";

interface SeriesState {
  readonly chart: ChartState;
  readonly index: number;
}

function seriesOf({ chart, index }: SeriesState): SeriesRecord {
  const found = chartRecord(chart).series[index];
  if (!found) throw itemNotFound("ChartSeries");
  return found;
}

function changeSeries(state: SeriesState, change: Partial<SeriesRecord>): void {
  seriesOf(state);
  const series = chartRecord(state.chart).series.map((one, place) =>
    place === state.index ? { ...one, ...change } : one,
  );
  changeChart(state.chart, { series });
}

/** Its own name, or what stands in the cell that names it. */
function nameOf(state: SeriesState): string {
  const { name, nameArea } = seriesOf(state);
  if (!nameArea) return name;
  return String(plain(state.chart.context.workbook.cells.values(nameArea)[0]?.[0] ?? null));
}

function changeLabels(state: SeriesState, change: Partial<SeriesRecord["dataLabels"]>): void {
  changeSeries(state, { dataLabels: { ...seriesOf(state).dataLabels, ...change } });
}

const dataLabels = hostClass<SeriesState>({
  type: "ChartDataLabels",
  properties: {
    numberFormat: {
      get: (state) => seriesOf(state).dataLabels.numberFormat,
      set: (state, value) =>
        changeLabels(state, { numberFormat: readText(value, "ChartDataLabels.numberFormat") }),
    },
    position: {
      get: (state) => seriesOf(state).dataLabels.position,
      set: (state, value) =>
        changeLabels(state, {
          position: readChoice(
            value,
            ["Center", "InsideEnd", "InsideBase", "OutsideEnd", "Left", "Right", "Top", "Bottom", "BestFit"],
            "ChartDataLabels.position",
          ),
        }),
    },
    showValue: {
      get: (state) => seriesOf(state).dataLabels.visible,
      set: (state, value) => changeLabels(state, { visible: readFlag(value, "ChartDataLabels.showValue") }),
    },
  },
});

const fill = hostClass<SeriesState>({
  type: "ChartFill",
  methods: {
    clear: (state) => changeSeries(state, { fill: null }),
    setSolidColor: (state, args) => changeSeries(state, { fill: colorOf(args.raw(0), args.location) }),
  },
});

const line = hostClass<SeriesState>({
  type: "ChartLineFormat",
  properties: {
    color: {
      get: (state) => seriesOf(state).line ?? "#000000",
      set: (state, value) => changeSeries(state, { line: colorOf(value, "ChartLineFormat.color") }),
    },
  },
});

const seriesFormat = hostClass<SeriesState>({
  type: "ChartSeriesFormat",
  objects: { fill: (state) => fill(state), line: (state) => line(state) },
});

function rangeArgument(args: Arguments, place: number): Area {
  const value = args.raw(place);
  const area = isHostObject(value) ? areaReference(value) : null;
  if (!area) throw args.invalid(place);
  return area;
}

const lineType = "Line";

/** The chart's own type or, among columns, a line: other mixtures the workbench does not draw. */
function setType(state: SeriesState, wanted: unknown): void {
  const { type } = chartRecord(state.chart);
  const known = type === "ColumnClustered" ? [type, lineType] : [type];
  const chosen = readChoice(wanted, known, "ChartSeries.chartType");
  changeSeries(state, { isLine: chosen === type ? undefined : true });
}

const oneSeries = hostClass<SeriesState>({
  type: "ChartSeries",
  properties: {
    chartType: {
      get: (state) => (seriesOf(state).isLine ? lineType : chartRecord(state.chart).type),
      set: setType,
    },
    gapWidth: {
      get: (state) => seriesOf(state).gapWidth ?? 219,
      set: (state, value) => changeSeries(state, { gapWidth: readNumber(value, "ChartSeries.gapWidth") }),
    },
    hasDataLabels: {
      get: (state) => seriesOf(state).dataLabels.visible,
      set: (state, value) => changeLabels(state, { visible: readFlag(value, "ChartSeries.hasDataLabels") }),
    },
    name: {
      get: nameOf,
      set: (state, value) =>
        changeSeries(state, { name: readText(value, "ChartSeries.name"), nameArea: null }),
    },
  },
  objects: { dataLabels: (state) => dataLabels(state), format: (state) => seriesFormat(state) },
  methods: {
    delete: (state) => {
      seriesOf(state);
      changeChart(state.chart, {
        series: chartRecord(state.chart).series.filter((_, place) => place !== state.index),
      });
    },
    setValues: (state, args) => changeSeries(state, { values: rangeArgument(args, 0) }),
    setXAxisValues: (state, args) => changeSeries(state, { categories: rangeArgument(args, 0) }),
  },
});

function add(chart: ChartState, args: Arguments): HostObject {
  const { series } = chartRecord(chart);
  const place = args.integer(1, series.length);
  if (place < 0 || place > series.length) throw args.invalid(1);
  changeChart(chart, {
    series: [...series.slice(0, place), emptySeries(args.text(0, "")), ...series.slice(place)],
  });
  return oneSeries({ chart, index: place });
}

export const chartSeries = hostClass<ChartState>({
  type: "ChartSeriesCollection",
  properties: { count: { get: (chart) => chartRecord(chart).series.length } },
  methods: {
    add,
    getCount: (chart) => chartRecord(chart).series.length,
    getItemAt: (chart, args) => {
      const index = args.integer(0);
      seriesOf({ chart, index });
      return oneSeries({ chart, index });
    },
  },
  items: (chart) => chartRecord(chart).series.map((_, index) => oneSeries({ chart, index })),
});
