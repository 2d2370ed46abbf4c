import type { OutputTable, ReportOutput } from "../../../src/contract/report-output";
import {
  mappedColumns,
  startingOptions,
  type OptionValues,
  type ReportSpec,
} from "../../../src/contract/report-spec";
import type { TableCell } from "../../../src/contract/table";
import { translateIn } from "../../../src/i18n/catalogues";
import { recognised, sourceColumns } from "./recognised";
import { runShape, sentenceOf, type Columns } from "./run-shape";

export { recognised, runShape };
export const translate = translateIn("en");
export const say = (output: ReportOutput): string => sentenceOf(output);

/** The report that a user inserts who selects columns with these headers and accepts what is proposed. */
export function proposedReport(spec: ReportSpec, cells: Columns, chosen: OptionValues = {}): ReportOutput {
  const { shape: name, mapping } = recognised(spec, cells);
  const shape = spec.shapes[name];
  if (!shape) throw new Error(`No shape ${name}`);
  const { options } = startingOptions(shape, mappedColumns(mapping, sourceColumns(cells)));
  const byInput = Object.entries(mapping).map(([input, header]) => [input, cells[header] ?? []] as const);
  return runShape(shape, Object.fromEntries(byInput), { ...options, ...chosen }).output;
}

/** A table of a report, the first where nothing is said. */
export function mainTable({ tables }: ReportOutput, place = 0): OutputTable {
  const table = tables[place];
  if (!table) throw new Error(`The report has no table ${place}`);
  return table;
}

/** The figures of one column by what stands first in their rows. */
export function column(
  { columns: all, rows }: OutputTable,
  key: string,
): Record<string, TableCell | undefined> {
  const place = all.findIndex((candidate) => candidate.key === key);
  if (place < 0) throw new Error(`The table has no column ${key}`);
  return Object.fromEntries(rows.map((row) => [String(row[0]), row[place]]));
}
