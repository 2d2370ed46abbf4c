import type { ICellData } from "@univerjs/core";
import {
  AddConditionalRuleMutation,
  ConditionalFormattingRuleModel,
  DeleteConditionalRuleMutation,
} from "@univerjs/preset-sheets-conditional-formatting";
import {
  ISuperTableService,
  RemoveDefinedNameMutation,
  SetColHiddenMutation,
  SetColVisibleMutation,
  SetDefinedNameMutation,
  SetRowHiddenMutation,
  SetRowVisibleMutation,
  SetWorksheetColWidthMutation,
  SetWorksheetRowHeightMutation,
} from "@univerjs/preset-sheets-core";
import { AddSheetTableMutation, DeleteSheetTableMutation, TableManager } from "@univerjs/preset-sheets-table";
import { EngineTables } from "../../grid/structured-references/engine-tables";
import { StyleList } from "../../files/contents";
import { Looks } from "../../files/looks";
import { contains, intersection, type Area } from "../area";
import type { CellInput, Spread, WorkbookModel } from "../model";
import type { CellFormat, TableRecord } from "../records";
import { contentMatrix, isEndless, shareFormulas, storedContent } from "./cell-contents";
import { univerStyle } from "./cell-style";
import { colorScaleRule } from "./color-scale-rule";
import { rangeOf, type CellMatrix, type Mirror } from "./mirror";

/** Pixels to a point. */
export const pixels = 4 / 3;

/** Shows in the grid what stands in the workbook. */
export class GridView {
  /** First cells of shared formulas, by sheet. */
  readonly #owners = new Map<string, Set<string>>();
  #names: { name: string; id: string }[] = [];

  constructor(
    readonly mirror: Mirror,
    readonly model: WorkbookModel,
  ) {}

  contents(area: Area, inputs: Spread<CellInput>): void {
    this.mirror.makeRoom(area);
    const matrix = contentMatrix(this.mirror.drawn(area), inputs);
    this.unshare(area);
    this.#adopt(area.sheet, shareFormulas(matrix));
    this.mirror.setCells(area.sheet, matrix);
  }

  looks(area: Area, change: Partial<CellFormat>, numberFormat?: string): void {
    if (!isEndless(area)) this.mirror.makeRoom(area);
    const style = univerStyle(change, numberFormat);
    this.#each(area, () => ({ s: style }));
  }

