import type { Area } from "../../workbook-model/area";
import type { TableRecord } from "../../workbook-model/records";
import { invalidArgument, itemNotFound } from "../rich-api/api-error";
import { readText, type Arguments } from "../rich-api/arguments";
import { hostClass, type HostObject } from "../rich-api/host-object";
import { changing, dataArea } from "./context";
import { mustFind } from "./found-item";
import { tableOf, type TableState } from "./table-state";
import { plain, spread, writeInputs } from "./range-values";

interface ColumnState extends TableState {
  /** Place in the table, from 0. */
  readonly index: number;
}

const owner = (state: TableState): TableRecord => tableOf(state, "TableColumn");

function headers(state: TableState): string[] {
  const { area } = owner(state);
  return (state.context.workbook.cells.values({ ...area, rows: 1 })[0] ?? []).map((cell) =>
    String(cell ?? ""),
  );
}

function whole(state: ColumnState): Area {
  const { area } = owner(state);
  if (state.index >= area.columns) throw itemNotFound("TableColumn");
  return { ...area, column: area.column + state.index, columns: 1 };
}

function rename(state: ColumnState, value: unknown): void {
  const name = readText(value, "TableColumn.name");
  const taken = headers(state).some(
    (other, place) => place !== state.index && other.toLowerCase() === name.toLowerCase(),
  );
  if (name === "" || taken) throw invalidArgument(`column name "${name}"`, "TableColumn.name");
  writeInputs(state.context, { ...whole(state), rows: 1 }, [[`'${name}`]], "TableColumn.name");
}

const column = hostClass<ColumnState>({
  type: "TableColumn",
  id: ({ index }) => String(index + 1),
  properties: {
    id: { get: ({ index }) => index + 1 },
    index: { get: ({ index }) => index },
    name: { get: (state) => headers(state)[state.index] ?? "", set: rename },
    values: {
      get: (state) => state.context.workbook.cells.values(whole(state)).map((row) => row.map(plain)),
      set: (state, value) => writeInputs(state.context, whole(state), value, "TableColumn.values"),
    },
  },
  methods: {
    delete: (state) => {
      const area = whole(state);
      changing(state.context, area.sheet, () => state.context.workbook.cells.remove(area, "Left"));
    },
    getDataBodyRange: (state) => {
      const { column: place, columns } = whole(state);
      return state.context.make.range({ ...dataArea(owner(state)), column: place, columns });
    },
    getHeaderRowRange: (state) => state.context.make.range({ ...whole(state), rows: 1 }),
    getRange: (state) => state.context.make.range(whole(state)),
    getTotalRowRange: (state, args) => {
      const area = whole(state);
      if (!owner(state).showTotals) throw itemNotFound(args.location);
      return state.context.make.range({ ...area, row: area.row + area.rows - 1, rows: 1 });
    },
  },
});

/** By header text or by id (which counts from 1). */
function find(state: TableState, key: unknown): HostObject | null {
  const names = headers(state);
  const index =
    typeof key === "number"
      ? key - 1
      : names.findIndex((name) => name.toLowerCase() === String(key).toLowerCase());
  return index >= 0 && index < names.length ? column({ ...state, index }) : null;
}

/** Adds a column at a place, or at the end; its values, header included, may be given. */
function add(state: TableState, args: Arguments): HostObject {
  const table = owner(state);
  const { area } = table;
  const last = !args.isGiven(0) || args.integer(0) === -1 || args.integer(0) === area.columns;
  const index = last ? area.columns : args.integer(0);
  if (index < 0 || index > area.columns) throw args.invalid(0);
  const place: Area = { ...area, column: area.column + index, columns: 1 };
  const values = args.isGiven(1) ? args.raw(1) : undefined;
  if (values !== undefined) spread(place, values, args.location);
  changing(state.context, area.sheet, () => {
    state.context.workbook.cells.insert(place, "Right");
    if (last) state.context.workbook.tables.resize(state.id, { ...area, columns: area.columns + 1 });
  });
  if (args.isGiven(2)) rename({ ...state, index }, args.raw(2));
  if (values !== undefined) writeInputs(state.context, place, values, args.location);
  return column({ ...state, index });
}

export const tableColumns = hostClass<TableState>({
  type: "TableColumnCollection",
  properties: { count: { get: (state) => owner(state).area.columns } },
  methods: {
    add,
    getCount: (state) => owner(state).area.columns,
    getItem: (state, args) => mustFind(find(state, args.raw(0)), args),
    getItemAt: (state, args) => {
      const index = args.integer(0);
      if (index < 0 || index >= owner(state).area.columns) throw itemNotFound(args.location);
      return column({ ...state, index });
    },
    getItemOrNullObject: (state, args) => find(state, args.raw(0)),
  },
  items: (state) => headers(state).map((_, index) => column({ ...state, index })),
  item: find,
});
