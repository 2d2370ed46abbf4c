import type { Cell } from "../../contract/cell";
import type { Area } from "./area";
import type {
  CellFormat,
  ChartRecord,
  ColorScaleRecord,
  CommentRecord,
  NameRecord,
  PageRecord,
  SheetRecord,
  TableRecord,
} from "./records";

/**
 * A workbook as the office host sees it. Two implementations keep it alike (test/workbench/workbook-model/obeys-model):
 * one in memory, for Node, and one over the grid of the page.
 *
 * Everything happens at once and in order, save calculation: after a write, `calculated()` resolves when native
 * formulas show their values. Refusals are `WorkbookRefusal` with the code that Excel gives; nothing is half done.
 */
export interface WorkbookModel {
  /** File name, e.g. `Sample.xlsx`. */
  readonly name: string;
  readonly sheets: Sheets;
  readonly cells: Cells;
  readonly layout: Layout;
  readonly tables: Tables;
  readonly charts: Charts;
  readonly names: Names;
  readonly colorScales: ColorScales;
  readonly merges: Merges;
  readonly comments: Comments;
  readonly settings: Settings;

  readonly selection: Selection;
  select(selection: Selection): void;

  /** Whether the user is typing into a cell at this moment. */
  readonly editing: boolean;
  /** Whether the workbook's structure is protected: no sheet may come, go or be renamed. */
  readonly structureProtected: boolean;
  protectStructure(on: boolean): void;
  /** Whether day 0 is 1904-01-01. Values are what stands in the cells; only dates as texts tell the difference. */
  readonly countsFrom1904: boolean;
  countFrom1904(on: boolean): void;

  /** Resolves when native formulas show their values. Custom functions may still show #BUSY!. */
  calculated(): Promise<void>;
  /** Calculates everything anew. */
  recalculate(): Promise<void>;
  /** While it is held back, formulas show what they showed, whatever is written. */
  holdCalculation(on: boolean): void;

  /** Does the work in another's name: the events it raises say so. The user acts where nobody else does. */
  as<T>(actor: Actor, work: () => T): T;
  /** Makes the changes between this call and the call of its result one step of undo. */
  beginUndoGroup(): () => void;
  /** Returns the way to unsubscribe. */
  subscribe(listener: (event: WorkbookEvent) => void): () => void;
}

export type Actor = "user" | "add-in" | "co-author";

/** What Excel would refuse, with Excel's own code. */
export class WorkbookRefusal extends Error {
  constructor(
    readonly code:
      "InvalidArgument" | "ItemNotFound" | "ItemAlreadyExists" | "InvalidOperation" | "AccessDenied",
    message: string,
  ) {
    super(message);
    this.name = "WorkbookRefusal";
  }
}

export interface Sheets {
  /** In tab order. */
  all(): readonly SheetRecord[];
  get(id: string): SheetRecord | null;
  /** Names are compared as Excel does, without regard to case. */
  byName(name: string): SheetRecord | null;
  /**
   * Added last; without a name the next free `Sheet<n>`. Does not become active.
   *
   * @param id the sheet's id in the file it comes from; a new one when it is taken here
   */
  add(name?: string, id?: string): SheetRecord;
  /** Renaming, moving to front and back and all else that is no cell. */
  update(
    id: string,
    change: Partial<Omit<SheetRecord, "id" | "page">> & { readonly page?: Partial<PageRecord> },
  ): void;
  move(id: string, position: number): void;
  remove(id: string): void;
  readonly active: string;
  activate(id: string): void;
}

export type CellInput = Cell | { readonly formula: string };

/** One entry for every cell, or one for all. `undefined` leaves a cell as it is. */
export type Spread<T> = T | readonly (readonly (T | undefined)[])[];

export interface Cells {
  /** `null` where blank. Dates are serial numbers. */
  values(area: Area): Cell[][];
  /** Whether every cell of the area is blank. */
  isBlank(area: Area): boolean;
  /** The formula with its `=`, structured references in the long form; `null` where there is none. */
  formulas(area: Area): (string | null)[][];
  /** What the cells show: value by number format. */
  texts(area: Area): string[][];
  /** Writes values and formulas as they are: what typed text means was decided before (see `coerce`). */
  write(area: Area, inputs: Spread<CellInput>): void;
  numberFormats(area: Area): string[][];
  setNumberFormats(area: Area, formats: Spread<string>): void;
  /** What all cells of the area have in common; a key is missing where they differ. */
  format(area: Area): Partial<CellFormat>;
  /** Borders given here go to every cell of the area. */
  setFormat(area: Area, change: Partial<CellFormat>): void;
  clear(area: Area, what: "All" | "Contents" | "Formats"): void;
  /** Makes room; what stood there moves. Tables, charts, names and formats move along. */
  insert(area: Area, shift: "Down" | "Right"): void;
  remove(area: Area, shift: "Up" | "Left"): void;
  /** The smallest area around all cells with content, or with content or a format; `null` on an empty sheet. */
  usedArea(sheet: string, valuesOnly: boolean): Area | null;
  /** The used part of each column that has one, from left to right: far cells have nothing between them. */
  usedColumns(sheet: string): readonly Area[];
  /** Where the array of a spilling formula in this cell stands; `null` where it does not spill. */
  spillArea(cell: Area): Area | null;
  /** The cell whose array reaches over this one, which may be itself; `null` where none does. */
  spillParent(cell: Area): Area | null;
}

