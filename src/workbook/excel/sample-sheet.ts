import type { Cell } from "../../contract/cell";
import { plainCell } from "../layout/plain-cell";
import type { WrittenRows } from "../layout/sheet-plan";
import { textWidth, widthInPoints } from "../layout/widths";
import { onNewSheet } from "./new-sheet";
import { rangeOf, writeLongBlock } from "./write-blocks";

/** Writes a header row and rows of sample data to a new sheet, as a table, and selects it. */
export function addSampleSheet(
  context: Excel.RequestContext,
  name: string,
  rows: readonly (readonly Cell[])[],
): Promise<void> {
  const block = sampleBlock(rows);
  return onNewSheet(context, { sheet: name, tables: ["Stay_Sample"] }, async ({ sheet, tables }) => {
    await writeLongBlock(context, sheet, block, {});
    const range = rangeOf(sheet, block);
    sheet.tables.add(range, true).name = tables[0] ?? "";
    columnWidths(rows).forEach((width, column) => {
      sheet.getRangeByIndexes(0, column, 1, 1).getEntireColumn().format.columnWidth = width;
    });
    sheet.freezePanes.freezeRows(1);
    sheet.activate();
    range.select();
    await context.sync();
  });
}

function sampleBlock(rows: readonly (readonly Cell[])[]): WrittenRows {
  const columns = Math.max(...rows.map((row) => row.length));
  return {
    row: 0,
    column: 0,
    rows: rows.length,
    columns,
    rowAt: (place) =>
      Array.from({ length: columns }, (_, column) => plainCell(rows[place]?.[column] ?? null)),
  };
}

/** The first rows show how long the rest is. */
function columnWidths(rows: readonly (readonly Cell[])[]): number[] {
  const [header = []] = rows;
  return header.map((_, column) =>
    widthInPoints(Math.max(...rows.slice(0, 200).map((row) => textWidth(String(row[column] ?? "")))) + 4),
  );
}
