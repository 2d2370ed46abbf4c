import { CalcError } from "../../contract/calc-error";
import { readFit, type Fit } from "../../contract/fit";
import type { Table } from "../../contract/table";

/** Why there is no fit, as the catalogues know it under `report.customer-value.state.<reason>`. */
const reasons = {
  "did-not-converge": "not-converged",
  "not-enough-data": "too-few",
  "no-data": "too-few",
  "no-variation": "alike",
} as const;
export type NoFit = (typeof reasons)[keyof typeof reasons];
export type FitResult = Fit | NoFit;

/** What the data allow; where they allow no fit, why: a report says so and goes on. */
export function fitOrReason<Result>(compute: () => Result): Result | NoFit {
  try {
    return compute();
  } catch (error) {
    if (!(error instanceof CalcError) || !(error.code in reasons)) throw error;
    return reasons[error.code as keyof typeof reasons];
  }
}

/** A fit as a prediction reads it from the cells in which it was spilled. */
export function fitIn({ rows }: Table, model: string): Fit {
  return readFit(rows, "fit", [model]);
}

export const isFit = (result: FitResult): result is Fit => typeof result !== "string";
