import type { SegmentCounts } from "../../contract/aggregate-answer";
import { segmentTable } from "../../calc/rates/segment-table";
import type { Message } from "../../contract/locale";
import type { Headed } from "../../contract/report-data";
import type { OutputColumn, OutputTable, ReportOutput } from "../../contract/report-output";
import type { OptionValues } from "../../contract/report-spec";
import { sources } from "../../contract/sources";
import type { Table, TableCell } from "../../contract/table";
import { compared, compareSegments, type Contrast } from "./comparison";
import { unlessNobody } from "../parts/wilson-formulas";
import { retentionSentence } from "./sentence";
import { reportOf, tableName } from "./segment-report";

export interface CountedPeriod {
  readonly label: string;
  /** The same segments in the same order in every period. */
  readonly counts: readonly SegmentCounts[];
}

const figures = ["start", "new", "lost", "retention"] as const;

/**
 * The report of several periods: a row a segment, and for each period its counts and its retention beside each other.
 */
export function periodsReport(
  periods: readonly CountedPeriod[],
  data: Headed,
  options: OptionValues,
  definition: readonly Message[],
): ReportOutput {
  const level = Number(options.level);
  const tables = periods.map(({ counts }) => segmentTable(counts, level));
  const last = tables.at(-1);
  if (!last) throw new Error("There is at least one period");
  const main: OutputTable = {
    name: tableName,
    keyColumn: "segment",
    columns: [{ key: "segment", unit: "text" }, ...periods.flatMap(periodColumns)],
    rows: last.rows.map((row, place) => [
      row[0] ?? "",
      ...tables.flatMap((table) => figuresOf(table, table.rows[place])),
    ]),
    totals: ["", ...tables.flatMap((table) => figuresOf(table, table.totals))],
    colourScales: periods.map((_, place) => keyOf(place, "retention")),
  };
  const contrasts = comparedCounts(periods, options, level);
  const series = periods.map((_, place) => keyOf(place, "retention"));
  return reportOf(retentionSentence(last), [main, ...contrasts.tables], series, data, [
    ...definition,
    { key: "report.segment-retention.note.rates" },
    ...contrasts.notes,
    { key: "note.reference", values: { reference: sources["farris-2015"] } },
  ]);
}

const keyOf = (period: number, figure: (typeof figures)[number]): string => `period-${period + 1}-${figure}`;

function periodColumns({ label }: CountedPeriod, place: number): OutputColumn[] {
  const named = (figure: (typeof figures)[number]) => ({
    key: keyOf(place, figure),
    header: `column.${figure}`,
    prefix: label,
  });
  return [
    { ...named("start"), unit: "count", total: "sum" },
    { ...named("new"), unit: "count", total: "sum" },
    { ...named("lost"), unit: "count", total: "sum" },
    {
      ...named("retention"),
      unit: "share",
      total: "formula",
      formula: (column) => {
        const [start, lost] = [column(keyOf(place, "start")), column(keyOf(place, "lost"))];
        return unlessNobody(start, `(${start}-${lost})/${start}`);
      },
    },
  ];
}

function figuresOf({ columns }: Table, row: readonly TableCell[] = []): TableCell[] {
  return figures.map((figure) => row[columns.findIndex(({ key }) => key === figure)] ?? null);
}

/** The last period against the first, all customers and each segment; or two segments in the last period. */
function comparedCounts(periods: readonly CountedPeriod[], options: OptionValues, level: number) {
  const [first, last] = [periods[0], periods.at(-1)];
  if (!first || !last || options.compare !== "periods") {
    return compareSegments(last?.counts ?? [], options, level);
  }
  const between = `${last.label} − ${first.label}`;
  const contrasts = last.counts.flatMap((one, place): Contrast[] => {
    const other = first.counts[place];
    return other ? [{ label: `${one.segment}: ${between}`, one, other }] : [];
  });
  const all = { label: between, one: sumOf(last.counts), other: sumOf(first.counts) };
  return compared([all, ...contrasts], level);
}

function sumOf(counts: readonly SegmentCounts[]): SegmentCounts {
  const sum = (figure: "start" | "end" | "gained") => counts.reduce((all, one) => all + one[figure], 0);
  return { segment: "", start: sum("start"), end: sum("end"), gained: sum("gained") };
}
