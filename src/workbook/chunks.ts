import { textOf } from "../contract/columns";
import type { Cell } from "../contract/cell";

/** Excel on the web refuses 5 MB a request or answer; 2 MB leaves room and keeps Cancel quick. */
export const bytesPerRequest = 2_000_000;
/** A read of more cells than this fails, or gives nothing at all. */
const cellsPerRequest = 500_000;

/**
 * How many rows to ask for at a time, so that an answer holds about 2 MB.
 *
 * @param samples a few cells of each column that is read; what is longer further down costs a second, smaller try
 */
export function rowsPerRequest(samples: readonly (readonly Cell[])[]): number {
  const bytesPerRow = samples.reduce((sum, sample) => sum + bytesPerCell(sample), 0);
  const byBytes = Math.floor(bytesPerRequest / Math.max(1, bytesPerRow));
  const byCells = Math.floor(cellsPerRequest / Math.max(1, samples.length));
  return Math.max(1, Math.min(byBytes, byCells));
}

function bytesPerCell(sample: readonly Cell[]): number {
  if (sample.length === 0) return overhead + 20;
  return sample.reduce((sum: number, cell) => sum + bytesOf(cell), 0) / sample.length;
}

/** Brackets, quotes and commas around a cell. */
const overhead = 6;

/** Of a cell in a request: its text in UTF-8, at most three bytes a character. */
export const bytesOf = (cell: Cell): number => overhead + (cell === null ? 0 : 3 * textOf(cell).length);