/** Rows and columns. Widths and heights in points. */
export interface Layout {
  columnWidth(sheet: string, column: number): number;
  setColumnWidth(area: Area, width: number): void;
  rowHeight(sheet: string, row: number): number;
  setRowHeight(area: Area, height: number): void;
  autofitColumns(area: Area): void;
  autofitRows(area: Area): void;
  rowHidden(sheet: string, row: number): boolean;
  columnHidden(sheet: string, column: number): boolean;
  hiddenRows(sheet: string): ReadonlySet<number>;
  hiddenColumns(sheet: string): ReadonlySet<number>;
  setRowsHidden(area: Area, hidden: boolean): void;
  setColumnsHidden(area: Area, hidden: boolean): void;
}

export interface Tables {
  /** By sheets in tab order, then by creation. */
  all(): readonly TableRecord[];
  /** By name (without regard to case) or id. */
  get(nameOrId: string): TableRecord | null;
  /**
   * Makes a table of an area whose first row is the header. Blank header cells become `Column<n>`, equal ones are
   * numbered, numbers become text. Without a name the next free `Table<n>`.
   */
  add(area: Area, name?: string): TableRecord;
  /**
   * Changes all but the area. `showTotals` on puts a totals row under the data (moving down what stands there), with
   * the word Total in its first cell and a SUBTOTAL in its last; off clears that row.
   */
  update(id: string, change: Partial<Omit<TableRecord, "id" | "area">>): void;
  /** The new area has the same first row as the old. The totals row moves to the new last row. */
  resize(id: string, area: Area): void;
  /** Takes the table away, with its cells or leaving them. */
  remove(id: string, keepCells: boolean): void;
}

export interface Charts {
  all(): readonly ChartRecord[];
  get(id: string): ChartRecord | null;
  add(chart: Omit<ChartRecord, "id">): ChartRecord;
  update(id: string, change: Partial<Omit<ChartRecord, "id" | "sheet">>): void;
  remove(id: string): void;
}

export interface Names {
  all(): readonly NameRecord[];
  get(name: string, scope: string | null): NameRecord | null;
  add(name: NameRecord): void;
  update(name: string, scope: string | null, change: Partial<Omit<NameRecord, "name" | "scope">>): void;
  remove(name: string, scope: string | null): void;
}

export interface ColorScales {
  /** In order of priority, the strongest first. */
  all(): readonly ColorScaleRecord[];
  add(scale: Omit<ColorScaleRecord, "id">): ColorScaleRecord;
  update(id: string, change: Partial<Omit<ColorScaleRecord, "id">>): void;
  remove(id: string): void;
}

/** Areas whose cells are merged into one; only the first of them holds anything. */
export interface Merges {
  all(): readonly Area[];
  /** @throws WorkbookRefusal InvalidOperation when it overlaps a merged area or a table */
  add(area: Area): void;
  /** Takes every merged area apart that the area touches. */
  remove(area: Area): void;
}

/** Comments go where their cells go, and with them. */
export interface Comments {
  all(): readonly CommentRecord[];
  add(area: Area, content: string): CommentRecord;
  remove(id: string): void;
}

/** Settings of the add-in, kept in the file: values are whatever JSON carries. */
export interface Settings {
  all(): ReadonlyMap<string, unknown>;
  set(key: string, value: unknown): void;
  remove(key: string): void;
}

/** What the user has selected: areas of one sheet and the active cell in them, or a chart. */
export type Selection =
  | { readonly kind: "areas"; readonly areas: readonly [Area, ...Area[]]; readonly activeCell: Area }
  | { readonly kind: "chart"; readonly chart: string };

export type ChangeKind =
  | "RangeEdited"
  | "RowInserted"
  | "RowDeleted"
  | "ColumnInserted"
  | "ColumnDeleted"
  | "CellInserted"
  | "CellDeleted";

export type WorkbookEvent = { readonly actor: Actor } & (
  | { readonly kind: "selection-changed" }
  | { readonly kind: "data-changed"; readonly area: Area; readonly change: ChangeKind }
  | { readonly kind: "format-changed"; readonly area: Area }
  | {
      readonly kind: "sheet-added" | "sheet-deleted" | "sheet-activated" | "sheet-deactivated";
      readonly sheet: string;
    }
  | {
      readonly kind: "sheet-renamed";
      readonly sheet: string;
      readonly before: string;
      readonly after: string;
    }
  | { readonly kind: "table-added" | "table-deleted"; readonly table: TableRecord }
  | { readonly kind: "chart-changed"; readonly chart: string }
  | { readonly kind: "calculated"; readonly sheet: string }
  | { readonly kind: "settings-changed" }
);
