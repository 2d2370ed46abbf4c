import type { CellErrorValue } from "../contract/calc-error";
import type { FunctionFamily } from "../contract/function-spec";
import { Calculator } from "./calculator";
import type { MakeCellError } from "./cell-errors";
import { cellFunction, type CellFunction, type FunctionContext } from "./cell-function";
import { LateFunctions } from "./late-functions";

/** The part of the `CustomFunctions` global that registration uses; `Code` is its own enumeration of error values. */
export interface CustomFunctionsHost<Code> {
  associate(id: string, functionObject: CellFunction): void;
  readonly Error: new (code: Code, message?: string) => object;
  readonly ErrorCode: {
    readonly invalidValue: Code;
    readonly notAvailable: Code;
    readonly divisionByZero: Code;
    readonly invalidNumber: Code;
    readonly nullReference: Code;
  };
}

/** Makes every declared function callable from a cell; its code follows with the first call of its family. */
export function registerFunctions<Code>(
  families: readonly FunctionFamily[],
  host: CustomFunctionsHost<Code>,
  context: FunctionContext,
  calculator = new Calculator(),
): void {
  const makeError = errorsOf(host);
  for (const family of families) {
    const functions = new LateFunctions(family, (spec) => cellFunction(spec, makeError, context, calculator));
    for (const id of family.ids) host.associate(id, (...values) => functions.call(id, values));
  }
}

function errorsOf<Code>(host: CustomFunctionsHost<Code>): MakeCellError {
  return (value, message) => new host.Error(codeOf(host, value), message);
}

function codeOf<Code>({ ErrorCode }: CustomFunctionsHost<Code>, value: CellErrorValue): Code {
  switch (value) {
    case "#N/A":
      return ErrorCode.notAvailable;
    case "#DIV/0!":
      return ErrorCode.divisionByZero;
    case "#NUM!":
      return ErrorCode.invalidNumber;
    case "#NULL!":
      return ErrorCode.nullReference;
    default:
      return ErrorCode.invalidValue;
  }
}
