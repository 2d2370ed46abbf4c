import { vocabulary } from "../../../src/addin/vocabulary";
import type { SourceColumn } from "../../../src/contract/report-data";
import type { ReportSpec } from "../../../src/contract/report-spec";
import { recogniseShape } from "../../../src/workbook/recognise";
import type { Columns } from "./run-shape";
import { sampleColumns } from "./sample-columns";

/** Cells of a kind, for columns of which the header is to tell. */
export const cellsOf = {
  identifiers: Array.from({ length: 60 }, (_, row) => `K${row % 20}`),
  dates: Array.from({ length: 60 }, (_, row) => 45_000 + row * 3),
  amounts: Array.from({ length: 60 }, (_, row) => 20 + row * 1.37),
  plans: Array.from({ length: 60 }, (_, row) => ["Monthly", "Yearly", "Student"][row % 3] ?? ""),
} as const;

const firstRows = 200;

/** What a first glance shows of columns by header. */
export const sourceColumns = (columns: Columns): SourceColumn[] =>
  Object.entries(columns).map(([header, cells]) => ({
    header,
    sample: cells.filter((cell) => cell !== null).slice(0, firstRows),
  }));

/** In which shape, and which column for which input? */
export function recognised({ shapes }: ReportSpec, columns: Columns) {
  const { shape, mapping, missing } = recogniseShape(shapes, sourceColumns(columns), vocabulary);
  return { shape, mapping, missing };
}

/** The columns of a sample sheet that a report recognises, by input, and the shape. */
export function recognisedSample(spec: ReportSpec, sheetName: string) {
  const columns = sampleColumns(sheetName);
  const { shape, mapping, missing } = recognised(spec, columns);
  const cells = Object.fromEntries(
    Object.entries(mapping).map(([input, header]) => [input, columns[header] ?? []]),
  );
  const found = spec.shapes[shape];
  if (!found) throw new Error(`No shape ${shape}`);
  return { shape: found, name: shape, mapping, missing, cells };
}
