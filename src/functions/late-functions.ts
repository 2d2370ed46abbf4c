import type { AnyFunctionSpec, FunctionFamily } from "../contract/function-spec";
import type { CellFunction, CellResult } from "./cell-function";

type Functions = ReadonlyMap<string, CellFunction>;

/** The cell functions of a family: fetched when the first is called, and answering at once from then on. */
export class LateFunctions {
  #functions: Functions | null = null;
  #fetching: Promise<Functions> | null = null;

  constructor(
    readonly family: FunctionFamily,
    readonly make: (spec: AnyFunctionSpec) => CellFunction,
  ) {}

  call(id: string, values: readonly unknown[]): CellResult | Promise<CellResult> {
    return this.#functions
      ? callOf(this.#functions, id, values)
      : this.#fetch().then((functions) => callOf(functions, id, values));
  }

  #fetch(): Promise<Functions> {
    this.#fetching ??= this.family.load().then(
      (specs) => (this.#functions = new Map(specs.map((spec) => [spec.id, this.make(spec)]))),
      (failure: unknown) => {
        // A file that could not be fetched now may be there for the next call.
        this.#fetching = null;
        throw failure;
      },
    );
    return this.#fetching;
  }
}

function callOf(functions: Functions, id: string, values: readonly unknown[]) {
  const called = functions.get(id);
  if (!called) throw new Error(`${id} is not in the family under which it is listed.`);
  return called(...values);
}
