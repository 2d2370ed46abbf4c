import { cellCount, type Area } from "../../workbook-model/area";
import { itemNotFound } from "../rich-api/api-error";
import { hostClass, type HostClass, type HostObject } from "../rich-api/host-object";
import { fullAddress, type HostContext } from "./context";
import { mustBeReadable, plain, valueType } from "./range-values";
import { visibleParts } from "./visible-parts";

interface State {
  readonly context: HostContext;
  /** The range of which this is the visible part. */
  readonly area: Area;
  /** Place among the rows of another view; 0 for the view of a range. */
  readonly index: number;
}

/** Parts of the same rows stand beside each other; each row of parts is read and joined. */
function visible<T>({ context, area }: State, read: (part: Area) => T[][]): T[][] {
  const rows: T[][] = [];
  let top = -1;
  let start = 0;
  for (const part of visibleParts(context.workbook.layout, area)) {
    if (part.row !== top) start = rows.length;
    top = part.row;
    read(part).forEach((cells, down) => {
      (rows[start + down] ??= []).push(...cells);
    });
  }
  return rows;
}

function visibleCount({ context, area }: State, axis: "rows" | "columns"): number {
  const [start, length] = axis === "rows" ? (["row", "rows"] as const) : (["column", "columns"] as const);
  const counts = new Map<number, number>();
  for (const part of visibleParts(context.workbook.layout, area)) counts.set(part[start], part[length]);
  return [...counts.values()].reduce((sum, count) => sum + count, 0);
}

/** Reads of the visible cells, which are at most as many as one read may have. */
function readable<T>(state: State, member: string, read: (part: Area) => T[][]): T[][] {
  const parts = visibleParts(state.context.workbook.layout, state.area);
  mustBeReadable(
    parts.reduce((sum, part) => sum + cellCount(part), 0),
    `RangeView.${member}`,
  );
  return visible(state, read);
}

function formulas({ context }: State, part: Area): unknown[][] {
  const { cells } = context.workbook;
  const found = cells.formulas(part);
  return cells
    .values(part)
    .map((row, down) => row.map((cell, across) => found[down]?.[across] ?? plain(cell)));
}

function addresses({ context }: State, { sheet, row, column, rows, columns }: Area): string[][] {
  return Array.from({ length: rows }, (_, down) =>
    Array.from({ length: columns }, (_unused, across) =>
      fullAddress(context, { sheet, row: row + down, column: column + across, rows: 1, columns: 1 }),
    ),
  );
}

/** Each visible row as a view of its own. */
function rowViews({ context, area }: State): HostObject[] {
  const rows = new Set<number>();
  for (const part of visibleParts(context.workbook.layout, area))
    for (let row = part.row; row < part.row + part.rows; row += 1) rows.add(row);
  return [...rows].map((row, index) => rangeView({ context, area: { ...area, row, rows: 1 }, index }));
}

const rangeViews = hostClass<State>({
  type: "RangeViewCollection",
  items: rowViews,
  methods: {
    getCount: (state) => visibleCount(state, "rows"),
    getItemAt: (state, args) => {
      const found = rowViews(state)[args.integer(0)];
      if (!found) throw itemNotFound(args.location);
      return found;
    },
  },
});

/** What of a range is to be seen. */
export const rangeView: HostClass<State> = hostClass<State>({
  type: "RangeView",
  properties: {
    cellAddresses: { get: (state) => readable(state, "cellAddresses", (part) => addresses(state, part)) },
    columnCount: { get: (state) => visibleCount(state, "columns") },
    formulas: { get: (state) => readable(state, "formulas", (part) => formulas(state, part)) },
    index: { get: ({ index }) => index },
    numberFormat: {
      get: (state) =>
        readable(state, "numberFormat", (part) => state.context.workbook.cells.numberFormats(part)),
    },
    rowCount: { get: (state) => visibleCount(state, "rows") },
    text: { get: (state) => readable(state, "text", (part) => state.context.workbook.cells.texts(part)) },
    valueTypes: {
      get: (state) =>
        readable(state, "valueTypes", (part) =>
          state.context.workbook.cells.values(part).map((row) => row.map(valueType)),
        ),
    },
    values: {
      get: (state) =>
        readable(state, "values", (part) =>
          state.context.workbook.cells.values(part).map((row) => row.map(plain)),
        ),
    },
  },
  objects: { rows: (state) => rangeViews(state) },
  methods: { getRange: ({ context, area }) => context.make.range(area) },
});
