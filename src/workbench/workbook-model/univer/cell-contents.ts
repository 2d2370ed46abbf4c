import type { ICellData } from "@univerjs/core";
import { isCellError } from "../../../contract/cell";
import { isWholeColumns, isWholeRows, type Area } from "../area";
import { offsetReferences } from "../formula-text";
import type { CellInput, Spread } from "../model";
import type { CellMatrix } from "./mirror";
import { CellValueType } from "./univer-words";

/** What Univer stores for a content; everything that stood in the cell before is taken away. */
export function storedContent(input: CellInput): ICellData {
  const clean = { f: null, si: null, p: null };
  if (input === null || input === "") return { ...clean, v: null, t: null };
  if (typeof input === "number") return { ...clean, v: input, t: CellValueType.NUMBER };
  if (typeof input === "boolean") return { ...clean, v: input ? 1 : 0, t: CellValueType.BOOLEAN };
  if (typeof input === "string") return { ...clean, v: input, t: CellValueType.STRING };
  if (isCellError(input)) return { ...clean, v: input.basicValue, t: CellValueType.STRING };
  return { ...clean, f: input.formula, v: null, t: null };
}

/** The contents of an area, each cell or one for all, as Univer's mutation takes them. */
export function contentMatrix(area: Area, inputs: Spread<CellInput>): CellMatrix {
  const matrix: CellMatrix = {};
  const rows = Array.isArray(inputs) ? (inputs as readonly (readonly (CellInput | undefined)[])[]) : null;
  for (let down = 0; down < area.rows; down += 1) {
    const line: Record<number, ICellData> = {};
    let any = false;
    for (let across = 0; across < area.columns; across += 1) {
      const input = rows ? rows[down]?.[across] : (inputs as CellInput);
      if (input === undefined) continue;
      line[area.column + across] = storedContent(input);
      any = true;
    }
    if (any) matrix[area.row + down] = line;
  }
  return matrix;
}

export const isEndless = (area: Area): boolean => isWholeColumns(area) || isWholeRows(area);

/** From this many on, formulas filled down are worth sharing. */
const leastShared = 32;

let lastShared = 0;

/**
 * Lets formulas that were filled down a column share one: Univer then reads only the first, which for ten thousand
 * formulas saves seconds. Gives the first cell of each group, its formula's owner.
 */
export function shareFormulas(matrix: CellMatrix): [row: number, column: number][] {
  const columns = new Map<number, [row: number, formula: string][]>();
  for (const [row, cells] of Object.entries(matrix)) {
    for (const [column, { f }] of Object.entries(cells)) {
      if (f) columnOf(columns, Number(column)).push([Number(row), f]);
    }
  }
  const owners: [number, number][] = [];
  for (const [column, formulas] of columns) {
    for (const group of groupsOf(formulas)) {
      lastShared += 1;
      const si = `stay${lastShared}`;
      group.forEach(([row, f], place) => {
        const cell = matrix[row]?.[column];
        if (cell) Object.assign(cell, { si, f: place === 0 ? f : null });
      });
      owners.push([group[0]?.[0] ?? 0, column]);
    }
  }
  return owners;
}

function columnOf(
  columns: Map<number, [row: number, formula: string][]>,
  column: number,
): [row: number, formula: string][] {
  let found = columns.get(column);
  if (!found) columns.set(column, (found = []));
  return found;
}

function groupsOf(formulas: readonly [row: number, formula: string][]): [number, string][][] {
  const groups: [number, string][][] = [];
  let group: [number, string][] = [];
  for (const entry of formulas) {
    const last = group[group.length - 1];
    const continues = last && last[0] + 1 === entry[0] && offsetReferences(last[1], 1, 0) === entry[1];
    if (!continues) {
      groups.push(group);
      group = [];
    }
    group.push(entry);
  }
  groups.push(group);
  return groups.filter(({ length }) => length >= leastShared);
}
