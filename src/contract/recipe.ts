import type { Locale } from "./locale";
import type { OptionValues } from "./report-spec";

/**
 * Where in the workbook data stand. A table is found by name; anything else by the name that the workbook has for it,
 * else by sheet and address, and by the header texts of the recipe where it has moved on its sheet.
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

/** A file of the user's machine. It is never kept: who refreshes the report is asked for it again. */
export interface FileSource {
  readonly kind: "file";
  readonly name: string;
  /** By these a file is known as the one that was read. */
  readonly bytes: number;
  /** ISO time of its last change. */
  readonly changed: string;
  readonly format: FileFormat;
}

export type FileFormat =
  | { readonly kind: "parquet" }
  | {
      readonly kind: "csv";
      /** As `TextDecoder` names it. */
      readonly encoding: string;
      readonly delimiter: string;
    };

/** A table or view of a database. Nothing of a login is ever kept. */
export interface DatabaseSource {
  readonly kind: "database";
  /** Of its HTTP interface: `https://clickhouse.example.com:8443`. */
  readonly address: string;
  readonly database: string;
  readonly table: string;
  /**
   * The column by which rows are spread over machines, where the user has declared one: each customer is on one of
   * them.
   */
  readonly shardedBy?: string;
}

/** Rows that no sheet has. */
export type OutsideSource = FileSource | DatabaseSource;

/** Where a report's data stand: in the workbook, or outside it. */
export type DataSource = Source | OutsideSource;

export const isOutside = (source: DataSource): source is OutsideSource =>
  source.kind === "file" || source.kind === "database";

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
  /** 2 for data outside the workbook: a Stay that knows of no such data leaves the recipe alone. */
  readonly version: 1 | 2;
  readonly id: string;
  readonly source: DataSource;
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
/** Before the name of a history's table; the value tells its headers, as a recipe does of its report's. */
export const historyPrefix = "Stay.history.";
/** Of the key under which the workbook's pseudonyms are made. Says nothing about anybody. */
export const pseudonymSecretKey = "Stay.pseudonyms";
export const reportLanguageKey = "Stay.reportLanguage";
