import { cellCount, isWholeColumns, isWholeRows, type Area } from "../../workbook-model/area";
import { hostClass, type ClassDefinition, type HostClass } from "../rich-api/host-object";
import { readFlag } from "../rich-api/arguments";
import { changing, fullAddress, type HostContext } from "./context";
import { corner } from "./corner";
import { rangeFormat } from "./range-format";
import { rangeChanges } from "./range-changes";
import { rangeParts } from "./range-parts";
import { rangeSort } from "./range-sort";
import { rangeSteps } from "./range-steps";
import { countHidden } from "./visible-parts";
import { plain, readGrid, valueType, writeInputs, writeNumberFormats } from "./range-values";

export interface RangeState {
  readonly context: HostContext;
  readonly area: Area;
}

const read = <T>({ area }: RangeState, member: string, cells: () => T[][]): T[][] | null =>
  readGrid(area, `Range.${member}`, cells);

/** Formula, or value where there is none, as the formula bar shows it. */
function formulas(state: RangeState): unknown {
  const { cells } = state.context.workbook;
  return read(state, "formulas", () => {
    const found = cells.formulas(state.area);
    return cells
      .values(state.area)
      .map((row, down) => row.map((cell, across) => found[down]?.[across] ?? plain(cell)));
  });
}

/** True, false, or `null` where lines differ. */
function uniform(first: number, count: number, hidden: ReadonlySet<number>): boolean | null {
  const found = countHidden(first, count, hidden);
  return found === 0 ? false : found === count ? true : null;
}

const rowHidden = ({ context, area }: RangeState): boolean | null =>
  uniform(area.row, area.rows, context.workbook.layout.hiddenRows(area.sheet));

const columnHidden = ({ context, area }: RangeState): boolean | null =>
  uniform(area.column, area.columns, context.workbook.layout.hiddenColumns(area.sheet));

/** A cell is hidden when its row or its column is. */
function hidden(state: RangeState): boolean | null {
  const both = [rowHidden(state), columnHidden(state)];
  return both.includes(true) ? true : both.includes(null) ? null : false;
}

const properties: ClassDefinition<RangeState>["properties"] = {
  address: { get: ({ context, area }) => fullAddress(context, area) },
  addressLocal: { get: ({ context, area }) => fullAddress(context, area) },
  // Excel's count is a 32-bit number.
  cellCount: { get: ({ area }) => (cellCount(area) > 2147483647 ? -1 : cellCount(area)) },
  columnCount: { get: ({ area }) => area.columns },
  columnHidden: {
    get: columnHidden,
    set: ({ context, area }, value) => {
      const on = readFlag(value, "Range.columnHidden");
      changing(context, area.sheet, () => context.workbook.layout.setColumnsHidden(area, on));
    },
  },
  columnIndex: { get: ({ area }) => area.column },
  formulas: {
    get: formulas,
    set: ({ context, area }, value) => writeInputs(context, area, value, "Range.formulas"),
  },
  hasSpill: {
    get: ({ context, area }) => context.workbook.cells.spillArea({ ...area, rows: 1, columns: 1 }) !== null,
  },
  hidden: { get: hidden },
  isEntireColumn: { get: ({ area }) => isWholeColumns(area) },
  isEntireRow: { get: ({ area }) => isWholeRows(area) },
  numberFormat: {
    get: (state) => read(state, "numberFormat", () => state.context.workbook.cells.numberFormats(state.area)),
    set: ({ context, area }, value) => writeNumberFormats(context, area, value, "Range.numberFormat"),
  },
  left: { get: ({ context, area }) => corner(context, area).left },
  rowCount: { get: ({ area }) => area.rows },
  rowHidden: {
    get: rowHidden,
    set: ({ context, area }, value) => {
      const on = readFlag(value, "Range.rowHidden");
      changing(context, area.sheet, () => context.workbook.layout.setRowsHidden(area, on));
    },
  },
  rowIndex: { get: ({ area }) => area.row },
  text: { get: (state) => read(state, "text", () => state.context.workbook.cells.texts(state.area)) },
  valueTypes: {
    get: (state) =>
      read(state, "valueTypes", () =>
        state.context.workbook.cells.values(state.area).map((row) => row.map(valueType)),
      ),
  },
  values: {
    get: (state) =>
      read(state, "values", () =>
        state.context.workbook.cells.values(state.area).map((row) => row.map(plain)),
      ),
    set: ({ context, area }, value) => writeInputs(context, area, value, "Range.values"),
  },
};

export const range: HostClass<RangeState> = hostClass<RangeState>({
  type: "Range",
  properties,
  objects: {
    conditionalFormats: ({ context, area }) => context.make.conditionalFormats(area),
    format: (state) => rangeFormat(state),
    sort: (state) => rangeSort(state),
    worksheet: ({ context, area }) => context.make.worksheet(area.sheet),
  },
  methods: { ...rangeSteps, ...rangeParts, ...rangeChanges },
});
