import type { Message } from "../../contract/locale";
import type { OutputChart, ReportOutput } from "../../contract/report-output";
import { concentrationTable } from "./concentration-table";
import { customersTable } from "./customers-table";
import { holdoutSeries, holdoutTable } from "./holdout-table";
import { modelsTable } from "./models-table";
import { valueNotes } from "./notes";
import { valueSentence } from "./sentence";
import { spendingTable } from "./spending-table";
import type { Valuation } from "./valuation";

export const tableName = "Stay_CustomerValue";
export const stem = "report.customer-value";

/**
 * How the value divides, how the models compare, and every customer's own figures.
 *
 * @param valued `null` where no purchase is left
 * @param definition what was read
 */
export function valueReport(valued: Valuation | null, definition: readonly Message[]): ReportOutput {
  if (!valued) return nobodysReport(definition);
  const { summary, forecasts, fits, holdout, used, spending, asked } = valued;
  return {
    sheetName: { key: `${stem}.sheet` },
    title: { key: `${stem}.title` },
    sentence: valueSentence(valued),
    tables: [
      concentrationTable(tableName, summary, forecasts),
      modelsTable(`${tableName}_Models`, fits, holdout, used),
      holdoutTable(`${tableName}_Holdout`, holdout),
      spendingTable(`${tableName}_Spending`, spending),
      customersTable(`${tableName}_Customers`, summary, forecasts, asked),
    ],
    charts: valueCharts(used !== null),
    notes: [...definition, ...valueNotes(valued)],
  };
}

/** What is said where no purchase is left. */
export function nobodysReport(definition: readonly Message[]): ReportOutput {
  const none = { name: tableName, keyColumn: "top", columns: [{ key: "top", unit: "text" } as const] };
  return {
    sheetName: { key: `${stem}.sheet` },
    title: { key: `${stem}.title` },
    sentence: { key: `${stem}.sentence.no-rows` },
    tables: [{ ...none, rows: [], totals: null, colourScales: [] }],
    charts: [],
    notes: definition,
  };
}

export function valueCharts(hasModel: boolean): OutputChart[] {
  const holdout: OutputChart = {
    name: `${tableName}_Holdout_Chart`,
    kind: "line",
    title: { key: `${stem}.chart` },
    table: `${tableName}_Holdout`,
    category: "repeats-before",
    series: holdoutSeries,
  };
  const concentration: OutputChart = {
    name: `${tableName}_Chart`,
    kind: "column",
    title: { key: `${stem}.chart.concentration` },
    table: tableName,
    category: "top",
    series: [hasModel ? "share-of-clv" : "share-of-value"],
  };
  return [holdout, concentration];
}
