import { newChart, seriesFrom } from "../../workbook-model/chart-defaults";
import type { ChartRecord } from "../../workbook-model/records";
import { freeName } from "../../workbook-model/rules";
import { invalidArgument } from "../rich-api/api-error";
import { readChoice, readFlag, readNumber, readText, type Arguments } from "../rich-api/arguments";
import { hostClass, type HostObject, type Property } from "../rich-api/host-object";
import { areaArgument } from "./area-argument";
import { chartAxes } from "./chart-axes";
import { chartSeries } from "./chart-series";
import { changeChart, chartRecord, chartTitle, type ChartState } from "./chart-state";
import { chartTypes } from "./chart-types";
import { changing, type HostContext } from "./context";
import { itemMethods, mustFind } from "./found-item";
import { corner } from "./corner";

/** From the corner of one cell to the far corner of another; without the second the size stays. */
function setPosition(state: ChartState, args: Arguments): void {
  const { sheet } = chartRecord(state);
  const start = areaArgument(state.context, sheet, args, 0);
  const from = corner(state.context, start);
  if (!args.isGiven(1)) return changeChart(state, from);
  const end = areaArgument(state.context, sheet, args, 1);
  const to = corner(state.context, { ...end, row: end.row + end.rows, column: end.column + end.columns });
  if (to.left <= from.left || to.top <= from.top) throw args.invalid(1);
  changeChart(state, { ...from, width: to.left - from.left, height: to.top - from.top });
}

function setData(state: ChartState, args: Arguments): void {
  const area = areaArgument(state.context, chartRecord(state).sheet, args, 0);
  const by = args.choice(1, ["Auto", "Columns", "Rows"], "Auto");
  const before = chartRecord(state).series;
  // The look of a series stays with its place.
  const series = seriesFrom(area, state.context.workbook.cells.values(area), by).map((one, place) => {
    const old = before[place];
    return old
      ? {
          ...one,
          isLine: old.isLine,
          fill: old.fill,
          line: old.line,
          gapWidth: old.gapWidth,
          dataLabels: old.dataLabels,
        }
      : one;
  });
  changeChart(state, { series });
}

function size(key: "left" | "top" | "width" | "height"): Property<ChartState> {
  return {
    get: (state) => chartRecord(state)[key],
    set: (state, value) => {
      const points = readNumber(value, `Chart.${key}`);
      if (points < 0) throw invalidArgument(String(points), `Chart.${key}`);
      changeChart(state, { [key]: points });
    },
  };
}

const legend = hostClass<ChartState>({
  type: "ChartLegend",
  properties: {
    overlay: {
      get: (state) => chartRecord(state).legend.overlay,
      set: (state, value) => changeLegend(state, { overlay: readFlag(value, "ChartLegend.overlay") }),
    },
    position: {
      get: (state) => chartRecord(state).legend.position,
      set: (state, value) =>
        changeLegend(state, {
          position: readChoice(value, ["Top", "Bottom", "Left", "Right", "Corner"], "ChartLegend.position"),
        }),
    },
    visible: {
      get: (state) => chartRecord(state).legend.visible,
      set: (state, value) => changeLegend(state, { visible: readFlag(value, "ChartLegend.visible") }),
    },
  },
});

function changeLegend(state: ChartState, change: Partial<ChartRecord["legend"]>): void {
  changeChart(state, { legend: { ...chartRecord(state).legend, ...change } });
}

export const chart = hostClass<ChartState>({
  type: "Chart",
  id: ({ id }) => id,
  properties: {
    chartType: {
      get: (state) => chartRecord(state).type,
      set: (state, value) => changeChart(state, { type: readChoice(value, chartTypes, "Chart.chartType") }),
    },
    height: size("height"),
    id: { get: ({ id }) => id },
    left: size("left"),
    name: {
      get: (state) => chartRecord(state).name,
      set: (state, value) => changeChart(state, { name: readText(value, "Chart.name") }),
    },
    top: size("top"),
    width: size("width"),
  },
  objects: {
    axes: (state) => chartAxes(state),
    legend: (state) => legend(state),
    series: (state) => chartSeries(state),
    title: (state) =>
      chartTitle({ chart: state, read: (record) => record.title, write: (_, title) => ({ title }) }),
    worksheet: (state) => state.context.make.worksheet(chartRecord(state).sheet),
  },
  methods: {
    activate: ({ context, id }) =>
      changing(context, null, () => context.workbook.select({ kind: "chart", chart: id })),
    delete: (state) => {
      const { sheet } = chartRecord(state);
      changing(state.context, sheet, () => state.context.workbook.charts.remove(state.id));
    },
    setData,
    setPosition,
  },
});

interface State {
  readonly context: HostContext;
  readonly sheet: string;
}

const listed = ({ context, sheet }: State): ChartRecord[] =>
  context.workbook.charts.all().filter((one) => one.sheet === sheet);

function add({ context, sheet }: State, args: Arguments): HostObject {
  const type = args.choice(0, chartTypes);
  const area = areaArgument(context, sheet, args, 1);
  const by = args.choice(2, ["Auto", "Columns", "Rows"], "Auto");
  const series = seriesFrom(area, context.workbook.cells.values(area), by);
  const name = freeName(
    "Chart ",
    listed({ context, sheet }).map((one) => one.name),
  );
  const created = changing(context, sheet, () =>
    context.workbook.charts.add(newChart(sheet, name, type, series)),
  );
  return chart({ context, id: created.id });
}

/** By name or id. */
function find(state: State, key: unknown): HostObject | null {
  const name = String(key).toLowerCase();
  const found = listed(state).find((one) => one.id === key || one.name.toLowerCase() === name);
  return found ? chart({ context: state.context, id: found.id }) : null;
}

export const charts = hostClass<State>({
  type: "ChartCollection",
  properties: { count: { get: (state) => listed(state).length } },
  methods: {
    add,
    getCount: (state) => listed(state).length,
    ...itemMethods(find),
    getItemAt: (state, args) => mustFind(find(state, listed(state)[args.integer(0)]?.id ?? ""), args),
  },
  items: (state) => listed(state).map(({ id }) => chart({ context: state.context, id })),
  item: find,
});
