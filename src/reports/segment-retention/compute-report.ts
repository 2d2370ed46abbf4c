import { outcome, readOutcomes } from "../../calc/rates/outcome-words";
import { countSegments, outcomeMeanings, type OutcomeMeaning } from "../../calc/rates/segment-outcomes";
import { segmentTable } from "../../calc/rates/segment-table";
import type { Message } from "../../contract/locale";
import type { ColumnSet, DataCheck, OptionValues, ReportOutput } from "../../contract/report-spec";
import { sources } from "../../contract/sources";
import type { Table, TableCell } from "../../contract/table";
import { inputColumn } from "./check-outcomes";
import { outputColumns } from "./native-formulas";

/** Counts the included rows by segment and says what they show. */
export function computeReport(data: ColumnSet, options: OptionValues, check: DataCheck): ReportOutput {
  const meaning = chosenMeaning(options);
  const level = Number(options.level);
  const outcomes = readOutcomes(inputColumn(data, "outcome"));
  check.included.forEach((included, row) => {
    if (included === 0) outcomes[row] = outcome.missing;
  });
  const table = segmentTable(countSegments(inputColumn(data, "segment"), outcomes, meaning), level);
  const segment = data.headers.segment ?? "";
  return {
    sheetName: { key: "report.segment-retention.sheet" },
    title: { key: "report.segment-retention.title", values: { segment } },
    sentence: sentence(table),
    tables: [
      {
        name: "Stay_SegmentRetention",
        keyColumn: "segment",
        columns: outputColumns(table.columns, level),
        rows: table.rows,
        totals: table.totals ?? [],
        colourScales: ["retention"],
      },
    ],
    charts: [
      {
        name: "Stay_SegmentRetention_Chart",
        kind: "bar",
        title: { key: "report.segment-retention.chart", values: { segment } },
        table: "Stay_SegmentRetention",
        category: "segment",
        series: ["retention"],
      },
    ],
    notes: [
      { key: `report.segment-retention.note.${meaning}`, values: { outcome: data.headers.outcome ?? "" } },
      { key: "report.segment-retention.note.interval", values: { level } },
      { key: "note.reference", values: { reference: sources["farris-2015"] } },
      { key: "note.reference", values: { reference: sources["wilson-1927"] } },
    ],
  };
}

function chosenMeaning(options: OptionValues): OutcomeMeaning {
  const meaning = outcomeMeanings.find((word) => word === options.meaning);
  if (!meaning) throw new Error(`No meaning of yes was chosen: ${options.meaning}`);
  return meaning;
}

/** The finding in one sentence: how many stayed, and which segment loses the largest share. */
function sentence({ columns, rows, totals = [] }: Table): Message {
  const place = (key: string): number => columns.findIndex((column) => column.key === key);
  const figure = (row: readonly TableCell[], key: string): number => Number(row[place(key)] ?? 0);
  const key = "report.segment-retention.sentence";
  const customers = figure(totals, "start");
  const retention = figure(totals, "retention");
  const [first, ...others] = rows;
  if (!first) return { key: `${key}.no-rows` };
  if (figure(totals, "lost") === 0) return { key: `${key}.nobody-left`, values: { customers } };
  if (others.length === 0) return { key: `${key}.one-segment`, values: { customers, retention } };
  // Of segments that lose the same share, the one with more customers weighs more.
  const worst = others.reduce((worst, row) => {
    const difference = figure(row, "churn") - figure(worst, "churn");
    return difference > 0 || (difference === 0 && figure(row, "start") > figure(worst, "start"))
      ? row
      : worst;
  }, first);
  return {
    key,
    values: {
      customers,
      retention,
      worst: String(worst[place("segment")]),
      churn: figure(worst, "churn"),
      lost: figure(worst, "lost"),
      start: figure(worst, "start"),
    },
  };
}
