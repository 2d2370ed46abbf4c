import type { SegmentCounts } from "../../contract/aggregate-answer";
import type { Message } from "../../contract/locale";
import type { OutputColumn, OutputTable } from "../../contract/report-output";
import type { OptionSpec, OptionValues } from "../../contract/report-spec";
import { sources } from "../../contract/sources";
import type { TableCell } from "../../contract/table";
import { comparedColumns, comparedFigures } from "../parts/compared-rates";

type Comparable = "segments" | "periods";

/** What may be compared with what, in a shape that has these. */
export function comparisonOptions(comparable: readonly Comparable[]): Record<string, OptionSpec> {
  const label = (): OptionSpec => ({
    kind: "label",
    input: "segment",
    default: "",
    when: ({ compare }) => compare === "segments",
  });
  return {
    compare: { kind: "choice", words: ["none", ...comparable], default: "none" },
    first: label(),
    second: label(),
  };
}

/** One retention rate against another. */
export interface Contrast {
  readonly label: string;
  readonly one: SegmentCounts;
  readonly other: SegmentCounts;
}

interface Compared {
  readonly tables: readonly OutputTable[];
  readonly notes: readonly Message[];
}

const nothing: Compared = { tables: [], notes: [] };

/** The two segments that the user named. One that is no longer in the data has nobody: its row stays and is blank. */
export function compareSegments(
  counts: readonly SegmentCounts[],
  { compare, first, second }: OptionValues,
  level: number,
): Compared {
  if (compare !== "segments") return nothing;
  const [one, other] = [named(counts, first), named(counts, second)];
  if (one.segment === "" || other.segment === "" || one.segment === other.segment) {
    return { tables: [], notes: [{ key: "report.segment-retention.note.not-compared" }] };
  }
  return compared([{ label: `${one.segment} − ${other.segment}`, one, other }], level);
}

function named(counts: readonly SegmentCounts[], name: string | number | undefined): SegmentCounts {
  const wanted = String(name ?? "").trim();
  const found = counts.find(({ segment }) => segment.toLowerCase() === wanted.toLowerCase());
  return found ?? { segment: wanted, start: 0, end: 0, gained: 0 };
}

/** A table with a row a contrast: the difference, its interval, and whether it may be chance. */
export function compared(contrasts: readonly Contrast[], level: number): Compared {
  return {
    tables: [
      {
        name: "Stay_SegmentRetention_Comparison",
        keyColumn: "comparison",
        columns: comparisonColumns(level),
        rows: contrasts.map((contrast) => comparisonRow(contrast, level)),
        totals: null,
        colourScales: [],
      },
    ],
    notes: [
      { key: "report.segment-retention.note.comparison", values: { level } },
      { key: "note.reference", values: { reference: sources["newcombe-1998"] } },
    ],
  };
}

function comparisonRow({ label, one, other }: Contrast, level: number): TableCell[] {
  const kept = ({ end, gained }: SegmentCounts): number => end - gained;
  const counts = [kept(one), one.start, kept(other), other.start] as const;
  return [label, ...counts, ...comparedFigures(...counts, level)];
}

function comparisonColumns(level: number): OutputColumn[] {
  return [
    { key: "comparison", unit: "text" },
    { key: "retained-1", unit: "count" },
    { key: "start-1", unit: "count" },
    { key: "retained-2", unit: "count" },
    { key: "start-2", unit: "count" },
    ...comparedColumns({ k1: "retained-1", n1: "start-1", k2: "retained-2", n2: "start-2" }, level),
  ];
}
