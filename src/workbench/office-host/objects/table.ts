import type { Area } from "../../workbook-model/area";
import type { TableRecord } from "../../workbook-model/records";
import { itemNotFound } from "../rich-api/api-error";
import { readFlag, readText, type Arguments } from "../rich-api/arguments";
import { hostClass, type HostObject, type Property } from "../rich-api/host-object";
import { eventMembers } from "../events/subscriptions";
import { autoFilter } from "./auto-filter";
import { areaArgument } from "./area-argument";
import { changing, dataArea } from "./context";
import { sortKeys } from "./range-sort";
import { sortRows } from "./sort-rows";
import { tableColumns } from "./table-columns";
import { tableRows } from "./table-rows";
import { tableOf, type TableState } from "./table-state";

const record = (state: TableState): TableRecord => tableOf(state, "Table");

function update(state: TableState, change: Partial<Omit<TableRecord, "id" | "area">>): void {
  const { area, id } = record(state);
  changing(state.context, area.sheet, () => state.context.workbook.tables.update(id, change));
}

type Flag = "showTotals" | "showFilterButton" | "showBandedRows" | "showBandedColumns";
type FlagOfColumns = "highlightFirstColumn" | "highlightLastColumn";

function flag(key: Flag | FlagOfColumns): Property<TableState> {
  return {
    get: (state) => record(state)[key],
    set: (state, value) => update(state, { [key]: readFlag(value, `Table.${key}`) }),
  };
}

function part(state: TableState, area: Area): HostObject {
  return state.context.make.range(area);
}

function totals(state: TableState, args: Arguments): HostObject {
  const { area, showTotals } = record(state);
  if (!showTotals) throw itemNotFound(args.location);
  return part(state, { ...area, row: area.row + area.rows - 1, rows: 1 });
}

function resize(state: TableState, args: Arguments): void {
  const { area, id } = record(state);
  const next = areaArgument(state.context, area.sheet, args, 0);
  changing(state.context, area.sheet, () => state.context.workbook.tables.resize(id, next));
}

/** The table goes, its cells stay. */
function convertToRange(state: TableState): HostObject {
  const { area, id } = record(state);
  changing(state.context, area.sheet, () => state.context.workbook.tables.remove(id, true));
  return part(state, area);
}

const tableSort = hostClass<TableState>({
  type: "TableSort",
  methods: {
    apply: (state, args) => {
      const table = record(state);
      const keys = sortKeys(args, 0, table.area.columns);
      const matchCase = args.flag(1, false);
      changing(state.context, table.area.sheet, () =>
        sortRows(state.context.workbook, dataArea(table), keys, matchCase),
      );
    },
  },
});

/** The totals row is not filtered. */
function tableFilter(state: TableState): HostObject {
  const area = (): Area | null => {
    const { area: whole, showTotals, showFilterButton } = record(state);
    return showFilterButton ? { ...whole, rows: whole.rows - (showTotals ? 1 : 0) } : null;
  };
  return autoFilter({ context: state.context, area, choices: () => record(state).filter });
}

export const table = hostClass<TableState>({
  type: "Table",
  id: (state) => record(state).id,
  properties: {
    highlightFirstColumn: flag("highlightFirstColumn"),
    highlightLastColumn: flag("highlightLastColumn"),
    id: { get: ({ id }) => id },
    name: {
      get: (state) => record(state).name,
      set: (state, value) => update(state, { name: readText(value, "Table.name") }),
    },
    showBandedColumns: flag("showBandedColumns"),
    showBandedRows: flag("showBandedRows"),
    showFilterButton: flag("showFilterButton"),
    showHeaders: { get: (state) => record(state).showHeaders },
    showTotals: flag("showTotals"),
    style: {
      get: (state) => record(state).style,
      set: (state, value) => update(state, { style: readText(value, "Table.style") }),
    },
  },
  objects: {
    autoFilter: (state) => tableFilter(state),
    columns: (state) => tableColumns(state),
    rows: (state) => tableRows(state),
    sort: (state) => tableSort(state),
    worksheet: (state) => state.context.make.worksheet(record(state).area.sheet),
  },
  methods: {
    convertToRange,
    delete: (state) => {
      const { area, id } = record(state);
      changing(state.context, area.sheet, () => state.context.workbook.tables.remove(id, false));
    },
    getDataBodyRange: (state) => part(state, dataArea(record(state))),
    getHeaderRowRange: (state) => part(state, { ...record(state).area, rows: 1 }),
    getRange: (state) => part(state, record(state).area),
    getTotalRowRange: totals,
    resize,
    ...eventMembers<TableState>(["DataChanged", "SelectionChanged"], ({ context, id }, member) =>
      context.subscriptions.register(`${member.replace(/Event$/, "OfTable")}Event`, id),
    ),
  },
});
