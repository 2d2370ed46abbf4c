import type { Locale } from "./locale";
import type { OptionValues } from "./report-spec";

/** Where a report's data stands. A table is found by name, anything else by sheet and address. */
export type Source =
  | { readonly kind: "table"; readonly table: string }
  | {
      readonly kind: "range";
      readonly sheet: string;
      readonly address: string;
      /** The whole block of cells around the address is meant, however far it reaches by now. */
      readonly grows?: true;
    };

/**
 * How to make a report again. Kept in the workbook's settings under `recipeKey(id)`, one key a recipe, so that
 * two colleagues who save at once lose nothing. Holds no customer data.
 */
export interface Recipe {
  readonly version: 1;
  readonly id: string;
  readonly report: string;
  readonly source: Source;
  /** Input -> header text. */
  readonly mapping: Readonly<Record<string, string>>;
  readonly options: OptionValues;
  readonly output: {
    /** Excel's own id of the sheet: survives renaming and moving. */
    readonly sheetId: string;
    readonly table: string;
    readonly chart: string;
    /** Column key -> header text, and the language in which both were written. */
    readonly headers: Readonly<Record<string, string>>;
    readonly language: Locale;
  };
  readonly lastRun: { readonly at: string; readonly rowsRead: number; readonly rowsUsed: number };
}

export const recipePrefix = "Stay.recipe.";
export const recipeKey = (id: string): string => recipePrefix + id;
export const reportLanguageKey = "Stay.reportLanguage";
