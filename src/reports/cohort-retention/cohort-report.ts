import { curveOfCohorts } from "../../calc/cohorts/cohort-curve";
import { tableOfCohorts } from "../../calc/cohorts/cohort-table";
import type { CohortCounts } from "../../calc/cohorts/cohort-tallies";
import { isoTextOf } from "../../contract/dates";
import type { Message } from "../../contract/locale";
import type { ColumnReference, OutputColumn, OutputTable, ReportOutput } from "../../contract/report-output";
import { sources } from "../../contract/sources";
import { unlessNobody } from "../parts/wilson-formulas";
import { curveTable, curveTableName } from "./curve-table";
import { ageLabel, type CohortAsked } from "./cohort-options";
import { cohortSentence } from "./sentence";

const tableName = "Stay_CohortRetention";
const stem = "report.cohort-retention";

/**
 * The triangle of cohorts and ages, and under it the curve over all cohorts.
 *
 * @param counts `null` where no row is left
 * @param definition what cohorts and ages mean under the shape of the data
 */
export function cohortReport(
  counts: CohortCounts | null,
  asked: CohortAsked,
  asOf: number,
  definition: readonly Message[],
): ReportOutput {
  const curve = counts && curveOfCohorts(counts, "pooled", asked.level).rows;
  const customers = counts?.sizes.reduce((sum, size) => sum + size, 0) ?? 0;
  const shown = counts && curve && curveTable(counts, curve, asked);
  return {
    sheetName: { key: `${stem}.sheet` },
    title: { key: `${stem}.title` },
    sentence: cohortSentence(customers, curve ?? [], asked),
    tables: [triangle(counts, asked), ...(shown ? [shown.table] : [])],
    charts: shown
      ? [
          {
            name: `${tableName}_Chart`,
            kind: "line",
            title: { key: `${stem}.chart` },
            table: curveTableName,
            category: "age",
            series: shown.series,
          },
        ]
      : [],
    notes: [
      ...definition,
      { key: `${stem}.option.cell.${asked.cell}.hint` },
      { key: `${stem}.option.measure.${asked.measure}.hint` },
      ...(asked.reference === "previous" ? [{ key: `${stem}.note.previous` }] : []),
      { key: `${stem}.note.immature`, values: { date: isoTextOf(asOf) } },
      { key: `${stem}.note.curve` },
      { key: "note.interval", values: { level: asked.level } },
      { key: "note.reference", values: { reference: sources["croll-2013"] } },
      { key: "note.reference", values: { reference: sources["wilson-1927"] } },
    ],
  };
}

function triangle(counts: CohortCounts | null, { period, measure, reference }: CohortAsked): OutputTable {
  const table = counts && tableOfCohorts(counts, measure, reference);
  const isSum = table?.totalsKey === "table.total";
  // Where windows are each customer's own, fewer have reached an age than the cohort counts; so the average is no
  // formula of what stands in the table.
  const isAverage = !isSum && typeof period === "string" && reference === "cohort";
  const ages = Array.from({ length: counts?.ages ?? 0 }, (_, age): OutputColumn => {
    const key = ageKey(age);
    const column = { key, unit: table?.columns[age + 2]?.unit ?? "share", label: ageLabel(period, age) };
    if (isSum) return { ...column, total: "sum" };
    return isAverage ? { ...column, total: (whole) => weightedAverage(whole, key) } : column;
  });
  return {
    name: tableName,
    keyColumn: "cohort",
    columns: [{ key: "cohort", unit: "text" }, { key: "customers", unit: "count", total: "sum" }, ...ages],
    rows: table?.rows ?? [],
    totals: isSum || isAverage ? (table?.totals ?? null) : null,
    totalsKey: isSum ? "table.total" : "table.average",
    // One scale over the whole triangle, or two ages would not compare. At age 0 everybody is there: it would outshine
    // what comes after.
    colourScales: ages.length > 1 ? [ages.slice(1).map(({ key }) => key)] : [],
  };
}

const ageKey = (age: number): string => `age-${age}`;

/** The sum of those who count over the sum of those in the cohorts that have reached the age; blank where none has. */
function weightedAverage(whole: ColumnReference, age: string): string {
  const [customers, cells] = [whole("customers"), whole(age)];
  const reached = `SUMPRODUCT(${customers},--(${cells}<>""))`;
  return unlessNobody(reached, `SUMPRODUCT(${customers},${cells})/${reached}`);
}
