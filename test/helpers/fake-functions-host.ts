import type { CellFunction } from "../../src/functions/cell-function";
import type { CustomFunctionsHost } from "../../src/functions/register";

/** A cell error as the host makes it: its value, and the message where one was given. */
export class FakeCellError {
  constructor(
    readonly code: string,
    readonly message?: string,
  ) {}
}

/** The part of Excel's `CustomFunctions` that registration uses, with what was registered. */
export class FakeFunctionsHost implements CustomFunctionsHost<string> {
  readonly Error = FakeCellError;
  readonly ErrorCode = {
    invalidValue: "#VALUE!",
    notAvailable: "#N/A",
    divisionByZero: "#DIV/0!",
    invalidNumber: "#NUM!",
    nullReference: "#NULL!",
  };
  readonly #functions = new Map<string, CellFunction>();

  associate(id: string, functionObject: CellFunction): void {
    this.#functions.set(id, functionObject);
  }

  get ids(): string[] {
    return [...this.#functions.keys()];
  }

  /** Calls as Excel does: the values, and an object of its own after them. What is thrown stands for the result. */
  call(id: string, ...values: unknown[]): unknown {
    const called = this.#functions.get(id);
    if (!called) throw new Error(`${id} is not registered`);
    try {
      return called(...values, { functionName: id, address: "Sheet1!A1" });
    } catch (error) {
      if (error instanceof FakeCellError) return error;
      throw error;
    }
  }
}
