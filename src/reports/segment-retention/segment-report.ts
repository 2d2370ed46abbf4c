import { segmentTable } from "../../calc/rates/segment-table";
import type { SegmentCounts } from "../../contract/aggregate-answer";
import type { Message } from "../../contract/locale";
import type { Headed } from "../../contract/report-data";
import type { OutputTable, ReportOutput } from "../../contract/report-output";
import type { OptionValues } from "../../contract/report-spec";
import { sources } from "../../contract/sources";
import { compareSegments } from "./comparison";
import { outputColumns } from "./native-formulas";
import { retentionSentence } from "./sentence";

export const tableName = "Stay_SegmentRetention";

/**
 * The report of one period: a row a segment with counts, rates and intervals.
 *
 * @param counts the customers of each segment, in the order in which they are to stand
 * @param definition what the counts mean under the shape they came in
 */
export function segmentReport(
  counts: readonly SegmentCounts[],
  data: Headed,
  options: OptionValues,
  definition: readonly Message[],
): ReportOutput {
  const level = Number(options.level);
  const table = segmentTable(counts, level);
  const main: OutputTable = {
    name: tableName,
    keyColumn: "segment",
    columns: outputColumns(table.columns, level),
    rows: table.rows,
    totals: table.totals ?? [],
    tracked: ["start", "new", "lost", "end", "retention"],
    colourScales: ["retention"],
  };
  const compared = compareSegments(counts, options, level);
  return reportOf(retentionSentence(table), [main, ...compared.tables], ["retention"], data, [
    ...definition,
    { key: "report.segment-retention.note.rates" },
    { key: "note.interval", values: { level } },
    ...compared.notes,
    { key: "note.reference", values: { reference: sources["farris-2015"] } },
    { key: "note.reference", values: { reference: sources["wilson-1927"] } },
  ]);
}

/** What is the same whatever the tables hold: sheet, title and a chart of retention by segment. */
export function reportOf(
  sentence: Message,
  tables: readonly OutputTable[],
  series: readonly string[],
  data: Headed,
  notes: readonly Message[],
): ReportOutput {
  const segment = [data.headers.segment, data.headers.crossed].filter(Boolean).join(" · ");
  return {
    sheetName: { key: "report.segment-retention.sheet" },
    title: { key: "report.segment-retention.title", values: { segment } },
    sentence,
    tables,
    charts: [
      {
        name: `${tableName}_Chart`,
        kind: "bar",
        title: { key: "report.segment-retention.chart", values: { segment } },
        table: tableName,
        category: "segment",
        series,
      },
    ],
    notes,
  };
}
