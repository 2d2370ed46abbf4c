import {
  SetColHiddenMutation,
  SetColVisibleMutation,
  SetRowHiddenMutation,
  SetRowVisibleMutation,
  SetWorksheetColWidthMutation,
  SetWorksheetRowAutoHeightMutation,
  SetWorksheetRowHeightMutation,
} from "@univerjs/preset-sheets-core";
import type { Area } from "../area";
import type { WorkbookModel } from "../model";
import { defaultRowHeight } from "../records";
import { rangeOf, type Mirror } from "./mirror";

/** Pixels to a point. */
export const pixels = 4 / 3;

/** Points of a line to a point of its letters. */
export const lineHeight = 1.31;

/** Shows rows and columns in the grid: sizes, and which are hidden. */
export class LineView {
  constructor(
    readonly mirror: Mirror,
    readonly model: WorkbookModel,
  ) {}

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
    this.#setAutoHeights(area.sheet, rowHeight);
  }

  /** Rows without a height of their own are as high as their largest letters want. */
  fitRows(sheet: string, fontSizes: ReadonlyMap<number, number>): void {
    const heights: Record<number, number> = {};
    for (const [row, size] of fontSizes) {
      if (this.model.layout.rowHeight(sheet, row) === defaultRowHeight)
        heights[row] = Math.round(Math.max(defaultRowHeight, size * lineHeight) * pixels);
    }
    if (Object.keys(heights).length > 0) this.#setAutoHeights(sheet, heights);
  }

  #setAutoHeights(sheet: string, heights: Readonly<Record<number, number>>): void {
    const rowsAutoHeightInfo = Object.entries(heights).map(([row, autoHeight]) => ({
      row: Number(row),
      autoHeight,
    }));
    this.mirror.run(SetWorksheetRowAutoHeightMutation.id, sheet, { rowsAutoHeightInfo });
  }

  #sizes(first: number, count: number, size: (place: number) => number): Record<number, number> {
    const places = Array.from({ length: count }, (_, step) => first + step);
    return Object.fromEntries(places.map((place) => [place, Math.round(size(place) * pixels)]));
  }

  /** Hides and shows rows or columns of an area as the workbook has them. */
  showHidden(area: Area, axis: "rows" | "columns"): void {
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
      if (hidden === shown) this.setHidden(line, axis, hidden);
    }
  }

  setHidden(area: Area, axis: "rows" | "columns", hidden: boolean): void {
    const drawn = this.mirror.drawn(area);
    if (drawn.rows === 0 || drawn.columns === 0) return;
    const rows = hidden ? SetRowHiddenMutation.id : SetRowVisibleMutation.id;
    const columns = hidden ? SetColHiddenMutation.id : SetColVisibleMutation.id;
    this.mirror.run(axis === "rows" ? rows : columns, area.sheet, { ranges: [rangeOf(drawn)] });
  }
}
