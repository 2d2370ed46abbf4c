import type { CellErrorValue } from "./calc-error";

/** An error that stands in a cell, in the form in which Excel hands it to a custom function. */
export interface CellError {
  readonly type: "Error";
  readonly basicValue: CellErrorValue | (string & {});
}

/** One cell as it arrives from a sheet. Blank is `null`; a blank string counts as blank in columns of data. */
export type Cell = string | number | boolean | null | CellError;

export type CellGrid = readonly (readonly Cell[])[];

export function isCellError(cell: unknown): cell is CellError {
  return typeof cell === "object" && cell !== null && (cell as { type?: unknown }).type === "Error";
}

export function isBlank(cell: Cell | undefined): boolean {
  return cell === null || cell === undefined || (typeof cell === "string" && cell.trim() === "");
}
