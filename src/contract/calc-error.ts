/**
 * Everything that can go wrong in a calculation, as a closed list of codes.
 *
 * Pure code throws `CalcError`; each layer above translates the code, never the prose.
 */
export const errorCodes = [
  "zero-denominator",
  "out-of-range",
  "not-a-number",
  "not-a-date",
  "missing-argument",
  "unknown-option",
  "unknown-outcome",
  "unequal-shapes",
  "not-a-column",
  "end-before-start",
  "two-segments",
  "not-a-fit",
  "wrong-model",
  "no-data",
  "not-enough-data",
  "not-observable",
  "no-such-value",
  "no-variation",
  "separation",
  "collinear",
  "did-not-converge",
  "input-error",
] as const;

export type ErrorCode = (typeof errorCodes)[number];

/** The error values that Excel shows in a cell. */
export type CellErrorValue = "#DIV/0!" | "#NUM!" | "#VALUE!" | "#N/A" | "#NULL!" | "#REF!" | "#NAME?";

/** Which error value a code becomes. An error in an input keeps its own value (`detail.value`). */
export const cellErrorOf: Readonly<Record<ErrorCode, CellErrorValue>> = {
  "zero-denominator": "#DIV/0!",
  "out-of-range": "#NUM!",
  "not-a-number": "#VALUE!",
  "not-a-date": "#VALUE!",
  "missing-argument": "#VALUE!",
  "unknown-option": "#VALUE!",
  "unknown-outcome": "#VALUE!",
  "unequal-shapes": "#VALUE!",
  "not-a-column": "#VALUE!",
  "end-before-start": "#VALUE!",
  "two-segments": "#VALUE!",
  "not-a-fit": "#VALUE!",
  "wrong-model": "#VALUE!",
  "no-data": "#N/A",
  "not-enough-data": "#N/A",
  "not-observable": "#N/A",
  "no-such-value": "#N/A",
  "no-variation": "#N/A",
  separation: "#N/A",
  collinear: "#N/A",
  "did-not-converge": "#N/A",
  "input-error": "#VALUE!",
};

/** Facts for the message: the offending value, its position (1-based), the bound it broke, the words allowed. */
export type ErrorDetail = Readonly<Record<string, string | number>>;

export class CalcError extends Error {
  constructor(
    readonly code: ErrorCode,
    /** Name of the declared parameter at fault; empty where no single one is. */
    readonly argument: string = "",
    readonly detail: ErrorDetail = {},
  ) {
    super(`${code}${argument && ` (${argument})`}`);
    this.name = "CalcError";
  }
}

/** What an error says as plain data, since an error object loses its facts on the way to another thread. */
export type CalcProblem = Pick<CalcError, "code" | "argument" | "detail">;

export const errorOf = ({ code, argument, detail }: CalcProblem): CalcError =>
  new CalcError(code, argument, detail);

/** What the message of an error speaks of; position 0 where the error has none, and the place of a single value. */
export function messageValuesOf({ argument, detail }: Omit<CalcProblem, "code">): ErrorDetail {
  return { argument, position: 0, place: "value", ...detail };
}
