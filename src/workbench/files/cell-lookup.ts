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
  readonly #spills: ReadonlyMap<string, readonly Spill[]>;

  constructor(contents: WorkbookContents) {
    this.#lists = new Map(contents.sheets.map(({ sheet, cells }) => [sheet.id, cells]));
    this.#spills = new Map(contents.sheets.map(({ sheet, cells }) => [sheet.id, spillsOf(cells)]));
  }

  at(sheet: string, row: number, column: number): ListedCell {
    const list = this.#lists.get(sheet);
    if (!list) return blank;
    const place = placeOf(list, row, column);
    const record = place < 0 ? undefined : list.formulas.get(place);
    const value = place < 0 ? null : (list.values[place] ?? null);
    return {
      value: value ?? this.#spilledAt(sheet, row, column),
      formula: record?.formula ?? null,
      style: place < 0 ? 0 : (list.styleOf[place] ?? 0),
    };
  }

  #spilledAt(sheet: string, row: number, column: number): Cell {
    for (const spill of this.#spills.get(sheet) ?? []) {
      const value = spill.values[row - spill.row]?.[column - spill.column];
      if (value !== undefined) return value;
    }
    return null;
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

interface Spill {
  readonly row: number;
  readonly column: number;
  readonly values: readonly (readonly Cell[])[];
}

const spillsOf = ({ formulas, rows, columns }: CellList): Spill[] =>
  [...formulas].flatMap(([place, { spill }]) =>
    spill ? [{ row: rows[place] ?? 0, column: columns[place] ?? 0, values: spill }] : [],
  );
