import { defaultColumnWidth } from "../../workbook-model/records";
import type { CellList, LineRun } from "../contents";
import type { XmlElement } from "../xml/tree";
import { LineRuns } from "../line-runs";
import { pointsOfWidth } from "./widths";

/** A file may set another usual width of columns: then the columns in use that state none of their own get it. */
export function withUsualWidth(
  runs: readonly LineRun[],
  around: XmlElement,
  cells: CellList,
): readonly LineRun[] {
  const width = around.child("sheetFormatPr")?.number("defaultColWidth") ?? null;
  const size = width === null ? defaultColumnWidth : pointsOfWidth(width);
  if (size === defaultColumnWidth) return runs;
  const filled = new LineRuns();
  let next = 0;
  const fillTo = (end: number): void => {
    if (end > next) filled.add(next, end - next, { size, hidden: false, style: 0 });
  };
  for (const run of runs) {
    fillTo(run.first);
    filled.add(run.first, run.count, { ...run, size: run.size ?? size });
    next = run.first + run.count;
  }
  fillTo(cells.columns.reduce((most, column) => Math.max(most, column + 1), 0));
  return filled.runs;
}
