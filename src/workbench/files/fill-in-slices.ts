import type { WorkbookModel } from "../workbook-model/model";
import { ReadingEnded } from "./background-reading";
import type { WorkbookContents } from "./contents";
import { filling } from "./fill-model";

/** How filling a workbook is followed and ended. */
export interface FillRun {
  readonly signal?: AbortSignal;
  readonly onRows?: (done: number, total: number) => void;
}

/** Milliseconds after which the page is let breathe. */
const slice = 50;

/**
 * As `fillModel`, with pauses in which the page shows how far it is and hears the user.
 *
 * @throws ReadingEnded when the signal broke it off
 */
export async function fillInSlices(
  model: WorkbookModel,
  contents: WorkbookContents,
  { signal, onRows }: FillRun = {},
): Promise<void> {
  const total = contents.sheets.reduce((sum, { cells }) => sum + rowsOf(cells.rows), 0);
  let breath = performance.now();
  for (const done of filling(model, contents)) {
    if (performance.now() - breath < slice) continue;
    onRows?.(done, total);
    await new Promise((resolve) => setTimeout(resolve));
    if (signal?.aborted) throw new ReadingEnded();
    breath = performance.now();
  }
}

/** Cells come row by row: the last one stands in the last row. */
const rowsOf = (rows: ArrayLike<number>): number =>
  rows.length === 0 ? 0 : (rows[rows.length - 1] ?? 0) + 1;
