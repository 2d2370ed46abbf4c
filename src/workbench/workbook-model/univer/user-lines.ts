import type { IRange } from "@univerjs/core";
import { maxColumns, maxRows, wholeSheet, type Area } from "../area";
import type { WorkbookModel } from "../model";
import { pixels } from "./line-view";
import { rectangleOf } from "./mirror";
import type { UniverCells } from "./univer-cells";

export type Axis = "rows" | "columns";

/** Brings what the user does with rows and columns of the grid into the workbook. Sheets are the workbook's own ids. */
export class UserLines {
  constructor(
    readonly model: WorkbookModel,
    readonly cells: UniverCells,
  ) {}

  shift(sheet: string, range: IRange, kind: "insert" | "remove", axis: Axis): void {
    const { row, rows, column, columns } = rectangleOf(range);
    const area: Area =
      axis === "rows"
        ? { sheet, row, rows, column: 0, columns: maxColumns }
        : { sheet, row: 0, rows: maxRows, column, columns };
    if (kind === "insert") this.model.cells.insert(area, axis === "rows" ? "Down" : "Right");
    else this.model.cells.remove(area, axis === "rows" ? "Up" : "Left");
    // Univer moves formulas and tables by rules of its own; the workbook's count.
    const { view } = this.cells;
    view.formulas.unshareSheet(sheet);
    view.lists.tables();
    view.lists.colorScales(sheet);
    view.lists.merges(sheet);
    view.lists.names();
    view.formulas.show();
  }

  resized(sheet: string, ranges: readonly IRange[], axis: Axis): void {
    const { mirror } = this.cells.view;
    const worksheet = mirror.worksheet(sheet);
    if (!worksheet) return;
    for (const range of ranges) {
      const area = mirror.drawn({ sheet, ...rectangleOf(range) });
      for (let step = 0; step < area[axis]; step += 1) {
        if (axis === "columns") {
          const column = area.column + step;
          const width = worksheet.getColumnWidth(column) / pixels;
          this.model.layout.setColumnWidth({ ...area, column, columns: 1 }, width);
        } else {
          const row = area.row + step;
          const height = worksheet.getRowHeight(row) / pixels;
          this.model.layout.setRowHeight({ ...area, row, rows: 1 }, height);
        }
      }
    }
  }

  /** Merged cells as the grid has them now. */
  merged(sheet: string): void {
    const { merges } = this.model;
    merges.remove({ ...wholeSheet, sheet });
    for (const range of this.cells.view.mirror.worksheet(sheet)?.getMergeData() ?? [])
      merges.add({ sheet, ...rectangleOf(range) });
  }

  hidden(sheet: string, ranges: readonly IRange[], axis: Axis, hidden: boolean): void {
    for (const range of ranges) {
      const area = { sheet, ...rectangleOf(range) };
      if (axis === "rows") this.model.layout.setRowsHidden(area, hidden);
      else this.model.layout.setColumnsHidden(area, hidden);
    }
  }
}
