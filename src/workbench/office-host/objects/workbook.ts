import { ApiError } from "../rich-api/api-error";
import type { Arguments } from "../rich-api/arguments";
import { hostClass, type HostObject } from "../rich-api/host-object";
import { application } from "./application";
import type { HostContext } from "./context";
import { functions } from "./functions";
import { workbookProtection } from "./protection";
import { rangeAreas } from "./range-areas";
import { settings } from "./settings";
import { worksheets } from "./worksheets";

interface State {
  readonly context: HostContext;
}

/** The selected areas; with a chart selected there are none. */
function selectedAreas({ context }: State, args: Arguments) {
  const { selection } = context.workbook;
  if (selection.kind === "chart") {
    throw new ApiError(
      "InvalidSelection",
      "The current selection is invalid for this operation.",
      args.location,
    );
  }
  return selection.areas;
}

function activeChart({ context }: State): HostObject | null {
  const { selection } = context.workbook;
  return selection.kind === "chart" ? context.make.chart(selection.chart) : null;
}

export const workbook = hostClass<State>({
  type: "Workbook",
  properties: {
    autoSave: { get: () => false },
    name: { get: ({ context }) => context.workbook.name },
    readOnly: { get: () => false },
  },
  objects: {
    application: ({ context }) => application({ context }),
    functions: ({ context }) => functions({ context }),
    names: ({ context }) => context.make.names(null),
    protection: ({ context }) => workbookProtection({ context }),
    settings: ({ context }) => settings({ context }),
    tables: ({ context }) => context.make.tables({ kind: "workbook" }),
    worksheets: ({ context }) => worksheets({ context }),
  },
  methods: {
    getActiveCell: (state, args) => {
      selectedAreas(state, args);
      const { selection } = state.context.workbook;
      return selection.kind === "areas" ? state.context.make.range(selection.activeCell) : null;
    },
    getActiveChart: (state, args) => {
      const chart = activeChart(state);
      if (!chart) throw new ApiError("ItemNotFound", "The requested resource doesn't exist.", args.location);
      return chart;
    },
    getActiveChartOrNullObject: activeChart,
    getSelectedRange: (state, args) => {
      const areas = selectedAreas(state, args);
      if (areas.length > 1) {
        throw new ApiError(
          "InvalidSelection",
          "The current selection is invalid for this operation.",
          args.location,
        );
      }
      return state.context.make.range(areas[0]);
    },
    getSelectedRanges: (state, args) =>
      rangeAreas({ context: state.context, areas: selectedAreas(state, args) }),
  },
});
