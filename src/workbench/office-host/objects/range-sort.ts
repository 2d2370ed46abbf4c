import type { Area } from "../../workbook-model/area";
import type { Arguments } from "../rich-api/arguments";
import { hostClass } from "../rich-api/host-object";
import { changing, type HostContext } from "./context";
import { sortRows, type SortKey } from "./sort-rows";

interface State {
  readonly context: HostContext;
  readonly area: Area;
}

/** Reads `SortField[]`: only sorting by values is played. */
export function sortKeys(args: Arguments, place: number, columns: number): SortKey[] {
  const fields = args.raw(place);
  if (!Array.isArray(fields) || fields.length === 0) throw args.invalid(place);
  return fields.map((field: Record<string, unknown>) => {
    const { key, ascending, sortOn } = field;
    const known = typeof key === "number" && Number.isInteger(key) && key >= 0 && key < columns;
    if (!known || (sortOn !== undefined && sortOn !== "Value")) throw args.invalid(place);
    return { column: key, ascending: ascending !== false };
  });
}

export const rangeSort = hostClass<State>({
  type: "RangeSort",
  methods: {
    apply: ({ context, area }, args) => {
      const keys = sortKeys(args, 0, area.columns);
      const matchCase = args.flag(1, false);
      const hasHeaders = args.flag(2, false);
      args.choice(3, ["Rows"], "Rows");
      const data = hasHeaders ? { ...area, row: area.row + 1, rows: area.rows - 1 } : area;
      changing(context, area.sheet, () => sortRows(context.workbook, data, keys, matchCase));
    },
  },
});
