import type { Cell } from "../../contract/cell";
import type { Rectangle } from "../workbook-model/area";
import { generalFormat } from "../workbook-model/coerce";
import type { Selection } from "../workbook-model/model";
import { homeOf, newSheet } from "../workbook-model/new-sheet";
import {
  defaultFormat,
  type CellFormat,
  type ChartRecord,
  type ColorScaleRecord,
  type NameRecord,
  type SheetRecord,
  type TableRecord,
} from "../workbook-model/records";

/**
 * A whole workbook as plain records: what a file holds, what the grid is filled from and what it gives back. Sheets,
 * tables and charts carry ids only so that records can speak of each other; another workbook may give them new ones.
 */
export interface WorkbookContents {
  /** File name, e.g. `Sample.xlsx`. */
  readonly name: string;
  /** In tab order; at least one, and at least one of them visible. */
  readonly sheets: readonly SheetContents[];
  /** Every look in use, once. Place 0 is `plainStyle`, that of cells which are not listed. */
  readonly styles: readonly CellStyle[];
  readonly tables: readonly TableRecord[];
  readonly charts: readonly ChartRecord[];
  readonly names: readonly NameRecord[];
  /** The strongest first. */
  readonly colorScales: readonly ColorScaleRecord[];
  /** Settings of the add-in: values are whatever JSON carries. */
  readonly settings: ReadonlyMap<string, unknown>;
  /** Id of the active sheet. */
  readonly active: string;
  readonly selection: Selection;
  readonly structureProtected: boolean;
  /** Whether serial numbers of dates count from 1904-01-01. */
  readonly countsFrom1904: boolean;
}

export interface SheetContents {
  readonly sheet: SheetRecord;
  /** By which the sheet is known for as long as it lives, in whichever program; `null` where the file has none. */
  readonly uid: string | null;
  readonly cells: CellList;
  /** Runs of columns that differ from the default, from left to right. */
  readonly columns: readonly LineRun[];
  /** Runs of rows that differ from the default, from top to bottom. */
  readonly rows: readonly LineRun[];
  /** Areas of cells merged into one. */
  readonly merges: readonly Rectangle[];
}

/** How a cell looks, number format included. */
export interface CellStyle {
  readonly numberFormat: string;
  readonly format: CellFormat;
}

/** Neighbouring rows, or columns, that are alike. */
export interface LineRun {
  readonly first: number;
  readonly count: number;
  /** Height or width in points; `null` is the default. */
  readonly size: number | null;
  readonly hidden: boolean;
  /** Place in `styles`: the look of the cells in these lines that are not listed. */
  readonly style: number;
}

/**
 * The cells of a sheet which hold something or look unlike their row and column, row by row from left to right.
 *
 * Parallel arrays and no object a cell, because a sheet of orders has hundreds of thousands. Cell `i` stands in row
 * `rows[i]` and column `columns[i]`, looks like `styles[styleOf[i]]` and shows `values[i]`. A cell into which a formula
 * elsewhere spills is listed only for its look, with the value `null`.
 */
export interface CellList {
  readonly rows: Int32Array;
  readonly columns: Int32Array;
  readonly styleOf: Int32Array;
  readonly values: readonly Cell[];
  /** By place in the list. */
  readonly formulas: ReadonlyMap<number, FormulaRecord>;
}

export interface FormulaRecord {
  /** With its `=`, structured references in the long form. */
  readonly formula: string;
  /** What the formula shows, its own cell included, where it spills over more than one cell; else `null`. */
  readonly spill: readonly (readonly Cell[])[] | null;
}

export const plainStyle: CellStyle = { numberFormat: generalFormat, format: defaultFormat };

/** Gathers the cells of a sheet, which arrive row by row from left to right. */
export class CellListBuilder {
  #rows: number[] = [];
  #columns: number[] = [];
  #styleOf: number[] = [];
  readonly #values: Cell[] = [];
  readonly #formulas = new Map<number, FormulaRecord>();

  add(row: number, column: number, value: Cell, style = 0, formula: FormulaRecord | null = null): void {
    if (formula) this.#formulas.set(this.#values.length, formula);
    this.#rows.push(row);
    this.#columns.push(column);
    this.#styleOf.push(style);
    this.#values.push(value);
  }

  finish(): CellList {
    return {
      rows: Int32Array.from(this.#rows),
      columns: Int32Array.from(this.#columns),
      styleOf: Int32Array.from(this.#styleOf),
      values: this.#values,
      formulas: this.#formulas,
    };
  }
}

/** Every look in use, once; gives each its place. */
export class StyleList {
  readonly styles: CellStyle[] = [];
  readonly #places = new Map<string, number>();

  constructor() {
    this.place(plainStyle);
  }

  place(style: CellStyle): number {
    const key = JSON.stringify([
      style.numberFormat,
      Object.entries(style.format).sort(([a], [b]) => (a < b ? -1 : 1)),
    ]);
    let place = this.#places.get(key);
    if (place === undefined) {
      place = this.styles.push(style) - 1;
      this.#places.set(key, place);
    }
    return place;
  }
}

/** A new workbook: one empty sheet. */
export function emptyContents(name: string): WorkbookContents {
  return {
    name,
    sheets: [
      {
        sheet: newSheet("sheet-1", "Sheet1"),
        uid: null,
        cells: new CellListBuilder().finish(),
        columns: [],
        rows: [],
        merges: [],
      },
    ],
    styles: [plainStyle],
    tables: [],
    charts: [],
    names: [],
    colorScales: [],
    settings: new Map(),
    active: "sheet-1",
    selection: homeOf("sheet-1"),
    structureProtected: false,
    countsFrom1904: false,
  };
}
