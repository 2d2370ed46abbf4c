import type { Cell } from "../../../contract/cell";
import { bounding, isWholeRows, maxColumns, maxRows, type Rectangle } from "../area";
import type { CellInput } from "../model";
import type { Edit } from "../movement";
import type { CellFormat } from "../records";
import { Runs } from "./runs";
import type { Styles } from "./styles";
import { ValueColumn } from "./value-column";

/** One column: values, formulas where there are any, and looks. */
class Column {
  readonly values = new ValueColumn();
  readonly formulas = new Map<number, string>();

  constructor(readonly looks: Runs) {}
}

/** The cells of one sheet. A column exists from the moment something is put into it. */
export class SheetStore {
  #columns = new Map<number, Column>();
  /** Looks of whole rows; a column begins with them. */
  readonly #rowLooks = new Runs(0);

  constructor(readonly styles: Styles) {}

  value(row: number, column: number): Cell {
    return this.#columns.get(column)?.values.get(row) ?? null;
  }

  formula(row: number, column: number): string | null {
    return this.#columns.get(column)?.formulas.get(row) ?? null;
  }

  setValue(row: number, column: number, value: Cell): void {
    if (value === null && !this.#columns.has(column)) return;
    this.#column(column).values.set(row, value);
  }

  setFormula(row: number, column: number, formula: string | null): void {
    if (formula === null) this.#columns.get(column)?.formulas.delete(row);
    else this.#column(column).formulas.set(row, formula);
  }

  values(area: Rectangle): Cell[][] {
    return this.#block<Cell>(area, ({ values }, row) => values.get(row));
  }

  isBlank({ row, rows, column, columns }: Rectangle): boolean {
    for (let place = column; place < column + columns; place += 1) {
      if (this.#columns.get(place)?.values.isBlank(row, rows) === false) return false;
    }
    return true;
  }

  formulasOf(area: Rectangle): (string | null)[][] {
    return this.#block<string | null>(area, ({ formulas }, row) => formulas.get(row) ?? null);
  }

  /** Reads a block column by column; columns in which nothing stands cost nothing. */
  #block<T>(area: Rectangle, read: (column: Column, row: number) => T): (T | null)[][] {
    const block = Array.from({ length: area.rows }, () => new Array<T | null>(area.columns).fill(null));
    for (let across = 0; across < area.columns; across += 1) {
      const column = this.#columns.get(area.column + across);
      if (!column) continue;
      block.forEach((cells, down) => {
        cells[across] = read(column, area.row + down);
      });
    }
    return block;
  }

  /** Writes a block column by column, so that long ranges pay for finding their column once. */
  write(area: Rectangle, inputAt: (down: number, across: number) => CellInput | undefined): void {
    for (let across = 0; across < area.columns; across += 1) {
      const { values, formulas } = this.#column(area.column + across);
      for (let down = 0; down < area.rows; down += 1) {
        const input = inputAt(down, across);
        if (input === undefined) continue;
        const row = area.row + down;
        if (typeof input === "object" && input !== null && "formula" in input) {
          formulas.set(row, input.formula);
          values.set(row, null);
        } else {
          if (formulas.size > 0) formulas.delete(row);
          values.set(row, input);
        }
      }
    }
  }

  look(row: number, column: number): number {
    return (this.#columns.get(column)?.looks ?? this.#rowLooks).get(row);
  }

  /** Changes looks; whole rows are kept as such, so that they cost nothing and count as nothing used. */
  changeLooks(area: Rectangle, next: (look: number) => number): void {
    if (isWholeRows(area)) {
      this.#rowLooks.change(area.row, area.rows, next);
      for (const column of this.#columns.values()) column.looks.change(area.row, area.rows, next);
      return;
    }
    for (let column = area.column; column < area.column + area.columns; column += 1) {
      this.#column(column).looks.change(area.row, area.rows, next);
    }
  }

  looks(area: Rectangle): Set<number> {
    const found = new Set<number>();
    for (const [place, column] of this.#columns) {
      if (place < area.column || place >= area.column + area.columns) continue;
      for (const look of column.looks.values(area.row, area.rows)) found.add(look);
    }
    const known = [...this.#columns.keys()].filter(
      (place) => place >= area.column && place < area.column + area.columns,
    );
    if (known.length < area.columns)
      for (const look of this.#rowLooks.values(area.row, area.rows)) found.add(look);
    return found;
  }

  clearContents(area: Rectangle): void {
    for (const [place, column] of this.#columns) {
      if (place < area.column || place >= area.column + area.columns) continue;
      column.values.clear(area.row, area.rows);
      for (const row of [...column.formulas.keys()]) {
        if (row >= area.row && row < area.row + area.rows) column.formulas.delete(row);
      }
    }
  }

  /** Every formula, column by column. */
  *formulas(): Generator<{ row: number; column: number; formula: string }> {
    for (const [column, { formulas }] of this.#columns) {
      for (const [row, formula] of [...formulas]) yield { row, column, formula };
    }
  }

  edit({ area, kind, axis }: Edit): void {
    if (axis === "rows") this.#shiftRows(area, kind === "insert" ? area.rows : -area.rows);
    else if (area.rows === maxRows)
      this.#shiftWholeColumns(area, kind === "insert" ? area.columns : -area.columns);
    else this.#shiftColumns(area, kind === "insert" ? area.columns : -area.columns);
  }

  used(valuesOnly: boolean): Rectangle | null {
    return this.usedColumns(valuesOnly).reduce<Rectangle | null>(
      (whole, column) => (whole ? bounding(whole, column) : column),
      null,
    );
  }

  /** The used part of each column, from left to right. */
  usedColumns(valuesOnly: boolean): Rectangle[] {
    const found: Rectangle[] = [];
    for (const [place, { values, looks }] of this.#columns) {
      const extent = values.extent();
      const firstLook = valuesOnly ? -1 : looks.firstDifference(this.#rowLooks);
      const lastLook = valuesOnly ? -1 : looks.lastDifference(this.#rowLooks);
      if (!extent && lastLook < 0) continue;
      const row = Math.min(extent?.first ?? maxRows, firstLook < 0 ? maxRows : firstLook);
      const bottom = Math.max(extent?.last ?? -1, lastLook);
      found.push({ row, column: place, rows: bottom - row + 1, columns: 1 });
    }
    return found.sort((one, other) => one.column - other.column);
  }

  /** The formats of all looks in an area. */
  formats(area: Rectangle): CellFormat[] {
    return [...this.looks(area)].map((look) => this.styles.get(look).format);
  }

  #column(place: number): Column {
    let column = this.#columns.get(place);
    if (!column) this.#columns.set(place, (column = new Column(this.#rowLooks.clone())));
    return column;
  }

  #shiftRows(area: Rectangle, by: number): void {
    if (isWholeRows(area)) this.#rowLooks.shift(area.row, by);
    for (const [place, column] of this.#columns) {
      if (place < area.column || place >= area.column + area.columns) continue;
      column.values.shift(area.row, by);
      column.looks.shift(area.row, by);
      moveKeys(column.formulas, area.row, by);
    }
  }

  #shiftWholeColumns(area: Rectangle, by: number): void {
    const moved = new Map<number, Column>();
    for (const [place, column] of this.#columns) {
      if (place < area.column) moved.set(place, column);
      else if (by > 0 || place >= area.column - by) moved.set(place + by, column);
    }
    moved.delete(maxColumns);
    this.#columns = moved;
  }

  /** Part of a row moves sideways, cell by cell. */
  #shiftColumns(area: Rectangle, by: number): void {
    const last = Math.max(...this.#columns.keys(), area.column) + Math.max(by, 0);
    const places = Array.from({ length: last - area.column + 1 }, (_, step) => area.column + step);
    for (const place of by > 0 ? places.reverse() : places) {
      const from = place - by;
      for (let row = area.row; row < area.row + area.rows; row += 1) {
        const blank = by > 0 && from < area.column;
        this.setValue(row, place, blank ? null : this.value(row, from));
        this.setFormula(row, place, blank ? null : this.formula(row, from));
        const look = blank ? this.look(row, Math.max(area.column - 1, 0)) : this.look(row, from);
        if (look !== this.look(row, place))
          this.changeLooks({ row, column: place, rows: 1, columns: 1 }, () => look);
      }
    }
  }
}

function moveKeys(formulas: Map<number, string>, row: number, by: number): void {
  const entries = [...formulas].filter(([key]) => key >= row);
  for (const [key] of entries) formulas.delete(key);
  for (const [key, formula] of entries) if (by > 0 || key >= row - by) formulas.set(key + by, formula);
}
