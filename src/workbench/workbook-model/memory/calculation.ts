import type { Cell, CellError } from "../../../contract/cell";
import { intersection, isOnSheet, type Area, type Rectangle } from "../area";
import type { WorkbookModel } from "../model";
import type { Book } from "./book";

/**
 * Gives the value of a formula: one cell, or rows that spill. The workbook in memory has no formula language of its
 * own; tests hand in what they need. Without it every formula shows #CALC!.
 */
export interface Evaluate {
  (formula: string, cell: Area, workbook: WorkbookModel): Cell | readonly (readonly Cell[])[];
  /** The values are those of a calculation that is over: they do not depend on what is kept of others here. */
  readonly isOver?: boolean;
}

const error = (basicValue: string): CellError => ({ type: "Error", basicValue });
/** Formulas that feed each other settle in as many passes as the longest chain; longer chains are cut off. */
const maxPasses = 100;

/** Keeps the values of formulas right: anew whenever something is read after something was written. */
export class Calculation {
  /** Nothing is calculated for the time being. */
  held = false;
  #running = false;
  /** Whether this pass has put an array into cells or taken one out, which may block or free another. */
  #arraysMoved = false;
  readonly #spills = new Map<string, Map<string, Area>>();

  constructor(
    private readonly book: Book,
    private readonly workbook: WorkbookModel,
    private readonly evaluate: Evaluate | undefined,
  ) {}

  run(): void {
    if (this.#running || this.held || !this.book.stale) return;
    this.#running = true;
    try {
      const changed = new Set<string>();
      for (let pass = 0; pass < maxPasses; pass += 1) {
        this.#arraysMoved = false;
        const inThisPass = this.book.sheets.filter(({ id }) => this.#runSheet(id));
        for (const { id } of inThisPass) changed.add(id);
        if (inThisPass.length === 0 || (this.evaluate?.isOver && !this.#arraysMoved)) break;
      }
      this.book.stale = false;
      for (const sheet of changed) this.book.emit({ kind: "calculated", sheet });
    } finally {
      this.#running = false;
    }
  }

  /** Empties the arrays that reach into an area, before something else is put there. */
  release(area: Area): void {
    for (const [owner, spill] of this.#spills.get(area.sheet) ?? []) {
      if (!intersection(spill, area)) continue;
      this.#empty(spill, { ...spill, rows: 1, columns: 1 }, spill);
      this.#spills.get(area.sheet)?.delete(owner);
    }
  }

  spillArea(cell: Area): Area | null {
    this.run();
    return this.#spills.get(cell.sheet)?.get(key(cell)) ?? null;
  }

  spillParent(cell: Area): Area | null {
    this.run();
    const spills = [...(this.#spills.get(cell.sheet)?.values() ?? [])];
    const spill = spills.find((area) => intersection(area, cell) !== null);
    return spill ? { ...spill, rows: 1, columns: 1 } : null;
  }

  /** Whether a cell shows part of another cell's array. */
  #coveredByOther(row: number, column: number, origin: Area): boolean {
    const spills = this.#spills.get(origin.sheet) ?? new Map<string, Area>();
    return [...spills].some(
      ([owner, area]) =>
        owner !== key(origin) && intersection(area, { row, column, rows: 1, columns: 1 }) !== null,
    );
  }

  #runSheet(sheet: string): boolean {
    const store = this.book.store(sheet);
    let changed = this.#dropOrphans(sheet);
    for (const { row, column, formula } of store.formulas()) {
      const cell: Area = { sheet, row, column, rows: 1, columns: 1 };
      const result = this.evaluate ? this.evaluate(formula, cell, this.workbook) : error("#CALC!");
      if (this.#show(cell, result)) changed = true;
    }
    return changed;
  }

  #show(cell: Area, result: Result): boolean {
    if (isRows(result)) return this.#put(cell, result);
    const spilled = this.#spills.get(cell.sheet)?.has(key(cell));
    // By far the most formulas: one value, and one before.
    return spilled ? this.#put(cell, [[result]]) : this.#set(cell.sheet, cell.row, cell.column, result);
  }

  #put(cell: Area, rows: readonly (readonly Cell[])[]): boolean {
    const columns = Math.max(1, ...rows.map((row) => row.length));
    const area: Area = { ...cell, rows: Math.max(1, rows.length), columns };
    const before = this.#spills.get(cell.sheet)?.get(key(cell)) ?? cell;
    const blocked = !isOnSheet(area) || this.#isBlocked(cell, area, before);
    const target = blocked ? cell : area;
    let changed = this.#empty(before, target, cell);
    for (let row = 0; row < target.rows; row += 1) {
      for (let column = 0; column < target.columns; column += 1) {
        const value = blocked ? error("#SPILL!") : (rows[row]?.[column] ?? null);
        changed = this.#set(cell.sheet, cell.row + row, cell.column + column, value) || changed;
      }
    }
    this.#remember(cell, target);
    this.#arraysMoved ||= changed;
    return changed;
  }

  #set(sheet: string, row: number, column: number, value: Cell): boolean {
    const store = this.book.store(sheet);
    if (sameCell(store.value(row, column), value)) return false;
    store.setValue(row, column, value);
    return true;
  }

  #remember(cell: Area, area: Area): void {
    const spills = this.#spills.get(cell.sheet) ?? new Map<string, Area>();
    this.#spills.set(cell.sheet, spills);
    if (area.rows * area.columns > 1) spills.set(key(cell), area);
    else spills.delete(key(cell));
  }

  /** Anything of the user's in the way stops a spill; cells of the same array before do not. */
  #isBlocked(cell: Area, area: Area, before: Rectangle): boolean {
    const store = this.book.store(cell.sheet);
    for (let row = area.row; row < area.row + area.rows; row += 1) {
      for (let column = area.column; column < area.column + area.columns; column += 1) {
        if (row === cell.row && column === cell.column) continue;
        const own = intersection(before, { row, column, rows: 1, columns: 1 }) !== null;
        if (store.formula(row, column) !== null || this.#coveredByOther(row, column, cell)) return true;
        if (!own && store.value(row, column) !== null) return true;
      }
    }
    return false;
  }

  #empty(before: Area, after: Area, cell: Area): boolean {
    let changed = false;
    for (let row = before.row; row < before.row + before.rows; row += 1) {
      for (let column = before.column; column < before.column + before.columns; column += 1) {
        const kept = intersection(after, { row, column, rows: 1, columns: 1 }) !== null;
        if (!kept) changed = this.#set(cell.sheet, row, column, null) || changed;
      }
    }
    return changed;
  }

  /** Arrays whose formula is gone leave blank cells. */
  #dropOrphans(sheet: string): boolean {
    const store = this.book.store(sheet);
    let changed = false;
    for (const [owner, area] of this.#spills.get(sheet) ?? []) {
      if (store.formula(area.row, area.column) !== null) continue;
      this.#spills.get(sheet)?.delete(owner);
      changed = this.#empty(area, { ...area, rows: 1, columns: 1 }, area) || changed;
    }
    this.#arraysMoved ||= changed;
    return changed;
  }
}

type Result = ReturnType<Evaluate>;
const isRows = (result: Result): result is readonly (readonly Cell[])[] => Array.isArray(result);

const key = (cell: Rectangle): string => `${cell.row},${cell.column}`;

function sameCell(one: Cell, other: Cell): boolean {
  if (one === null || other === null || typeof one !== "object" || typeof other !== "object")
    return one === other;
  return one.basicValue === other.basicValue;
}
