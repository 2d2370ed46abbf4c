import { isOnSheet } from "../area";
import {
  WorkbookRefusal,
  type Actor,
  type Selection,
  type WorkbookEvent,
  type WorkbookModel,
} from "../model";
import { homeOf } from "../new-sheet";
import { Book } from "./book";
import { Calculation, type Evaluate } from "./calculation";
import { MemoryCells } from "./cells";
import { MemoryComments } from "./comments";
import { MemoryLayout } from "./layout";
import { MemoryCharts, MemoryColorScales, MemoryMerges, MemoryNames, MemorySettings } from "./lists";
import { MemorySheets } from "./sheets";
import { MemoryTables } from "./tables";

export interface MemoryWorkbookOptions {
  readonly name?: string;
  /** Gives formulas their values; without it every formula shows #CALC!. */
  readonly evaluate?: Evaluate;
}

/** A workbook without a screen, for Node: one visible sheet `Sheet1`, its A1 selected. It has no undo of its own. */
export class MemoryWorkbook implements WorkbookModel {
  readonly name: string;
  readonly sheets: MemorySheets;
  readonly cells: MemoryCells;
  readonly layout: MemoryLayout;
  readonly tables: MemoryTables;
  readonly charts: MemoryCharts;
  readonly names: MemoryNames;
  readonly colorScales: MemoryColorScales;
  readonly merges: MemoryMerges;
  readonly comments: MemoryComments;
  readonly settings: MemorySettings;
  /** Tests let the user begin and end typing. */
  editing = false;
  readonly #book = new Book();
  readonly #calculation: Calculation;
  #structureProtected = false;

  constructor(options: MemoryWorkbookOptions = {}) {
    this.name = options.name ?? "Book1.xlsx";
    this.#calculation = new Calculation(this.#book, this, options.evaluate);
    this.sheets = new MemorySheets(this.#book, () => this.#structureProtected);
    this.cells = new MemoryCells(this.#book, this.#calculation);
    this.layout = new MemoryLayout(this.#book);
    this.tables = new MemoryTables(this.#book, this.cells);
    this.charts = new MemoryCharts(this.#book);
    this.names = new MemoryNames(this.#book);
    this.colorScales = new MemoryColorScales(this.#book);
    this.merges = new MemoryMerges(this.#book);
    this.comments = new MemoryComments(this.#book);
    this.settings = new MemorySettings(this.#book);
    this.sheets.add();
  }

  get selection(): Selection {
    return this.#book.selection ?? homeOf(this.sheets.active);
  }

  select(selection: Selection): void {
    if (selection.kind === "areas") this.#mustBeSelectable(selection);
    else if (!this.charts.get(selection.chart)) {
      throw new WorkbookRefusal("ItemNotFound", "The requested resource doesn't exist.");
    }
    const sheet =
      selection.kind === "areas" ? selection.areas[0].sheet : this.charts.get(selection.chart)?.sheet;
    if (sheet !== undefined) this.sheets.activate(sheet);
    this.#book.selection = selection;
    this.#book.emit({ kind: "selection-changed" });
  }

  get structureProtected(): boolean {
    return this.#structureProtected;
  }

  protectStructure(on: boolean): void {
    this.#structureProtected = on;
  }

  get countsFrom1904(): boolean {
    return this.#book.countsFrom1904;
  }

  countFrom1904(on: boolean): void {
    this.#book.countsFrom1904 = on;
  }

  calculated(): Promise<void> {
    this.#calculation.run();
    return Promise.resolve();
  }

  recalculate(): Promise<void> {
    this.#book.stale = true;
    return this.calculated();
  }

  holdCalculation(on: boolean): void {
    this.#calculation.held = on;
  }

  as<T>(actor: Actor, work: () => T): T {
    const before = this.#book.actor;
    this.#book.actor = actor;
    try {
      return work();
    } finally {
      this.#book.actor = before;
    }
  }

  beginUndoGroup(): () => void {
    return () => undefined;
  }

  subscribe(listener: (event: WorkbookEvent) => void): () => void {
    return this.#book.subscribe(listener);
  }

  #mustBeSelectable({ areas }: Selection & { readonly kind: "areas" }): void {
    const sheet = areas[0].sheet;
    if (!areas.every((area) => area.sheet === sheet && isOnSheet(area))) {
      throw new WorkbookRefusal("InvalidArgument", "A selection lies on one sheet.");
    }
  }
}
