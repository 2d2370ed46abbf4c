import { CalcError } from "../../contract/calc-error";
import { isBlank, isCellError, type Cell, type CellGrid } from "../../contract/cell";
import { textOf } from "../../contract/columns";

/** What is known of the customers in one column: numbers, or words of a few levels. */
export interface Feature {
  readonly name: string;
  /** Levels in sorted order, the base first; `null` for a feature of numbers. */
  readonly levels: readonly string[] | null;
}

/** Refuses a grid with an error value, by its row. */
export function refuseErrors(grid: CellGrid, argument: string): void {
  grid.forEach((row, index) => {
    for (const cell of row) {
      if (isCellError(cell)) {
        throw new CalcError("input-error", argument, { value: cell.basicValue, position: index + 1 });
      }
    }
  });
}

export const isNumeric = (cell: Cell): cell is number | boolean =>
  typeof cell === "number" || typeof cell === "boolean";

/** What stands in each column of complete rows: words where any cell is one. */
export function describeFeatures(rows: CellGrid, names: readonly string[]): Feature[] {
  return names.map((name, column) => {
    const cells = rows.map((row) => row[column] ?? null);
    if (cells.every(isNumeric)) return { name, levels: null };
    const levels = new Map(cells.flatMap((cell) => (cell === null ? [] : [[levelKey(cell), textOf(cell)]])));
    return { name, levels: [...levels].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, level]) => level) };
  });
}

/** Words are the same level whatever their case, as Excel compares texts. */
export const levelKey = (cell: Exclude<Cell, null>): string => textOf(cell).toLowerCase();

export const isComplete = (row: readonly Cell[]): boolean => row.every((cell) => !isBlank(cell));
