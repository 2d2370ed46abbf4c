import type { Cell } from "../../../contract/cell";
import { bounding, intersection, isWholeColumns, isWholeRows, maxColumns, maxRows, type Area } from "../area";
import type { CellInput, Cells, Spread, WorkbookModel } from "../model";
import type { CellFormat } from "../records";
import type { GridView } from "./grid-view";

/** Cells of the workbook, shown in the grid. */
export class UniverCells implements Cells {
  constructor(
    readonly model: WorkbookModel,
    readonly view: GridView,
  ) {}

  values(area: Area): Cell[][] {
    return this.model.cells.values(area);
  }

  isBlank(area: Area): boolean {
    return this.model.cells.isBlank(area);
  }

  formulas(area: Area): (string | null)[][] {
    return this.model.cells.formulas(area);
  }

  texts(area: Area): string[][] {
    return this.model.cells.texts(area);
  }

  write(area: Area, inputs: Spread<CellInput>): void {
    this.model.cells.write(area, inputs);
    if (inputs === null) this.view.clear(area, "Contents");
    else this.view.contents(area, inputs);
    this.showHeaders(area);
  }

  numberFormats(area: Area): string[][] {
    return this.model.cells.numberFormats(area);
  }

  setNumberFormats(area: Area, formats: Spread<string>): void {
    this.model.cells.setNumberFormats(area, formats);
    if (typeof formats === "string") this.view.looks(area, {}, formats);
    else this.view.numberFormats(area, formats);
  }

  format(area: Area): Partial<CellFormat> {
    return this.model.cells.format(area);
  }

  setFormat(area: Area, change: Partial<CellFormat>): void {
    this.model.cells.setFormat(area, change);
    this.view.looks(area, change);
  }

  clear(area: Area, what: "All" | "Contents" | "Formats"): void {
    this.model.cells.clear(area, what);
    this.view.clear(area, what);
    this.showHeaders(area);
  }

  insert(area: Area, shift: "Down" | "Right"): void {
    this.#shift(area, shift === "Down" ? "rows" : "columns", () => this.model.cells.insert(area, shift));
  }

  remove(area: Area, shift: "Up" | "Left"): void {
    this.#shift(area, shift === "Up" ? "rows" : "columns", () => this.model.cells.remove(area, shift));
  }

  usedArea(sheet: string, valuesOnly: boolean): Area | null {
    return this.model.cells.usedArea(sheet, valuesOnly);
  }

  usedColumns(sheet: string): readonly Area[] {
    return this.model.cells.usedColumns(sheet);
  }

  spillArea(cell: Area): Area | null {
    return this.model.cells.spillArea(cell);
  }

  spillParent(cell: Area): Area | null {
    return this.model.cells.spillParent(cell);
  }

  /** A table keeps its headers texts, filled and distinct, whatever is written there; formulas follow new ones. */
  showHeaders(area: Area): void {
    const touched = this.model.tables
      .all()
      .filter((table) => table.area.sheet === area.sheet && intersection({ ...table.area, rows: 1 }, area));
    if (touched.length === 0) return;
    for (const table of touched) {
      const header = { ...table.area, rows: 1 };
      this.view.contents(header, this.model.cells.values(header));
    }
    this.view.lists.tables();
    this.view.formulas.show();
  }

  /** Shows anew what moved: everything from the edit to the end of the sheet, and what refers to it. */
  #shift(area: Area, axis: "rows" | "columns", edit: () => void): void {
    const { sheet } = area;
    const before = this.model.cells.usedArea(sheet, false);
    edit();
    const after = this.model.cells.usedArea(sheet, false);
    const used = before && after ? bounding(before, after) : (before ?? after);
    this.view.formulas.unshareSheet(sheet);
    if (used) {
      const band: Area =
        axis === "rows"
          ? { ...area, rows: maxRows - area.row }
          : { ...area, columns: maxColumns - area.column };
      const moved = intersection(used, band);
      if (moved) this.view.whole(moved);
    }
    if (axis === "rows" && isWholeRows(area)) this.#lines({ ...area, rows: maxRows - area.row }, "rows");
    if (axis === "columns" && isWholeColumns(area))
      this.#lines({ ...area, columns: maxColumns - area.column }, "columns");
    this.view.lists.tables();
    this.view.lists.colorScales(sheet);
    this.view.lists.merges(sheet);
    this.view.lists.names();
    this.view.formulas.show();
  }

  /** Sizes and hidden lines move with their rows or columns. */
  #lines(area: Area, axis: "rows" | "columns"): void {
    if (axis === "rows") this.view.lines.rowHeights(area);
    else this.view.lines.columnWidths(area);
    this.view.lines.showHidden(area, axis);
  }
}
