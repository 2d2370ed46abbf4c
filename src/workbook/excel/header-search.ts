import { holdsHeaders, sameHeader } from "../../contract/header-texts";
import { uniqueHeaders } from "../headers";

/** Above and left of these a header that has moved is looked for. */
const searchedRows = 1000;
const searchedColumns = 200;

/**
 * Looks for the block of cells under some headers, which was moved on its sheet: the first row in which all of them
 * stand, and everything that stands together with it.
 */
export async function findHeaders(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  wanted: readonly string[],
): Promise<Excel.Range | null> {
  const used = sheet.getUsedRangeOrNullObject(true).load("rowIndex,columnIndex,rowCount,columnCount");
  await context.sync();
  if (used.isNullObject) return null;
  const rows = Math.min(used.rowCount, searchedRows);
  const columns = Math.min(used.columnCount, searchedColumns);
  const texts = sheet.getRangeByIndexes(used.rowIndex, used.columnIndex, rows, columns).load("text");
  await context.sync();
  const row = texts.text.findIndex((cells) => holdsHeaders(uniqueHeaders(cells, used.columnIndex), wanted));
  const column =
    texts.text[row]?.findIndex((text) => wanted.some((header) => sameHeader(header, text))) ?? -1;
  if (row < 0 || column < 0) return null;
  const cell = sheet.getRangeByIndexes(used.rowIndex + row, used.columnIndex + column, 1, 1);
  const region = cell.getSurroundingRegion();
  // Titles may stand right above the headers, and belong to the block as Excel sees it.
  const first = region.getColumn(0).getIntersection(cell.getEntireRow());
  return first.getBoundingRect(region.getLastCell());
}
