import { churnModel } from "../../calc/models/churn-model";
import { churnRisk } from "../../calc/models/churn-risk";
import type { CalcError, ErrorCode } from "../../contract/calc-error";
import type { Cell, CellGrid } from "../../contract/cell";
import type { OnIteration } from "../../contract/fit";
import type { RowOutcome } from "../../contract/function-spec";
import type { Table } from "../../contract/table";
import { attempt } from "./attempt";

/** What is known of customers in columns, and who of them has left. */
export interface Contracts {
  /** 1 where the customer left. */
  readonly lost: Uint8Array;
  /** One column a feature, as long as `lost`. */
  readonly features: readonly (readonly Cell[])[];
}

/** A feature that the model cannot have, by its place, and why. */
export interface Dropped {
  readonly feature: number;
  readonly code: "collinear" | "separation";
}

export interface LeavingRisk {
  /** The model as CHURN.MODEL spills it. */
  readonly model: Table | null;
  /** Why there is no model. */
  readonly problem: ErrorCode | "no-features" | null;
  readonly dropped: readonly Dropped[];
  /** Probability of leaving by row; `null` where a feature is missing. */
  readonly risks: readonly (number | null)[];
}

/**
 * Fits CHURN.MODEL to earlier leavers and gives every customer's probability by it.
 *
 * A feature that follows from the others, or that tells the leavers without exception (as what is only known once a
 * customer has left does), is dropped and named, and the others make the model.
 */
export function leavingRisk({ lost, features }: Contracts, onIteration?: OnIteration): LeavingRisk {
  const dropped: Dropped[] = [];
  const outcomes = { codes: Int32Array.from(lost), labels: ["no", "yes"] };
  for (;;) {
    const kept = [...features.keys()].filter((place) => dropped.every(({ feature }) => feature !== place));
    if (kept.length === 0) return withoutModel(lost.length, dropped.at(-1)?.code ?? "no-features", dropped);
    const rows: CellGrid = Array.from(lost, (_, row) => kept.map((place) => features[place]?.[row] ?? null));
    // Features are named by their places, by which a refusal then tells which it is.
    const named: CellGrid = [kept.map(String), ...rows];
    const fitted = attempt(() => churnModel(outcomes, named, onIteration));
    if (fitted.result) {
      const model = fitted.result;
      return { model, problem: null, dropped, risks: risksOf(model, named) };
    }
    const refused = refusedFeature(fitted.error);
    if (!refused) return withoutModel(lost.length, fitted.error.code, dropped);
    dropped.push(refused);
  }
}

function withoutModel(
  rows: number,
  problem: LeavingRisk["problem"],
  dropped: readonly Dropped[],
): LeavingRisk {
  return { model: null, problem, dropped, risks: Array.from({ length: rows }, () => null) };
}

function refusedFeature({ code, detail }: CalcError): Dropped | null {
  if (code !== "collinear" && code !== "separation") return null;
  return { code, feature: Number.parseInt(String(detail.value), 10) };
}

/** @param features names first, then a row a customer */
function risksOf({ rows }: Table, features: CellGrid): (number | null)[] {
  const outcomes: readonly RowOutcome[] = churnRisk(rows, features);
  return outcomes.slice(1).map((found) => (Array.isArray(found) ? Number(found[0]) : null));
}
