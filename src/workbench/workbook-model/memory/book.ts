import type { Area } from "../area";
import { cellCount, isWholeColumns, isWholeRows } from "../area";
import { moveReferences } from "../formula-text";
import { moveChoices, moveRectangle, tears, type Edit } from "../movement";
import type { Actor, Selection, WorkbookEvent } from "../model";
import { WorkbookRefusal } from "../model";
import {
  defaultColumnWidth,
  defaultRowHeight,
  type ChartRecord,
  type CommentRecord,
  type ColorScaleRecord,
  type NameRecord,
  type SheetRecord,
  type TableRecord,
} from "../records";
import { SheetStore } from "./sheet-store";
import { Styles } from "./styles";

/** Widths, heights and hidden lines of one sheet, only where they differ from the default. */
export class SheetLayout {
  widths = new Map<number, number>();
  heights = new Map<number, number>();
  hiddenRows = new Set<number>();
  hiddenColumns = new Set<number>();
}

type EventWithoutActor<E> = E extends WorkbookEvent ? Omit<E, "actor"> : never;

/** Everything a workbook in memory consists of, and what several of its parts need: events and moving cells. */
export class Book {
  readonly styles = new Styles();
  sheets: SheetRecord[] = [];
  readonly stores = new Map<string, SheetStore>();
  readonly layouts = new Map<string, SheetLayout>();
  tables: TableRecord[] = [];
  charts: ChartRecord[] = [];
  names: NameRecord[] = [];
  scales: ColorScaleRecord[] = [];
  merges: Area[] = [];
  comments: CommentRecord[] = [];
  countsFrom1904 = false;
  readonly settings = new Map<string, unknown>();
  active = "";
  selection: Selection | null = null;
  actor: Actor = "user";
  /** Set when a value may have become wrong. */
  stale = false;
  readonly #listeners = new Set<(event: WorkbookEvent) => void>();
  #lastId = 0;

  /** A fresh id in the form of Excel's. */
  id(): string {
    this.#lastId += 1;
    return `{${this.#lastId.toString(16).toUpperCase().padStart(8, "0")}-0000-4000-8000-000000000000}`;
  }

  sheet(id: string): SheetRecord {
    const sheet = this.sheets.find((candidate) => candidate.id === id);
    if (!sheet) throw new WorkbookRefusal("ItemNotFound", "The requested resource doesn't exist.");
    return sheet;
  }

  store(id: string): SheetStore {
    let store = this.stores.get(id);
    if (!store) this.stores.set(this.sheet(id).id, (store = new SheetStore(this.styles)));
    return store;
  }

  layout(id: string): SheetLayout {
    let layout = this.layouts.get(id);
    if (!layout) this.layouts.set(this.sheet(id).id, (layout = new SheetLayout()));
    return layout;
  }

