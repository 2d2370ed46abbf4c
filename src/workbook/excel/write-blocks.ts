import { throwIfCancelled } from "../cancel";
import { bytesOf, bytesPerRequest } from "../chunks";
import type { Block, WrittenBlock, WrittenRows } from "../layout/sheet-plan";
import type { CellContent } from "../layout/text-cell";
import type { Run } from "../ports/run";
import { patiently } from "./patience";

export function rangeOf(sheet: Excel.Worksheet, { row, column, rows, columns }: Block): Excel.Range {
  return sheet.getRangeByIndexes(row, column, rows, columns);
}

/** Writes a small block with the next sync: number formats first, so that text stays text. */
export function writeBlock(sheet: Excel.Worksheet, block: WrittenBlock): void {
  const range = rangeOf(sheet, block);
  range.numberFormat = copy(block.formats);
  range.values = copy(block.values);
}

/** Writes a block of any length in pieces that a request can carry, and says how far it has come. */
export async function writeLongBlock(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  block: WrittenRows,
  run: Run,
): Promise<void> {
  for (let done = 0; done < block.rows;) {
    throwIfCancelled(run.signal);
    const place = { row: block.row + done, column: block.column };
    const rows = nextRows(block, done);
    await patiently(() => {
      writeRows(sheet, place, rows);
      return context.sync();
    }, run.signal);
    done += rows.length;
    run.onProgress?.({ done, total: block.rows });
  }
}

/** As many rows as a request can carry, and never none. */
function nextRows({ rows, rowAt }: WrittenRows, from: number): Row[] {
  const next: Row[] = [];
  for (let bytes = 0; from + next.length < rows && bytes < bytesPerRequest;) {
    const row = rowAt(from + next.length);
    const looksNew = !looksLike(row, next.at(-1));
    for (const { value, format } of row) bytes += bytesOf(value) + (looksNew ? bytesOf(format) : 0);
    next.push(row);
  }
  return next;
}

type Row = readonly CellContent[];

const looksLike = (row: Row, other: Row | undefined): boolean =>
  other !== undefined && row.every(({ format }, column) => format === other[column]?.format);

/** Writes some rows of equal length with the next sync: number formats first, so that text stays text. */
export function writeRows(
  sheet: Excel.Worksheet,
  place: Pick<Block, "row" | "column">,
  rows: readonly Row[],
): void {
  const range = rangeOf(sheet, { ...place, rows: rows.length, columns: rows[0]?.length ?? 0 });
  const runs = runsOf(rows);
  // A format for all rows of a column costs a request what a hundred formats of single cells do.
  if (runs.length * 100 > rows.length) {
    range.numberFormat = rows.map((row) => row.map(({ format }) => format));
  } else {
    for (const { from, length, row } of runs) {
      row.forEach(({ format }, column) => {
        const cells = { row: place.row + from, column: place.column + column, rows: length, columns: 1 };
        setFormat(rangeOf(sheet, cells), format);
      });
    }
  }
  range.values = rows.map((row) => row.map(({ value }) => value));
}

/** Rows on end that look the same. */
function runsOf(rows: readonly Row[]): { from: number; length: number; readonly row: Row }[] {
  const runs: { from: number; length: number; readonly row: Row }[] = [];
  rows.forEach((row, from) => {
    const last = runs.at(-1);
    if (last && looksLike(row, last.row)) last.length += 1;
    else runs.push({ from, length: 1, row });
  });
  return runs;
}

/** One format for every cell of a range: as with formulas, a single value instead of a matrix. */
function setFormat(range: Excel.Range, format: string): void {
  range.numberFormat = format as unknown as string[][];
}

/**
 * Gives every cell of a range the same formula: one formula travels instead of thousands. The declared type knows
 * matrices only, but a single value for all cells is Excel's documented way.
 */
export function fillFormula(range: Excel.Range, formula: string): void {
  range.formulas = formula as unknown as string[][];
}

const copy = <T>(rows: readonly (readonly T[])[]): T[][] => rows.map((row) => [...row]);
