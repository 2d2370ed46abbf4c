import type { Message } from "../../contract/locale";
import type { ColumnSet } from "../../contract/report-data";
import type { ReportOutput } from "../../contract/report-output";
import { sources } from "../../contract/sources";
import type { TableCell } from "../../contract/table";
import type { Assumptions } from "./segment-economics";
import { judged, type CountedSegment, type Judged } from "./judged";
import { valueSentence } from "./sentence";
import { valueColumns, type CountColumns } from "./value-columns";

const tableName = "Stay_SegmentValue";

/** The report of segments whose figures are known, whatever shape they came in. */
export function valueReport(
  segments: readonly CountedSegment[],
  countColumns: CountColumns,
  assumptions: Assumptions,
  data: ColumnSet,
  definition: readonly Message[],
): ReportOutput {
  const hasAcquisitionCost = segments.some(({ acquisitionCost }) => acquisitionCost !== null);
  const columns = valueColumns(countColumns, hasAcquisitionCost, assumptions);
  const all = segments.map((segment) => judged(segment, assumptions));
  const rows = all.map((one) => columns.map(({ key }) => cellOf(one, key, countColumns)));
  const segment = data.headers.segment ?? "";
  const { discount, raise, servingLimit, span, level } = assumptions;
  return {
    sheetName: { key: "report.segment-value.sheet" },
    title: { key: "report.segment-value.title", values: { segment } },
    sentence: valueSentence(all),
    tables: [
      {
        name: tableName,
        keyColumn: "segment",
        columns,
        rows,
        totals: columns.map(({ key, total }, place) =>
          total === "sum" ? sum(rows.map((row) => row[place])) : key === "segment" ? "" : null,
        ),
        colourScales: ["clv"],
      },
    ],
    charts: [
      {
        name: `${tableName}_Chart`,
        kind: "bar",
        title: { key: "report.segment-value.chart", values: { segment } },
        table: tableName,
        category: "segment",
        series: ["clv"],
      },
    ],
    notes: [
      ...definition,
      ...(span > 1 ? [{ key: "report.segment-value.note.span", values: { span } }] : []),
      { key: "report.segment-value.note.value", values: { discount } },
      { key: "report.segment-value.note.worth-spending", values: { raise, span } },
      { key: "report.segment-value.note.verdict", values: { limit: servingLimit } },
      ...(hasAcquisitionCost ? [{ key: "report.segment-value.note.acquisition" }] : []),
      ...(countColumns.kept ? [{ key: "note.interval", values: { level } }] : []),
      { key: "note.reference", values: { reference: sources["gupta-2003"] } },
      ...(countColumns.kept
        ? [{ key: "note.reference", values: { reference: sources["wilson-1927"] } }]
        : []),
    ],
  };
}

function cellOf(one: Judged, key: string, { contributing, kept }: CountColumns): TableCell {
  const { segment, value, verdict, reason } = one;
  const cells: Readonly<Record<string, TableCell>> = {
    ...segment.counts,
    segment: segment.segment,
    verdict,
    reason,
    revenue: segment.revenue,
    margin: segment.margin,
    "cost-to-serve": segment.costToServe,
    retention: value.retention,
    ...(kept && { low: value.low, high: value.high }),
    churn: value.retention === null ? null : 1 - value.retention,
    contribution: value.contribution,
    "serving-share": value.serving,
    clv: value.clv,
    "acquisition-cost": segment.acquisitionCost,
    "acceptable-churn": value.acceptable,
    "worth-spending": value.budget,
    "contribution-in-all":
      contributing === null ? null : (segment.counts[contributing] ?? 0) * value.contribution,
  };
  return cells[key] ?? null;
}

const sum = (cells: readonly (TableCell | undefined)[]): number =>
  cells.reduce<number>((total, cell) => total + Number(cell ?? 0), 0);
