import type { Locale, Translate } from "../../contract/locale";
import type { Recipe, Source, WrittenTable } from "../../contract/recipe";
import type { ReportOutput, Rewording } from "../../contract/report-output";
import type { TableCell, Unit } from "../../contract/table";
import type { Run } from "./run";

/** What the writer adds to a report's own notes. */
export interface Provenance {
  /** For people. */
  readonly source: string;
  readonly asOf: Date;
  readonly rowsRead: number;
  readonly rowsUsed: number;
  /** One sentence each, in the report language: what was left out and why, with rows. */
  readonly leftOut: readonly string[];
}

export interface WriteRequest {
  readonly output: ReportOutput;
  readonly provenance: Provenance;
  /** Speaks the workbook's report language. */
  readonly translate: Translate;
  readonly locale: Locale;
  /** The workbook counts its days from 1904; those of the output are counted from 1900. */
  readonly from1904?: boolean;
  /** For a refresh in another language than that in which the report stands. */
  readonly reword?: Rewording;
  /** An insert goes to the right of this source, on its sheet; on a new sheet where nothing is said. */
  readonly beside?: Source;
  /**
   * Names of the tables of a lost report: an insert that restores it takes them again, and so can be done once only.
   */
  readonly restores?: readonly string[];
}

/** A source to be copied without the rows that the data check has left out. */
export interface CleanCopyRequest {
  readonly source: Source;
  /** 1 where a row is copied. */
  readonly included: Uint8Array;
  /** Header text -> what to write instead of what stands in the sheet; `null` for blank. */
  readonly read: ReadonlyMap<string, (row: number) => string | number | null>;
  /** Headers whose numbers are days from 1900. */
  readonly dates: ReadonlySet<string>;
  /** Speaks the workbook's report language. */
  readonly translate: Translate;
}

export interface InsertedReport {
  readonly sheetId: string;
  readonly sheetName: string;
  readonly tables: readonly WrittenTable[];
  readonly charts: readonly string[];
}

/** What a refresh did to the report's first table, by the values of its key column. */
export interface RefreshedReport {
  readonly added: readonly string[];
  /** Vanished keys: removed, or marked where the user has something beside them. */
  readonly removed: readonly string[];
  readonly marked: readonly string[];
  readonly changed: number;
  /** Figures of its totals row that are others than before. */
  readonly headline: readonly HeadlineChange[];
  /** The finding in one sentence; `null` where it stands as it stood, or the user has taken it away. */
  readonly sentence: { readonly before: string; readonly now: string } | null;
  /** Which refresh of the report this was, as its sheet counts them. */
  readonly turn: number;
  /** As in `InsertedReport`; with other headers after the report language has changed. */
  readonly tables: readonly WrittenTable[];
}

/** A figure of the whole report, as it stood in the sheet and as it stands. */
export interface HeadlineChange {
  readonly header: string;
  readonly unit: Unit;
  readonly before: TableCell;
  readonly now: TableCell;
}

/** What Stay writes of reports into a workbook. */
export interface ReportPort {
  /** Writes a report and says what was made. Leaves the workbook as it was when it fails or is cancelled. */
  insert(request: WriteRequest, run?: Run): Promise<InsertedReport>;
  /** Copies a source to a new sheet, each row beside its number in the source. */
  writeCleanCopy(request: CleanCopyRequest, run?: Run): Promise<{ readonly sheetName: string }>;
  /** Brings an inserted report up to date by key; the user's order, columns and notes stay. */
  refresh(recipe: Recipe, request: WriteRequest, run?: Run): Promise<RefreshedReport>;
}
