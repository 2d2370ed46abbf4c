import type { ErrorCode } from "../../contract/calc-error";

/**
 * What went wrong in a cell, by the code of the calculation error, or that its calculation was cancelled. `argument` is
 * the parameter's name in the formula.
 */
export const errors = {
  "error.zero-denominator": "{argument} is 0, and nothing can be divided by 0.",
  "error.out-of-range":
    "{argument}{position, plural, =0 {} other {, position #,}} is {value, number, ::.##########}, but must be {rule, select, atLeast {at least {limit, number, ::.##########}} atMost {at most {limit, number, ::.##########}} above {more than {limit, number, ::.##########}} below {less than {limit, number, ::.##########}} whole {a whole number} other {a number that Excel can hold, also in the result}}.",
  "error.not-a-number":
    "{argument}{position, plural, =0 {} other {, position #,}} must be a number, but is “{value}”.",
  "error.not-a-date":
    "{argument}{position, plural, =0 {} other {, position #,}} must be a date, but is “{value}”. Dates are Excel's own or texts like 2024-03-17.",
  "error.missing-argument":
    "{argument} is missing.{place, select, range { If a range stands there, it is too large for Excel to hand over: build a report from it in the task pane of Stay, which reads it in parts.} other {}}",
  "error.unknown-option": "{argument} is “{value}”, but must be one of {words}.",
  "error.unknown-outcome":
    "{argument}, position {position, number}: “{value}” is neither yes nor no. Known are TRUE and FALSE, 1 and 0, yes and no.",
  "error.unequal-shapes":
    "{argument} has {rows, number} {rows, plural, one {row} other {rows}} and {columns, number} {columns, plural, one {column} other {columns}}, where {height, number} by {width, number} or a single one is needed.",
  "error.not-a-column": "{argument} must be one column, but has {columns, number} columns.",
  "error.end-before-start": "{argument}, position {position, number}: the end lies before the start.",
  "error.two-segments":
    "{argument}, position {position, number}: customer “{value}” stands in two segments of the same side.",
  "error.not-a-fit":
    "{argument} is not a fit that a fitting function has spilled: it has no value for “{value}”.",
  "error.wrong-model": "{argument} is a fit of the model “{value}”, but must be one of {words}.",
  "error.no-data": "There is nothing to count: every row is blank.",
  "error.not-enough-data":
    "{argument}: there is too little data, {found, number} where at least {needed, number} is needed.",
  "error.not-observable": "{argument}: this lies beyond what the data show.",
  "error.no-such-value": "{argument}: there is no such value for these figures.",
  "error.no-variation": "{argument}: the values do not differ, and nothing can be learnt from them.",
  "error.separation":
    "{argument}: “{value}” tells the groups apart without exception, so that no finite coefficient exists.",
  "error.collinear": "{argument}: “{value}” follows from the other features.",
  "error.did-not-converge":
    "{argument}: no best parameters were found after {iterations, number} steps; the data do not determine them.",
  "error.input-error": "{argument}{position, plural, =0 {} other {, position #,}} holds the error {value}.",
  "error.cancelled":
    "Cancelled in the task pane of Stay before there was a result. To calculate it anew, select the cell, press F2 and then Enter.",
} as const satisfies Readonly<Record<`error.${ErrorCode | "cancelled"}`, string>>;
