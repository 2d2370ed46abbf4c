import { quantileOfLevel } from "../../calc/survival/survival-interval";
import type { OutputColumn, OutputTable } from "../../contract/report-output";
import type { TableCell } from "../../contract/table";
import { meanOf, type Group, type Survival } from "./groups";

export const summaryTableName = "Stay_Survival";

/**
 * A row a segment, and one of all customers: median and mean time, with the mean's interval as formulas of its error.
 */
export function summaryTable({ segments, all, horizon }: Survival, level: number): OutputTable {
  return {
    name: summaryTableName,
    keyColumn: "segment",
    columns: [
      { key: "segment", unit: "text" },
      { key: "customers", unit: "count" },
      { key: "lost", unit: "count" },
      { key: "median", unit: "periods" },
      { key: "mean", unit: "periods" },
      { key: "standard-error", unit: "ratio" },
      end("low", "-", level),
      end("high", "+", level),
    ],
    rows: [...segments, all].map((group) => summaryRow(group, horizon, level)),
    wordRows: [segments.length],
    // The row of all customers stands in the table: medians and means do not add up.
    totals: null,
    colourScales: segments.length > 1 ? ["mean"] : [],
  };
}

function summaryRow(group: Group, horizon: number, level: number): TableCell[] {
  const { segment, curve, lost, median } = group;
  const counts = [segment ?? "all", curve.customers, lost, median];
  const mean = meanOf(group, horizon);
  if (mean === null) return [...counts, null, null, null, null];
  const [time, error] = mean;
  const spread = quantileOfLevel(level) * error;
  return [...counts, time, error, time - spread, time + spread];
}

function end(key: "low" | "high", sign: "-" | "+", level: number): OutputColumn {
  return {
    key,
    unit: "periods",
    formula: (column) =>
      `IF(${column("mean")}="","",${column("mean")}${sign}NORM.S.INV((1+${level})/2)*${column("standard-error")})`,
  };
}
