import type { ChartRecord, ChartText } from "../../workbook-model/records";
import { itemNotFound } from "../rich-api/api-error";
import { readFlag, readNumber, readText } from "../rich-api/arguments";
import { hostClass, type HostObject } from "../rich-api/host-object";
import { colorOf } from "./colors";
import { changing, type HostContext } from "./context";

export interface ChartState {
  readonly context: HostContext;
  readonly id: string;
}

export function chartRecord({ context, id }: ChartState): ChartRecord {
  const chart = context.workbook.charts.get(id);
  if (!chart) throw itemNotFound("Chart");
  return chart;
}

export function changeChart(state: ChartState, change: Partial<Omit<ChartRecord, "id" | "sheet">>): void {
  const { sheet } = chartRecord(state);
  changing(state.context, sheet, () => state.context.workbook.charts.update(state.id, change));
}

/** A text of a chart, wherever it is kept. */
export interface TextState {
  readonly chart: ChartState;
  readonly read: (chart: ChartRecord) => ChartText;
  readonly write: (chart: ChartRecord, text: ChartText) => Partial<Omit<ChartRecord, "id" | "sheet">>;
}

const textOf = ({ chart, read }: TextState): ChartText => read(chartRecord(chart));

function changeText(state: TextState, change: Partial<ChartText>): void {
  const chart = chartRecord(state.chart);
  changeChart(state.chart, state.write(chart, { ...state.read(chart), ...change }));
}

const chartFont = hostClass<TextState>({
  type: "ChartFont",
  properties: {
    bold: {
      get: (state) => textOf(state).bold ?? false,
      set: (state, value) => changeText(state, { bold: readFlag(value, "ChartFont.bold") }),
    },
    color: {
      get: (state) => textOf(state).color ?? "#000000",
      set: (state, value) => changeText(state, { color: colorOf(value, "ChartFont.color") }),
    },
    size: {
      get: (state) => textOf(state).size ?? 14,
      set: (state, value) => changeText(state, { size: readNumber(value, "ChartFont.size") }),
    },
  },
});

/** A chart's title and an axis's title are the same but for their names. */
function titleClass(type: string): (state: TextState) => HostObject {
  const format = hostClass<TextState>({
    type: `${type}Format`,
    objects: { font: (state) => chartFont(state) },
  });
  return hostClass<TextState>({
    type,
    properties: {
      text: {
        get: (state) => textOf(state).text,
        set: (state, value) => changeText(state, { text: readText(value, `${type}.text`), visible: true }),
      },
      visible: {
        get: (state) => textOf(state).visible,
        set: (state, value) => changeText(state, { visible: readFlag(value, `${type}.visible`) }),
      },
    },
    objects: { format: (state) => format(state) },
  });
}

export const chartTitle = titleClass("ChartTitle");
export const chartAxisTitle = titleClass("ChartAxisTitle");
