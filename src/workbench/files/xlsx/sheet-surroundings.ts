import type { FormulaTranslation } from "./formulas";

/** What reading one sheet needs from the rest of the file. */
export interface SheetSurroundings {
  readonly strings: readonly string[];
  /** The place in the contents' styles of each look of the file. */
  readonly styleOf: (look: number) => number;
  readonly formulas: FormulaTranslation;
  /** Days between this file's day 0 and the usual one: 1,462 where it counts from 1904. */
  readonly dayShift: number;
  readonly isDate: (look: number) => boolean;
}
