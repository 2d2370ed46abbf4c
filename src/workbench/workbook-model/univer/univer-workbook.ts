import { IUndoRedoService } from "@univerjs/core";
import { IEditorBridgeService, SetSelectionsOperation } from "@univerjs/preset-sheets-core";
import type { Calculation } from "../../grid/calculation";
import type { Area } from "../area";
import type { Actor, Charts, Comments, Selection, Settings, WorkbookEvent, WorkbookModel } from "../model";
import type { Evaluate } from "../memory/calculation";
import type { MemoryWorkbook } from "../memory/memory-workbook";
import { formulaResult } from "./formula-results";
import { GridView } from "./grid-view";
import { rangeOf, type Mirror } from "./mirror";
import { UniverCells } from "./univer-cells";
import { UniverLayout } from "./univer-layout";
import { UniverColorScales, UniverMerges, UniverNames } from "./univer-lists";
import { UniverSheets } from "./univer-sheets";
import { UniverTables } from "./univer-tables";
import { UserEdits } from "./user-edits";

/**
 * The workbook of the page: one in memory that the grid shows and the user changes there. The grid's engine
 * calculates; everything else follows the workbook in memory, so that both models behave alike.
 */
export class UniverWorkbook implements WorkbookModel {
  readonly sheets: UniverSheets;
  readonly cells: UniverCells;
  readonly layout: UniverLayout;
  readonly tables: UniverTables;
  readonly names: UniverNames;
  readonly colorScales: UniverColorScales;
  readonly merges: UniverMerges;
  readonly comments: Comments;
  readonly charts: Charts;
  readonly settings: Settings;
  readonly view: GridView;
  readonly #edits: UserEdits;
  readonly #stopFollowing: () => void;

  constructor(
    readonly mirror: Mirror,
    /** Filled already; the grid shows the same. */
    readonly memory: MemoryWorkbook,
    readonly calculation: Calculation,
    /** Called before everything is calculated anew. */
    readonly forgetResults: () => void,
  ) {
    this.view = new GridView(mirror, memory);
    this.sheets = new UniverSheets(memory, this.view);
    this.cells = new UniverCells(memory, this.view);
    this.layout = new UniverLayout(memory, this.view);
    this.tables = new UniverTables(memory, this.view);
    this.names = new UniverNames(memory, this.view);
    this.colorScales = new UniverColorScales(memory, this.view);
    this.merges = new UniverMerges(memory, this.view);
    this.comments = memory.comments;
    this.charts = memory.charts;
    this.settings = memory.settings;
    for (const { id } of memory.sheets.all()) this.view.formulas.opened(id);
    this.view.lists.tables();
    this.view.lists.names();
    for (const { id } of memory.sheets.all()) this.view.lists.colorScales(id);
    this.#edits = new UserEdits(mirror, memory, this.cells);
    this.#stopFollowing = calculation.onPass(() => void memory.recalculate());
  }

  get name(): string {
    return this.memory.name;
  }

  get selection(): Selection {
    return this.memory.selection;
  }

  select(selection: Selection): void {
    this.memory.select(selection);
    this.sheets.showActive();
    if (selection.kind === "areas") this.#showSelection(selection);
  }

  get editing(): boolean {
    return this.mirror.grid.injector.get(IEditorBridgeService).isVisible().visible;
  }

  get structureProtected(): boolean {
    return this.memory.structureProtected;
  }

  protectStructure(on: boolean): void {
    this.memory.protectStructure(on);
  }

  get countsFrom1904(): boolean {
    return this.memory.countsFrom1904;
  }

  /** The grid asks when it draws a date. */
  countFrom1904(on: boolean): void {
    this.memory.countFrom1904(on);
  }

  async calculated(): Promise<void> {
    await this.calculation.finished();
    await this.memory.recalculate();
  }

  async recalculate(): Promise<void> {
    this.forgetResults();
    this.calculation.start();
    await this.calculated();
  }

  holdCalculation(on: boolean): void {
    this.memory.holdCalculation(on);
  }

  as<T>(actor: Actor, work: () => T): T {
    return this.memory.as(actor, work);
  }

  beginUndoGroup(): () => void {
    const undo = this.mirror.grid.injector.get(IUndoRedoService);
    const batch = undo.__tempBatchingUndoRedo(this.mirror.unit);
    return () => batch.dispose();
  }

  subscribe(listener: (event: WorkbookEvent) => void): () => void {
    return this.memory.subscribe(listener);
  }

  dispose(): void {
    this.#edits.dispose();
    this.#stopFollowing();
  }

  #showSelection({ areas, activeCell }: Selection & { readonly kind: "areas" }): void {
    const primary = rangeOf(activeCell);
    this.mirror.run(SetSelectionsOperation.id, areas[0].sheet, {
      selections: areas.map((area) => ({
        range: rangeOf(this.mirror.drawn(area)),
        primary: {
          ...primary,
          actualRow: activeCell.row,
          actualColumn: activeCell.column,
          isMerged: false,
          isMergedMainCell: false,
        },
        style: null,
      })),
      reveal: true,
    });
  }
}

/** Gives formulas the values that the grid shows; nothing before the grid shows the workbook at all. */
export const evaluatedBy = (mirror: () => Mirror | null): Evaluate =>
  Object.assign(
    (_formula: string, cell: Area) => {
      const shown = mirror();
      return shown ? formulaResult(shown, cell) : null;
    },
    { isOver: true },
  );
