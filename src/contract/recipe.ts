import type { Locale } from "./locale";
import type { OptionValues } from "./report-spec";

/**
 * Where a report's data stands. A table is found by name; anything else by the name that the workbook has for it, else by
 * sheet and address, and by the header texts of the recipe where it has moved on its sheet.
 */
export type Source =
  | { readonly kind: "table"; readonly table: string }
  | {
      readonly kind: "range";
      /** The workbook's own name for these cells: it goes before sheet and address. */
      readonly name?: string;
      readonly sheet: string;
      /** Excel's own id of the sheet, by which it is found after it was renamed. */
      readonly sheetId?: string;
      readonly address: string;
      /** The whole block of cells around the address is meant, however far it reaches by now. */
      readonly grows?: true;
    };

/** A second table in which an input is looked up. */
export interface Lookup {
  readonly source: Source;
  /** Header of the column that names the customer. */
  readonly key: string;
  /** Header of the column that holds the input. */
  readonly value: string;
  /** Header of the column of dates by which the latest value counts; without it the first one does. */
  readonly date?: string;
}

/** A table of ours in the workbook. */
export interface WrittenTable {
  readonly name: string;
  /** Column key -> header text as written: how a refresh knows our columns among the user's. */
  readonly headers: Readonly<Record<string, string>>;
}

/** What a report is made from: enough to make it again. */
export interface ReportQuery {
  /** Id of the report, and the shape in which its data stand. */
  readonly report: string;
  readonly shape: string;
  /** Input -> header text. */
  readonly mapping: Readonly<Record<string, string>>;
  /** Inputs that stand in a second table. */
  readonly lookups: Readonly<Record<string, Lookup>>;
  readonly options: OptionValues;
  /** The day on which the question is asked, as ISO text; the day of the run where nothing is said. */
  readonly asOf?: string;
}

/**
 * How to make a report again. Kept in the workbook's settings under `recipeKey(id)`, one key a recipe, so that
 * two colleagues who save at once lose nothing. Holds no customer data.
 */
export interface Recipe extends ReportQuery {
  readonly version: 1;
  readonly id: string;
  readonly source: Source;
  readonly output: {
    /** Excel's own id of the sheet: survives renaming and moving. */
    readonly sheetId: string;
    readonly tables: readonly WrittenTable[];
    readonly charts: readonly string[];
    /** The language in which headers and words were written. */
    readonly language: Locale;
  };
  readonly lastRun: LastRun;
}

/** What is known of a report's last run: enough to say whether it is still true. */
export interface LastRun {
  /** ISO time. */
  readonly at: string;
  readonly rowsRead: number;
  readonly rowsUsed: number;
  /** 128 bits of what was read and asked. */
  readonly fingerprint?: string;
  /** Which refresh it was, as the sheet counts them: of two at once, the later one's words count. */
  readonly turn?: number;
}

export const recipePrefix = "Stay.recipe.";
export const recipeKey = (id: string): string => recipePrefix + id;
export const reportLanguageKey = "Stay.reportLanguage";
