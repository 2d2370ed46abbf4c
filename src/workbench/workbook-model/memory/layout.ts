import { cellCount, type Area } from "../area";
import { cellText } from "../coerce";
import type { Layout } from "../model";
import { defaultColumnWidth, defaultRowHeight } from "../records";
import type { Book } from "./book";

/** Points that one character of the default font takes, and the air beside it. */
const characterWidth = 5.25;
const padding = 6;

export class MemoryLayout implements Layout {
  constructor(private readonly book: Book) {}

  columnWidth(sheet: string, column: number): number {
    return this.book.layout(sheet).widths.get(column) ?? defaultColumnWidth;
  }

  setColumnWidth(area: Area, width: number): void {
    const { widths } = this.book.layout(area.sheet);
    for (const column of columnsOf(area)) widths.set(column, width);
  }

  rowHeight(sheet: string, row: number): number {
    return this.book.layout(sheet).heights.get(row) ?? defaultRowHeight;
  }

  setRowHeight(area: Area, height: number): void {
    const { heights } = this.book.layout(area.sheet);
    for (const row of rowsOf(area)) heights.set(row, height);
  }

  autofitColumns(area: Area): void {
    const store = this.book.store(area.sheet);
    const used = store.used(true);
    if (!used || cellCount(used) === 0) return;
    const { widths } = this.book.layout(area.sheet);
    for (const column of columnsOf(area)) {
      let longest = 0;
      for (
        let row = Math.max(area.row, used.row);
        row < Math.min(area.row + area.rows, used.row + used.rows);
        row += 1
      ) {
        const look = this.book.styles.get(store.look(row, column));
        longest = Math.max(longest, cellText(store.value(row, column), look.numberFormat).length);
      }
      if (longest > 0) widths.set(column, Math.round(longest * characterWidth + padding));
    }
  }

  autofitRows(area: Area): void {
    const { heights } = this.book.layout(area.sheet);
    for (const row of rowsOf(area)) heights.delete(row);
  }

  rowHidden(sheet: string, row: number): boolean {
    return this.book.layout(sheet).hiddenRows.has(row);
  }

  columnHidden(sheet: string, column: number): boolean {
    return this.book.layout(sheet).hiddenColumns.has(column);
  }

  hiddenRows(sheet: string): ReadonlySet<number> {
    return this.book.layout(sheet).hiddenRows;
  }

  hiddenColumns(sheet: string): ReadonlySet<number> {
    return this.book.layout(sheet).hiddenColumns;
  }

  setRowsHidden(area: Area, hidden: boolean): void {
    const { hiddenRows } = this.book.layout(area.sheet);
    for (const row of rowsOf(area)) mark(hiddenRows, row, hidden);
  }

  setColumnsHidden(area: Area, hidden: boolean): void {
    const { hiddenColumns } = this.book.layout(area.sheet);
    for (const column of columnsOf(area)) mark(hiddenColumns, column, hidden);
  }
}

function mark(lines: Set<number>, line: number, on: boolean): void {
  if (on) lines.add(line);
  else lines.delete(line);
}

const rowsOf = (area: Area): number[] => Array.from({ length: area.rows }, (_, step) => area.row + step);
const columnsOf = (area: Area): number[] =>
  Array.from({ length: area.columns }, (_, step) => area.column + step);
