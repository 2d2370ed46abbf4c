import type { CohortCounts } from "../../calc/cohorts/cohort-tallies";
import { windowLabel } from "../../calc/numeric/calendar";
import type { OutputColumn, OutputTable } from "../../contract/report-output";
import type { TableCell } from "../../contract/table";
import { unlessNobody, wilsonEnd } from "../parts/wilson-formulas";
import { ageLabel, type CohortAsked } from "./cohort-options";

export const curveTableName = "Stay_CohortRetention_Curve";

/** A line a cohort would be a tangle; the latest ones against all show whether newer customers do better. */
const mostLines = 3;
/** A line of fewer points says nothing. */
const fewestPoints = 4;

/**
 * Retention at each age over all cohorts, with the latest cohorts beside it.
 *
 * @param curve the rows of COHORT.CURVE
 */
export function curveTable(
  counts: CohortCounts,
  curve: readonly (readonly TableCell[])[],
  { period, level }: CohortAsked,
): { readonly table: OutputTable; readonly series: readonly string[] } {
  const cohorts = latestCohorts(counts);
  const lines = cohorts.map((cohort, place): OutputColumn => ({
    key: `cohort-${place + 1}`,
    unit: "share",
    label: windowLabel(counts.first + cohort, counts.word),
  }));
  return {
    series: ["retention", ...lines.map(({ key }) => key)],
    table: {
      name: curveTableName,
      keyColumn: "age",
      columns: [
        { key: "age", unit: typeof period === "object" ? "text" : "count" },
        ...curveColumns(level),
        ...lines,
      ],
      rows: curve.map(([, ...figures], age) => [
        typeof period === "object" ? String(ageLabel(period, age)) : age,
        ...figures,
        ...cohorts.map((cohort) => rateOf(counts, cohort, age)),
      ]),
      totals: null,
      colourScales: [],
    },
  };
}

function curveColumns(level: number): OutputColumn[] {
  const end = (key: "low" | "high"): OutputColumn => ({
    key,
    unit: "share",
    formula: (column) => {
      const [kept, all] = [column("retained"), column("customers")];
      return unlessNobody(all, wilsonEnd(kept, all, level, key));
    },
  });
  return [
    { key: "customers", unit: "count" },
    { key: "retained", unit: "count" },
    {
      key: "retention",
      unit: "share",
      formula: (column) => unlessNobody(column("customers"), `${column("retained")}/${column("customers")}`),
    },
    end("low"),
    end("high"),
  ];
}

/** The last cohorts, the earliest of them first, that have customers and ages enough for a line. */
function latestCohorts({ cohorts, ages, sizes, eligible }: CohortCounts): number[] {
  const needed = Math.min(fewestPoints, ages);
  return Array.from({ length: cohorts }, (_, cohort) => cohort)
    .filter((cohort) => sizes[cohort]! > 0 && eligible[cohort * ages + needed - 1]! > 0)
    .slice(-mostLines);
}

function rateOf({ ages, eligible, active, isMature }: CohortCounts, cohort: number, age: number): TableCell {
  const place = cohort * ages + age;
  const all = eligible[place] ?? 0;
  return all > 0 && isMature(cohort, age) ? (active[place] ?? 0) / all : null;
}
