import { retentionCompare } from "../../calc/rates/retention-compare";
import { retentionInterval } from "../../calc/rates/retention-interval";
import type { Message } from "../../contract/locale";
import type { ReportOutput } from "../../contract/report-output";
import { sources } from "../../contract/sources";
import type { TableCell } from "../../contract/table";
import { trendOutputColumns } from "./trend-columns";

const tableName = "Stay_RetentionTrend";
const stem = "report.retention-trend";

/**
 * @param trend rows of RETENTION.TREND, of periods that are over
 * @param definition what the counts mean
 */
export function trendReport(
  trend: readonly (readonly TableCell[])[],
  level: number,
  definition: readonly Message[],
): ReportOutput {
  return {
    sheetName: { key: `${stem}.sheet` },
    title: { key: `${stem}.title` },
    sentence: trendSentence(trend, level),
    tables: [
      {
        name: tableName,
        keyColumn: "period",
        columns: trendOutputColumns(level),
        rows: trend.map((row) => withInterval(row, level)),
        // The customers of one period are those of the next: sums would count them over and over.
        totals: null,
        colourScales: ["retention"],
      },
    ],
    charts: [
      {
        name: `${tableName}_Chart`,
        kind: "line",
        title: { key: `${stem}.chart` },
        table: tableName,
        category: "period",
        series: ["retention", "low", "high"],
      },
    ],
    notes: [
      ...definition,
      { key: `${stem}.note.rates` },
      { key: "note.interval", values: { level } },
      { key: `${stem}.note.comparison`, values: { level } },
      { key: "note.reference", values: { reference: sources["farris-2015"] } },
      { key: "note.reference", values: { reference: sources["newcombe-1998"] } },
    ],
  };
}

const countOf = (row: readonly TableCell[], place: number): number => Number(row[place] ?? 0);
const startOf = (row: readonly TableCell[]): number => countOf(row, 1);
const keptOf = (row: readonly TableCell[]): number => startOf(row) - countOf(row, 3);

/** Low and high come behind the retention, the last but one of the columns. */
function withInterval(row: readonly TableCell[], level: number): TableCell[] {
  const start = startOf(row);
  const interval = start > 0 ? retentionInterval(keptOf(row), start, level) : [null, null];
  return [...row.slice(0, 7), ...interval, ...row.slice(7)];
}

/**
 * The last period against all the earlier ones taken together: better, worse, or no difference that chance would not
 * make.
 */
function trendSentence(trend: readonly (readonly TableCell[])[], level: number): Message {
  const observed = trend.filter((row) => startOf(row) > 0);
  const last = observed.at(-1);
  if (!last) return { key: `${stem}.sentence.no-rows` };
  const earlier = observed.slice(0, -1);
  const [keptLast, startLast] = [keptOf(last), startOf(last)];
  const values = {
    period: String(last[0]),
    kept: keptLast,
    start: startLast,
    retention: keptLast / startLast,
  };
  if (earlier.length === 0) return { key: `${stem}.sentence.one-period`, values };
  const [kept, start] = [sumOf(earlier, keptOf), sumOf(earlier, startOf)];
  const { difference, low, high } = retentionCompare(keptLast, startLast, kept, start, level);
  const told = {
    ...values,
    ...{ earlier: kept / start, periods: earlier.length, level },
    ...{ low: Math.abs(difference > 0 ? low : high), high: Math.abs(difference > 0 ? high : low) },
  };
  if (low <= 0 && high >= 0) return { key: `${stem}.sentence.alike`, values: told };
  return { key: `${stem}.sentence.${difference > 0 ? "better" : "worse"}`, values: told };
}

const sumOf = (
  rows: readonly (readonly TableCell[])[],
  count: (row: readonly TableCell[]) => number,
): number => rows.reduce((sum, row) => sum + count(row), 0);
