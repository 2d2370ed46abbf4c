import { formatAbsoluteAddress, quoteSheetName, type Area } from "../../workbook-model/area";
import { areaReference } from "./area-argument";
import type { NameRecord } from "../../workbook-model/records";
import { itemNotFound } from "../rich-api/api-error";
import { readFlag, readText, type Arguments } from "../rich-api/arguments";
import { hostClass, isHostObject, type HostObject } from "../rich-api/host-object";
import { areaOfFormula, changing, type HostContext } from "./context";
import { itemMethods } from "./found-item";

interface State {
  readonly context: HostContext;
  readonly scope: string | null;
}

interface NameState extends State {
  readonly name: string;
}

function record({ context, name, scope }: NameState): NameRecord {
  const found = context.workbook.names.get(name, scope);
  if (!found) throw itemNotFound("NamedItem");
  return found;
}

function update(state: NameState, change: Partial<Omit<NameRecord, "name" | "scope">>): void {
  changing(state.context, null, () => state.context.workbook.names.update(state.name, state.scope, change));
}

const isRange = (state: NameState): Area | null => areaOfFormula(state.context, record(state).formula);

const namedItem = hostClass<NameState>({
  type: "NamedItem",
  properties: {
    comment: {
      get: (state) => record(state).comment,
      set: (state, value) => update(state, { comment: readText(value, "NamedItem.comment") }),
    },
    formula: {
      get: (state) => record(state).formula,
      set: (state, value) => update(state, { formula: asFormula(readText(value, "NamedItem.formula")) }),
    },
    name: { get: (state) => record(state).name },
    scope: { get: ({ scope }) => (scope === null ? "Workbook" : "Worksheet") },
    type: {
      get: (state) => {
        const constant = record(state).formula.slice(1);
        return isRange(state) ? "Range" : /^-?\d+(\.\d+)?$/.test(constant) ? "Double" : "String";
      },
    },
    /** The address of a range, without its equals sign; else what stands after it. */
    value: { get: (state) => record(state).formula.replace(/^=/, "") },
    visible: {
      get: (state) => record(state).visible,
      set: (state, value) => update(state, { visible: readFlag(value, "NamedItem.visible") }),
    },
  },
  methods: {
    delete: (state) =>
      changing(state.context, null, () =>
        state.context.workbook.names.remove(record(state).name, state.scope),
      ),
    getRange: (state, args) => {
      const area = isRange(state);
      if (!area) throw itemNotFound(args.location);
      return state.context.make.range(area);
    },
    getRangeOrNullObject: (state) => {
      const area = isRange(state);
      return area && state.context.make.range(area);
    },
  },
});

const asFormula = (text: string): string => (text.startsWith("=") ? text : `=${text}`);

function formulaOf(context: HostContext, args: Arguments): string {
  const reference = args.raw(1);
  if (!isHostObject(reference)) return asFormula(args.text(1));
  const area = areaReference(reference);
  if (!area) throw args.invalid(1);
  const sheet = context.workbook.sheets.get(area.sheet)?.name ?? "";
  return `=${quoteSheetName(sheet)}!${formatAbsoluteAddress(area)}`;
}

function add(state: State, args: Arguments): HostObject {
  const name = args.text(0);
  const formula = formulaOf(state.context, args);
  changing(state.context, null, () =>
    state.context.workbook.names.add({
      name,
      scope: state.scope,
      formula,
      comment: args.text(2, ""),
      visible: true,
    }),
  );
  return namedItem({ ...state, name });
}

function find(state: State, name: string): HostObject | null {
  return state.context.workbook.names.get(name, state.scope) ? namedItem({ ...state, name }) : null;
}

const listed = (state: State): NameRecord[] =>
  state.context.workbook.names.all().filter((name) => name.scope === state.scope);

export const names = hostClass<State>({
  type: "NamedItemCollection",
  methods: {
    add,
    getCount: (state) => listed(state).length,
    ...itemMethods(find),
  },
  items: (state) => listed(state).map(({ name }) => namedItem({ ...state, name })),
  item: (state, key) => find(state, String(key)),
});
