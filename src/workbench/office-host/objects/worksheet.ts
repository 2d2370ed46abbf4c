import { isOnSheet, wholeSheet, type Area } from "../../workbook-model/area";
import type { SheetRecord } from "../../workbook-model/records";
import { itemNotFound } from "../rich-api/api-error";
import { readChoice, readFlag, readNumber, readText, type Arguments } from "../rich-api/arguments";
import { hostClass, type ClassDefinition, type HostObject } from "../rich-api/host-object";
import { eventMembers } from "../events/subscriptions";
import { autoFilter } from "./auto-filter";
import { colorOf } from "./colors";
import { areaOfAddress, changing, mustBeArea, type HostContext } from "./context";
import { freezePanes } from "./freeze-panes";
import { pageLayout } from "./page-layout";
import { worksheetProtection } from "./protection";

export interface SheetState {
  readonly context: HostContext;
  readonly id: string;
}

function record({ context, id }: SheetState): SheetRecord {
  const sheet = context.workbook.sheets.get(id);
  if (!sheet) throw itemNotFound("Worksheet");
  return sheet;
}

/** Changes of the sheet itself: a protected sheet allows them, a protected structure does not. */
function update(state: SheetState, change: Partial<Omit<SheetRecord, "id" | "page">>): void {
  record(state);
  changing(state.context, null, () => state.context.workbook.sheets.update(state.id, change));
}

const properties: ClassDefinition<SheetState>["properties"] = {
  id: { get: ({ id }) => id },
  name: {
    get: (state) => record(state).name,
    set: (state, value) => update(state, { name: readText(value, "Worksheet.name") }),
  },
  position: {
    get: ({ context, id }) => context.workbook.sheets.all().findIndex((sheet) => sheet.id === id),
    set: ({ context, id }, value) => {
      const position = readNumber(value, "Worksheet.position");
      changing(context, null, () => context.workbook.sheets.move(id, position));
    },
  },
  showGridlines: {
    get: (state) => record(state).showGridlines,
    set: (state, value) => update(state, { showGridlines: readFlag(value, "Worksheet.showGridlines") }),
  },
  standardHeight: { get: () => 15 },
  tabColor: {
    get: (state) => record(state).tabColor,
    set: (state, value) =>
      update(state, { tabColor: value === "" ? "" : colorOf(value, "Worksheet.tabColor") }),
  },
  visibility: {
    get: (state) => record(state).visibility,
    set: (state, value) =>
      update(state, {
        visibility: readChoice(value, ["Visible", "Hidden", "VeryHidden"] as const, "Worksheet.visibility"),
      }),
  },
};

/** office.js writes this property under its older name. */
const gridlines = { set: properties.showGridlines?.set };

function usedRange(state: SheetState, args: Arguments): Area | null {
  return state.context.workbook.cells.usedArea(record(state).id, args.flag(0, false));
}

function range(state: SheetState, args: Arguments): HostObject {
  const { id } = record(state);
  const area = args.isGiven(0)
    ? areaOfAddress(state.context, args.text(0), id, args.location)
    : { ...wholeSheet, sheet: id };
  // The address of another sheet is no range of this one.
  if (area.sheet !== id) throw args.invalid(0);
  return state.context.make.range(area);
}

function rangeByIndexes(state: SheetState, args: Arguments): HostObject {
  const [row, column, rows, columns] = [args.integer(0), args.integer(1), args.integer(2), args.integer(3)];
  const area: Area = { sheet: record(state).id, row, column, rows, columns };
  return state.context.make.range(mustBeArea(area, args.location));
}

function neighbour(state: SheetState, step: 1 | -1, visibleOnly: boolean): HostObject | null {
  const sheets = state.context.workbook.sheets.all();
  let place = sheets.findIndex(({ id }) => id === state.id) + step;
  while (visibleOnly && sheets[place] && sheets[place]?.visibility !== "Visible") place += step;
  const found = sheets[place];
  return found ? state.context.make.worksheet(found.id) : null;
}

function mustLead(object: HostObject | null, args: Arguments): HostObject {
  if (!object) throw itemNotFound(args.location);
  return object;
}

const methods: ClassDefinition<SheetState>["methods"] = {
  activate: (state) =>
    changing(state.context, null, () => state.context.workbook.sheets.activate(record(state).id)),
  calculate: ({ context }) => context.workbook.recalculate(),
  delete: (state) =>
    changing(state.context, null, () => state.context.workbook.sheets.remove(record(state).id)),
  getCell: (state, args) => {
    const area: Area = {
      sheet: record(state).id,
      row: args.integer(0),
      column: args.integer(1),
      rows: 1,
      columns: 1,
    };
    if (!isOnSheet(area)) throw args.invalid(0);
    return state.context.make.range(area);
  },
  getNext: (state, args) => mustLead(neighbour(state, 1, args.flag(0, false)), args),
  getNextOrNullObject: (state, args) => neighbour(state, 1, args.flag(0, false)),
  getPrevious: (state, args) => mustLead(neighbour(state, -1, args.flag(0, false)), args),
  getPreviousOrNullObject: (state, args) => neighbour(state, -1, args.flag(0, false)),
  getRange: range,
  getRangeByIndexes: rangeByIndexes,
  getUsedRange: (state, args) =>
    state.context.make.range(
      usedRange(state, args) ?? { sheet: state.id, row: 0, column: 0, rows: 1, columns: 1 },
    ),
  getUsedRangeOrNullObject: (state, args) => {
    const used = usedRange(state, args);
    return used && state.context.make.range(used);
  },
  ...eventMembers<SheetState>(
    ["Activated", "Calculated", "DataChanged", "Deactivated", "FormatChanged", "SelectionChanged"],
    ({ context, id }, member) => context.subscriptions.register(member, id),
  ),
};

function sheetFilter(state: SheetState): HostObject {
  const area = (): Area | null => {
    const { filter, id } = record(state);
    return filter && { sheet: id, ...filter.area };
  };
  return autoFilter({ context: state.context, area, choices: () => record(state).filter?.choices ?? [] });
}

export const worksheet = hostClass<SheetState>({
  type: "Worksheet",
  id: (state) => record(state).id,
  properties: { ...properties, gridlines },
  objects: {
    autoFilter: (state) => sheetFilter(state),
    charts: (state) => state.context.make.charts(record(state).id),
    comments: (state) => state.context.make.comments(record(state).id),
    freezePanes: (state) => freezePanes(state),
    names: (state) => state.context.make.names(record(state).id),
    pageLayout: (state) => pageLayout(state),
    protection: (state) => worksheetProtection(state),
    tables: (state) => state.context.make.tables({ kind: "sheet", sheet: record(state).id }),
  },
  methods,
});
