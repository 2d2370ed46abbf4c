import { maxColumns, maxRows, type Area } from "../workbook-model/area";
import type { CellInput, Selection, WorkbookModel } from "../workbook-model/model";
import type { ChartRecord, TableRecord } from "../workbook-model/records";
import type { CellList, CellStyle, LineRun, SheetContents, WorkbookContents } from "./contents";

/** Puts contents into a workbook that is as new: one empty sheet and nothing else. */
export function fillModel(model: WorkbookModel, contents: WorkbookContents): void {
  new Filler(model, contents).fill();
}

/** Cells written at a time. */
const bandCells = 200_000;

class Filler {
  /** Sheets and charts get ids of the model's own. */
  readonly #sheets = new Map<string, string>();
  readonly #charts = new Map<string, string>();

  constructor(
    private readonly model: WorkbookModel,
    private readonly contents: WorkbookContents,
  ) {}

  fill(): void {
    const { model, contents } = this;
    this.#addSheets();
    // Tables first: a totals row makes room for itself, which it must not do among cells that stand already.
    for (const table of contents.tables) this.#addTable(table);
    for (const sheet of contents.sheets) this.#fillSheet(sheet);
    for (const name of contents.names) model.names.add({ ...name, scope: name.scope && this.#sheet(name.scope) });
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
    const [first] = sheets.all();
    this.contents.sheets.forEach(({ sheet: { id, name } }, place) => {
      if (place === 0 && first) {
        sheets.update(first.id, { name });
        this.#sheets.set(id, first.id);
      } else this.#sheets.set(id, sheets.add(name).id);
    });
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

  #fillSheet({ sheet: { id }, cells, columns, rows }: SheetContents): void {
    const sheet = this.#sheet(id);
    const column = (run: LineRun): Area => ({ sheet, row: 0, rows: maxRows, column: run.first, columns: run.count });
    const row = (run: LineRun): Area => ({ sheet, row: run.first, rows: run.count, column: 0, columns: maxColumns });
    const { layout } = this.model;
    for (const run of columns) {
      if (run.size !== null) layout.setColumnWidth(column(run), run.size);
      this.#setStyle(column(run), run.style);
    }
    for (const run of rows) {
      if (run.size !== null) layout.setRowHeight(row(run), run.size);
      this.#setStyle(row(run), run.style);
    }
    this.#writeCells(sheet, cells);
    this.#writeStyles(sheet, cells, columns, rows);
    for (const run of columns) if (run.hidden) layout.setColumnsHidden(column(run), true);
    for (const run of rows) if (run.hidden) layout.setRowsHidden(row(run), true);
  }

  #setStyle(area: Area, place: number): void {
    const style: CellStyle | undefined = this.contents.styles[place];
    if (!style || place === 0) return;
    this.model.cells.setNumberFormats(area, style.numberFormat);
    this.model.cells.setFormat(area, style.format);
  }

  /** Writes band by band; a band ends where it would become too large. */
  #writeCells(sheet: string, { rows, columns, values, formulas }: CellList): void {
    let start = 0;
    while (start < values.length) {
      const top = rows[start] ?? 0;
      let left = columns[start] ?? 0;
      let right = left;
      let end = start;
      for (; end < values.length; end += 1) {
        const column = columns[end] ?? 0;
        const width = Math.max(right, column) - Math.min(left, column) + 1;
        const height = (rows[end] ?? 0) - top + 1;
        if (end > start && height > 1 && width * height > bandCells && rows[end] !== rows[end - 1]) break;
        left = Math.min(left, column);
        right = Math.max(right, column);
      }
      const height = (rows[end - 1] ?? top) - top + 1;
      const grid = Array.from({ length: height }, () => new Array<CellInput | undefined>(right - left + 1));
      for (let cell = start; cell < end; cell += 1) {
        const formula = formulas.get(cell)?.formula;
        const line = grid[(rows[cell] ?? 0) - top];
        const value = values[cell] ?? null;
        if (line && (formula !== undefined || value !== null)) {
          line[(columns[cell] ?? 0) - left] = formula === undefined ? value : { formula };
        }
      }
      this.model.cells.write({ sheet, row: top, column: left, rows: height, columns: right - left + 1 }, grid);
      start = end;
    }
  }

  /** Styles go on in runs down a column, which mostly are as long as the data. */
  #writeStyles(sheet: string, list: CellList, columnRuns: readonly LineRun[], rowRuns: readonly LineRun[]): void {
    const lines = columnRuns.some((run) => run.style !== 0) || rowRuns.some((run) => run.style !== 0);
    const open = new Map<number, { readonly style: number; readonly row: number; rows: number }>();
    const close = (column: number): void => {
      const run = open.get(column);
      if (!run) return;
      open.delete(column);
      const area = { sheet, row: run.row, rows: run.rows, column, columns: 1 };
      if (run.style !== 0) this.#setStyle(area, run.style);
      // A plain cell in a line of another look.
      else if (lines) this.#setPlain(area);
    };
    for (let cell = 0; cell < list.values.length; cell += 1) {
      const row = list.rows[cell] ?? 0;
      const column = list.columns[cell] ?? 0;
      const style = list.styleOf[cell] ?? 0;
      const run = open.get(column);
      if (run && run.style === style && run.row + run.rows === row) run.rows += 1;
      else {
        close(column);
        open.set(column, { style, row, rows: 1 });
      }
    }
    for (const column of [...open.keys()]) close(column);
  }

  #setPlain(area: Area): void {
    const plain = this.contents.styles[0];
    if (!plain) return;
    this.model.cells.setNumberFormats(area, plain.numberFormat);
    this.model.cells.setFormat(area, plain.format);
  }

  /** Made of its header and data; switched on, the totals row then stands where the file has it. */
  #addTable(table: TableRecord): void {
    const { tables, cells } = this.model;
    const { name, showTotals, id: _id, area: wanted, ...looks } = table;
    const area = this.#area(wanted);
    cells.write({ ...area, rows: 1 }, [this.#headers(table)]);
    const body = showTotals && area.rows > 2 ? { ...area, rows: area.rows - 1 } : area;
    const added = tables.add(body, name);
    tables.update(added.id, { ...looks, showTotals });
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
