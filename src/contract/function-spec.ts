import type { ErrorCode } from "./calc-error";
import type { CategoryColumn, Comparison } from "./columns";
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

/** A number. Ranges lift; a blank counts as 0, as in Excel's own arithmetic. */
export interface NumberParam {
  readonly kind: "number";
  readonly unit: Unit;
}

/** A number that may be omitted and then has `default`. */
export interface OptionalNumberParam {
  readonly kind: "optional-number";
  readonly unit: Unit;
  readonly default: number;
}

/** One of a few words, case-insensitive; required when `default` is `null`. */
export interface OptionParam<Word extends string = string> {
  readonly kind: "option";
  readonly words: readonly Word[];
  readonly default: Word | null;
}

/** One column (or row) of words, one cell a customer. */
export interface CategoryParam {
  readonly kind: "category";
  readonly comparison: Comparison;
}

export type Param = NumberParam | OptionalNumberParam | OptionParam | CategoryParam;
export type Params = Readonly<Record<string, Param>>;

export type ArgumentOf<P extends Param> = P extends NumberParam | OptionalNumberParam
  ? number
  : P extends OptionParam<infer Word>
    ? Word
    : P extends CategoryParam
      ? CategoryColumn
      : never;

export type Arguments<P extends Params> = { readonly [Name in keyof P]: ArgumentOf<P[Name]> };

/** What a function gives: one number a position, two (an interval), or a whole table. */
export type ResultSpec =
  | { readonly shape: "number"; readonly unit: Unit }
  | { readonly shape: "pair"; readonly unit: Unit; readonly keys: readonly [string, string] }
  | { readonly shape: "table" };

export interface ResultOf {
  readonly number: number;
  readonly pair: readonly [number, number];
  readonly table: Table;
}

/** What stands in a cell of an example: a plain value or, for data, a column of them. */
export type ExampleCell = string | number | boolean | null;

export interface Example<P extends Params = Params> {
  readonly args: { readonly [Name in keyof P]?: ExampleCell | readonly ExampleCell[] };
  /** A number, an interval, or the table's cells row by row without headers (totals row last, its label left out as ""). */
  readonly gives: number | readonly TableCell[] | readonly (readonly TableCell[])[];
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
  /** The same in Excel's own functions, where that is possible. Arguments arrive parenthesised unless one reference or number. */
  readonly native?: (args: { readonly [Name in keyof P]: string }) => string;
  readonly compute: (args: Arguments<P>) => ResultOf[R["shape"]];
}

/**
 * Errors that follow from how cells call functions of a shape: an error value among the arguments, ranges that do not
 * lie over each other. They hold for all of a shape and are not declared again.
 */
export function callErrors({ shape }: ResultSpec): readonly ErrorCode[] {
  if (shape === "table") return ["input-error"];
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
  compute(
    args: Readonly<Record<string, number | string | CategoryColumn>>,
  ): number | readonly [number, number] | Table;
};

/** Declares a function; argument types follow from `params`. */
export function defineFunction<const P extends Params, const R extends ResultSpec>(
  spec: FunctionSpec<P, R>,
): FunctionSpec<P, R> {
  return Object.freeze(spec);
}

export const number = (unit: Unit): NumberParam => ({ kind: "number", unit });
export const count: NumberParam = number("count");
export const optionalNumber = (unit: Unit, byDefault: number): OptionalNumberParam => ({
  kind: "optional-number",
  unit,
  default: byDefault,
});
export const level: OptionalNumberParam = optionalNumber("share", 0.95);
export const oneOf = <Word extends string>(
  words: readonly Word[],
  byDefault: Word | null,
): OptionParam<Word> => ({
  kind: "option",
  words,
  default: byDefault,
});
export const segments: CategoryParam = { kind: "category", comparison: "fold" };
export const identifiers: CategoryParam = { kind: "category", comparison: "exact" };
