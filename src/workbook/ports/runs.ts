import type { DataSource, Recipe, ReportQuery } from "../../contract/recipe";
import type { ColumnSet, DataCheck, SourceColumn } from "../../contract/report-data";
import type { ReportOutput } from "../../contract/report-output";
import type { OptionValues } from "../../contract/report-spec";
import type { AskedHow } from "./asked-how";
import type { WorkbookProblem } from "./problem";
import type { RecipeState } from "./recipe-state";
import type { InsertedReport, RefreshedReport } from "./report";
import type { Run } from "./run";
import type { SourceDescription } from "./source";

/** How the columns of a source could serve a report. */
export interface Recognition {
  readonly shape: string;
  /** Input -> header text. */
  readonly mapping: Readonly<Record<string, string>>;
  /** Inputs that are required and have found no column. */
  readonly missing: readonly string[];
}

/** A report as the user has asked for it. */
export interface ReportRequest extends ReportQuery {
  readonly source: SourceDescription<DataSource>;
}

/** A report computed and not yet written. */
export interface PreparedReport {
  readonly request: ReportRequest;
  readonly data: ColumnSet;
  readonly check: DataCheck;
  readonly output: ReportOutput;
  readonly asOf: Date;
  /** Where a database was asked. */
  readonly asked?: AskedHow;
}

/** What a refresh did, and how many rows it has read where there were others before. */
export interface RefreshResult extends RefreshedReport {
  readonly rows: { readonly before: number; readonly now: number };
}

/** What became of one report when all were refreshed: what was done, or what stood in the way. */
export type RefreshOutcome =
  | { readonly recipe: Recipe; readonly refreshed: RefreshResult }
  | { readonly recipe: Recipe; readonly problem: WorkbookProblem };

export type OnReport = (recipe: Recipe, place: number, of: number) => void;

/** What became of a day's figures. */
export interface RecordOutcome {
  /** Rows that were added: none where all was recorded before. */
  readonly rows: number;
  /** The sheet on which they stand; `null` where no report has figures worth keeping. */
  readonly sheetId: string | null;
  readonly problems: readonly { readonly recipe: Recipe; readonly problem: WorkbookProblem }[];
}

/** Where a report goes: on a sheet of its own, or on the data's sheet, to the right of all that stands there. */
export type InsertPlace = "new-sheet" | "beside";

/** The reports as the pane and the commands run them, bound to a port, the report specs and the texts. */
export interface ReportRuns {
  /** In the shape that fits best, or in the one that is named. */
  recognise(report: string, source: SourceDescription<DataSource>, shape?: string): Recognition;
  /** Reads, checks and computes. */
  prepare(request: ReportRequest, run?: Run): Promise<PreparedReport>;
  /** The same data under other options: checked and computed again, not read again. */
  revise(prepared: PreparedReport, options: OptionValues, run?: Run): Promise<PreparedReport>;
  /** Writes the report and keeps its recipe; the first insert fixes the workbook's report language. */
  insert(prepared: PreparedReport, place: InsertPlace, run?: Run): Promise<InsertedReport>;
  /** Writes the rows that take part to a new sheet, as the data check has read them. */
  cleanCopy(prepared: PreparedReport, run?: Run): Promise<{ readonly sheetName: string }>;
  refresh(recipe: Recipe, run?: Run): Promise<RefreshResult>;
  /** @param onReport told which report is begun, which one that is (from 1), and of how many */
  refreshAll(run?: Run, onReport?: OnReport): Promise<readonly RefreshOutcome[]>;
  /** Writes a report whose table is gone to a new sheet, under the recipe that it has. */
  restore(recipe: Recipe, run?: Run): Promise<InsertedReport>;
  /**
   * Whether a report still says what its data say.
   *
   * @param asked whether the user waits for it: otherwise data of very many rows are left unread
   */
  look(recipe: Recipe, asked: boolean, run?: Run): Promise<RecipeState>;
  /** Whether a column looks as if it named customers. */
  namesCustomers(column: SourceColumn): boolean;
  /** Adds today's figures of all reports to their histories, once a day and report. */
  recordToday(run?: Run): Promise<RecordOutcome>;
}
