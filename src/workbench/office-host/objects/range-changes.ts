import { isOnSheet, type Area } from "../../workbook-model/area";
import { offsetReferences } from "../../workbook-model/formula-text";
import type { CellInput } from "../../workbook-model/model";
import type { Arguments } from "../rich-api/arguments";
import { areaArgument } from "./area-argument";
import { changing, type HostContext } from "./context";

interface State {
  readonly context: HostContext;
  readonly area: Area;
}

function clear({ context, area }: State, args: Arguments): void {
  const what = args.choice(0, ["All", "Formats", "Contents"], "All");
  changing(context, area.sheet, () => context.workbook.cells.clear(area, what));
}

/** Answers with the cells that were put in. */
function insert({ context, area }: State, args: Arguments): unknown {
  const shift = args.choice(0, ["Down", "Right"]);
  changing(context, area.sheet, () => context.workbook.cells.insert(area, shift));
  return context.make.range(area);
}

function remove({ context, area }: State, args: Arguments): void {
  const shift = args.choice(0, ["Up", "Left"]);
  changing(context, area.sheet, () => context.workbook.cells.remove(area, shift));
}

function select({ context, area }: State): void {
  const activeCell = { ...area, rows: 1, columns: 1 };
  context.workbook.as("add-in", () => context.workbook.select({ kind: "areas", areas: [area], activeCell }));
}

/** Copies into this range, which grows to the source's size; relative references follow, as with paste. */
function copyFrom({ context, area }: State, args: Arguments): void {
  const source = areaArgument(context, area.sheet, args, 0);
  const type = args.choice(1, ["All", "Formulas", "Values", "Formats"], "All");
  if (args.flag(2, false) || args.flag(3, false)) throw args.invalid(args.flag(2, false) ? 2 : 3);
  const target: Area = {
    ...area,
    rows: Math.max(area.rows, source.rows),
    columns: Math.max(area.columns, source.columns),
  };
  if (!isOnSheet(target) || target.rows % source.rows !== 0 || target.columns % source.columns !== 0)
    throw args.invalid(0);
  const { cells } = context.workbook;
  changing(context, area.sheet, () => {
    if (type !== "Formats") cells.write(target, copiedInputs(context, source, target, type !== "Values"));
    if (type === "Formats" || type === "All") {
      const formats = cells.numberFormats(source);
      cells.setNumberFormats(
        target,
        tile(target, (row, column) => formats[row % source.rows]?.[column % source.columns]),
      );
      copyLooks(context, source, target);
    }
  });
}

function copiedInputs(
  context: HostContext,
  source: Area,
  target: Area,
  withFormulas: boolean,
): (CellInput | undefined)[][] {
  const values = context.workbook.cells.values(source);
  const formulas = context.workbook.cells.formulas(source);
  return tile(target, (row, column) => {
    const down = row % source.rows;
    const across = column % source.columns;
    const formula = withFormulas ? formulas[down]?.[across] : null;
    if (!formula) return values[down]?.[across];
    const rows = target.row + row - source.row - down;
    const columns = target.column + column - source.column - across;
    return { formula: offsetReferences(formula, rows, columns) };
  });
}

function copyLooks(context: HostContext, source: Area, target: Area): void {
  const { cells } = context.workbook;
  for (let row = 0; row < target.rows; row += 1) {
    for (let column = 0; column < target.columns; column += 1) {
      const from = {
        ...source,
        row: source.row + (row % source.rows),
        column: source.column + (column % source.columns),
      };
      const to = { ...target, row: target.row + row, column: target.column + column, rows: 1, columns: 1 };
      cells.setFormat(to, cells.format({ ...from, rows: 1, columns: 1 }));
    }
  }
}

const tile = <T>({ rows, columns }: Area, cell: (row: number, column: number) => T): T[][] =>
  Array.from({ length: rows }, (_, row) =>
    Array.from({ length: columns }, (_unused, column) => cell(row, column)),
  );

/** office.js asks for this before it cuts a large write into pieces. */
function validateArraySize({ area }: State, args: Arguments): void {
  if (args.integer(0) !== area.rows || args.integer(1) !== area.columns) {
    throw args.invalid(0);
  }
}

export const rangeChanges: Readonly<Record<string, (state: State, args: Arguments) => unknown>> = {
  _ValidateArraySize: validateArraySize,
  clear,
  copyFrom,
  delete: remove,
  insert,
  select,
};
