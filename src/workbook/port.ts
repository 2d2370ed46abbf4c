import type { Cell, CellGrid } from "../contract/cell";
import type { Locale, Translate } from "../contract/locale";
import type { DataSource, Recipe, ReportQuery, Source, WrittenTable } from "../contract/recipe";
import type { ColumnSet, DataCheck, Role, SourceColumn } from "../contract/report-data";
import type { ReportOutput, Rewording } from "../contract/report-output";
import type { OptionValues } from "../contract/report-spec";
import type { TableCell, Unit } from "../contract/table";
import type { RecipeShelf } from "./port-recipes";
import type { AskedHow } from "./ports/asked-how";
import { databaseProblems } from "./ports/database-problems";
import type { FreezePort } from "./ports/freeze";
import type { HistoryPort } from "./ports/history";
import type { Run } from "./ports/run";
import type { SharePort } from "./ports/share";

/** What can stand between Stay and the workbook. Texts stand in the catalogues under `workbook.<code>`. */
export const problemCodes = [
  "empty-selection",
  "chart-selected",
  "several-areas",
  "edit-mode",
  "protected",
  "workbook-protected",
  "place-occupied",
  "table-in-the-way",
  "sheet-left",
  "report-left",
  "freeze-left",
  "changed-meanwhile",
  "connection-lost",
  "busy",
  "source-gone",
  "column-gone",
  "needs-rows",
  "file-needed",
  "file-too-large",
  "file-unreadable",
  "login-needed",
  ...databaseProblems,
  "output-gone",
  "sheet-gone",
  "recipe-gone",
  "recipe-newer",
  "recipe-damaged",
  "settings-full",
  "too-large",
  "nothing-left",
  "too-many-words",
  "too-many-groups",
  "amounts-too-large",
  "rows-unordered",
  "unknown-report",
  "cancelled",
  "host-refused",
] as const;
export type ProblemCode = (typeof problemCodes)[number];

export class WorkbookProblem extends Error {
  constructor(
    readonly code: ProblemCode,
    /** Facts for the message: sheet, table, header, the host's own code. */
    readonly detail: Readonly<Record<string, string | number>> = {},
    options?: { cause?: unknown },
  ) {
    super(code, options);
    this.name = "WorkbookProblem";
  }
}

/** The selected table or range with its headers and a first look at each column. */
export interface SourceDescription<Kind extends DataSource = Source> {
  /** As it is to be looked for from now on: where it has moved, its new place. */
  readonly source: Kind;
  /** For people: `Customers!A1:I5001`, or what the file or the database's table is called. */
  readonly address: string;
  /** Blank where the data stand outside the workbook. */
  readonly sheetId: string;
  readonly sheet: string;
  readonly table: string | null;
  /** Data rows, header not counted. */
  readonly rows: number;
  readonly columns: readonly SourceColumn[];
}

/** Most cells of a column's sample. */
export const sampleSize = 200;

/** A place in the workbook from which data could be taken: a table, or a sheet's block of cells. */
export interface SourceChoice {
  readonly source: Source;
  /** For people: the table's name, or the sheet's. */
  readonly name: string;
}

export interface ReadRequest {
  readonly source: Source;
  /** Input -> header text and role (the role decides how words are compared). */
  readonly inputs: Readonly<Record<string, { readonly header: string; readonly role: Role }>>;
}

export type { Progress, Run } from "./ports/run";

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

/** What stands in the active cell, where that is a formula or part of what one spilled. */
export interface ActiveFormula {
  /** For people: `Customers!D7`. */
  readonly address: string;
  /** The cell in which the formula stands: the active one, or the one from which the result spilled over it. */
  readonly anchor: string;
  /** English form, with commas. */
  readonly formula: string;
  /** As the active cell shows it. */
  readonly text: string;
  /** The error that it shows, by the name that it has in English; `null` where it shows none. */
  readonly error: string | null;
  /** How far the active cell lies below and beside the anchor. */
  readonly down: number;
  readonly across: number;
}

/** Where the user is: addresses with their sheet, its name quoted where a formula needs that. */
export interface SelectedCells {
  readonly address: string;
  readonly activeCell: string;
}

/** More cells than this are not handed to the pane for one look. */
export const mostCellsRead = 200_000;

/** The cells that a reference in a formula means. */
export interface CellBlock {
  /** With its sheet; whole columns are cut to the part of the sheet that is used. */
  readonly address: string;
  readonly rows: number;
  readonly columns: number;
  /** `null` where there are more than `mostCellsRead`. */
  readonly cells: CellGrid | null;
}

