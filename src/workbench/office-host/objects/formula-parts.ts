import { isCellError } from "../../../contract/cell";
import type { Area } from "../../workbook-model/area";
import type { Cells, WorkbookModel } from "../../workbook-model/model";
import { usedPart } from "./used-part";

/** Which formulas are asked for, by what they show. */
export type FormulaKind = "All" | "Errors";

/**
 * The areas of an area in which formulas stand, column by column; what a formula has spilled is none. Of a single cell
 * Excel gives those of the whole used sheet.
 */
export function formulaParts(workbook: WorkbookModel, area: Area, kind: FormulaKind): Area[] {
  const single = area.rows === 1 && area.columns === 1;
  const used = single ? workbook.cells.usedArea(area.sheet, false) : usedPart(workbook, area, false);
  if (!used) return [];
  const wanted = isWanted(workbook.cells, used, kind);
  const parts: Area[] = [];
  for (let column = 0; column < used.columns; column += 1) {
    for (const run of runsDown(used.rows, (row) => wanted(row, column))) {
      const beside = parts.find(
        (part) =>
          part.column + part.columns === used.column + column &&
          part.row === used.row + run.first &&
          part.rows === run.count,
      );
      const part: Area = {
        sheet: area.sheet,
        row: used.row + run.first,
        rows: run.count,
        column: used.column + column,
        columns: 1,
      };
      if (beside) parts[parts.indexOf(beside)] = { ...beside, columns: beside.columns + 1 };
      else parts.push(part);
    }
  }
  return parts;
}

function isWanted(cells: Cells, area: Area, kind: FormulaKind): (row: number, column: number) => boolean {
  const formulas = cells.formulas(area);
  const values = kind === "Errors" ? cells.values(area) : [];
  return (row, column) =>
    typeof formulas[row]?.[column] === "string" && (kind === "All" || isCellError(values[row]?.[column]));
}

function runsDown(rows: number, holds: (row: number) => boolean): { first: number; count: number }[] {
  const runs: { first: number; count: number }[] = [];
  for (let row = 0; row < rows; row += 1) {
    if (!holds(row)) continue;
    const last = runs.at(-1);
    if (last && last.first + last.count === row) last.count += 1;
    else runs.push({ first: row, count: 1 });
  }
  return runs;
}
