import { contains, intersection, maxColumns, maxRows, type Rectangle } from "./area";
import type { FilterChoices } from "./records";

/** Cells put in or taken out, and the way the others go. */
export interface Edit {
  readonly area: Rectangle;
  readonly kind: "insert" | "remove";
  /** Whether the other cells move up and down or left and right. */
  readonly axis: "rows" | "columns";
}

/** Where a rectangle stands after an edit; `null` when it is gone or falls off the sheet. */
export function moveRectangle<R extends Rectangle>(rectangle: R, edit: Edit): R | null {
  if (!isWithinBand(rectangle, edit)) return rectangle;
  return edit.axis === "rows" ? moveRows(rectangle, edit) : moveColumns(rectangle, edit);
}

/** Only what lies wholly in the rows or columns that move does move; the rest stays, as in Excel. */
function isWithinBand(rectangle: Rectangle, { area, axis }: Edit): boolean {
  return axis === "rows"
    ? contains({ ...area, row: 0, rows: maxRows }, { ...rectangle, row: 0, rows: maxRows })
    : contains({ ...area, column: 0, columns: maxColumns }, { ...rectangle, column: 0, columns: maxColumns });
}

function moveRows<R extends Rectangle>(rectangle: R, { area, kind }: Edit): R | null {
  if (rectangle.rows === maxRows) return rectangle;
  const moved = moveSpan(rectangle.row, rectangle.rows, area.row, area.rows, kind);
  return moved && moved.start + moved.length <= maxRows
    ? { ...rectangle, row: moved.start, rows: moved.length }
    : null;
}

function moveColumns<R extends Rectangle>(rectangle: R, { area, kind }: Edit): R | null {
  if (rectangle.columns === maxColumns) return rectangle;
  const moved = moveSpan(rectangle.column, rectangle.columns, area.column, area.columns, kind);
  return moved && moved.start + moved.length <= maxColumns
    ? { ...rectangle, column: moved.start, columns: moved.length }
    : null;
}

function moveSpan(
  start: number,
  length: number,
  at: number,
  by: number,
  kind: Edit["kind"],
): { start: number; length: number } | null {
  const end = start + length;
  if (kind === "insert") {
    if (at <= start) return { start: start + by, length };
    return at < end ? { start, length: length + by } : { start, length };
  }
  const before = Math.min(Math.max(at - start, 0), length);
  const after = Math.min(Math.max(end - (at + by), 0), length);
  const left = before + after;
  if (left === 0) return null;
  return { start: start >= at ? Math.max(at, start - by) : start, length: left };
}

/** The choices of a filter after an edit: they keep to their columns. */
export function moveChoices(choices: FilterChoices, filtered: Rectangle, edit: Edit): FilterChoices {
  const { area, kind, axis } = edit;
  if (axis === "rows" || choices.length === 0 || !isWithinBand(filtered, edit)) return choices;
  const moved = Array.from({ length: filtered.columns }, (_, place) => choices[place] ?? null);
  const at = area.column - filtered.column;
  if (kind === "remove") moved.splice(Math.max(at, 0), at + area.columns - Math.max(at, 0));
  else if (at > 0 && at < filtered.columns) moved.splice(at, 0, ...new Array<null>(area.columns).fill(null));
  return moved;
}

/** Whether an edit would tear a table apart: it moves some of its columns or rows but not all. */
export function tears(table: Rectangle, edit: Edit): boolean {
  const moving: Rectangle =
    edit.axis === "rows"
      ? { ...edit.area, rows: maxRows - edit.area.row }
      : { ...edit.area, columns: maxColumns - edit.area.column };
  return intersection(table, moving) !== null && !isWithinBand(table, edit);
}
