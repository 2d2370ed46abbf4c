import type { Cell } from "../../contract/cell";
import type { Area } from "../workbook-model/area";
import type { CellList, WorkbookContents } from "./contents";

/** A listed cell: where it stands in its sheet's list. */
export interface ListedCell {
  readonly value: Cell;
  readonly formula: string | null;
  readonly style: number;
}

const blank: ListedCell = { value: null, formula: null, style: 0 };

/** Finds single cells in contents, which list them row by row. */
export class CellLookup {
  readonly #lists: ReadonlyMap<string, CellList>;

  constructor(contents: WorkbookContents) {
    this.#lists = new Map(contents.sheets.map(({ sheet, cells }) => [sheet.id, cells]));
  }

  at(sheet: string, row: number, column: number): ListedCell {
    const list = this.#lists.get(sheet);
    if (!list) return blank;
    const place = placeOf(list, row, column);
    const record = place < 0 ? undefined : list.formulas.get(place);
    const value = place < 0 ? null : (list.values[place] ?? null);
    return {
      value: value ?? spilledAt(list, row, column),
      formula: record?.formula ?? null,
      style: place < 0 ? 0 : (list.styleOf[place] ?? 0),
    };
  }

  /** The cells of an area in order, row by row. */
  in(area: Area): ListedCell[] {
    return Array.from({ length: area.rows * area.columns }, (_, step) =>
      this.at(area.sheet, area.row + Math.floor(step / area.columns), area.column + (step % area.columns)),
    );
  }
}

function placeOf({ rows, columns }: CellList, row: number, column: number): number {
  let low = 0;
  let high = rows.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const order = (rows[middle] ?? 0) - row || (columns[middle] ?? 0) - column;
    if (order === 0) return middle;
    if (order < 0) low = middle + 1;
    else high = middle - 1;
  }
  return -1;
}

function spilledAt({ formulas, rows, columns }: CellList, row: number, column: number): Cell {
  for (const [place, { spill }] of formulas) {
    if (!spill) continue;
    const value = spill[row - (rows[place] ?? 0)]?.[column - (columns[place] ?? 0)];
    if (value !== undefined) return value;
  }
  return null;
}
