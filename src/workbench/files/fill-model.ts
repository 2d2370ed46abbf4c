import { maxColumns, maxRows, type Area } from "../workbook-model/area";
import type { Selection, WorkbookModel } from "../workbook-model/model";
import type { ChartRecord, TableRecord } from "../workbook-model/records";
import { bandsOf, styleRunsOf } from "./cell-runs";
import { freeName } from "../workbook-model/rules";
import { looksOf } from "../workbook-model/table-looks";
import type { CellList, CellStyle, LineRun, SheetContents, WorkbookContents } from "./contents";

/** Puts contents into a workbook that is as new: one empty sheet and nothing else. */
export function fillModel(model: WorkbookModel, contents: WorkbookContents): void {
  const steps = filling(model, contents);
  while (!steps.next().done);
}

/** The same step by step; each gives how many rows of cells are written by then. */
export const filling = (model: WorkbookModel, contents: WorkbookContents): Generator<number, void> =>
  new Filler(model, contents).fill();

class Filler {
  /** Charts get ids of the model's own, and sheets whose file gives none. */
  readonly #sheets = new Map<string, string>();
  readonly #charts = new Map<string, string>();
  /** Of the sheets that are written. */
  #rows = 0;

  constructor(
    private readonly model: WorkbookModel,
    private readonly contents: WorkbookContents,
  ) {}

  *fill(): Generator<number, void> {
    const { model, contents } = this;
    model.countFrom1904(contents.countsFrom1904);
    this.#addSheets();
    // Tables first: a totals row makes room for itself, which it must not do among cells that stand already.
    for (const table of contents.tables) this.#addTable(table);
    for (const sheet of contents.sheets) yield* this.#fillSheet(sheet);
    for (const name of contents.names)
      model.names.add({ ...name, scope: name.scope && this.#sheet(name.scope) });
    // The strongest is added last, where each new one goes before the others.
    for (const { area, minimum, midpoint, maximum } of [...contents.colorScales].reverse()) {
      model.colorScales.add({ area: this.#area(area), minimum, midpoint, maximum });
    }
    for (const chart of contents.charts) this.#addChart(chart);
    for (const [key, value] of contents.settings) model.settings.set(key, value);
    this.#finishSheets();
    this.#select(contents.selection);
    model.protectStructure(contents.structureProtected);
  }

  #addSheets(): void {
    const { sheets } = this.model;
    const names = this.contents.sheets.map(({ sheet }) => sheet.name);
    const [empty] = sheets.all();
    if (empty) sheets.update(empty.id, { name: freeName("Empty", names) });
    for (const { sheet, uid } of this.contents.sheets) {
      this.#sheets.set(sheet.id, sheets.add(sheet.name, uid ?? undefined).id);
    }
    if (empty) sheets.remove(empty.id);
  }

  /** What could hinder filling comes last: hidden and protected sheets. */
  #finishSheets(): void {
    const { sheets } = this.model;
    sheets.activate(this.#sheet(this.contents.active));
    for (const { sheet } of this.contents.sheets) {
      const { id, name, ...change } = sheet;
      sheets.update(this.#sheet(id), { ...change, name });
    }
  }

  *#fillSheet(contents: SheetContents): Generator<number, void> {
    const { cells, columns, rows, merges } = contents;
    const sheet = this.#sheet(contents.sheet.id);
    const column = (run: LineRun): Area => ({
      sheet,
      row: 0,
      rows: maxRows,
      column: run.first,
      columns: run.count,
    });
    const row = (run: LineRun): Area => ({
      sheet,
      row: run.first,
      rows: run.count,
      column: 0,
      columns: maxColumns,
    });
    const { layout } = this.model;
    for (const run of columns) {
      if (run.size !== null) layout.setColumnWidth(column(run), run.size);
      if (run.style !== 0) this.#setStyle(column(run), run.style);
    }
    for (const run of rows) {
      if (run.size !== null) layout.setRowHeight(row(run), run.size);
      if (run.style !== 0) this.#setStyle(row(run), run.style);
    }
    yield* this.#writeCells(sheet, cells);
    this.#writeStyles(sheet, contents);
    for (const area of merges) this.model.merges.add({ sheet, ...area });
    for (const run of columns) if (run.hidden) layout.setColumnsHidden(column(run), true);
    for (const run of rows) if (run.hidden) layout.setRowsHidden(row(run), true);
  }

  #setStyle(area: Area, place: number): void {
    const style: CellStyle | undefined = this.contents.styles[place];
    if (!style) return;
    this.model.cells.setNumberFormats(area, style.numberFormat);
    this.model.cells.setFormat(area, style.format);
  }

  *#writeCells(sheet: string, list: CellList): Generator<number, void> {
    let end = 0;
    for (const { area, inputs } of bandsOf(list)) {
      this.model.cells.write({ sheet, ...area }, inputs);
      end = area.row + area.rows;
      yield this.#rows + end;
    }
    this.#rows += end;
  }

  /** Plain cells need a look of their own only where their row or column has another. */
  #writeStyles(sheet: string, { cells, columns, rows }: SheetContents): void {
    const styledLines = [...columns, ...rows].some((run) => run.style !== 0);
    for (const { area, style } of styleRunsOf(cells)) {
      if (style !== 0 || styledLines) this.#setStyle({ sheet, ...area }, style);
    }
  }

