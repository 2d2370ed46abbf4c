import type { CalcError, ErrorCode } from "./calc-error";
import type { CellGrid } from "./cell";
import type { CategoryColumn, Comparison } from "./columns";
import type { Fit, OnIteration } from "./fit";
import type { DateColumn, NumberColumn } from "./number-columns";
import type { SourceId } from "./sources";
import type { Table, TableCell, Unit } from "./table";

export const families = [
  "rates",
  "revenue",
  "value",
  "cohorts",
  "survival",
  "models",
  "feedback",
  "loyalty",
] as const;
export type Family = (typeof families)[number];

/** A number. Ranges lift; a blank counts as 0, as in Excel's own arithmetic, unless it is declared to be missing. */
export interface NumberParam<Blank extends "zero" | "missing" = "zero" | "missing"> {
  readonly kind: "number";
  readonly unit: Unit;
  /** "missing": `compute` is handed `null` where the cell is blank. */
  readonly blank: Blank;
}

/** A number that may be omitted and then has `default`; where that is `null`, `compute` is handed `null`. */
export interface OptionalNumberParam<Default extends number | null = number | null> {
  readonly kind: "optional-number";
  readonly unit: Unit;
  readonly default: Default;
}

/** One of a few words, case-insensitive; required when `default` is `null`. */
export interface OptionParam<Word extends string = string> {
  readonly kind: "option";
  readonly words: readonly Word[];
  readonly default: Word | null;
}

export const periodWords = ["day", "week", "week-sunday", "month", "quarter", "year"] as const;
export type PeriodWord = (typeof periodWords)[number];
/** A calendar window by its word, or elapsed windows of so many days from each customer's own first date. */
export type Period = PeriodWord | number;

/** A calendar period by its word, or a whole number of days. */
export interface PeriodParam {
  readonly kind: "period";
  readonly default: Period;
}

/** One date: a serial or an ISO text; `null` when it is optional and left out. */
export interface DateParam<Optional extends boolean = boolean> {
  readonly kind: "date";
  readonly optional: Optional;
}

/** One column (or row) of words, one cell a customer. */
export interface CategoryParam<Optional extends boolean = boolean> {
  readonly kind: "category";
  readonly comparison: Comparison;
  readonly optional: Optional;
}

/** One column (or row) of numbers; blank cells are missing. */
export interface NumbersParam<Optional extends boolean = boolean> {
  readonly kind: "numbers";
  readonly unit: Unit;
  readonly optional: Optional;
}

/** One column (or row) of dates; blank cells are missing. */
export interface DatesParam<Optional extends boolean = boolean> {
  readonly kind: "dates";
  readonly optional: Optional;
}

/** A range of any shape, cell by cell as it stands. */
export interface GridParam {
  readonly kind: "grid";
}

/** The two columns that a fitting function spilled. */
export interface FitParam {
  readonly kind: "fit";
  /** Models whose fits are accepted. */
  readonly models: readonly string[];
}

export type Param =
  | NumberParam
  | OptionalNumberParam
  | OptionParam
  | PeriodParam
  | DateParam
  | CategoryParam
  | NumbersParam
  | DatesParam
  | GridParam
  | FitParam;
export type Params = Readonly<Record<string, Param>>;

type OrNull<Value, Optional> = Optional extends false ? Value : Value | null;

/** What `compute` is handed for a parameter. */
export type ArgumentOf<P extends Param> =
  P extends NumberParam<infer Blank>
    ? Blank extends "zero"
      ? number
      : number | null
    : P extends OptionalNumberParam<infer Default>
      ? Default extends number
        ? number
        : number | null
      : P extends OptionParam<infer Word>
        ? Word
        : P extends PeriodParam
          ? Period
          : P extends DateParam<infer Optional>
            ? OrNull<number, Optional>
            : P extends CategoryParam<infer Optional>
              ? OrNull<CategoryColumn, Optional>
              : P extends NumbersParam<infer Optional>
                ? OrNull<NumberColumn, Optional>
                : P extends DatesParam<infer Optional>
                  ? OrNull<DateColumn, Optional>
                  : P extends GridParam
                    ? CellGrid
                    : P extends FitParam
                      ? Fit
                      : never;

export type Arguments<P extends Params> = { readonly [Name in keyof P]: ArgumentOf<P[Name]> };

/** Any argument, for code that knows no particular function. */
export type Argument = number | string | null | CategoryColumn | NumberColumn | DateColumn | CellGrid | Fit;

/**
 * What a function gives: one number a position, two (an interval), a word; a row beside each row of its columns; or a
 * whole table. Positions come from the parameters that are numbers; columns, options and fits are the same for all.
 */
export type ResultSpec =
  | { readonly shape: "number"; readonly unit: Unit }
  | { readonly shape: "word" }
  | { readonly shape: "pair"; readonly unit: Unit; readonly keys: readonly [string, string] }
  | { readonly shape: "rows"; readonly keys: readonly string[] }
  | { readonly shape: "table" };

/** What stands beside one row: its cells, `""` where the row is blank, or why there are none. */
export type RowOutcome = readonly TableCell[] | "" | CalcError;

export interface ResultOf {
  readonly number: number;
  readonly word: string;
  readonly pair: readonly [number, number];
  readonly rows: readonly RowOutcome[];
  readonly table: Table;
}

export type ExampleCell = string | number | boolean | null;
/** What is given in an example: a plain value or, for data, a column of them, or a range row by row. */
export type ExampleArgument = ExampleCell | readonly ExampleCell[] | readonly (readonly ExampleCell[])[];

