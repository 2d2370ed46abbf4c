import type { CategoryColumn } from "./columns";
import type { Message } from "./locale";
import type { TableCell, Unit } from "./table";

/** What a column of the user's data can be. Recognition knows the header words of each role. */
export const roles = ["segment", "outcome", "identifier"] as const;
export type Role = (typeof roles)[number];

export interface InputSpec {
  readonly role: Role;
  readonly optional?: boolean;
}

/**
 * Where the report's page asks for an option: beside the columns it speaks of, among the options, or with the data
 * check. What is asked beside the columns is always confirmed by the user: where `infer` gives nothing, nothing is
 * chosen beforehand.
 */
export type OptionPlace = "columns" | "options" | "check";

/** `place` is "options" where nothing is said. */
export type OptionSpec =
  | {
      readonly kind: "choice";
      readonly words: readonly string[];
      readonly default: string;
      readonly place?: OptionPlace;
    }
  | {
      readonly kind: "share";
      readonly default: number;
      readonly min: number;
      readonly max: number;
      readonly place?: OptionPlace;
    };

export type OptionValues = Readonly<Record<string, string | number>>;

/** The data a report reads: one encoded column an input, and where the first row stands in the sheet. */
export interface ColumnSet {
  readonly length: number;
  /** Row number, as the user sees it, of data row 0. Rows follow each other. */
  readonly firstRow: number;
  /** Header text of each mapped input, as it stands in the sheet. */
  readonly headers: Readonly<Record<string, string>>;
  readonly columns: Readonly<Record<string, CategoryColumn>>;
  /** Rows (0-based) of each input in which an error value stands; they count as missing. */
  readonly cellErrors: Readonly<Record<string, readonly number[]>>;
}

/** One thing the data check found. The text stands in the catalogues under `finding.<code>` and `finding.<code>.effect`. */
export interface Finding {
  readonly code: string;
  /** Input it concerns. */
  readonly input: string;
  /** Whether the rows are left out, or kept and only pointed at. */
  readonly effect: "left-out" | "kept";
  /** Data rows (0-based), ascending. */
  readonly rows: Int32Array;
  /** A few of the offending words, first appearance first. */
  readonly examples: readonly string[];
}

export interface DataCheck {
  readonly findings: readonly Finding[];
  /** 1 where a row takes part. */
  readonly included: Uint8Array;
}

/** Gives the reference to another column in the same row: long-form structured reference, escaped. */
export type ColumnReference = (key: string) => string;

export interface OutputColumn {
  readonly key: string;
  readonly unit: Unit;
  /** The column as a native formula of its neighbours; the row's value is then what that formula gives. */
  readonly formula?: (column: ColumnReference) => string;
  /** What stands in the totals row: nothing, the sum, or the same formula over the totals. */
  readonly total?: "sum" | "formula";
}

export interface OutputTable {
  /** Excel table name, e.g. `Stay_SegmentRetention`. */
  readonly name: string;
  /** Column by whose value rows are matched on refresh. */
  readonly keyColumn: string;
  readonly columns: readonly OutputColumn[];
  readonly rows: readonly (readonly TableCell[])[];
  readonly totals: readonly TableCell[];
  /** Columns with a colour scale (one hue, light to dark). */
  readonly colourScales: readonly string[];
}

export interface OutputChart {
  readonly name: string;
  readonly kind: "bar" | "line" | "column";
  readonly title: Message;
  readonly table: string;
  readonly category: string;
  readonly series: readonly string[];
}

export interface ReportOutput {
  /** What a new sheet is called; the writer makes it legal and unique. */
  readonly sheetName: Message;
  readonly title: Message;
  /** The finding in one sentence. */
  readonly sentence: Message;
  readonly tables: readonly OutputTable[];
  readonly charts: readonly OutputChart[];
  /** Definition and other remarks; source, rows read and left out are added by the writer. */
  readonly notes: readonly Message[];
}

export interface ReportSpec {
  /**
   * Stem of its folder and of its texts: `report.<id>.name`, `report.<id>.question`, `report.<id>.input.<input>`,
   * `report.<id>.option.<option>` and `report.<id>.option.<option>.<word>`.
   */
  readonly id: string;
  /** The small picture on its card; bars where nothing is said. */
  readonly picture?: OutputChart["kind"];
  readonly inputs: Readonly<Record<string, InputSpec>>;
  readonly options: Readonly<Record<string, OptionSpec>>;
  /** Options that follow from the headers, to be shown to the user for confirmation. */
  readonly infer?: (headers: Readonly<Record<string, string>>) => OptionValues;
  readonly check: (data: ColumnSet, options: OptionValues) => DataCheck;
  readonly compute: (data: ColumnSet, options: OptionValues, check: DataCheck) => ReportOutput;
}

export function defineReport(spec: ReportSpec): ReportSpec {
  return Object.freeze(spec);
}
