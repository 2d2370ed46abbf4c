import type { AnswerTo } from "./aggregate-answer";
import type { AggregateQuestion } from "./aggregate-question";
import type { DaySpan } from "./day-span";
import type { OnIteration } from "./fit";
import type { ColumnSet, DataCheck, Headed, Role, SourceColumn } from "./report-data";
import type { OutputChart, ReportOutput } from "./report-output";

export interface InputSpec {
  readonly role: Role;
  readonly optional?: boolean;
  /** Only the user says whether there is such a column: it changes what the report says, and many columns would fit. */
  readonly unguessed?: true;
  /** May come from a second table instead, looked up by the input of identifiers that is named. */
  readonly lookupBy?: string;
  /**
   * There a customer may stand with a value more than once, and the latest counts: by which dates, the user may say.
   */
  readonly lookupLatest?: true;
}

/** The columns that the user has confirmed, by input. */
export type MappedColumns = Readonly<Record<string, SourceColumn>>;

export type OptionValues = Readonly<Record<string, string | number>>;

interface AnyOption {
  /**
   * Where the report's page asks for it: beside the columns it speaks of, among the options (where nothing is said),
   * with the data check, or above the preview, which follows at once. What is asked beside the columns is always
   * confirmed by the user: where `infer` gives nothing, nothing is chosen beforehand.
   */
  readonly place?: "columns" | "options" | "check" | "preview";
  /** Whether it is asked at all, under the other answers and the columns chosen; always where nothing is said. */
  readonly when?: (options: OptionValues, columns: MappedColumns) => boolean;
  /** Asked only where the data check has found one of these. */
  readonly whenFound?: readonly string[];
  /** Prefix of its texts where it is not the report's own: `check.<option>`. */
  readonly shared?: true;
}

/**
 * Pictures of what a word means: a row of windows of time, one of which is asked about, with those in which a customer
 * has to be there. The pane draws them.
 */
export type WordPicture = "in-window" | "from-window" | "by-window" | "every-window";

export type OptionSpec = AnyOption &
  (
    | {
        readonly kind: "choice";
        readonly words: readonly string[];
        /** Of all its words, where a picture says more than a sentence. */
        readonly pictures?: Readonly<Record<string, WordPicture>>;
        /** `null`: the user has to choose. */
        readonly default: string | null;
      }
    | {
        readonly kind: "share";
        readonly default: number;
        readonly min: number;
        readonly max: number;
        /** Asked with a slider that moves by so much. */
        readonly step?: number;
      }
    /** A whole number. */
    | { readonly kind: "count"; readonly default: number; readonly min: number; readonly max: number }
    /** A day as ISO text; blank for what the option's hint says. */
    | { readonly kind: "day"; readonly default: "" }
    /** Ascending numbers, as one text with spaces between them and points in them; blank where that is allowed. */
    | { readonly kind: "cuts"; readonly default: ""; readonly required?: true }
    /** One of the words that stand in the column of an input; blank for none. */
    | { readonly kind: "label"; readonly input: string; readonly default: "" }
  );
export type OptionPlace = NonNullable<OptionSpec["place"]>;

/** One way in which the data of a report can stand: one row a customer, counts, transactions. */
export interface InputShape {
  readonly inputs: Readonly<Record<string, InputSpec>>;
  readonly options: Readonly<Record<string, OptionSpec>>;
  /** Options that follow from the columns, to be shown to the user for confirmation. */
  readonly infer?: (columns: MappedColumns) => OptionValues;
  /** @param today day number, for what depends on the day on which it is asked */
  readonly check: (data: ColumnSet, options: OptionValues, today: number) => DataCheck;
  /**
   * @param today as for the check
   * @param onIteration told how far a search for the likeliest parameters has come
   */
  readonly compute: (
    data: ColumnSet,
    options: OptionValues,
    check: DataCheck,
    today: number,
    onIteration?: OnIteration,
  ) => ReportOutput;
  /** How the same report is made where rows stay with an engine; absent where it needs rows. */
  readonly counted?: CountedShape;
}

/** What is known when the questions are put. */
export interface Asked extends Headed {
  readonly options: OptionValues;
  /** Day number of the day on which it is asked. */
  readonly today: number;
  /** Of the days of all rows that take part. */
  readonly span: DaySpan;
}

export type Questions = Readonly<Record<string, AggregateQuestion>>;
export type AnswersTo<Asking extends Questions> = {
  readonly [Name in keyof Asking]: AnswerTo<Asking[Name]>;
};

/** A report that is made of counts alone: of rows that are here, or by an engine that keeps them. */
export interface CountedShape<Asking extends Questions = Questions> {
  /** Inputs of dates between whose first and last day the data lie. */
  readonly days: readonly string[];
  /** Options that only rows can answer: they are not asked where a source gives counts. */
  readonly rowOptions: readonly string[];
  readonly questions: (asked: Asked) => Asking;
  // Method syntax keeps the parameter bivariant, so that every concrete shape fits.
  finish(answers: AnswersTo<Asking>, asked: Asked, onIteration?: OnIteration): ReportOutput;
}

/** Declares how a report is counted; the answers' types follow from the questions. */
export const counted = <Asking extends Questions>(shape: CountedShape<Asking>): CountedShape<Asking> => shape;

export interface ReportSpec {
  /**
   * Stem of its folder and of its texts: `report.<id>.name`, `report.<id>.question`, `report.<id>.shape.<shape>`,
   * `report.<id>.input.<input>`, `report.<id>.option.<option>` and `report.<id>.option.<option>.<word>`.
   */
  readonly id: string;
  /** Where its question stands among those of the home page: 1 is the first. */
  readonly place: number;
  /** The small picture on its card; bars where nothing is said. */
  readonly picture?: OutputChart["kind"];
  /** The most particular first: of two that fit a selection equally well the first is proposed. */
  readonly shapes: Readonly<Record<string, InputShape>>;
}

export function defineReport(spec: ReportSpec): ReportSpec {
  return Object.freeze(spec);
}

/** A report in one of its shapes. */
export interface ShapedReport extends InputShape {
  readonly id: string;
  readonly shape: string;
}

/** @returns `null` where the report has no such shape: a newer Stay may know it */
export function inShape({ id, shapes }: ReportSpec, shape: string): ShapedReport | null {
  const found = shapes[shape];
  return found ? { ...found, id, shape } : null;
}

/**
 * The options to begin with under confirmed columns: what follows from them, else the declared default. What is asked
 * beside the columns has no default, as a wrong guess there would turn the figures round: it is left open.
 */
export function startingOptions(
  { options, infer }: InputShape,
  columns: MappedColumns,
): { readonly options: OptionValues; readonly inferred: readonly string[] } {
  const inferred = infer?.(columns) ?? {};
  const values: Record<string, string | number> = {};
  for (const [name, option] of Object.entries(options)) {
    const value = inferred[name] ?? (option.place === "columns" ? null : option.default);
    if (value !== null) values[name] = value;
  }
  return { options: values, inferred: Object.keys(inferred) };
}

/** The columns of a source that serve the inputs. */
export function mappedColumns(
  mapping: Readonly<Record<string, string>>,
  columns: readonly SourceColumn[],
): MappedColumns {
  return Object.fromEntries(
    Object.entries(mapping).flatMap(([input, header]) => {
      const column = columns.find((candidate) => candidate.header === header);
      return column ? [[input, column] as const] : [];
    }),
  );
}
