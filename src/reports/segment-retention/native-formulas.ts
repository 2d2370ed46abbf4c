import type { ColumnReference, OutputColumn } from "../../contract/report-output";
import type { TableColumn } from "../../contract/table";
import { unlessNobody, wilsonEnd } from "../parts/native-formulas";

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

function wilsonCell(column: ColumnReference, level: number, end: "low" | "high"): string {
  const [start, lost] = [column("start"), column("lost")];
  return unlessNobody(start, `IF(${lost}<0,"",${wilsonEnd(`(${start}-${lost})`, start, level, end)})`);
}
