import type { Area } from "../../workbook-model/area";
import type { TableRecord } from "../../workbook-model/records";
import { itemNotFound } from "../rich-api/api-error";
import type { Arguments } from "../rich-api/arguments";
import { hostClass, type HostObject } from "../rich-api/host-object";
import { changing, dataArea } from "./context";
import { tableOf, type TableState } from "./table-state";
import { plain, writeInputs } from "./range-values";

interface RowState extends TableState {
  readonly index: number;
}

const owner = (state: TableState): TableRecord => tableOf(state, "TableRow");

const count = (state: TableState): number => dataArea(owner(state)).rows;

function whole(state: RowState): Area {
  const data = dataArea(owner(state));
  if (state.index < 0 || state.index >= data.rows) throw itemNotFound("TableRow");
  return { ...data, row: data.row + state.index, rows: 1 };
}

const tableRow = hostClass<RowState>({
  type: "TableRow",
  properties: {
    index: { get: ({ index }) => index },
    values: {
      get: (state) => state.context.workbook.cells.values(whole(state)).map((row) => row.map(plain)),
      set: (state, value) => writeInputs(state.context, whole(state), value, "TableRow.values"),
    },
  },
  methods: {
    delete: (state) => removeRows(state, state.index, 1),
    getRange: (state) => state.context.make.range(whole(state)),
  },
});

/** Takes rows out; the last row of data is emptied instead, because a table keeps one. */
function removeRows(state: TableState, index: number, rows: number): void {
  const data = dataArea(owner(state));
  const going: Area = { ...data, row: data.row + index, rows };
  changing(state.context, data.sheet, () => {
    if (rows < data.rows) state.context.workbook.cells.remove(going, "Up");
    else {
      if (data.rows > 1)
        state.context.workbook.cells.remove({ ...going, row: going.row + 1, rows: rows - 1 }, "Up");
      state.context.workbook.cells.write({ ...going, rows: 1 }, null);
    }
  });
}

/** Puts rows in before a place, or at the end; what stands under the table moves down. */
function add(state: TableState, args: Arguments): HostObject {
  const table = owner(state);
  const data = dataArea(table);
  const values = args.raw(1);
  const rows = Array.isArray(values) ? values.length : 1;
  const last = !args.isGiven(0) || args.integer(0) === -1 || args.integer(0) === data.rows;
  const index = last ? data.rows : args.integer(0);
  if (index < 0 || index > data.rows || rows < 1) throw args.invalid(0);
  const place: Area = { ...data, row: data.row + index, rows };
  changing(state.context, data.sheet, () => {
    state.context.workbook.cells.insert(place, "Down");
    const after = owner(state).area;
    // Rows put in at the very end lie under the table; it has to take them in.
    if (after.rows === table.area.rows) {
      state.context.workbook.tables.resize(state.id, { ...after, rows: after.rows + rows });
    }
  });
  if (args.isGiven(1)) writeInputs(state.context, place, values, args.location);
  return tableRow({ ...state, index });
}

export const tableRows = hostClass<TableState>({
  type: "TableRowCollection",
  properties: { count: { get: count } },
  methods: {
    add,
    deleteRowsAt: (state, args) => {
      const rows = args.integer(1, 1);
      const index = args.integer(0);
      if (index < 0 || rows < 1 || index + rows > count(state)) throw args.invalid(0);
      removeRows(state, index, rows);
    },
    getCount: count,
    getItemAt: (state, args) => {
      const index = args.integer(0);
      whole({ ...state, index });
      return tableRow({ ...state, index });
    },
  },
  items: (state) => Array.from({ length: count(state) }, (_, index) => tableRow({ ...state, index })),
});
