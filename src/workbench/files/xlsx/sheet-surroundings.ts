import type { FormulaTranslation } from "./formulas";

/** What reading one sheet needs from the rest of the file. */
export interface SheetSurroundings {
  readonly strings: readonly string[];
  /** The place in the contents' styles of each look of the file. */
  readonly styleOf: (look: number) => number;
  readonly formulas: FormulaTranslation;
  /** Whether the file's day 0 is 1904-01-01. */
  readonly countsFrom1904: boolean;
}
