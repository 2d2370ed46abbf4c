import type { Area } from "../area";
import type { Layout, WorkbookModel } from "../model";
import type { GridView } from "./grid-view";

/** Rows and columns of the workbook, shown in the grid. */
export class UniverLayout implements Layout {
  constructor(
    readonly model: WorkbookModel,
    readonly view: GridView,
  ) {}

  columnWidth(sheet: string, column: number): number {
    return this.model.layout.columnWidth(sheet, column);
  }

  setColumnWidth(area: Area, width: number): void {
    this.model.layout.setColumnWidth(area, width);
    this.view.lines.columnWidths(area);
  }

  rowHeight(sheet: string, row: number): number {
    return this.model.layout.rowHeight(sheet, row);
  }

  setRowHeight(area: Area, height: number): void {
    this.model.layout.setRowHeight(area, height);
    this.view.lines.rowHeights(area);
  }

  autofitColumns(area: Area): void {
    this.model.layout.autofitColumns(area);
    this.view.lines.columnWidths(area);
  }

  autofitRows(area: Area): void {
    this.model.layout.autofitRows(area);
    this.view.lines.rowHeights(area);
  }

  rowHidden(sheet: string, row: number): boolean {
    return this.model.layout.rowHidden(sheet, row);
  }

  columnHidden(sheet: string, column: number): boolean {
    return this.model.layout.columnHidden(sheet, column);
  }

  hiddenRows(sheet: string): ReadonlySet<number> {
    return this.model.layout.hiddenRows(sheet);
  }

  hiddenColumns(sheet: string): ReadonlySet<number> {
    return this.model.layout.hiddenColumns(sheet);
  }

  setRowsHidden(area: Area, hidden: boolean): void {
    this.model.layout.setRowsHidden(area, hidden);
    this.view.lines.setHidden(area, "rows", hidden);
  }

  setColumnsHidden(area: Area, hidden: boolean): void {
    this.model.layout.setColumnsHidden(area, hidden);
    this.view.lines.setHidden(area, "columns", hidden);
  }
}
