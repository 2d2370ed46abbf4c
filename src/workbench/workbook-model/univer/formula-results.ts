import type { Cell } from "../../../contract/cell";
import { busy, cellValue } from "../../grid/functions/arguments";
import type { Area } from "../area";
import type { Mirror } from "./mirror";

/** What the grid's engine made of the formula in a cell: one value, or rows that spill. */
export function formulaResult(mirror: Mirror, cell: Area): Cell | Cell[][] {
  const sheet = mirror.gridSheet(cell.sheet);
  const spill = mirror.formulas.getArrayFormulaRange()[mirror.unit]?.[sheet]?.[cell.row]?.[cell.column];
  const shown = mirror.worksheet(cell.sheet)?.getCellMatrix().getValue(cell.row, cell.column);
  const own = shown ? shownValue(cellValue(shown)) : null;
  if (!spill || (own !== null && typeof own === "object")) return own;
  const values = mirror.formulas.getArrayFormulaCellData()[mirror.unit]?.[sheet];
  const rows: Cell[][] = [];
  for (let row = spill.startRow; row <= spill.endRow; row += 1) {
    const line: Cell[] = [];
    for (let column = spill.startColumn; column <= spill.endColumn; column += 1) {
      const value = values?.[row]?.[column];
      line.push(value ? shownValue(cellValue(value)) : null);
    }
    rows.push(line);
  }
  return rows;
}

// To Univer this is a text like any other.
const shownValue = (value: Cell): Cell => (value === busy ? { type: "Error", basicValue: busy } : value);
