import type { SheetRecord } from "../../workbook-model/records";
import { itemNotFound } from "../rich-api/api-error";
import type { Arguments } from "../rich-api/arguments";
import { hostClass, type HostObject } from "../rich-api/host-object";
import { eventMembers } from "../events/subscriptions";
import { changing, type HostContext } from "./context";

interface State {
  readonly context: HostContext;
}

/** By id or by name, as `getItem` takes both. */
function find({ context }: State, key: unknown): SheetRecord | null {
  const { sheets } = context.workbook;
  return typeof key === "string" ? (sheets.get(key) ?? sheets.byName(key)) : null;
}

const lead = ({ context }: State, sheet: SheetRecord | null | undefined): HostObject | null =>
  sheet ? context.make.worksheet(sheet.id) : null;

function listed(state: State, visibleOnly: boolean): readonly SheetRecord[] {
  return state.context.workbook.sheets
    .all()
    .filter((sheet) => !visibleOnly || sheet.visibility === "Visible");
}

function mustLead(state: State, sheet: SheetRecord | null | undefined, args: Arguments): HostObject {
  const object = lead(state, sheet);
  if (!object) throw itemNotFound(args.location);
  return object;
}

export const worksheets = hostClass<State>({
  type: "WorksheetCollection",
  methods: {
    add: (state, args) => {
      const name = args.isGiven(0) ? args.text(0) : undefined;
      return lead(
        state,
        changing(state.context, null, () => state.context.workbook.sheets.add(name)),
      );
    },
    getActiveWorksheet: (state) => lead(state, find(state, state.context.workbook.sheets.active)),
    getCount: (state, args) => listed(state, args.flag(0, false)).length,
    getFirst: (state, args) => mustLead(state, listed(state, args.flag(0, false))[0], args),
    getItem: (state, args) => mustLead(state, find(state, args.text(0)), args),
    getItemOrNullObject: (state, args) => lead(state, find(state, args.text(0))),
    getLast: (state, args) => mustLead(state, listed(state, args.flag(0, false)).at(-1), args),
    ...eventMembers<State>(
      [
        "Activated",
        "Added",
        "Calculated",
        "DataChanged",
        "Deactivated",
        "Deleted",
        "FormatChanged",
        "SelectionChanged",
      ],
      ({ context }, member) => context.subscriptions.register(member, "Workbook"),
    ),
    _RegisterEventNameChanged: ({ context }) =>
      context.subscriptions.register("_RegisterEventNameChanged", "Workbook"),
    _UnregisterEventNameChanged: ({ context }) =>
      context.subscriptions.register("_UnregisterEventNameChanged", "Workbook"),
  },
  items: (state) => state.context.workbook.sheets.all().map(({ id }) => state.context.make.worksheet(id)),
  item: (state, key) => lead(state, find(state, key)),
});