export interface Example<P extends Params = Params> {
  readonly args: { readonly [Name in keyof P]?: ExampleArgument };
  /**
   * A number, a word, an interval, or the cells row by row without headers (totals row last, its label left out as "").
   */
  readonly gives: number | string | readonly TableCell[] | readonly (readonly TableCell[])[];
}

export interface FunctionText<P extends Params = Params> {
  /** One sentence for Excel's function list. */
  readonly summary: string;
  readonly params: { readonly [Name in keyof P]: string };
}

export interface FunctionSpec<P extends Params = Params, R extends ResultSpec = ResultSpec> {
  /** Name in the cell without the namespace; also the metadata id, which never changes once published. */
  readonly id: string;
  readonly family: Family;
  readonly params: P;
  readonly result: R;
  readonly errors: readonly ErrorCode[];
  readonly source: SourceId;
  readonly examples: readonly Example<P>[];
  /** English; the other languages stand in `i18n/`. */
  readonly text: FunctionText<P>;
  /**
   * The same in Excel's own functions, where that is possible. Arguments arrive parenthesised unless one reference or
   * number; one that is left out and has no default arrives empty.
   */
  readonly native?: (args: { readonly [Name in keyof P]: string }) => string;
  /** Fitting functions tell `onIteration` how far they have come. */
  readonly compute: (args: Arguments<P>, onIteration?: OnIteration) => ResultOf[R["shape"]];
}

/**
 * Errors that follow from how cells call functions of a shape: an error value among the arguments, ranges that do not
 * lie over each other. They hold for all of a shape and are not declared again.
 */
export function callErrors({ shape }: ResultSpec): readonly ErrorCode[] {
  if (shape === "table" || shape === "rows") return ["input-error"];
  return shape === "pair"
    ? ["input-error", "unequal-shapes", "not-a-column"]
    : ["input-error", "unequal-shapes"];
}

/** Any function, for code that knows no particular one. */
export type AnyFunctionSpec = Omit<FunctionSpec, "compute" | "native" | "examples" | "text"> & {
  readonly examples: readonly Example[];
  readonly text: { readonly summary: string; readonly params: Readonly<Record<string, string>> };
  // Method syntax keeps the parameter bivariant, so that every concrete function fits.
  native?(args: Readonly<Record<string, string>>): string;
  compute(args: Readonly<Record<string, Argument>>, onIteration?: OnIteration): ResultOf[keyof ResultOf];
};

/** Functions whose code is fetched together, when the first of them is called. */
export interface FunctionFamily {
  readonly ids: readonly string[];
  readonly load: () => Promise<readonly AnyFunctionSpec[]>;
}

/** Declares a function; argument types follow from `params`. */
export function defineFunction<const P extends Params, const R extends ResultSpec>(
  spec: FunctionSpec<P, R>,
): FunctionSpec<P, R> {
  return Object.freeze(spec);
}

/** Whether an argument may be left out. */
export function isOptional(param: Param): boolean {
  switch (param.kind) {
    case "optional-number":
    case "period":
      return true;
    case "option":
      return param.default !== null;
    case "number":
    case "grid":
    case "fit":
      return false;
    default:
      return param.optional;
  }
}

/** Whether a function reads whole columns, so that a call can be long. */
export function readsColumns({ params }: Pick<AnyFunctionSpec, "params">): boolean {
  const whole: readonly Param["kind"][] = ["category", "numbers", "dates", "grid"];
  return Object.values(params).some(({ kind }) => whole.includes(kind));
}

export const number = (unit: Unit): NumberParam<"zero"> => ({ kind: "number", unit, blank: "zero" });
export const numberOrBlank = (unit: Unit): NumberParam<"missing"> => ({
  kind: "number",
  unit,
  blank: "missing",
});
export const count: NumberParam<"zero"> = number("count");
export const optionalNumber = <Default extends number | null>(
  unit: Unit,
  byDefault: Default,
): OptionalNumberParam<Default extends number ? number : null> => ({
  kind: "optional-number",
  unit,
  default: byDefault as Default extends number ? number : null,
});
export const level: OptionalNumberParam<number> = optionalNumber("share", 0.95);
export const oneOf = <Word extends string>(
  words: readonly Word[],
  byDefault: Word | null,
): OptionParam<Word> => ({
  kind: "option",
  words,
  default: byDefault,
});
export const period = (byDefault: Period = "month"): PeriodParam => ({ kind: "period", default: byDefault });
export const date: DateParam<false> = { kind: "date", optional: false };
export const optionalDate: DateParam<true> = { kind: "date", optional: true };
export const segments: CategoryParam<false> = { kind: "category", comparison: "fold", optional: false };
export const identifiers: CategoryParam<false> = { kind: "category", comparison: "exact", optional: false };
export const optionalIdentifiers: CategoryParam<true> = {
  kind: "category",
  comparison: "exact",
  optional: true,
};
export const numbers = (unit: Unit): NumbersParam<false> => ({ kind: "numbers", unit, optional: false });
export const optionalNumbers = (unit: Unit): NumbersParam<true> => ({
  kind: "numbers",
  unit,
  optional: true,
});
export const dates: DatesParam<false> = { kind: "dates", optional: false };
export const optionalDates: DatesParam<true> = { kind: "dates", optional: true };
export const grid: GridParam = { kind: "grid" };
export const fitOf = (...models: readonly string[]): FitParam => ({ kind: "fit", models });
