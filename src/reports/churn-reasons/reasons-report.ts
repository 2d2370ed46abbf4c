import { churnReasons } from "../../calc/feedback/churn-reasons";
import { missingCode, type CategoryColumn } from "../../contract/columns";
import type { ColumnSet, DataCheck } from "../../contract/report-data";
import type { OutputChart, OutputColumn, OutputTable, ReportOutput } from "../../contract/report-output";
import type { OptionValues } from "../../contract/report-spec";
import { sources } from "../../contract/sources";
import type { Table } from "../../contract/table";
import { unlessNobody } from "../parts/wilson-formulas";
import { segmentsTable } from "./segments-table";
import { reasonsSentence } from "./sentence";

const tableName = "Stay_ChurnReasons";

/** Reasons by customers and by value, and how each segment's leavers divide among them. */
export function reasonsReport(data: ColumnSet, options: OptionValues, check: DataCheck): ReportOutput {
  const minimum = Number(options.minimum);
  const reasons = leaversOnly(check.words.reason, check);
  const values = check.numbers.value ?? null;
  const pareto = reasons.codes.some((code) => code !== missingCode)
    ? churnReasons(reasons, values, minimum)
    : { ...noReasons, columns: values ? paretoColumns : paretoColumns.slice(0, 4) };
  const segments = check.words.segment;
  const main = reasonsTable(pareto, values !== null);
  return {
    sheetName: { key: "report.churn-reasons.sheet" },
    title: { key: "report.churn-reasons.title" },
    sentence: reasonsSentence(pareto, minimum),
    tables: [
      main,
      ...(segments && main.rows.length > 0
        ? [segmentsTable(`${tableName}_Segments`, pareto, reasons, segments)]
        : []),
    ],
    charts: [paretoChart, ...(values ? [valueChart] : [])],
    notes: [
      { key: "report.churn-reasons.note.reasons", values: { reason: data.headers.reason ?? "" } },
      { key: "report.churn-reasons.note.pooled", values: { minimum } },
      ...(values
        ? [{ key: "report.churn-reasons.note.value", values: { value: data.headers.value ?? "" } }]
        : []),
      ...(segments ? [{ key: "report.churn-reasons.note.segments" }] : []),
      { key: "note.reference", values: { reference: sources["juran-1951"] } },
      ...(segments ? [{ key: "note.reference", values: { reference: sources["wilson-1927"] } }] : []),
    ],
  };
}

const paretoColumns: Table["columns"] = [
  { key: "reason", unit: "text" },
  { key: "customers", unit: "count" },
  { key: "share", unit: "share" },
  { key: "cumulative", unit: "share" },
  { key: "value-lost", unit: "money" },
  { key: "share-of-value", unit: "share" },
];
const noReasons = { rows: [] } as const;

/** The reasons of the rows that take part; missing in all others. */
function leaversOnly(reasons: CategoryColumn | undefined, { included }: DataCheck): CategoryColumn {
  const { codes = new Int32Array(), labels = [] } = reasons ?? {};
  return { labels, codes: codes.map((code, row) => (included[row] === 1 ? code : missingCode)) };
}

function reasonsTable({ columns, rows, totals, wordRows = [] }: Table, hasValue: boolean): OutputTable {
  const shown: OutputColumn[] = columns.map((column) =>
    column.key === "reason" || column.key === "cumulative" ? column : { ...column, total: "sum" },
  );
  const perCustomer: OutputColumn = {
    key: "value-per-customer",
    unit: "money",
    formula: (column) => unlessNobody(column("customers"), `${column("value-lost")}/${column("customers")}`),
    total: "formula",
  };
  const place = columns.findIndex(({ key }) => key === "value-lost");
  const withMean = (row: Table["rows"][number]): Table["rows"][number] =>
    hasValue ? [...row, Number(row[1]) === 0 ? null : Number(row[place]) / Number(row[1])] : row;
  return {
    name: tableName,
    keyColumn: "reason",
    columns: hasValue ? [...shown, perCustomer] : shown,
    rows: rows.map(withMean),
    totals: withMean(totals ?? ["", 0, 0, null, ...(hasValue ? [0, 0] : [])]),
    tracked: ["customers"],
    colourScales: ["share"],
    wordRows,
  };
}

/** Both are shares of the same customers: they stand on one axis, and the line ends at the whole. */
const paretoChart: OutputChart = {
  name: `${tableName}_customers`,
  kind: "column",
  title: { key: "report.churn-reasons.chart.customers" },
  table: tableName,
  category: "reason",
  series: ["share", "cumulative"],
  lines: ["cumulative"],
};

const valueChart: OutputChart = {
  name: `${tableName}_value-lost`,
  kind: "column",
  title: { key: "report.churn-reasons.chart.value-lost" },
  table: tableName,
  category: "reason",
  series: ["value-lost"],
};
