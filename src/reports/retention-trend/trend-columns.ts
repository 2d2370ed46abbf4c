import { trendColumns } from "../../calc/rates/retention-trend";
import type { ColumnReference, OutputColumn } from "../../contract/report-output";
import { unlessNobody, wilsonEnd } from "../parts/wilson-formulas";

/** RETENTION.TREND's columns, with the interval of each retention and formulas for what follows from the counts. */
export function trendOutputColumns(level: number): OutputColumn[] {
  return trendColumns.flatMap(({ key, unit }): OutputColumn[] => {
    const formula = formulas[key];
    const column = formula ? { key, unit, formula } : { key, unit };
    return key === "retention" ? [column, wilson("low", level), wilson("high", level)] : [column];
  });
}

const formulas: Readonly<Record<string, (column: ColumnReference) => string>> = {
  end: (column) => `${column("start")}-${column("lost")}+${column("new")}`,
  retention: (column) => unlessNobody(column("start"), `${kept(column)}/${column("start")}`),
  churn: (column) => unlessNobody(column("start"), `${column("lost")}/${column("start")}`),
};

const kept = (column: ColumnReference): string => `(${column("start")}-${column("lost")})`;

const wilson = (key: "low" | "high", level: number): OutputColumn => ({
  key,
  unit: "share",
  formula: (column) => unlessNobody(column("start"), wilsonEnd(kept(column), column("start"), level, key)),
});
