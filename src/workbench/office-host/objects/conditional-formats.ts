import { intersection, type Area } from "../../workbook-model/area";
import type { ColorScaleRecord, ScalePoint } from "../../workbook-model/records";
import { ApiError, invalidArgument, itemNotFound } from "../rich-api/api-error";
import { hostClass, type HostObject } from "../rich-api/host-object";
import { colorOf } from "./colors";
import { changing, type HostContext } from "./context";

interface State {
  readonly context: HostContext;
  readonly area: Area;
}

interface ScaleState {
  readonly context: HostContext;
  readonly id: string;
}

const location = "ColorScaleConditionalFormat.criteria";
const types = ["LowestValue", "HighestValue", "Number", "Percent", "Formula", "Percentile"] as const;

function record({ context, id }: ScaleState): ColorScaleRecord {
  const found = context.workbook.colorScales.all().find((scale) => scale.id === id);
  if (!found) throw itemNotFound("ConditionalFormat");
  return found;
}

function readPoint(value: unknown): ScalePoint {
  if (typeof value !== "object" || value === null) throw invalidArgument("criteria", location);
  const { type, formula, color } = value as Record<string, unknown>;
  const known = types.find((one) => one === type);
  if (!known) throw invalidArgument(`criterion ${String(type)}`, location);
  const needsFormula = known !== "LowestValue" && known !== "HighestValue";
  if (needsFormula && typeof formula !== "string" && typeof formula !== "number") {
    throw invalidArgument(`a criterion of type ${known} needs a formula`, location);
  }
  return { type: known, formula: needsFormula ? String(formula) : null, color: colorOf(color, location) };
}

/** Sets a two or three colour scale. */
function setCriteria(state: ScaleState, value: unknown): void {
  if (typeof value !== "object" || value === null) throw invalidArgument("criteria", location);
  const { minimum, midpoint, maximum } = value as Record<string, unknown>;
  const change = {
    minimum: readPoint(minimum),
    midpoint: midpoint === undefined || midpoint === null ? null : readPoint(midpoint),
    maximum: readPoint(maximum),
  };
  changing(state.context, record(state).area.sheet, () =>
    state.context.workbook.colorScales.update(state.id, change),
  );
}

const colorScale = hostClass<ScaleState>({
  type: "ColorScaleConditionalFormat",
  properties: {
    criteria: {
      get: (state) => {
        const { minimum, midpoint, maximum } = record(state);
        return midpoint ? { minimum, midpoint, maximum } : { minimum, maximum };
      },
      set: setCriteria,
    },
    threeColorScale: { get: (state) => record(state).midpoint !== null },
  },
});

const conditionalFormat = hostClass<ScaleState>({
  type: "ConditionalFormat",
  id: ({ id }) => id,
  properties: {
    id: { get: ({ id }) => id },
    priority: {
      get: ({ context, id }) => context.workbook.colorScales.all().findIndex((scale) => scale.id === id),
    },
    type: { get: () => "ColorScale" },
  },
  objects: {
    colorScale: (state) => colorScale(state),
    colorScaleOrNullObject: (state) => colorScale(state),
  },
  methods: {
    delete: (state) =>
      changing(state.context, record(state).area.sheet, () =>
        state.context.workbook.colorScales.remove(state.id),
      ),
    getRange: (state) => state.context.make.range(record(state).area),
  },
});

function touching({ context, area }: State): ColorScaleRecord[] {
  return context.workbook.colorScales
    .all()
    .filter((scale) => scale.area.sheet === area.sheet && intersection(scale.area, area) !== null);
}

/** A new scale begins as Excel's own: white to green from the lowest to the highest value. */
function add({ context, area }: State, type: unknown): HostObject {
  if (type !== "ColorScale") {
    throw new ApiError(
      "ApiNotFound",
      `The workbench does not play ConditionalFormat of type ${String(type)}.`,
      "ConditionalFormatCollection.add",
    );
  }
  const created = changing(context, area.sheet, () =>
    context.workbook.colorScales.add({
      area,
      minimum: { type: "LowestValue", formula: null, color: "#FFFFFF" },
      midpoint: null,
      maximum: { type: "HighestValue", formula: null, color: "#63BE7B" },
    }),
  );
  return conditionalFormat({ context, id: created.id });
}

export const conditionalFormats = hostClass<State>({
  type: "ConditionalFormatCollection",
  methods: {
    add: (state, args) => add(state, args.raw(0)),
    clearAll: (state) =>
      changing(state.context, state.area.sheet, () => {
        for (const { id } of touching(state)) state.context.workbook.colorScales.remove(id);
      }),
    getCount: (state) => touching(state).length,
    getItem: (state, args) => conditionalFormatOf(state, args.text(0)),
    getItemAt: (state, args) => {
      const found = touching(state)[args.integer(0)];
      if (!found) throw itemNotFound(args.location);
      return conditionalFormat({ context: state.context, id: found.id });
    },
  },
  items: (state) => touching(state).map(({ id }) => conditionalFormat({ context: state.context, id })),
  item: (state, key) => conditionalFormatOf(state, String(key)),
});

function conditionalFormatOf(state: State, id: string): HostObject {
  if (!touching(state).some((scale) => scale.id === id))
    throw itemNotFound("ConditionalFormatCollection.getItem");
  return conditionalFormat({ context: state.context, id });
}
