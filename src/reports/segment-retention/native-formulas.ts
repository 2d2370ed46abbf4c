import type { ColumnReference, OutputColumn } from "../../contract/report-output";
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
  retention: (column) =>
    unlessNobody(column("start"), `(${column("end")}-${column("new")})/${column("start")}`),
  low: (column, level) => wilsonCell(column, level, "low"),
  high: (column, level) => wilsonCell(column, level, "high"),
  churn: (column) => unlessNobody(column("start"), `${column("lost")}/${column("start")}`),
};

export const unlessNobody = (start: string, formula: string): string => `IF(${start}=0,"",${formula})`;

function wilsonCell(column: ColumnReference, level: number, end: "low" | "high"): string {
  const [start, lost] = [column("start"), column("lost")];
  return unlessNobody(start, `IF(${lost}<0,"",${wilsonEnd(`(${start}-${lost})`, start, level, end)})`);
}

/**
 * (k + z²/2 ± z √(z²/4 + k(1 - k/n))) / (n + z²); the ends are exact where none or all stayed.
 *
 * @param k formula of those who stayed, in parentheses unless one reference
 * @param n formula of those there were, likewise
 */
export function wilsonEnd(k: string, n: string, level: number, end: "low" | "high"): string {
  const z = zOf(level);
  const sign = end === "low" ? "-" : "+";
  const formula = `(${k}+${z}^2/2${sign}${z}*SQRT(${z}^2/4+${k}*(1-${k}/${n})))/(${n}+${z}^2)`;
  return end === "low" ? `IF(${k}=0,0,${formula})` : `IF(${k}=${n},1,${formula})`;
}

const zOf = (level: number): string => `NORM.S.INV((1+${level})/2)`;
