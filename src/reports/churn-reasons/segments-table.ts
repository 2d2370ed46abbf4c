import { retentionInterval } from "../../calc/rates/retention-interval";
import { missingCode, type CategoryColumn } from "../../contract/columns";
import type { ColumnReference, OutputColumn, OutputTable } from "../../contract/report-output";
import type { Table, TableCell } from "../../contract/table";
import { wilsonEnd } from "../parts/wilson-formulas";

/** More reasons than this make a table that nobody reads; the rarer ones are put together. */
const mostReasons = 12;
const level = 0.95;

/** A row a segment: its leavers by reason, and what most of them name. */
export function segmentsTable(
  name: string,
  pareto: Table,
  reasons: CategoryColumn,
  segments: CategoryColumn,
): OutputTable {
  const named = pareto.rows
    .filter((_, row) => !pareto.wordRows?.includes(row))
    .slice(0, mostReasons)
    .map(([reason]) => String(reason));
  const placeOf = new Int32Array(reasons.labels.length).fill(named.length);
  named.forEach((reason, place) => (placeOf[reasons.labels.indexOf(reason)] = place));
  const counts = countPairs(reasons, segments, placeOf, named.length + 1);
  const hasOther = counts.some((row) => row[named.length]! > 0);
  const keys = named.map((_, place) => `reason-${place + 1}`);
  const rows = segments.labels.flatMap((segment, code) => {
    const own = counts[code] ?? new Float64Array(0);
    const customers = own.reduce((sum, count) => sum + count, 0);
    if (customers === 0) return [];
    const shown = hasOther ? own : own.subarray(0, named.length);
    return [[segment, customers, ...shown, ...mainReason(own.subarray(0, named.length), customers, named)]];
  });
  const columns = segmentColumns(named, keys, hasOther);
  return {
    name,
    keyColumn: "segment",
    columns,
    rows,
    totals: columns.map(({ key, total }, place) =>
      total === "sum"
        ? rows.reduce((sum, row) => sum + Number(row[place]), 0)
        : key === "segment"
          ? ""
          : null,
    ),
    colourScales: named.length > 0 ? ["main-share"] : [],
  };
}

function segmentColumns(
  named: readonly string[],
  keys: readonly string[],
  hasOther: boolean,
): OutputColumn[] {
  const count = (key: string, more: Partial<OutputColumn> = {}): OutputColumn => ({
    key,
    unit: "count",
    total: "sum",
    ...more,
  });
  const counted = [
    { key: "segment", unit: "text" } as const,
    count("customers"),
    ...keys.map((key, place) => count(key, { label: named[place] ?? "" })),
    ...(hasOther ? [count("other")] : []),
  ];
  if (named.length === 0) return counted;
  const end = (key: "low" | "high"): OutputColumn => ({
    key,
    unit: "share",
    formula: (column) => wilsonEnd(column("main-customers"), column("customers"), level, key),
  });
  return [
    ...counted,
    { key: "main-reason", unit: "text" },
    { key: "main-customers", unit: "count", formula: (column) => `MAX(${keys.map(column).join(",")})` },
    {
      key: "main-share",
      unit: "share",
      formula: (column: ColumnReference) => `${column("main-customers")}/${column("customers")}`,
    },
    end("low"),
    end("high"),
  ];
}

/** Leavers of each segment (rows) by the place of their reason (columns). */
function countPairs(
  reasons: CategoryColumn,
  segments: CategoryColumn,
  placeOf: Int32Array,
  width: number,
): Float64Array[] {
  const counts = segments.labels.map(() => new Float64Array(width));
  reasons.codes.forEach((reason, row) => {
    const own = counts[segments.codes[row] ?? missingCode];
    if (reason === missingCode || !own) return;
    own[placeOf[reason]!]! += 1;
  });
  return counts;
}

/** The first of the most frequent reasons, its customers, their share and its interval. */
function mainReason(counts: Float64Array, customers: number, named: readonly string[]): TableCell[] {
  if (named.length === 0) return [];
  const most = Math.max(...counts);
  const name = most > 0 ? (named[counts.indexOf(most)] ?? null) : null;
  return [name, most, most / customers, ...retentionInterval(most, customers, level)];
}
