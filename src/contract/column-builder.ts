import type { Cell } from "./cell";

/** Turns a cell as a host delivers it into one of ours. */
export type Normalise = (raw: unknown) => Cell;

/**
 * Takes the cells of a column one after the other.
 *
 * Each builder walks through the rows itself: one loop for all of them would not know whose `append` it calls, and a
 * million such calls take longer than what they do.
 */
export interface ColumnBuilder {
  append(cell: Cell): void;
  /** The first cells of rows `from` up to before `to`. */
  appendRows(rows: readonly (readonly unknown[])[], from: number, to: number, normalise: Normalise): void;
}
