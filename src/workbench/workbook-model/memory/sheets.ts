import { renameSheet } from "../formula-text";
import { WorkbookRefusal, type Sheets } from "../model";
import { homeOf, newSheet } from "../new-sheet";
import type { PageRecord, SheetRecord } from "../records";
import { checkSheetName, freeName } from "../rules";
import type { Book } from "./book";

export class MemorySheets implements Sheets {
  constructor(
    private readonly book: Book,
    private readonly isProtected: () => boolean,
  ) {}

  get active(): string {
    return this.book.active;
  }

  all(): readonly SheetRecord[] {
    return this.book.sheets;
  }

  get(id: string): SheetRecord | null {
    return this.book.sheets.find((sheet) => sheet.id === id) ?? null;
  }

  byName(name: string): SheetRecord | null {
    return this.book.sheets.find((sheet) => sheet.name.toLowerCase() === name.toLowerCase()) ?? null;
  }

  add(name?: string, id?: string): SheetRecord {
    this.#mustBeOpen();
    const others = this.book.sheets.map((sheet) => sheet.name);
    if (name !== undefined) checkSheetName(name, others);
    const freeId = id !== undefined && !this.get(id) ? id : this.#newId();
    const sheet = newSheet(freeId, name ?? freeName("Sheet", others));
    this.book.sheets = [...this.book.sheets, sheet];
    if (this.book.active === "") this.book.active = sheet.id;
    this.book.emit({ kind: "sheet-added", sheet: sheet.id });
    return sheet;
  }

  update(
    id: string,
    change: Partial<Omit<SheetRecord, "id" | "page">> & { readonly page?: Partial<PageRecord> },
  ): void {
    const before = this.book.sheet(id);
    if (change.name !== undefined && change.name !== before.name) this.#rename(before, change.name);
    if (change.visibility !== undefined && change.visibility !== "Visible") this.#mustLeaveOneVisible(id);
    this.#replace(id, { ...change, page: { ...before.page, ...change.page } });
    if (id === this.book.active && this.book.sheet(id).visibility !== "Visible")
      this.activate(this.#firstVisible(id));
  }

  move(id: string, position: number): void {
    this.#mustBeOpen();
    const sheet = this.book.sheet(id);
    if (!Number.isInteger(position) || position < 0 || position >= this.book.sheets.length) {
      throw new WorkbookRefusal("InvalidArgument", "The position is not one of the workbook's.");
    }
    const others = this.book.sheets.filter((other) => other.id !== id);
    others.splice(position, 0, sheet);
    this.book.sheets = others;
  }

  remove(id: string): void {
    this.#mustBeOpen();
    this.book.sheet(id);
    this.#mustLeaveOneVisible(id);
    if (this.book.active === id) this.activate(this.#firstVisible(id));
    this.book.sheets = this.book.sheets.filter((sheet) => sheet.id !== id);
    this.book.stores.delete(id);
    this.book.layouts.delete(id);
    this.book.tables = this.book.tables.filter((table) => table.area.sheet !== id);
    this.book.charts = this.book.charts.filter((chart) => chart.sheet !== id);
    this.book.scales = this.book.scales.filter((scale) => scale.area.sheet !== id);
    this.book.merges = this.book.merges.filter(({ sheet }) => sheet !== id);
    this.book.comments = this.book.comments.filter((comment) => comment.area.sheet !== id);
    this.book.names = this.book.names.filter((name) => name.scope !== id);
    this.book.stale = true;
    this.book.emit({ kind: "sheet-deleted", sheet: id });
  }

  activate(id: string): void {
    const sheet = this.book.sheet(id);
    if (sheet.visibility !== "Visible") {
      throw new WorkbookRefusal("InvalidOperation", "A hidden sheet cannot be activated.");
    }
    const before = this.book.active;
    if (before === id) return;
    this.book.active = id;
    this.book.selection = homeOf(id);
    this.book.emit({ kind: "sheet-deactivated", sheet: before });
    this.book.emit({ kind: "sheet-activated", sheet: id });
    this.book.emit({ kind: "selection-changed" });
  }

  /** Sheets out of a file may have the next id already. */
  #newId(): string {
    for (;;) {
      const id = this.book.id();
      if (!this.get(id)) return id;
    }
  }

  #rename(sheet: SheetRecord, name: string): void {
    this.#mustBeOpen();
    const others = this.book.sheets.filter((other) => other.id !== sheet.id).map((other) => other.name);
    checkSheetName(name, others);
    this.book.rewriteFormulas((formula) => renameSheet(formula, sheet.name, name));
    this.#replace(sheet.id, { name });
    this.book.emit({ kind: "sheet-renamed", sheet: sheet.id, before: sheet.name, after: name });
  }

  #firstVisible(except: string): string {
    const sheet = this.book.sheets.find((other) => other.id !== except && other.visibility === "Visible");
    return sheet?.id ?? except;
  }

  #mustLeaveOneVisible(id: string): void {
    if (this.#firstVisible(id) === id) {
      throw new WorkbookRefusal("InvalidOperation", "A workbook keeps at least one visible sheet.");
    }
  }

  #mustBeOpen(): void {
    if (this.isProtected())
      throw new WorkbookRefusal("AccessDenied", "The workbook's structure is protected.");
  }

  #replace(id: string, change: Partial<SheetRecord>): void {
    this.book.sheets = this.book.sheets.map((sheet) => (sheet.id === id ? { ...sheet, ...change } : sheet));
  }
}
