import { throwIfCancelled } from "../cancel";
import type { Cell } from "../../contract/cell";
import { bytesPerRequest, rowsPerRequest } from "../chunks";
import { uniqueHeaders } from "../headers";
import { numberFormats } from "../layout/number-formats";
import { plainCell } from "../layout/plain-cell";
import type { CellContent } from "../layout/text-cell";
import { textCell } from "../layout/text-cell";
import type { CleanCopyRequest } from "../ports/report";
import type { Run } from "../ports/run";
import { cellOf, looksLikeError } from "./cells";
import { countsFrom1904, daysBetween } from "./date-system";
import { locate, type LocatedSource } from "./locate";
import { onNewSheet } from "./new-sheet";

import { writeRows } from "./write-blocks";

/** Rows of the first piece; how long the cells are is not known before. */
const firstRows = 500;

/** Copies the rows that take part to a new sheet, as a table with the number of each row in the source. */
export async function writeCleanCopy(
  context: Excel.RequestContext,
  request: CleanCopyRequest,
  run: Run,
): Promise<{ readonly sheetName: string }> {
  const { translate } = request;
  const located = await locate(context, request.source);
  const from1904 = request.dates.size > 0 && (await countsFrom1904(context));
  const wanted = { sheet: translate("sheet.clean-copy"), tables: ["Stay_CleanCopy"] };
  return onNewSheet(context, wanted, async ({ sheet, tables }) => {
    const headers = uniqueHeaders([translate("column.original-row"), ...located.headers], 0);
    writeRows(sheet, { row: 0, column: 0 }, [headers.map(textCell)]);
    const rows = await copyRows(
      context,
      located,
      sheet,
      { ...request, dayShift: from1904 ? -daysBetween : 0 },
      run,
    );
    throwIfCancelled(run.signal);
    const table = sheet.tables.add(sheet.getRangeByIndexes(0, 0, 1 + rows, headers.length), true);
    table.name = tables[0] ?? "";
    // The first rows show how long the rest is.
    sheet.getRangeByIndexes(0, 0, Math.min(rows, firstRows), headers.length).format.autofitColumns();
    sheet.freezePanes.freezeRows(1);
    sheet.activate();
    sheet.getRange("A1").select();
    await context.sync();
    return { sheetName: sheet.name };
  });
}

/** A request, and what its days differ from those of the workbook. */
type Copying = CleanCopyRequest & { readonly dayShift: number };

/** Reads and writes piece by piece, and gives the number of rows that were copied. */
async function copyRows(
  context: Excel.RequestContext,
  located: LocatedSource,
  sheet: Excel.Worksheet,
  copying: Copying,
  run: Run,
): Promise<number> {
  let copied = 0;
  let step = firstRows;
  for (let done = 0; done < located.rows;) {
    throwIfCancelled(run.signal);
    const rows = Math.min(step, located.rows - done);
    const contents = copiedRows(await readCells(context, located, done, rows), located, copying, done);
    if (contents.length > 0) writeRows(sheet, { row: 1 + copied, column: 0 }, contents);
    copied += contents.length;
    done += rows;
    step = nextStep(contents, step);
    run.onProgress?.({ done, total: located.rows });
  }
  await context.sync();
  return copied;
}

/** Values and formats travel both ways, a quarter of what a request can carry each. */
function nextStep(contents: readonly (readonly CellContent[])[], step: number): number {
  const [first] = contents;
  if (!first) return step;
  const columns = first.map((_, column) => contents.map((row) => row[column]?.value ?? null));
  return Math.max(1, Math.min(Math.ceil(rowsPerRequest(columns) / 4), Math.ceil(bytesPerRequest / 100)));
}

interface ReadCells {
  readonly cells: readonly (readonly Cell[])[];
  readonly formats: readonly (readonly string[])[];
}

/** The write of the piece before travels with the read of this one. */
async function readCells(
  context: Excel.RequestContext,
  { sheet, firstRow, firstColumn, headers }: LocatedSource,
  from: number,
  rows: number,
): Promise<ReadCells> {
  const range = sheet
    .getRangeByIndexes(firstRow + from, firstColumn, rows, headers.length)
    .load("values,numberFormat");
  await context.sync();
  const doubtful = range.values.some((row) => row.some(looksLikeError));
  if (doubtful) {
    range.load("valueTypes");
    await context.sync();
  }
  const types = doubtful ? range.valueTypes : [];
  return {
    cells: range.values.map((row, down) => row.map((value, across) => cellOf(value, types[down]?.[across]))),
    formats: range.numberFormat as string[][],
  };
}

function copiedRows(
  { cells, formats }: ReadCells,
  { headers, firstRow }: LocatedSource,
  { included, read, dates, dayShift }: Copying,
  from: number,
): CellContent[][] {
  return cells.flatMap((row, down) => {
    const place = from + down;
    if (included[place] !== 1) return [];
    const number = { value: firstRow + place + 1, format: "0" };
    const contents = row.map((cell, column): CellContent => {
      const header = headers[column] ?? "";
      const reader = read.get(header);
      const value = reader ? reader(place) : cell;
      if (typeof value !== "number") return plainCell(typeof cell === "boolean" ? cell : value);
      if (dates.has(header)) return { value: value + dayShift, format: numberFormats.date };
      const format = formats[down]?.[column] ?? "General";
      return { value, format: format === "@" ? "General" : format };
    });
    return [[number, ...contents]];
  });
}
