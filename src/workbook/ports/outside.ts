import type { AnswerTo } from "../../contract/aggregate-answer";
import type { AggregateQuestion } from "../../contract/aggregate-question";
import type { DaySpan } from "../../contract/day-span";
import type { DatabaseSource, FileSource, OutsideSource } from "../../contract/recipe";
import type { Finding, Headed, Role } from "../../contract/report-data";
import type { ReportOutput } from "../../contract/report-output";
import type { OptionValues } from "../../contract/report-spec";
import type { SourceDescription } from "./source";
import type { AskedHow } from "./asked-how";
import type { Run } from "./run";

/** Input -> header text and role (the role decides how words are compared and which texts are read as figures). */
export type MappedInputs = Readonly<Record<string, { readonly header: string; readonly role: Role }>>;

/** A report to be made of rows that stand outside the workbook. */
export interface OutsideJob {
  readonly report: string;
  readonly shape: string;
  readonly inputs: MappedInputs;
  readonly options: OptionValues;
  /** Day number. */
  readonly today: number;
}

/** A report of such rows, and what is to be known of them: they themselves stay where they are. */
export interface OutsideReport {
  readonly output: ReportOutput;
  readonly rows: RowsKnown;
  /** Where a database was asked. */
  readonly asked?: AskedHow;
}

/** What the data check says of rows that are not here. */
export interface RowsKnown extends Headed {
  readonly read: number;
  readonly used: number;
  /** Row number, as the user sees it, of data row 0. */
  readonly firstRow: number;
  /** Each with its `count`; with the first rows where these have numbers. */
  readonly findings: readonly Finding[];
  /** The words of inputs among which an option chooses. */
  readonly words: Readonly<Record<string, readonly string[]>>;
}

/**
 * Data that were opened for this session: a file that the user has chosen, a database to which somebody has logged in.
 */
export interface OpenedSource<Kind extends OutsideSource = OutsideSource> {
  readonly source: Kind;
  describe(run?: Run): Promise<SourceDescription<Kind>>;
  compute(job: OutsideJob, run?: Run): Promise<OutsideReport>;
}

/** The sources that are open. */
export interface OutsideSources {
  /** Throws a `WorkbookProblem` where it is not open: the user has to choose the file, or to log in, first. */
  opened(source: OutsideSource): OpenedSource;
  /** @param as the source of a recipe for which it was opened: from now on it is found by that too */
  add(opened: OpenedSource<FileSource>, as?: FileSource): void;
  /** Somebody has logged in at this address, as a source of a recipe has it: from now on its tables are open. */
  addServer(address: string, open: (source: DatabaseSource) => OpenedSource): void;
}

/**
 * What answers questions about rows and keeps them to itself. `countedBy` makes an `OpenedSource` of it for every
 * report that is made of counts alone.
 */
export interface CountingEngine {
  readonly source: OutsideSource;
  describe(run?: Run): Promise<SourceDescription<OutsideSource>>;
  /** What of the rows takes part. */
  examine(asked: Examining, run?: Run): Promise<Examination>;
  answer<Question extends AggregateQuestion>(
    question: Question,
    asked: Examining,
    run?: Run,
  ): Promise<AnswerTo<Question>>;
}

/** The rows of which something is asked. */
export interface Examining extends Pick<OutsideJob, "inputs" | "options" | "today"> {
  /** Inputs of dates whose span is to be told. */
  readonly days: readonly string[];
  /** Inputs of words among which an option chooses. */
  readonly labels: readonly string[];
}

/** The rows that take part, and why the others do not. */
export interface Examination extends Pick<RowsKnown, "read" | "used" | "findings" | "words"> {
  readonly span: DaySpan;
}