  subscribe(listener: (event: WorkbookEvent) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  emit(event: EventWithoutActor<WorkbookEvent>): void {
    const complete = { ...event, actor: this.actor } as WorkbookEvent;
    for (const listener of [...this.#listeners]) listener(complete);
  }

  /** Rewrites every formula, in cells and names alike. */
  rewriteFormulas(rewrite: (formula: string, sheetName: string) => string): void {
    for (const { id, name } of this.sheets) {
      const store = this.store(id);
      for (const { row, column, formula } of store.formulas()) {
        const after = rewrite(formula, name);
        if (after !== formula) store.setFormula(row, column, after);
      }
    }
    this.names = this.names.map((name) => ({ ...name, formula: rewrite(name.formula, "") }));
    this.stale = true;
  }

  /** Puts cells in or takes them out; everything that stands on the sheet moves along. */
  edit(sheetId: string, edit: Edit): void {
    const sheet = this.sheet(sheetId);
    if (this.tables.some((table) => table.area.sheet === sheetId && tears(table.area, edit))) {
      throw new WorkbookRefusal("InvalidOperation", "This would shift cells in a table on the worksheet.");
    }
    const move = (area: Area): Area | null => (area.sheet === sheetId ? moveRectangle(area, edit) : area);
    this.#moveCharts(sheetId, edit, move);
    this.store(sheetId).edit(edit);
    this.tables = this.tables.flatMap((table) =>
      withArea({ ...table, filter: moveChoices(table.filter, table.area, edit) }, move(table.area)),
    );
    // What one cell is left of is merged no longer.
    this.merges = this.merges.flatMap((area) => move(area) ?? []).filter((area) => cellCount(area) > 1);
    this.comments = this.comments.flatMap((comment) => withArea(comment, move(comment.area)));
    this.#moveFilter(sheet, edit);
    this.scales = this.scales.flatMap((scale) => withArea(scale, move(scale.area)));
    this.#moveLayout(sheetId, edit);
    this.rewriteFormulas((formula, home) =>
      moveReferences(formula, home, {
        sheetName: sheet.name,
        move: (rectangle) => moveRectangle(rectangle, edit),
      }),
    );
  }

  #moveFilter({ id, filter }: SheetRecord, edit: Edit): void {
    if (!filter) return;
    const area = moveRectangle(filter.area, edit);
    const moved = area && { area, choices: moveChoices(filter.choices, filter.area, edit) };
    this.sheets = this.sheets.map((sheet) => (sheet.id === id ? { ...sheet, filter: moved } : sheet));
  }

  #moveLayout(sheetId: string, edit: Edit): void {
    const layout = this.layout(sheetId);
    const by =
      (edit.kind === "insert" ? 1 : -1) * (edit.axis === "rows" ? edit.area.rows : edit.area.columns);
    if (edit.axis === "rows" && isWhole(edit)) {
      layout.heights = shiftKeys(layout.heights, edit.area.row, by);
      layout.hiddenRows = new Set(shiftKeys(asMap(layout.hiddenRows), edit.area.row, by).keys());
    } else if (edit.axis === "columns" && isWhole(edit)) {
      layout.widths = shiftKeys(layout.widths, edit.area.column, by);
      layout.hiddenColumns = new Set(shiftKeys(asMap(layout.hiddenColumns), edit.area.column, by).keys());
    }
  }

  /** Charts keep to their cells: their data follows, and whole rows or columns put in above push them on. */
  #moveCharts(sheetId: string, edit: Edit, move: (area: Area) => Area | null): void {
    const follow = (area: Area | null): Area | null => area && move(area);
    const push = isWhole(edit) ? this.#pushed(sheetId, edit) : null;
    this.charts = this.charts.map((chart) => {
      const series = chart.series.map((one) => ({
        ...one,
        nameArea: follow(one.nameArea),
        values: follow(one.values),
        categories: follow(one.categories),
      }));
      return { ...chart, series, ...(push && chart.sheet === sheetId ? push(chart) : {}) };
    });
  }

  #pushed(sheetId: string, { area, kind, axis }: Edit): (chart: ChartRecord) => Partial<ChartRecord> {
    const layout = this.layout(sheetId);
    const size = (place: number): number =>
      axis === "rows"
        ? (layout.heights.get(place) ?? defaultRowHeight)
        : (layout.widths.get(place) ?? defaultColumnWidth);
    const sum = (from: number, count: number): number =>
      Array.from({ length: count }, (_, step) => size(from + step)).reduce((total, one) => total + one, 0);
    const at = axis === "rows" ? area.row : area.column;
    const count = axis === "rows" ? area.rows : area.columns;
    const start = sum(0, at);
    const by = kind === "insert" ? sum(at, count) : -sum(at, count);
    return ({ top, left }) => {
      const place = axis === "rows" ? top : left;
      if (place < start) return {};
      return axis === "rows" ? { top: Math.max(start, top + by) } : { left: Math.max(start, left + by) };
    };
  }
}

const isWhole = ({ area, axis }: Edit): boolean =>
  axis === "rows" ? isWholeRows(area) : isWholeColumns(area);

function withArea<T extends { readonly area: Area }>(record: T, area: Area | null): T[] {
  return area ? [{ ...record, area }] : [];
}

const asMap = (keys: ReadonlySet<number>): Map<number, true> => new Map([...keys].map((key) => [key, true]));

function shiftKeys<V>(entries: ReadonlyMap<number, V>, at: number, by: number): Map<number, V> {
  const shifted = new Map<number, V>();
  for (const [key, value] of entries) {
    if (key < at) shifted.set(key, value);
    else if (by > 0 || key >= at - by) shifted.set(key + by, value);
  }
  return shifted;
}
