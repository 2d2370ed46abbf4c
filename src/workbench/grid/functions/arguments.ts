import { CellValueType, type ICellData } from "@univerjs/core";
import { ERROR_TYPE_SET, type BaseReferenceObject, type BaseValueObject } from "@univerjs/preset-sheets-core";
import type { Cell, CellError } from "../../../contract/cell";
import type { ParameterMetadata } from "./metadata";

/** What Univer hands to a function that asks for references: a reference, a plain value or an array. */
export type Argument = BaseReferenceObject | BaseValueObject;

export const busy = "#BUSY!";

export interface ReadArguments {
  readonly parameters: readonly unknown[];
  /** Whether an argument is itself still being calculated. */
  readonly waiting: boolean;
}

/**
 * Puts arguments into the form in which Excel sends them: one value a declared parameter, `null` where omitted, a
 * matrix as rows of cells, blank cells as "" and, for numbers, 0.
 */
export function readArguments(
  values: readonly Argument[],
  declared: readonly ParameterMetadata[],
): ReadArguments {
  let waiting = false;
  const parameters = declared.map((parameter, index) => {
    const argument = values[index];
    if (argument === undefined || isOmitted(argument)) return null;
    const cells = cellsOf(argument);
    waiting ||= cells.some((row) => row.some((cell) => cell === busy));
    const form = (cell: Cell): unknown => (cell === null ? (parameter.type === "number" ? 0 : "") : cell);
    return parameter.dimensionality === "matrix"
      ? cells.map((row) => row.map(form))
      : form(cells[0]?.[0] ?? null);
  });
  return { parameters, waiting };
}

const isReference = (argument: Argument): argument is BaseReferenceObject => argument.isReferenceObject();

/** `=F(1,,3)`: the middle argument is a null that stands in no cell. */
const isOmitted = (argument: Argument): boolean => !isReference(argument) && argument.isNull();

function cellsOf(argument: Argument): Cell[][] {
  if (isReference(argument)) return referencedCells(argument);
  if (!argument.isArray()) return [[plainValue(argument)]];
  return argument
    .getArrayValue()
    .map((row) => Array.from(row, (value) => (value ? plainValue(value) : null)));
}

function plainValue(value: BaseValueObject): Cell {
  if (value.isNull()) return null;
  if (value.isError()) {
    const error = (value as BaseValueObject & { getErrorType(): string }).getErrorType();
    return error === busy ? busy : errorCell(error);
  }
  return value.getValue() as Cell;
}

/**
 * Reads a reference cell by cell from Univer's own stores. Its `toArrayValueObject` makes an object a cell, which takes
 * minutes for large ranges.
 */
function referencedCells(reference: BaseReferenceObject): Cell[][] {
  const { startRow, endRow, startColumn, endColumn } = reference.getRangePosition();
  const computed = reference.getCurrentRuntimeSheetData();
  const computedArrays = reference.getCurrentRuntimeActiveArrayFormulaCellData();
  const arrays = reference.getCurrentActiveArrayFormulaCellData();
  const sheet = reference.getCurrentActiveSheetData()?.cellData;
  const rows: Cell[][] = [];
  for (let row = startRow; row <= endRow; row += 1) {
    const cells: Cell[] = [];
    for (let column = startColumn; column <= endColumn; column += 1) {
      const fresh = computed?.getValue(row, column) ?? computedArrays?.getValue(row, column);
      // A cell of an older spill may belong to an array that this pass has made smaller: Univer's reader knows.
      const cell =
        fresh ??
        (arrays?.getValue(row, column) ? reference.getCellData(row, column) : sheet?.getValue(row, column));
      cells.push(cell ? cellValue(cell) : null);
    }
    rows.push(cells);
  }
  return rows;
}

/** The value of a cell as Univer stores it: errors as their texts, truth values as 0 and 1. */
export function cellValue({ v, t }: ICellData): Cell {
  if (v === undefined || v === null) return null;
  if (t === CellValueType.BOOLEAN) return v === true || v === 1 || v === "1" || v === "TRUE";
  if (t === CellValueType.FORCE_STRING) return String(v);
  if (t === CellValueType.NUMBER) return Number(v);
  if (typeof v === "string" && ERROR_TYPE_SET.has(v as never)) return errorCell(v);
  return v;
}

const errorCell = (value: string): CellError => ({ type: "Error", basicValue: value });
