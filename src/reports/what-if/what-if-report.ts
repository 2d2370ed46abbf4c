import type { Message } from "../../contract/locale";
import type { ColumnSet } from "../../contract/report-data";
import type { ReportOutput } from "../../contract/report-output";
import { sources } from "../../contract/sources";
import type { TableCell } from "../../contract/table";
import type { Assumptions } from "./assumptions";
import { modelCells, modelColumns, type Current } from "./model";

const tableName = "Stay_WhatIf";

/** The sheet as a model: current figures and assumptions in cells, everything else formulas of them. */
export function whatIfReport(
  segments: readonly Current[],
  assumptions: Assumptions,
  data: ColumnSet,
  definition: readonly Message[],
): ReportOutput {
  const hasAcquisitionCost = segments.some(({ acquisitionCost }) => acquisitionCost !== null);
  const hasSpan = segments.some(({ span }) => span !== 1);
  const columns = modelColumns(hasAcquisitionCost, hasSpan);
  const cells = segments.map((segment) => modelCells(segment, assumptions));
  const sums = Object.fromEntries(columns.map(({ key }) => [key, sumOf(cells, key)]));
  const profit = sums["profit-now"] ?? 0;
  const totals: Readonly<Record<string, TableCell>> = {
    segment: "",
    lift: profit > 0 ? (sums["extra-profit"] ?? 0) / profit : null,
  };
  return {
    sheetName: { key: "report.what-if.sheet" },
    title: { key: "report.what-if.title", values: { raise: assumptions.raise } },
    sentence: whatIfSentence(cells, sums, assumptions),
    tables: [
      {
        name: tableName,
        keyColumn: "segment",
        columns,
        rows: cells.map((row) => columns.map(({ key }) => row[key] ?? null)),
        totals: columns.map(({ key, total }) => totals[key] ?? (total === "sum" ? (sums[key] ?? 0) : null)),
        colourScales: ["worth-spending"],
      },
    ],
    charts: [
      {
        name: `${tableName}_Chart`,
        kind: "column",
        title: { key: "report.what-if.chart", values: { segment: data.headers.segment ?? "" } },
        table: tableName,
        category: "segment",
        series: ["clv", "new-clv"],
      },
    ],
    notes: [
      ...definition,
      { key: "report.what-if.note.assumptions" },
      { key: "report.what-if.note.value" },
      { key: "report.what-if.note.profit" },
      ...(hasAcquisitionCost ? [{ key: "report.what-if.note.acquisition" }] : []),
      { key: "note.reference", values: { reference: sources["gupta-2003"] } },
      { key: "note.reference", values: { reference: sources["reichheld-1996"] } },
    ],
  };
}

const sumOf = (cells: readonly Readonly<Record<string, TableCell>>[], key: string): number =>
  cells.reduce((sum, row) => sum + (typeof row[key] === "number" ? row[key] : 0), 0);

/** The finding in one sentence: what keeping more would bring, and where it would bring most a customer. */
function whatIfSentence(
  cells: readonly Readonly<Record<string, TableCell>>[],
  sums: Readonly<Record<string, number>>,
  { raise, periods, spending }: Assumptions,
): Message {
  const key = "report.what-if.sentence";
  const [first, ...others] = cells;
  if (!first) return { key: `${key}.no-rows` };
  const gain = (row: Readonly<Record<string, TableCell>>): number =>
    Number(row["worth-spending"] ?? -Infinity);
  const best = others.reduce((best, row) => (gain(row) > gain(best) ? row : best), first);
  const [profit, extra] = [sums["profit-now"] ?? 0, sums["extra-profit"] ?? 0];
  return {
    key: profit > 0 ? key : `${key}.no-profit`,
    values: {
      ...{ raise, periods, extra },
      customers: sums.customers ?? 0,
      lift: profit > 0 ? extra / profit : 0,
      best: String(best.segment),
      gain: gain(best),
      spends: spending > 0 ? "yes" : "no",
      net: sums.net ?? 0,
    },
  };
}
