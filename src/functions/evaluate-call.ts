import { CalcError } from "../contract/calc-error";
import { reasonedError, type CallResult, type ResultCell } from "../contract/call-result";
import type { AnyFunctionSpec, ResultSpec } from "../contract/function-spec";
import type { Translate } from "../contract/locale";
import type { Unit } from "../contract/table";
import { evaluatorOf } from "./cell-function";
import type { Lifted } from "./stages";
import { tableCells } from "./table-cells";

/** Computes a call as a cell would, and keeps with each error why it is there. */
export function evaluateCall(
  spec: AnyFunctionSpec,
  values: readonly unknown[],
  translate: Translate,
): CallResult {
  try {
    const result = evaluatorOf(spec)(values);
    return "outcomes" in result
      ? liftedResult(result, unitOf(spec.result))
      : { rows: tableCells(result, translate), units: result.columns.map(({ unit }) => unit) };
  } catch (error) {
    if (error instanceof CalcError) return { rows: [[reasonedError(error)]], units: [unitOf(spec.result)] };
    throw error;
  }
}

function liftedResult({ outcomes, width }: Lifted, unit: Unit): CallResult {
  const cells = outcomes.map((outcome): ResultCell =>
    outcome instanceof CalcError ? reasonedError(outcome) : outcome,
  );
  return {
    rows: Array.from({ length: cells.length / width }, (_, row) =>
      cells.slice(row * width, (row + 1) * width),
    ),
    units: Array.from({ length: width }, () => unit),
  };
}

const unitOf = (result: ResultSpec): Unit => ("unit" in result ? result.unit : "ratio");
