import { functionSpecs } from "../../src/calc/functions.generated";
import { CalcError } from "../../src/contract/calc-error";
import type { AnyFunctionSpec } from "../../src/contract/function-spec";
import type { Table } from "../../src/contract/table";
import { evaluatorOf } from "../../src/functions/cell-function";
import { bareCells } from "../../src/functions/run-examples";
import type { Computed } from "../../src/functions/stages";

export function specOf(id: string): AnyFunctionSpec {
  const spec = functionSpecs.find((one) => one.id === id);
  if (!spec) throw new Error(`${id} is not declared`);
  return spec;
}

/** What a call gives, arguments left out at its end; an error that is all it gives is thrown. */
function resultOf(spec: AnyFunctionSpec, values: readonly unknown[]): Computed {
  const result = evaluatorOf(spec)(Object.keys(spec.params).map((_, index) => values[index] ?? null));
  const [first] = "outcomes" in result ? result.outcomes : [];
  if (first instanceof CalcError) throw first;
  return result;
}

/** The cells row by row, without headers; a totals row last. */
export function cellsOf(spec: AnyFunctionSpec, values: readonly unknown[]): readonly unknown[] {
  const result = resultOf(spec, values);
  return "outcomes" in result ? result.outcomes : bareCells(result);
}

/** The same by the name of the function. */
export const call = (id: string, ...values: readonly unknown[]): readonly unknown[] =>
  cellsOf(specOf(id), values);

/** The rows of a table without header and totals. */
export function rowsOf(id: string, ...values: readonly unknown[]): Table["rows"] {
  const result = resultOf(specOf(id), values);
  if ("outcomes" in result) throw new Error(`${id} gives no table`);
  return result.rows;
}
