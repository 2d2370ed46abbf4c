import type { AnyFunctionSpec } from "../../contract/function-spec";
import type { LandingTable } from "../../workbook/ports/formulas";
import { parseExpression, withReferences } from "../formula/expression";
import type { Trial } from "./use-trial";

/** How a formula can be written where it is to go. */
export type PlacementKind =
  | { readonly kind: "cell"; readonly blocked: boolean }
  /** One formula a row of the table, with these arguments in its first row. */
  | { readonly kind: "fill"; readonly table: LandingTable; readonly args: readonly string[] };

/** `null` while nothing can be written: arguments are missing, or several cells would have to spill inside a table. */
export function placementOf(trial: Trial, spec: AnyFunctionSpec): PlacementKind | null {
  if (trial.state !== "tried") return null;
  const { result, landing, args } = trial;
  const { table } = landing;
  const columns = result?.rows[0]?.length ?? 1;
  const spills = (result?.rows.length ?? 1) * columns > 1;
  if (!table || !spills) return { kind: "cell", blocked: landing.obstacle !== null };
  const oneCellARow = columns === 1 && (spec.result.shape === "number" || spec.result.shape === "word");
  return oneCellARow ? { kind: "fill", table, args: args.map((text) => perRow(text, table)) } : null;
}

const perRow = (text: string, { references }: LandingTable): string =>
  withReferences(text, parseExpression(text), (reference) => references[reference]);
