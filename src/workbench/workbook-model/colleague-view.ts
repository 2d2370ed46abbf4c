import type { Actor, Selection, Sheets, WorkbookEvent, WorkbookModel } from "./model";
import { homeOf } from "./new-sheet";

/**
 * A workbook as somebody else has it open at the same time: the same contents, a sheet and a selection of their own. To
 * them everybody but themselves is a co-author, as they are to everybody else.
 */
export class ColleagueView implements WorkbookModel {
  readonly sheets: Sheets;
  readonly editing = false;
  #active: string | null = null;
  #selection: Selection | null = null;
  readonly #listeners = new Set<(event: WorkbookEvent) => void>();

  constructor(private readonly shared: WorkbookModel) {
    const { sheets } = shared;
    const active = (): string => this.#activeSheet;
    this.sheets = {
      all: () => sheets.all(),
      get: (id) => sheets.get(id),
      byName: (name) => sheets.byName(name),
      add: (name, id) => sheets.add(name, id),
      update: (id, change) => sheets.update(id, change),
      move: (id, position) => sheets.move(id, position),
      remove: (id) => sheets.remove(id),
      get active() {
        return active();
      },
      activate: (id) => this.#activate(id),
    };
  }

  get name(): string {
    return this.shared.name;
  }

  get cells(): WorkbookModel["cells"] {
    return this.shared.cells;
  }

  get layout(): WorkbookModel["layout"] {
    return this.shared.layout;
  }

  get tables(): WorkbookModel["tables"] {
    return this.shared.tables;
  }

  get charts(): WorkbookModel["charts"] {
    return this.shared.charts;
  }

  get names(): WorkbookModel["names"] {
    return this.shared.names;
  }

  get colorScales(): WorkbookModel["colorScales"] {
    return this.shared.colorScales;
  }

  get merges(): WorkbookModel["merges"] {
    return this.shared.merges;
  }

  get comments(): WorkbookModel["comments"] {
    return this.shared.comments;
  }

  get settings(): WorkbookModel["settings"] {
    return this.shared.settings;
  }

  get selection(): Selection {
    return this.#selection ?? homeOf(this.#activeSheet);
  }

  select(selection: Selection): void {
    const sheet =
      selection.kind === "areas"
        ? selection.areas[0].sheet
        : this.charts.all().find(({ id }) => id === selection.chart)?.sheet;
    if (sheet !== undefined) this.#activate(sheet);
    this.#selection = selection;
    this.#tell({ kind: "selection-changed", actor: "add-in" });
  }

  get structureProtected(): boolean {
    return this.shared.structureProtected;
  }

  protectStructure(on: boolean): void {
    this.shared.protectStructure(on);
  }

  get countsFrom1904(): boolean {
    return this.shared.countsFrom1904;
  }

  countFrom1904(on: boolean): void {
    this.shared.countFrom1904(on);
  }

  calculated(): Promise<void> {
    return this.shared.calculated();
  }

  recalculate(): Promise<void> {
    return this.shared.recalculate();
  }

  holdCalculation(on: boolean): void {
    this.shared.holdCalculation(on);
  }

  as<T>(actor: Actor, work: () => T): T {
    return this.shared.as(actor === "co-author" ? "user" : "co-author", work);
  }

  /** Their undo is not the user's, whose groups it must not disturb. */
  beginUndoGroup(): () => void {
    return () => undefined;
  }

  subscribe(listener: (event: WorkbookEvent) => void): () => void {
    const stop = this.shared.subscribe((event) => {
      if (!isOfOnesOwn(event))
        listener({ ...event, actor: event.actor === "co-author" ? "add-in" : "co-author" });
    });
    this.#listeners.add(listener);
    return () => {
      stop();
      this.#listeners.delete(listener);
    };
  }

  /** Their own sheet as long as it is there, then the one that the other looks at. */
  get #activeSheet(): string {
    const { sheets } = this.shared;
    const own = this.#active === null ? null : sheets.get(this.#active);
    return own?.visibility === "Visible" ? own.id : sheets.active;
  }

  #activate(id: string): void {
    const before = this.#activeSheet;
    this.#active = id;
    if (before === id) return;
    this.#selection = null;
    this.#tell({ kind: "sheet-deactivated", sheet: before, actor: "add-in" });
    this.#tell({ kind: "sheet-activated", sheet: id, actor: "add-in" });
    this.#tell({ kind: "selection-changed", actor: "add-in" });
  }

  #tell(event: WorkbookEvent): void {
    for (const listener of [...this.#listeners]) listener(event);
  }
}

/** What somebody looks at is nobody else's business. */
const isOfOnesOwn = ({ kind }: WorkbookEvent): boolean =>
  kind === "selection-changed" || kind === "sheet-activated" || kind === "sheet-deactivated";
