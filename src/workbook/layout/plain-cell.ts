import { isCellError, type Cell } from "../../contract/cell";
import { textCell, type CellContent } from "./text-cell";

/** How to write a cell so that it becomes what it is: a text a text, a number a number, TRUE and #N/A themselves. */
export function plainCell(cell: Cell): CellContent {
  if (typeof cell === "string") return textCell(cell);
  if (typeof cell === "number") return { value: cell, format: "General" };
  // Excel makes truth values and errors of these words itself in a cell of general format.
  return {
    value: cell === null ? "" : isCellError(cell) ? cell.basicValue : String(cell).toUpperCase(),
    format: "General",
  };
}
