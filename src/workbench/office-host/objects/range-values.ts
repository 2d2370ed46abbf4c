import { isCellError, type Cell } from "../../../contract/cell";
import { cellCount, isWholeColumns, isWholeRows, type Area } from "../../workbook-model/area";
import { coerce, isNumberFormat } from "../../workbook-model/coerce";
import { offsetReferences } from "../../workbook-model/formula-text";
import type { CellInput } from "../../workbook-model/model";
import { ApiError, invalidArgument } from "../rich-api/api-error";
import { changing, type HostContext } from "./context";

/** Excel's limit on the cells of one read or write. */
export const maxCells = 5_000_000;

export type Grid<T> = readonly (readonly T[])[];

/** Whole rows and columns have no grid (`null`); too many cells are refused. */
export function readGrid<T>(area: Area, location: string, read: () => T[][]): T[][] | null {
  if (isWholeColumns(area) || isWholeRows(area)) return null;
  mustBeReadable(cellCount(area), location);
  return read();
}

export function mustBeReadable(cells: number, location: string): void {
  if (cells > maxCells) {
    throw new ApiError(
      "RangeExceedsLimit",
      "The cell count in the range has exceeded the maximum supported number.",
      location,
    );
  }
}

/** What a cell looks like to the add-in: blank is an empty string, an error is its text. */
export function plain(cell: Cell): string | number | boolean {
  if (cell === null) return "";
  return isCellError(cell) ? cell.basicValue : cell;
}

export function valueType(cell: Cell): string {
  if (cell === null) return "Empty";
  if (isCellError(cell)) return "Error";
  return { string: "String", number: "Double", boolean: "Boolean" }[
    typeof cell as "string" | "number" | "boolean"
  ];
}

/** A grid of exactly the area's size, or one value for every cell. */
export function spread(
  area: Area,
  value: unknown,
  location: string,
): (row: number, column: number) => unknown {
  if (!Array.isArray(value)) return () => value;
  const rows = value as readonly unknown[];
  const fits =
    rows.length === area.rows && rows.every((row) => Array.isArray(row) && row.length === area.columns);
  if (!fits) {
    throw new ApiError(
      "InvalidArgument",
      "The number of rows or columns in the input array doesn't match the size or dimensions of the range.",
      location,
    );
  }
  return (row, column) => (rows[row] as readonly unknown[])[column];
}

function asCell(value: unknown, location: string): Exclude<Cell, null> {
  if (typeof value === "string" || typeof value === "boolean") return value;
  if (typeof value === "number" && Number.isFinite(value)) return value;
  throw invalidArgument("a cell takes text, numbers and truth values", location);
}

/** Writes values or formulas as Excel takes them; everything is read before anything is written. */
export function writeInputs(context: HostContext, area: Area, value: unknown, location: string): void {
  if (!Array.isArray(value) && (isWholeColumns(area) || isWholeRows(area)) && value !== "") {
    throw invalidArgument("whole rows and columns take no values", location);
  }
  if (value === "") return changing(context, area.sheet, () => context.workbook.cells.write(area, null));
  const at = spread(area, value, location);
  const { cells } = context.workbook;
  const present = cells.numberFormats(area);
  const formats: (string | undefined)[][] = [];
  let setsFormats = false;
  const inputs = present.map((row, down) =>
    row.map((numberFormat, across): CellInput | undefined => {
      const one = at(down, across);
      if (one === null || one === undefined) return undefined;
      const coerced = coerce(asCell(one, location), numberFormat, context.workbook.countsFrom1904);
      if (coerced.numberFormat !== undefined) {
        (formats[down] ??= [])[across] = coerced.numberFormat;
        setsFormats = true;
      }
      return followed(coerced.content, Array.isArray(value) ? null : { down, across });
    }),
  );
  changing(context, area.sheet, () => {
    cells.write(area, inputs);
    if (setsFormats)
      cells.setNumberFormats(
        area,
        Array.from({ length: area.rows }, (_, down) => formats[down] ?? []),
      );
  });
}

/** One formula for many cells is filled down and across: its relative references follow. */
function followed(content: CellInput, step: { down: number; across: number } | null): CellInput {
  if (!step || typeof content !== "object" || content === null || !("formula" in content)) return content;
  return { formula: offsetReferences(content.formula, step.down, step.across) };
}

export function writeNumberFormats(context: HostContext, area: Area, value: unknown, location: string): void {
  const check = (one: unknown): string | undefined => {
    if (one === null || one === undefined) return undefined;
    if (typeof one !== "string" || !isNumberFormat(one))
      throw invalidArgument(`number format ${String(one)}`, location);
    return one === "" ? "General" : one;
  };
  if (!Array.isArray(value)) {
    const format = check(value);
    if (format !== undefined) {
      changing(context, area.sheet, () => context.workbook.cells.setNumberFormats(area, format));
    }
    return;
  }
  const at = spread(area, value, location);
  const formats = Array.from({ length: area.rows }, (_, down) =>
    Array.from({ length: area.columns }, (_unused, across) => check(at(down, across))),
  );
  changing(context, area.sheet, () => context.workbook.cells.setNumberFormats(area, formats));
}
