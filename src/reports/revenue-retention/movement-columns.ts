import { movementColumns } from "../../calc/revenue/mrr-movements";
import type { ColumnReference, OutputColumn } from "../../contract/report-output";
import { unlessNobody } from "../parts/wilson-formulas";

/** MRR.MOVEMENTS' columns, with formulas for what follows from the movements; those add up over the months. */
export const movementOutputColumns: readonly OutputColumn[] = movementColumns.map(({ key, unit }) => {
  const formula = formulas()[key];
  if (formula) return { key, unit, formula };
  return key === "period" || key === "start" ? { key, unit } : { key, unit, total: "sum" };
});

function formulas(): Readonly<Record<string, (column: ColumnReference) => string>> {
  const losses = (column: ColumnReference): string => `${column("churn")}-${column("contraction")}`;
  const gains = (column: ColumnReference): string =>
    `${column("new")}+${column("expansion")}+${column("reactivation")}`;
  return {
    end: (column) => `${column("start")}+${gains(column)}-${losses(column)}`,
    grr: (column) => ofStart(column, `${column("start")}-${losses(column)}`),
    nrr: (column) =>
      ofStart(
        column,
        `${column("start")}-${losses(column)}+${column("expansion")}+${column("reactivation")}`,
      ),
    "quick-ratio": (column) => {
      const lost = `(${column("churn")}+${column("contraction")})`;
      return unlessNobody(lost, `(${gains(column)})/${lost}`);
    },
  };
}

/** Before the first month there was no revenue to be kept. */
const ofStart = (column: ColumnReference, rest: string): string =>
  `IF(${column("start")}>0,(${rest})/${column("start")},"")`;
