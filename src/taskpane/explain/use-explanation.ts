import { useCallback } from "react";
import type { ActiveFormula } from "../../workbook/ports/selection";
import { traceFormula, type Trace } from "../formula/trace";
import { useServices } from "../services";
import { useFollowing, type Following } from "../use-following";

type Explanation =
  | { readonly state: "formula"; readonly cell: ActiveFormula; readonly trace: Trace }
  | { readonly state: "none" };

/** Follows the active cell, and computes its Stay calls again. */
export function useExplanation(): Following<Explanation> {
  const { port, functions, evaluate } = useServices();
  const explain = useCallback(async (): Promise<Explanation> => {
    const cell = await port.activeFormula();
    if (!cell) return { state: "none" };
    const trace = await traceFormula(cell.formula, cell.anchor, { port, functions, evaluate });
    return { state: "formula", cell, trace };
  }, [port, functions, evaluate]);
  return useFollowing(port, explain);
}
