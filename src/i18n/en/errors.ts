import type { ErrorCode } from "../../contract/calc-error";

/** What went wrong in a cell, by the code of the calculation error. `argument` is the parameter's name in the formula. */
export const errors = {
  "error.zero-denominator": "{argument} is 0, and nothing can be divided by 0.",
  "error.out-of-range":
    "{argument} is {value, number, ::.##########}, but must be {rule, select, atLeast {at least {limit, number, ::.##########}} atMost {at most {limit, number, ::.##########}} above {more than {limit, number, ::.##########}} below {less than {limit, number, ::.##########}} other {a number that Excel can hold, also in the result}}.",
  "error.not-a-number": "{argument} must be a number, but is “{value}”.",
  "error.missing-argument": "{argument} is missing.",
  "error.unknown-option": "{argument} is “{value}”, but must be one of {words}.",
  "error.unknown-outcome":
    "{argument}, position {position, number}: “{value}” is neither yes nor no. Known are TRUE and FALSE, 1 and 0, yes and no.",
  "error.unequal-shapes":
    "{argument} has {rows, number} {rows, plural, one {row} other {rows}} and {columns, number} {columns, plural, one {column} other {columns}}, where {height, number} by {width, number} or a single one is needed.",
  "error.not-a-column": "{argument} must be one column, but has {columns, number} columns.",
  "error.no-data": "There is nothing to count: every row is blank.",
  "error.input-error": "{argument} holds the error {value}.",
} as const satisfies Readonly<Record<`error.${ErrorCode}`, string>>;
