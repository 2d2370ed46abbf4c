import { contains, intersection, type Area } from "../../workbook-model/area";
import type { TableRecord } from "../../workbook-model/records";
import type { Arguments } from "../rich-api/arguments";
import { hostClass, type HostObject } from "../rich-api/host-object";
import { eventMembers } from "../events/subscriptions";
import { areaArgument } from "./area-argument";
import { changing, type HostContext, type TableScope } from "./context";
import { itemMethods, mustFind } from "./found-item";

interface State {
  readonly context: HostContext;
  readonly scope: TableScope;
}

function listed({ context, scope }: State): TableRecord[] {
  return context.workbook.tables.all().filter(({ area }) => {
    if (scope.kind === "workbook") return true;
    if (scope.kind === "sheet") return area.sheet === scope.sheet;
    if (area.sheet !== scope.area.sheet) return false;
    return scope.fullyContained ? contains(scope.area, area) : intersection(scope.area, area) !== null;
  });
}

/** By id or name, among the tables of this collection. */
function find(state: State, key: unknown): HostObject | null {
  const found = typeof key === "string" ? state.context.workbook.tables.get(key) : null;
  return found && listed(state).some(({ id }) => id === found.id) ? state.context.make.table(found.id) : null;
}

function at(state: State, args: Arguments, place: number): HostObject {
  const found = listed(state)[place];
  return mustFind(found ? state.context.make.table(found.id) : null, args);
}

const home = ({ context, scope }: State): string =>
  scope.kind === "sheet" ? scope.sheet : context.workbook.sheets.active;

function add(state: State, args: Arguments): HostObject {
  const { context, scope } = state;
  const given = areaArgument(context, home(state), args, 0);
  if (scope.kind === "sheet" && given.sheet !== scope.sheet) throw args.invalid(0);
  const hasHeaders = args.flag(1, false);
  const record = changing(context, given.sheet, () => {
    if (hasHeaders) return context.workbook.tables.add(given);
    // Without headers Excel puts a row of its own above the data.
    context.workbook.cells.insert({ ...given, rows: 1 }, "Down");
    const area: Area = { ...given, rows: given.rows + 1 };
    context.workbook.cells.write({ ...given, rows: 1 }, null);
    return context.workbook.tables.add(area);
  });
  return context.make.table(record.id);
}

const reading = {
  getCount: (state: State) => listed(state).length,
  ...itemMethods(find),
};

const shared = {
  items: (state: State) => listed(state).map(({ id }) => state.context.make.table(id)),
  item: find,
};

export const tables = hostClass<State>({
  type: "TableCollection",
  ...shared,
  properties: { count: { get: (state) => listed(state).length } },
  methods: {
    ...reading,
    add,
    getItemAt: (state, args) => at(state, args, args.integer(0)),
    ...eventMembers<State>(["Added", "DataChanged", "Deleted"], (state, member) =>
      state.context.subscriptions.register(`${member.replace(/Event$/, "OfTable")}Event`, targetOf(state)),
    ),
  },
});

const targetOf = ({ scope }: State): string => (scope.kind === "sheet" ? scope.sheet : "Workbook");

/** The tables that a range touches. */
export const scopedTables = hostClass<State>({
  type: "TableScopedCollection",
  ...shared,
  methods: { ...reading, getFirst: (state, args) => at(state, args, 0) },
});
