import type { ColumnReference, OutputColumn } from "../../contract/report-spec";
import type { TableColumn } from "../../contract/table";

/**
 * The table's columns in Excel's own functions, so that every figure can be audited without the add-in. Counts are
 * values; what follows from them is a formula, blank where there is nobody to follow (or, for the interval, where
 * the counts were edited so that more stayed than there were).
 *
 * @param columns the columns of a segment table
 * @param level share, confidence level of the interval
 */
export function outputColumns(columns: readonly TableColumn[], level: number): OutputColumn[] {
  return columns.map(({ key, unit }) => {
    const formula = formulas[key];
    if (formula) return { key, unit, formula: (column) => formula(column, level), total: "formula" };
    return unit === "count" ? { key, unit, total: "sum" } : { key, unit };
  });
}

const formulas: Readonly<Record<string, (column: ColumnReference, level: number) => string>> = {
  end: (column) => `${column("start")}+${column("new")}-${column("lost")}`,
  retention: (column) => unlessNobody(column, `(${column("end")}-${column("new")})/${column("start")}`),
  low: (column, level) => wilsonEnd(column, level, "low"),
  high: (column, level) => wilsonEnd(column, level, "high"),
  churn: (column) => unlessNobody(column, `${column("lost")}/${column("start")}`),
};

const unlessNobody = (column: ColumnReference, formula: string): string =>
  `IF(${column("start")}=0,"",${formula})`;

/** (k + z²/2 ± z √(z²/4 + k(1 - k/n))) / (n + z²) of k = n - lost; the ends are exact where none or all stayed. */
function wilsonEnd(column: ColumnReference, level: number, end: "low" | "high"): string {
  const n = column("start");
  const k = `(${n}-${column("lost")})`;
  const z = `NORM.S.INV((1+${level})/2)`;
  const sign = end === "low" ? "-" : "+";
  const formula = `(${k}+${z}^2/2${sign}${z}*SQRT(${z}^2/4+${k}*(1-${k}/${n})))/(${n}+${z}^2)`;
  const exact = end === "low" ? `IF(${k}=0,0,${formula})` : `IF(${column("lost")}=0,1,${formula})`;
  return unlessNobody(column, `IF(${column("lost")}<0,"",${exact})`);
}
