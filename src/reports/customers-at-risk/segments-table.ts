import type { OutputColumn, OutputTable } from "../../contract/report-output";
import type { TableCell } from "../../contract/table";
import { unlessNobody } from "../parts/wilson-formulas";
import type { Judged, Level } from "./judged";

interface SegmentsAsked {
  /** Names of the segments by code; `null` where there are none. */
  readonly segments: readonly string[] | null;
  readonly asksConsent: boolean;
  /** What the value at risk follows from; `null` where the data hold no money. */
  readonly valueFormula: OutputColumn["formula"] | null;
}

/** How many customers of each segment may leave, and what may be lost with them. */
export function segmentsTable(
  name: string,
  judged: readonly Judged[],
  { segments, asksConsent, valueFormula }: SegmentsAsked,
): OutputTable {
  const knowsValue = sumOfValues(judged) !== null;
  const asked = { asksConsent, hasValue: valueFormula !== null, knowsValue };
  const bySegment = (segments ?? [""]).map((): Judged[] => []);
  for (const one of judged) bySegment[one.segment]?.push(one);
  const rows = bySegment.flatMap((own, code) =>
    own.length === 0 && segments ? [] : [segmentCells(segments?.[code] ?? "all-customers", own, asked)],
  );
  return {
    name,
    keyColumn: "segment",
    columns: segmentColumns(asked),
    rows,
    ...(!segments && { wordRows: [0] }),
    totals: segments && segmentCells("", judged, asked),
    colourScales: ["share-at-risk"],
  };
}

interface Asked {
  readonly asksConsent: boolean;
  readonly hasValue: boolean;
  /** Whether there is anything to add up: the sum of blanks would be 0. */
  readonly knowsValue: boolean;
}

function segmentColumns({ asksConsent, hasValue, knowsValue }: Asked): OutputColumn[] {
  const count = (key: string): OutputColumn => ({ key, unit: "count", total: "sum" });
  const value: OutputColumn = { key: "value-at-risk", unit: "money" };
  return [
    { key: "segment", unit: "text" },
    ...["customers", "high-risk", "medium-risk"].map(count),
    {
      key: "share-at-risk",
      unit: "share",
      formula: (column) =>
        unlessNobody(
          column("customers"),
          `(${column("high-risk")}+${column("medium-risk")})/${column("customers")}`,
        ),
      total: "formula",
    },
    ...(asksConsent ? [count("may-contact")] : []),
    ...(hasValue ? [knowsValue ? { ...value, total: "sum" as const } : value] : []),
  ];
}

function segmentCells(
  segment: string,
  judged: readonly Judged[],
  { asksConsent, hasValue }: Asked,
): TableCell[] {
  const atRisk = judged.filter(({ level }) => level !== null);
  const count = (wanted: Level): number => atRisk.filter(({ level }) => level === wanted).length;
  return [
    segment,
    judged.length,
    ...[count("high"), count("medium")],
    judged.length === 0 ? null : atRisk.length / judged.length,
    ...(asksConsent ? [atRisk.filter(({ consents }) => consents).length] : []),
    ...(hasValue ? [sumOfValues(atRisk)] : []),
  ];
}

/** `null` where no customer's value is known. */
export function sumOfValues(judged: readonly Judged[]): number | null {
  const known = judged.flatMap(({ valueAtRisk }) => (valueAtRisk === null ? [] : [valueAtRisk]));
  return known.length === 0 ? null : known.reduce((sum, value) => sum + value, 0);
}
