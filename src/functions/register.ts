import type { CellErrorValue } from "../contract/calc-error";
import type { AnyFunctionSpec } from "../contract/function-spec";
import type { MakeCellError } from "./cell-errors";
import { cellFunction, type CellFunction, type FunctionContext } from "./cell-function";

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

/** Makes every declared function callable from a cell. */
export function registerFunctions<Code>(
  specs: readonly AnyFunctionSpec[],
  host: CustomFunctionsHost<Code>,
  context: FunctionContext,
): void {
  const makeError = errorsOf(host);
  for (const spec of specs) host.associate(spec.id, cellFunction(spec, makeError, context));
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
