import type { Area } from "../../workbook-model/area";
import { maxColumns, maxRows } from "../../workbook-model/area";
import type { CellFormat } from "../../workbook-model/records";
import { invalidArgument } from "../rich-api/api-error";
import { readChoice, readFlag, readNumber, readText } from "../rich-api/arguments";
import { hostClass, type Property } from "../rich-api/host-object";
import { colorOf } from "./colors";
import { changing, type HostContext } from "./context";
import { rangeBorders } from "./range-borders";

interface State {
  readonly context: HostContext;
  readonly area: Area;
}

function change({ context, area }: State, format: Partial<CellFormat>): void {
  changing(context, area.sheet, () => context.workbook.cells.setFormat(area, format));
}

/** One key of a cell's format as a property: `null` where cells differ. */
function formatProperty<K extends keyof CellFormat>(
  key: K,
  read: (value: unknown) => CellFormat[K],
): Property<State> {
  return {
    get: ({ context, area }) => context.workbook.cells.format(area)[key] ?? null,
    set: (state, value) => change(state, { [key]: read(value) }),
  };
}

const rangeFont = hostClass<State>({
  type: "RangeFont",
  properties: {
    bold: formatProperty("bold", (value) => readFlag(value, "RangeFont.bold")),
    color: formatProperty("fontColor", (value) => colorOf(value, "RangeFont.color")),
    italic: formatProperty("italic", (value) => readFlag(value, "RangeFont.italic")),
    name: formatProperty("fontName", (value) => readText(value, "RangeFont.name")),
    size: formatProperty("fontSize", (value) => readNumber(value, "RangeFont.size")),
    strikethrough: formatProperty("strikethrough", (value) => readFlag(value, "RangeFont.strikethrough")),
    underline: {
      get: ({ context, area }) => {
        const underline = context.workbook.cells.format(area).underline;
        return underline === undefined ? null : underline ? "Single" : "None";
      },
      set: (state, value) =>
        change(state, {
          underline: readChoice(value, ["None", "Single"], "RangeFont.underline") === "Single",
        }),
    },
  },
});

const rangeFill = hostClass<State>({
  type: "RangeFill",
  properties: {
    color: {
      // No fill reads as white, as in Excel; cells that differ read as an empty text.
      get: ({ context, area }) => {
        const { fill } = context.workbook.cells.format(area);
        return fill === undefined ? "" : (fill ?? "#FFFFFF");
      },
      set: (state, value) => change(state, { fill: value === "" ? null : colorOf(value, "RangeFill.color") }),
    },
  },
  methods: { clear: (state) => change(state, { fill: null }) },
});

const horizontalWords = [
  "General",
  "Left",
  "Center",
  "Right",
  "Fill",
  "Justify",
  "CenterAcrossSelection",
  "Distributed",
] as const;
const verticalWords = ["Top", "Center", "Bottom", "Justify", "Distributed"] as const;

/** The size that all lines share, or `null`. */
function sharedSize(
  from: number,
  count: number,
  most: number,
  size: (line: number) => number,
): number | null {
  const first = size(from);
  if (count === most) return first;
  for (let line = from + 1; line < from + count; line += 1) if (size(line) !== first) return null;
  return first;
}

function readSize(value: unknown, most: number, location: string): number {
  const size = readNumber(value, location);
  if (size < 0 || size > most) throw invalidArgument(String(size), location);
  return size;
}

/** Excel's largest widths and heights, in points. */
const maxWidth = 1342.5;
const maxHeight = 409.5;

export const rangeFormat = hostClass<State>({
  type: "RangeFormat",
  properties: {
    columnWidth: {
      get: ({ context, area }) =>
        sharedSize(area.column, area.columns, maxColumns, (column) =>
          context.workbook.layout.columnWidth(area.sheet, column),
        ),
      set: ({ context, area }, value) => {
        const width = readSize(value, maxWidth, "RangeFormat.columnWidth");
        changing(context, area.sheet, () => context.workbook.layout.setColumnWidth(area, width));
      },
    },
    horizontalAlignment: formatProperty("horizontal", (value) =>
      readChoice(value, horizontalWords, "RangeFormat.horizontalAlignment"),
    ),
    indentLevel: formatProperty("indent", (value) => readSize(value, 250, "RangeFormat.indentLevel")),
    rowHeight: {
      get: ({ context, area }) =>
        sharedSize(area.row, area.rows, maxRows, (row) => context.workbook.layout.rowHeight(area.sheet, row)),
      set: ({ context, area }, value) => {
        const height = readSize(value, maxHeight, "RangeFormat.rowHeight");
        changing(context, area.sheet, () => context.workbook.layout.setRowHeight(area, height));
      },
    },
    verticalAlignment: formatProperty("vertical", (value) =>
      readChoice(value, verticalWords, "RangeFormat.verticalAlignment"),
    ),
    wrapText: formatProperty("wrapText", (value) => readFlag(value, "RangeFormat.wrapText")),
  },
  objects: {
    borders: (state) => rangeBorders(state),
    fill: (state) => rangeFill(state),
    font: (state) => rangeFont(state),
  },
  methods: {
    autofitColumns: ({ context, area }) =>
      changing(context, area.sheet, () => context.workbook.layout.autofitColumns(area)),
    autofitRows: ({ context, area }) =>
      changing(context, area.sheet, () => context.workbook.layout.autofitRows(area)),
  },
});