  /** Made of its header and data; switched on, the totals row then stands where the file has it. */
  #addTable(table: TableRecord): void {
    const { tables, cells } = this.model;
    const { name, showHeaders, showTotals } = table;
    const area = this.#area(table.area);
    cells.write({ ...area, rows: 1 }, [this.#headers(table)]);
    const body = showTotals && area.rows > 2 ? { ...area, rows: area.rows - 1 } : area;
    const added = tables.add(body, name);
    tables.update(added.id, { ...looksOf(table), showHeaders, showTotals });
    // The model fills a new totals row by itself; what stands in it comes with the other cells.
    if (showTotals) cells.clear({ ...area, row: area.row + area.rows - 1, rows: 1 }, "Contents");
  }

  #headers({ area }: TableRecord): (string | undefined)[] {
    const cells = this.contents.sheets.find(({ sheet }) => sheet.id === area.sheet)?.cells;
    const headers = new Array<string | undefined>(area.columns);
    cells?.values.forEach((value, cell) => {
      const place = (cells.columns[cell] ?? 0) - area.column;
      if (cells.rows[cell] === area.row && place >= 0 && place < area.columns) headers[place] = String(value);
    });
    return headers;
  }

  #addChart({ id, sheet, series, ...chart }: ChartRecord): void {
    const follow = (area: Area | null): Area | null => area && this.#area(area);
    const added = this.model.charts.add({
      ...chart,
      sheet: this.#sheet(sheet),
      series: series.map((one) => ({
        ...one,
        nameArea: follow(one.nameArea),
        values: follow(one.values),
        categories: follow(one.categories),
      })),
    });
    this.#charts.set(id, added.id);
  }

  #select(selection: Selection): void {
    if (selection.kind === "chart") {
      const chart = this.#charts.get(selection.chart);
      if (chart !== undefined) this.model.select({ kind: "chart", chart });
      return;
    }
    const [first, ...others] = selection.areas;
    this.model.select({
      kind: "areas",
      areas: [this.#area(first), ...others.map((area) => this.#area(area))],
      activeCell: this.#area(selection.activeCell),
    });
  }

  #sheet(id: string): string {
    const found = this.#sheets.get(id);
    if (found === undefined) throw new Error(`The contents speak of a sheet ${id} that they do not hold.`);
    return found;
  }

  #area(area: Area): Area {
    return { ...area, sheet: this.#sheet(area.sheet) };
  }
}
