import type { ValuesAnswer } from "../../contract/aggregate-answer";
import type { Message } from "../../contract/locale";
import type { OutputTable, ReportOutput } from "../../contract/report-output";
import { sumOrNull } from "../parts/sum-or-null";
import { spentTable } from "./concentration-table";
import type { GroupedValuation } from "./grouped-valuation";
import { holdoutTable } from "./holdout-table";
import { modelsTable } from "./models-table";
import { groupedNotes } from "./notes";
import { spendingTable } from "./spending-table";
import { tableName, valueCharts, stem } from "./value-report";

/** The report of customers who are known by groups alone: what they are worth together, and how the models compare. */
export function groupedReport(
  valued: GroupedValuation,
  values: ValuesAnswer,
  definition: readonly Message[],
): ReportOutput {
  const { fits, holdout, used, spending } = valued;
  return {
    sheetName: { key: `${stem}.sheet` },
    title: { key: `${stem}.title` },
    sentence: groupedSentence(valued),
    tables: [
      spentTable(tableName, values),
      modelsTable(`${tableName}_Models`, fits, holdout, used),
      holdoutTable(`${tableName}_Holdout`, holdout),
      spendingTable(`${tableName}_Spending`, spending),
      groupsTable(`${tableName}_Groups`, valued),
    ],
    charts: valueCharts(false),
    notes: [...definition, ...groupedNotes(valued)],
  };
}

function groupsTable(name: string, { groups }: GroupedValuation): OutputTable {
  const shown = groups.map(({ customers, alive, orders, clv }, repeats) => [
    repeats === groups.length - 1 ? `${repeats}+` : String(repeats),
    customers,
    alive === null || customers === 0 ? null : alive / customers,
    orders,
    clv,
  ]);
  const { customers, alive, orders, clv } = totals(groups);
  return {
    name,
    keyColumn: "frequency",
    columns: [
      { key: "frequency", unit: "text" },
      { key: "customers", unit: "count", total: "sum" },
      { key: "alive", unit: "share" },
      { key: "expected-orders", unit: "ratio", total: "sum" },
      { key: "clv", unit: "money", total: "sum" },
    ],
    rows: shown,
    totals: ["", customers, alive === null ? null : alive / customers, orders, clv],
    colourScales: ["alive"],
  };
}

const totals = (groups: GroupedValuation["groups"]) => ({
  customers: groups.reduce((sum, { customers }) => sum + customers, 0),
  alive: sumOrNull(groups.map(({ alive }) => alive)),
  orders: sumOrNull(groups.map(({ orders }) => orders)),
  clv: sumOrNull(groups.map(({ clv }) => clv)),
});

function groupedSentence({ groups, asked, grade }: GroupedValuation): Message {
  const { customers, alive, orders, clv } = totals(groups);
  if (alive === null || orders === null) {
    return { key: `${stem}.sentence.grouped-no-model`, values: { customers } };
  }
  const values = { customers, horizon: asked.horizon, alive, aliveShare: alive / customers, orders, grade };
  return clv === null
    ? { key: `${stem}.sentence.no-value`, values }
    : { key: `${stem}.sentence.grouped`, values: { ...values, total: clv } };
}
