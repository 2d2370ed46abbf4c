import { cellErrorOf, type CalcError } from "./calc-error";
import type { Cell, CellError } from "./cell";
import type { AnyFunctionSpec } from "./function-spec";
import type { Unit } from "./table";

/** An error value together with why it is there: what Explain tells where Excel shows no message. */
export interface ReasonedError extends CellError {
  readonly reason: CalcError;
}

export type ResultCell = string | number | ReasonedError;

/** What a call gives, cell by cell as it would stand in the sheet; there is always at least one cell. */
export interface CallResult {
  readonly rows: readonly (readonly ResultCell[])[];
  /** What the numbers of each column mean. */
  readonly units: readonly Unit[];
}

/** Computes a call from its arguments, which may be values, matrices or, left out, `null`. */
export type EvaluateCall = (spec: AnyFunctionSpec, values: readonly unknown[]) => Promise<CallResult>;

export function reasonedError(reason: CalcError): ReasonedError {
  const carried = reason.code === "input-error" ? reason.detail["value"] : undefined;
  return {
    type: "Error",
    basicValue: typeof carried === "string" ? carried : cellErrorOf[reason.code],
    reason,
  };
}

/** Why an error value is there, where that is known. */
export function reasonOf(cell: Cell | undefined): CalcError | null {
  return typeof cell === "object" && cell !== null && "reason" in cell
    ? (cell as ReasonedError).reason
    : null;
}
