import type { Message } from "../../contract/locale";
import type { OutputTable, ReportOutput } from "../../contract/report-output";
import { sources } from "../../contract/sources";
import type { TableCell } from "../../contract/table";
import { movementOutputColumns } from "./movement-columns";

const tableName = "Stay_RevenueRetention";
const stem = "report.revenue-retention";

/** @param rows of MRR.MOVEMENTS, the earliest month first */
export function revenueReport(
  rows: readonly (readonly TableCell[])[],
  definition: readonly Message[],
): ReportOutput {
  const chart = { table: tableName, category: "period" };
  return {
    sheetName: { key: `${stem}.sheet` },
    title: { key: `${stem}.title` },
    sentence: revenueSentence(rows),
    tables: [movementTable(rows)],
    charts: [
      {
        ...chart,
        name: `${tableName}_Chart`,
        kind: "column",
        title: { key: `${stem}.chart` },
        series: ["new", "expansion", "reactivation", "contraction", "churn"],
      },
      {
        ...chart,
        name: `${tableName}_Rates`,
        kind: "line",
        title: { key: `${stem}.chart.rates` },
        series: ["grr", "nrr"],
      },
    ],
    notes: [
      ...definition,
      { key: `${stem}.note.movements` },
      { key: `${stem}.note.rates` },
      { key: "note.reference", values: { reference: sources["mehta-2016"] } },
    ],
  };
}

function movementTable(rows: readonly (readonly TableCell[])[]): OutputTable {
  return {
    name: tableName,
    keyColumn: "period",
    columns: movementOutputColumns,
    rows,
    totals: movementOutputColumns.map(({ key, total }, place) => {
      if (key === "period") return "";
      return total === "sum" ? rows.reduce((sum, row) => sum + Number(row[place] ?? 0), 0) : null;
    }),
    colourScales: ["nrr"],
  };
}

/** What became of the revenue of the month before the last. */
function revenueSentence(rows: readonly (readonly TableCell[])[]): Message {
  const last = rows.at(-1);
  if (!last) return { key: `${stem}.sentence.no-rows` };
  const figures = Object.fromEntries(
    movementOutputColumns.map(({ key }, place) => [key, last[place] ?? null]),
  );
  const figure = (key: string): number => Number(figures[key] ?? 0);
  const period = String(figures.period);
  if (figures.nrr === null) {
    return { key: `${stem}.sentence.first-month`, values: { period, end: figure("end") } };
  }
  const values = { period, start: figure("start"), grr: figure("grr"), nrr: figure("nrr") };
  const moved = { churn: figure("churn"), contraction: figure("contraction"), gained: figure("new") };
  return { key: `${stem}.sentence`, values: { ...values, ...moved } };
}
