import type { Area } from "../../workbook-model/area";
import type { Layout } from "../../workbook-model/model";

/** Neighbouring rows or columns. */
interface Span {
  readonly first: number;
  readonly count: number;
}

/** Runs of lines between hidden ones. */
function shownSpans(first: number, count: number, hidden: ReadonlySet<number>): Span[] {
  const within = [...hidden].filter((line) => line >= first && line < first + count).sort((a, b) => a - b);
  const spans: Span[] = [];
  let next = first;
  for (const line of [...within, first + count]) {
    if (line > next) spans.push({ first: next, count: line - next });
    next = line + 1;
  }
  return spans;
}

/** The parts of an area whose rows and columns are shown, from top to bottom and from left to right. */
export function visibleParts(layout: Layout, area: Area): Area[] {
  const columns = shownSpans(area.column, area.columns, layout.hiddenColumns(area.sheet));
  return shownSpans(area.row, area.rows, layout.hiddenRows(area.sheet)).flatMap((rows) =>
    columns.map((across) => ({
      sheet: area.sheet,
      row: rows.first,
      rows: rows.count,
      column: across.first,
      columns: across.count,
    })),
  );
}

/** How many lines of those in question are hidden. */
export function countHidden(first: number, count: number, hidden: ReadonlySet<number>): number {
  let found = 0;
  for (const line of hidden) if (line >= first && line < first + count) found += 1;
  return found;
}
