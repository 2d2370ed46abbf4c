import { contains, type Area } from "../../workbook-model/area";
import type { Border, CellFormat } from "../../workbook-model/records";
import { itemNotFound } from "../rich-api/api-error";
import { readChoice } from "../rich-api/arguments";
import { hostClass, type HostObject } from "../rich-api/host-object";
import { colorOf } from "./colors";
import { changing, type HostContext } from "./context";

interface State {
  readonly context: HostContext;
  readonly area: Area;
}

const sides = [
  "EdgeTop",
  "EdgeBottom",
  "EdgeLeft",
  "EdgeRight",
  "InsideVertical",
  "InsideHorizontal",
] as const;
type Side = (typeof sides)[number];

interface BorderState extends State {
  readonly side: Side;
}

type BorderKey = "borderTop" | "borderBottom" | "borderLeft" | "borderRight";

/** The cells that carry a side of the range, and the edge of each that is it. */
function carriers({ area, side }: BorderState): { area: Area; key: BorderKey } | null {
  const places: Record<Side, { area: Area; key: BorderKey }> = {
    EdgeTop: { area: { ...area, rows: 1 }, key: "borderTop" },
    EdgeBottom: { area: { ...area, row: area.row + area.rows - 1, rows: 1 }, key: "borderBottom" },
    EdgeLeft: { area: { ...area, columns: 1 }, key: "borderLeft" },
    EdgeRight: { area: { ...area, column: area.column + area.columns - 1, columns: 1 }, key: "borderRight" },
    InsideVertical: { area: { ...area, columns: area.columns - 1 }, key: "borderRight" },
    InsideHorizontal: { area: { ...area, rows: area.rows - 1 }, key: "borderBottom" },
  };
  const place = places[side];
  return place.area.rows > 0 && place.area.columns > 0 && contains(area, place.area) ? place : null;
}

function read(state: BorderState): Border | null | undefined {
  const place = carriers(state);
  return place ? state.context.workbook.cells.format(place.area)[place.key] : null;
}

function write(state: BorderState, next: (border: Border) => Border | null): void {
  const place = carriers(state);
  if (!place) return;
  const border = next(read(state) ?? { style: "Continuous", weight: "Thin", color: "#000000" });
  const change: Partial<CellFormat> = { [place.key]: border };
  changing(state.context, state.area.sheet, () => state.context.workbook.cells.setFormat(place.area, change));
}

const styles = [
  "None",
  "Continuous",
  "Dash",
  "DashDot",
  "DashDotDot",
  "Dot",
  "Double",
  "SlantDashDot",
] as const;
const weights = ["Hairline", "Thin", "Medium", "Thick"] as const;

const rangeBorder = hostClass<BorderState>({
  type: "RangeBorder",
  properties: {
    color: {
      get: (state) => read(state)?.color ?? "#000000",
      set: (state, value) => {
        const color = colorOf(value, "RangeBorder.color");
        write(state, (border) => ({ ...border, color }));
      },
    },
    sideIndex: { get: ({ side }) => side },
    style: {
      get: (state) => {
        const border = read(state);
        return border === undefined ? null : (border?.style ?? "None");
      },
      set: (state, value) => {
        const style = readChoice(value, styles, "RangeBorder.style");
        write(state, (border) => (style === "None" ? null : { ...border, style }));
      },
    },
    weight: {
      get: (state) => read(state)?.weight ?? null,
      set: (state, value) => {
        const weight = readChoice(value, weights, "RangeBorder.weight");
        write(state, (border) => ({ ...border, weight }));
      },
    },
  },
});

function border(state: State, key: unknown): HostObject {
  const side = sides.find((one) => one === key);
  if (!side) throw itemNotFound("RangeBorderCollection.getItem");
  return rangeBorder({ ...state, side });
}

export const rangeBorders = hostClass<State>({
  type: "RangeBorderCollection",
  properties: { count: { get: () => sides.length } },
  methods: {
    getItem: (state, args) => border(state, args.raw(0)),
    getItemAt: (state, args) => border(state, sides[args.integer(0)]),
  },
  items: (state) => sides.map((side) => rangeBorder({ ...state, side })),
  item: border,
});
