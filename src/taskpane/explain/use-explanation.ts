import { useEffect, useState } from "react";
import type { ActiveFormula } from "../../workbook/ports/selection";
import { traceFormula, type Trace } from "../formula/trace";
import { useServices } from "../services";

export type Explanation =
  | { readonly state: "reading" }
  | { readonly state: "formula"; readonly cell: ActiveFormula; readonly trace: Trace }
  | { readonly state: "none" }
  | { readonly state: "problem"; readonly problem: unknown };

/** Arrow keys held down change the selection many times a second; the sheet is asked once they rest. */
const restMilliseconds = 150;

/** Follows the active cell, and computes its Stay calls again. */
export function useExplanation(): Explanation {
  const { port, functions, evaluate } = useServices();
  const [explanation, setExplanation] = useState<Explanation>({ state: "reading" });

  useEffect(() => {
    let asked = 0;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const explain = async (): Promise<Explanation> => {
      const cell = await port.activeFormula();
      if (!cell) return { state: "none" };
      const trace = await traceFormula(cell.formula, cell.anchor, { port, functions, evaluate });
      return { state: "formula", cell, trace };
    };
    const ask = () => {
      asked += 1;
      const mine = asked;
      const answer = (next: Explanation) => mine === asked && setExplanation(next);
      explain().then(answer, (problem: unknown) => answer({ state: "problem", problem }));
    };
    ask();
    const unsubscribe = port.onSelectionChanged(() => {
      clearTimeout(timer);
      timer = setTimeout(ask, restMilliseconds);
    });
    return () => {
      asked += 1;
      clearTimeout(timer);
      unsubscribe();
    };
  }, [port, functions, evaluate]);

  return explanation;
}
