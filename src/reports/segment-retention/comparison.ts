import { retentionCompare } from "../../calc/rates/retention-compare";
import type { SegmentCounts } from "../../calc/rates/segment-table";
import type { Message } from "../../contract/locale";
import type { ColumnReference, OutputColumn, OutputTable } from "../../contract/report-output";
import type { OptionSpec, OptionValues } from "../../contract/report-spec";
import { sources } from "../../contract/sources";
import type { TableCell } from "../../contract/table";
import { unlessNobody, wilsonEnd } from "../parts/native-formulas";

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

/** The two segments that the user named, where both are there. */
export function compareSegments(
  counts: readonly SegmentCounts[],
  { compare, first, second }: OptionValues,
  level: number,
): Compared {
  if (compare !== "segments") return nothing;
  const named = (name: string | number | undefined) =>
    counts.find(
      ({ segment }) =>
        segment.toLowerCase() ===
        String(name ?? "")
          .trim()
          .toLowerCase(),
    );
  const [one, other] = [named(first), named(second)];
  if (!one || !other || one === other) return nothing;
  return compared([{ label: `${one.segment} − ${other.segment}`, one, other }], level);
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
  const [kept1, kept2] = [one.end - one.gained, other.end - other.gained];
  const counts = [label, kept1, one.start, kept2, other.start];
  const sound = one.start > 0 && other.start > 0 && kept1 <= one.start && kept2 <= other.start;
  if (!sound) return [...counts, null, null, null, null, null];
  const { difference, low, high, z, p } = retentionCompare(kept1, one.start, kept2, other.start, level);
  return [...counts, difference, low, high, z, p];
}

function comparisonColumns(level: number): OutputColumn[] {
  const calculated = (
    key: string,
    unit: OutputColumn["unit"],
    formula: (cells: ComparedCells) => string,
  ): OutputColumn => ({
    key,
    unit,
    formula: (column) => {
      const cells = cellsOf(column, level);
      return unlessNobody(
        `${cells.n1}*${cells.n2}`,
        `IF(OR(${cells.k1}>${cells.n1},${cells.k2}>${cells.n2}),"",${formula(cells)})`,
      );
    },
  });
  return [
    { key: "comparison", unit: "text" },
    { key: "retained-1", unit: "count" },
    { key: "start-1", unit: "count" },
    { key: "retained-2", unit: "count" },
    { key: "start-2", unit: "count" },
    calculated("difference", "share-difference", ({ difference }) => difference),
    calculated(
      "low",
      "share-difference",
      ({ difference, p1, p2, low1, high2 }) => `${difference}-SQRT((${p1}-${low1})^2+(${high2}-${p2})^2)`,
    ),
    calculated(
      "high",
      "share-difference",
      ({ difference, p1, p2, high1, low2 }) => `${difference}+SQRT((${high1}-${p1})^2+(${p2}-${low2})^2)`,
    ),
    calculated("z", "ratio", (cells) => unlessAlike(cells, zFormula(cells))),
    calculated("p", "ratio", (cells) => unlessAlike(cells, `2*NORM.S.DIST(-ABS(${zFormula(cells)}),TRUE)`)),
  ];
}

/** The parts of Newcombe's interval and of the pooled test, as formulas of the counts in the row. */
interface ComparedCells {
  readonly k1: string;
  readonly n1: string;
  readonly k2: string;
  readonly n2: string;
  readonly p1: string;
  readonly p2: string;
  readonly difference: string;
  readonly low1: string;
  readonly high1: string;
  readonly low2: string;
  readonly high2: string;
}

function cellsOf(column: ColumnReference, level: number): ComparedCells {
  const [k1, n1, k2, n2] = ["retained-1", "start-1", "retained-2", "start-2"].map(column) as [
    string,
    string,
    string,
    string,
  ];
  const [p1, p2] = [`${k1}/${n1}`, `${k2}/${n2}`];
  return {
    ...{ k1, n1, k2, n2, p1, p2 },
    difference: `(${p1}-${p2})`,
    low1: wilsonEnd(k1, n1, level, "low"),
    high1: wilsonEnd(k1, n1, level, "high"),
    low2: wilsonEnd(k2, n2, level, "low"),
    high2: wilsonEnd(k2, n2, level, "high"),
  };
}

/** Where all were kept, or none, in both groups, there is nothing to test. */
function unlessAlike({ k1, n1, k2, n2 }: ComparedCells, formula: string): string {
  return `IF(OR(${k1}+${k2}=0,${k1}+${k2}=${n1}+${n2}),"",${formula})`;
}

function zFormula({ k1, n1, k2, n2, difference }: ComparedCells): string {
  const pooled = `((${k1}+${k2})/(${n1}+${n2}))`;
  return `${difference}/SQRT(${pooled}*(1-${pooled})*(1/${n1}+1/${n2}))`;
}
