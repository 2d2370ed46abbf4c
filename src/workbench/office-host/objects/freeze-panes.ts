import { maxColumns, maxRows } from "../../workbook-model/area";
import { itemNotFound } from "../rich-api/api-error";
import { hostClass } from "../rich-api/host-object";
import { areaArgument } from "./area-argument";
import { changing, type HostContext } from "./context";

interface State {
  readonly context: HostContext;
  readonly id: string;
}

function frozen({ context, id }: State): { rows: number; columns: number } {
  const sheet = context.workbook.sheets.get(id);
  if (!sheet) throw itemNotFound("WorksheetFreezePanes");
  return sheet.frozen;
}

function freeze({ context, id }: State, rows: number, columns: number): void {
  changing(context, null, () => context.workbook.sheets.update(id, { frozen: { rows, columns } }));
}

export const freezePanes = hostClass<State>({
  type: "WorksheetFreezePanes",
  methods: {
    /** Everything above and left of the range's lower right corner stands still. */
    freezeAt: (state, args) => {
      const area = areaArgument(state.context, state.id, args, 0);
      freeze(state, area.row + area.rows, area.column + area.columns);
    },
    freezeColumns: (state, args) => freeze(state, 0, args.integer(0, 1)),
    freezeRows: (state, args) => freeze(state, args.integer(0, 1), 0),
    getLocationOrNullObject: (state) => {
      const { rows, columns } = frozen(state);
      if (rows === 0 && columns === 0) return null;
      const area = { sheet: state.id, row: 0, column: 0 };
      return state.context.make.range({ ...area, rows: rows || maxRows, columns: columns || maxColumns });
    },
    unfreeze: (state) => freeze(state, 0, 0),
  },
});
