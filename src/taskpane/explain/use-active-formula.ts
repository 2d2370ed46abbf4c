import { useEffect, useState } from "react";
import type { ActiveFormula, WorkbookPort } from "../../workbook/port";

export type ActiveCell =
  | { readonly state: "reading" }
  | { readonly state: "formula"; readonly cell: ActiveFormula }
  | { readonly state: "none" }
  | { readonly state: "problem"; readonly problem: unknown };

/** Follows the active cell and its formula. */
export function useActiveFormula(port: WorkbookPort): ActiveCell {
  const [cell, setCell] = useState<ActiveCell>({ state: "reading" });

  useEffect(() => {
    let asked = 0;
    const ask = () => {
      asked += 1;
      const mine = asked;
      const answer = (next: ActiveCell) => mine === asked && setCell(next);
      port.activeFormula().then(
        (formula) => answer(formula ? { state: "formula", cell: formula } : { state: "none" }),
        (problem: unknown) => answer({ state: "problem", problem }),
      );
    };
    ask();
    const unsubscribe = port.onSelectionChanged(ask);
    return () => {
      asked += 1;
      unsubscribe();
    };
  }, [port]);

  return cell;
}
