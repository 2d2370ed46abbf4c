import type { Cell, CellGrid } from "../../contract/cell";

/** More cells than this are not handed to the pane for one look. */
export const mostCellsRead = 200_000;

/** The cells that a reference in a formula means. */
export interface CellBlock {
  /** With its sheet; whole columns are cut to the part of the sheet that is used. */
  readonly address: string;
  readonly rows: number;
  readonly columns: number;
  /** `null` where there are more than `mostCellsRead`. */
  readonly cells: CellGrid | null;
}

/** A formula that is to be written, and the size of what it gives. */
export interface Placement {
  readonly target: string;
  readonly rows: number;
  readonly columns: number;
  /** The references of the formula. */
  readonly references: readonly string[];
}

/** What a formula would meet where it is to be written. */
export interface Landing {
  /** With its sheet. */
  readonly target: string;
  /** What the target shows now; empty where it is blank. */
  readonly holds: string;
  /** Where the rest of a spilled result would meet something; `null` where the way is free. */
  readonly obstacle: { readonly address: string; readonly cells: number } | null;
  readonly table: LandingTable | null;
}

/** The table in whose data the target lies: nothing can spill there, but every row can have a formula of its own. */
export interface LandingTable {
  readonly name: string;
  readonly rows: number;
  /** The target's column in the first data row. */
  readonly firstCell: string;
  /** Each reference as the formula of that first row has it. */
  readonly references: Readonly<Record<string, string>>;
}

/** Formulas of single cells: what they refer to, and where they are written. */
export interface FormulaPort {
  /**
   * Reads what references mean in a formula of the cell `home`: addresses, names, tables and their columns, spilled
   * results. `null` for what is none.
   */
  readReferences(references: readonly string[], home: string): Promise<readonly (CellBlock | null)[]>;
  examineLanding(placement: Placement): Promise<Landing>;
  /** Writes a formula (English form) and selects the cell. */
  writeFormula(target: string, formula: string): Promise<void>;
  /** Writes a formula to the first data cell of a table's column and fills it down to the last. */
  fillTableColumn(firstCell: string, formula: string): Promise<void>;
  /** What the host makes of a formula beside some cells, on a hidden sheet that is taken away again. */
  tryFormula(cells: CellGrid, formula: string): Promise<Cell>;
}