  numberFormats(area: Area, formats: readonly (readonly (string | undefined)[])[]): void {
    this.mirror.makeRoom(area);
    this.#each(area, (down, across) => {
      const format = formats[down]?.[across];
      return format === undefined ? null : { s: univerStyle({}, format) };
    });
  }

  clear(area: Area, what: "All" | "Contents" | "Formats"): void {
    this.unshare(area);
    const content = what === "Formats" ? {} : storedContent(null);
    const look = what === "Contents" ? {} : { s: null };
    this.#each(area, () => ({ ...content, ...look }));
    if (what !== "Contents") this.colorScales(area.sheet);
  }

  /** Everything in an area anew, contents and looks. */
  whole(area: Area): void {
    this.mirror.makeRoom(area);
    const drawn = this.mirror.drawn(area);
    if (drawn.rows === 0 || drawn.columns === 0) return;
    const styles = new StyleList();
    const looks = new Looks(this.model, area.sheet, styles).of(drawn);
    const values = this.model.cells.values(drawn);
    const formulas = this.model.cells.formulas(drawn);
    const spills = this.#spills(area.sheet);
    this.unshare(area);
    this.#each(drawn, (down, across) => {
      const style = styles.styles[looks[down * drawn.columns + across] ?? 0];
      const formula = formulas[down]?.[across] ?? null;
      const cell = { ...drawn, row: drawn.row + down, column: drawn.column + across, rows: 1, columns: 1 };
      const spilled = formula === null && spills.some((spill) => contains(spill, cell));
      const input = formula === null ? (spilled ? null : (values[down]?.[across] ?? null)) : { formula };
      return { ...storedContent(input), s: style ? univerStyle(style.format, style.numberFormat) : null };
    });
  }

  /** Brings formulas that changed without being written: names in them, or addresses, became others. */
  formulas(): void {
    for (const { id } of this.model.sheets.all()) this.#sheetFormulas(id, false);
  }

  /** Before a cell whose formula others share is written over, each of them gets its own. */
  unshare(area: Area): void {
    const touched = [...(this.#owners.get(area.sheet) ?? [])].some((key) => {
      const [row = 0, column = 0] = key.split(",").map(Number);
      return intersection(area, { row, column, rows: 1, columns: 1 });
    });
    if (!touched) return;
    this.#owners.delete(area.sheet);
    this.#sheetFormulas(area.sheet, true);
  }

  unshareSheet(sheet: string): void {
    if (this.#owners.delete(sheet)) this.#sheetFormulas(sheet, true);
  }

  tables(): void {
    const { mirror } = this;
    const manager = mirror.grid.injector.get(TableManager);
    const engine = mirror.grid.injector.get(ISuperTableService) as EngineTables;
    const wanted = this.model.tables.all();
    const shown = manager.getTableList(mirror.unit);
    for (const table of shown) {
      const record = wanted.find(({ id }) => id === table.id);
      if (record && signature(record, this.#headers(record)) === this.#shownTables.get(record.id)) continue;
      const params = { unitId: mirror.unit, tableId: table.id };
      mirror.run(DeleteSheetTableMutation.id, mirror.modelSheet(table.subUnitId), params);
      this.#shownTables.delete(table.id);
    }
    for (const record of wanted) {
      if (this.#shownTables.has(record.id)) continue;
      engine.setTotals(mirror.unit, record.name, record.showTotals);
      this.#addTable(record);
    }
  }

  readonly #shownTables = new Map<string, string>();

  names(): void {
    const { mirror } = this;
    for (const { name, id } of this.#names) mirror.run(RemoveDefinedNameMutation.id, null, { id, name });
    this.#names = this.model.names.all().map(({ name, scope, formula, comment, visible }, place) => {
      const id = `name${place}`;
      mirror.run(SetDefinedNameMutation.id, null, {
        id,
        name,
        formulaOrRefString: formula.replace(/^=(?=['\p{L}_].*!)/u, ""),
        comment,
        hidden: !visible,
        localSheetId: scope === null ? "AllDefaultWorkbook" : mirror.gridSheet(scope),
      });
      return { name, id };
    });
  }

  colorScales(sheet: string): void {
    const { mirror } = this;
    const rules = mirror.grid.injector.get(ConditionalFormattingRuleModel);
    for (const { cfId } of rules.getSubunitRules(mirror.unit, mirror.gridSheet(sheet)) ?? [])
      mirror.run(DeleteConditionalRuleMutation.id, sheet, { cfId });
    // Each new rule goes before the others: the strongest comes last.
    for (const scale of [...this.model.colorScales.all()].reverse()) {
      if (scale.area.sheet === sheet)
        mirror.run(AddConditionalRuleMutation.id, sheet, { rule: colorScaleRule(scale) });
    }
  }

  columnWidths(area: Area): void {
    const drawn = this.mirror.drawn(area);
    if (drawn.columns === 0) return;
    const colWidth = this.#sizes(drawn.column, drawn.columns, (place) =>
      this.model.layout.columnWidth(area.sheet, place),
    );
    this.mirror.run(SetWorksheetColWidthMutation.id, area.sheet, { ranges: [rangeOf(drawn)], colWidth });
  }

  rowHeights(area: Area): void {
    const drawn = this.mirror.drawn(area);
    if (drawn.rows === 0) return;
    const rowHeight = this.#sizes(drawn.row, drawn.rows, (place) =>
      this.model.layout.rowHeight(area.sheet, place),
    );
    this.mirror.run(SetWorksheetRowHeightMutation.id, area.sheet, { ranges: [rangeOf(drawn)], rowHeight });
  }

  #sizes(first: number, count: number, size: (place: number) => number): Record<number, number> {
    const places = Array.from({ length: count }, (_, step) => first + step);
    return Object.fromEntries(places.map((place) => [place, Math.round(size(place) * pixels)]));
  }

  /** Hides and shows rows or columns of an area as the workbook has them. */
  hiddenLines(area: Area, axis: "rows" | "columns"): void {
    const { layout } = this.model;
    const worksheet = this.mirror.worksheet(area.sheet);
    const drawn = this.mirror.drawn(area);
    const start = axis === "rows" ? drawn.row : drawn.column;
    for (let place = start; place < start + drawn[axis]; place += 1) {
      const line =
        axis === "rows" ? { ...drawn, row: place, rows: 1 } : { ...drawn, column: place, columns: 1 };
      const hidden =
        axis === "rows" ? layout.rowHidden(area.sheet, place) : layout.columnHidden(area.sheet, place);
      const shown = axis === "rows" ? worksheet?.getRowRawVisible(place) : worksheet?.getColVisible(place);
      if (hidden === shown) this.hidden(line, axis, hidden);
    }
  }

  hidden(area: Area, axis: "rows" | "columns", hidden: boolean): void {
    const drawn = this.mirror.drawn(area);
    if (drawn.rows === 0 || drawn.columns === 0) return;
    const rows = hidden ? SetRowHiddenMutation.id : SetRowVisibleMutation.id;
    const columns = hidden ? SetColHiddenMutation.id : SetColVisibleMutation.id;
    this.mirror.run(axis === "rows" ? rows : columns, area.sheet, { ranges: [rangeOf(drawn)] });
  }

  #sheetFormulas(sheet: string, all: boolean): void {
    const used = this.model.cells.usedArea(sheet, true);
    const worksheet = this.mirror.worksheet(sheet);
    if (!used || !worksheet) return;
    const matrix: CellMatrix = {};
    this.model.cells.formulas(used).forEach((line, down) =>
      line.forEach((formula, across) => {
        if (formula === null) return;
        const row = used.row + down;
        const column = used.column + across;
        const shown = worksheet.getCellMatrix().getValue(row, column);
        const shared = shown?.si !== undefined && shown.si !== null;
        if (shared ? all : shown?.f !== formula) (matrix[row] ??= {})[column] = { f: formula, si: null };
      }),
    );
    if (Object.keys(matrix).length > 0) this.mirror.setCells(sheet, matrix, false);
  }

  #spills(sheet: string): Area[] {
    const used = this.model.cells.usedArea(sheet, true);
    if (!used) return [];
    return this.model.cells.formulas(used).flatMap((line, down) =>
      line.flatMap((formula, across) => {
        if (formula === null) return [];
        const cell = { ...used, row: used.row + down, column: used.column + across, rows: 1, columns: 1 };
        return this.model.cells.spillArea(cell) ?? [];
      }),
    );
  }

  #addTable(record: TableRecord): void {
    const { area, name, id, showTotals } = record;
    const headers = this.#headers(record);
    this.mirror.run(AddSheetTableMutation.id, area.sheet, {
      tableId: id,
      name,
      range: rangeOf(showTotals ? { ...area, rows: area.rows - 1 } : area),
      header: headers,
      options: { showHeader: true },
    });
    this.#shownTables.set(id, signature(record, headers));
  }

  #headers({ area }: TableRecord): string[] {
    return (this.model.cells.values({ ...area, rows: 1 })[0] ?? []).map((header) => String(header ?? ""));
  }

  /** Finds the shared formulas of a sheet that was opened as a whole. */
  adoptShared(sheet: string): void {
    const owners: [number, number][] = [];
    this.mirror
      .worksheet(sheet)
      ?.getCellMatrix()
      .forValue((row, column, cell) => {
        if (cell?.si && cell.f) owners.push([row, column]);
      });
    this.#adopt(sheet, owners);
  }

  #adopt(sheet: string, owners: readonly [number, number][]): void {
    if (owners.length === 0) return;
    const known = this.#owners.get(sheet) ?? new Set<string>();
    for (const [row, column] of owners) known.add(`${row},${column}`);
    this.#owners.set(sheet, known);
  }

  #each(area: Area, cell: (down: number, across: number) => ICellData | null): void {
    const drawn = this.mirror.drawn(area);
    const matrix: CellMatrix = {};
    for (let down = 0; down < drawn.rows; down += 1) {
      for (let across = 0; across < drawn.columns; across += 1) {
        const data = cell(down, across);
        if (data) (matrix[drawn.row + down] ??= {})[drawn.column + across] = data;
      }
    }
    if (Object.keys(matrix).length > 0) this.mirror.setCells(area.sheet, matrix);
  }
}

const signature = ({ area, name, showTotals }: TableRecord, headers: readonly string[]): string =>
  JSON.stringify([area, name, showTotals, headers]);