/** A formula that is to be written, and the size of what it gives. */
export interface Placement {
  readonly target: string;
  readonly rows: number;
  readonly columns: number;
  /** The references of the formula. */
  readonly references: readonly string[];
}

/** What a formula would meet where it is to be written. */
export interface Landing {
  /** With its sheet. */
  readonly target: string;
  /** What the target shows now; empty where it is blank. */
  readonly holds: string;
  /** Where the rest of a spilled result would meet something; `null` where the way is free. */
  readonly obstacle: { readonly address: string; readonly cells: number } | null;
  readonly table: LandingTable | null;
}

/** The table in whose data the target lies: nothing can spill there, but every row can have a formula of its own. */
export interface LandingTable {
  readonly name: string;
  readonly rows: number;
  /** The target's column in the first data row. */
  readonly firstCell: string;
  /** Each reference as the formula of that first row has it. */
  readonly references: Readonly<Record<string, string>>;
}

/** The workbook as the pane and the commands see it. They know nothing of Office. */
export interface WorkbookPort extends RecipeShelf, FreezePort, HistoryPort, SharePort {
  /** Describes what is selected; rejects with a `WorkbookProblem` where that is nothing a report can use. */
  describeSelection(): Promise<SourceDescription>;
  /** @param headers those by which a block of cells is found again where it has moved on its sheet */
  describe(source: Source, run?: Run, headers?: readonly string[]): Promise<SourceDescription>;
  /** What there is to choose from beside the selection: every table, and every sheet with a header over data. */
  sources(): Promise<readonly SourceChoice[]>;
  read(request: ReadRequest, run?: Run): Promise<ColumnSet>;
  /** Writes a report and says what was made. Leaves the workbook as it was when it fails or is cancelled. */
  insert(request: WriteRequest, run?: Run): Promise<InsertedReport>;
  /** Copies a source to a new sheet, each row beside its number in the source. */
  writeCleanCopy(request: CleanCopyRequest, run?: Run): Promise<{ readonly sheetName: string }>;
  /** Brings an inserted report up to date by key; the user's order, columns and notes stay. */
  refresh(recipe: Recipe, request: WriteRequest, run?: Run): Promise<RefreshedReport>;

  /** Selects the source or, with a row number as the user sees it, the source's cells in that row. */
  goTo(source: Source, row?: number): Promise<void>;
  goToSheet(sheetId: string): Promise<void>;
  /** Writes a sheet of sample rows (text as text) and selects it. */
  addSampleSheet(name: string, rows: readonly (readonly Cell[])[]): Promise<void>;

  /** The formula behind the active cell, `null` where there is none. */
  activeFormula(): Promise<ActiveFormula | null>;
  selectedCells(): Promise<SelectedCells>;
  /** Selects the cells of an address, on whichever sheet they are. */
  selectCells(address: string): Promise<void>;
  /**
   * Reads what references mean in a formula of the cell `home`: addresses, names, tables and their columns, spilled
   * results. `null` for what is none.
   */
  readReferences(references: readonly string[], home: string): Promise<readonly (CellBlock | null)[]>;

  examineLanding(placement: Placement): Promise<Landing>;
  /** Writes a formula (English form) and selects the cell. */
  writeFormula(target: string, formula: string): Promise<void>;
  /** Writes a formula to the first data cell of a table's column and fills it down to the last. */
  fillTableColumn(firstCell: string, formula: string): Promise<void>;
  /** What the host makes of a formula beside some cells, on a hidden sheet that is taken away again. */
  tryFormula(cells: CellGrid, formula: string): Promise<Cell>;

  /** Returns the way to unsubscribe. */
  onSelectionChanged(listener: () => void): () => void;
}

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

/** How a report stands to its data. */
export type RecipeState =
  /**
   * What was read and asked is the same as in its last run, or is not; or nobody has looked, for there are many rows.
   */
  | { readonly kind: "fresh" | "stale" | "unread"; readonly sheetIds: readonly string[] }
  /** It cannot be refreshed as it is. */
  | { readonly kind: "broken"; readonly problem: WorkbookProblem; readonly gap: DataGap | null };

/** What of a report's data is no longer found: its source, or columns of it. */
export interface DataGap {
  /** The input that is looked up in a second table; `null` for the report's own rows. */
  readonly lookup: string | null;
  /** `null` where the table or sheet itself is gone. */
  readonly source: SourceDescription | null;
  /** Inputs whose column is missing; of a second table `key` or `value`. */
  readonly missing: readonly string[];
}

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
