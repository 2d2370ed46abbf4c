import { throwIfCancelled } from "../cancel";
import type { Cell } from "../../contract/cell";
import { rowsPerRequest } from "../chunks";
import type { Block, WrittenBlock } from "../layout/sheet-plan";
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
  block: WrittenBlock,
  run: Run,
): Promise<void> {
  const columns: Cell[][] = Array.from({ length: block.columns }, (_, column) =>
    block.values.map((row) => row[column] ?? null),
  );
  // The formats travel beside the values and are about as long.
  const step = Math.ceil(rowsPerRequest(columns) / 2);
  for (let done = 0; done < block.rows; done += step) {
    throwIfCancelled(run.signal);
    const rows = Math.min(step, block.rows - done);
    const piece = {
      row: block.row + done,
      column: block.column,
      rows,
      columns: block.columns,
      values: block.values.slice(done, done + rows),
      formats: block.formats.slice(done, done + rows),
    };
    await patiently(() => {
      writeBlock(sheet, piece);
      return context.sync();
    }, run.signal);
    run.onProgress?.({ done: done + rows, total: block.rows });
  }
}

/**
 * Gives every cell of a range the same formula: one formula travels instead of thousands. The declared type knows
 * matrices only, but a single value for all cells is Excel's documented way.
 */
export function fillFormula(range: Excel.Range, formula: string): void {
  range.formulas = formula as unknown as string[][];
}

const copy = <T>(rows: readonly (readonly T[])[]): T[][] => rows.map((row) => [...row]);
