import type { Cell } from "../../../src/contract/cell";
import type { DataCheck, SourceColumn } from "../../../src/contract/report-data";
import type { OutputTable, ReportOutput } from "../../../src/contract/report-output";
import {
  mappedColumns,
  startingOptions,
  type InputShape,
  type OptionValues,
  type ReportSpec,
} from "../../../src/contract/report-spec";
import type { TableCell } from "../../../src/contract/table";
import { outcome, outcomeOfWord } from "../../../src/calc/rates/outcome-words";
import { columns } from "../../../src/i18n/en/columns";
import { reports } from "../../../src/i18n/en/reports";
import { headerWords } from "../../../src/i18n/header-words";
import { createTranslate } from "../../../src/i18n/translate";
import { readDateText } from "../../../src/reports/parts/check/date-texts";
import { readNumberText } from "../../../src/reports/parts/check/number-texts";
import { recogniseShape } from "../../../src/workbook/recognise";
import { columnsOf } from "../segment-retention/columns-of";

export type Columns = Readonly<Record<string, readonly Cell[]>>;

/** A day on which reports are made. */
export const today = 46_000;
export const translate = createTranslate("en", { ...columns, ...reports });
export const say = ({ sentence }: ReportOutput): string => translate(sentence.key, sentence.values);

/** Runs a shape on cells by input, with its declared defaults where nothing else is chosen. */
export function runShape(
  shape: InputShape,
  cells: Columns,
  chosen: OptionValues = {},
): { readonly check: DataCheck; readonly output: ReportOutput; readonly found: Record<string, number[]> } {
  const standard = Object.entries(shape.options).map(([name, { default: value }]) => [name, value ?? ""]);
  const options = { ...(Object.fromEntries(standard) as OptionValues), ...chosen };
  const data = columnsOf(cells, shape.inputs);
  const check = shape.check(data, options, today);
  const found = Object.fromEntries(
    check.findings.map(({ code, input, rows }) => [`${code} ${input}`.trim(), [...rows]]),
  );
  return { check, output: shape.compute(data, options, check, today), found };
}

const vocabulary = {
  headers: headerWords,
  isOutcome: (text: string) => outcomeOfWord(text) !== outcome.unknown,
  isDate: (text: string) => readDateText(text).kind !== "none",
  isNumber: (text: string) => readNumberText(text).kind !== "none",
};

const sourceColumns = (cells: Columns): SourceColumn[] =>
  Object.entries(cells).map(([header, column]) => ({
    header,
    sample: column.filter((cell) => cell !== null).slice(0, 200),
  }));

/** What a user gets who selects columns with these headers and accepts what is proposed. */
export const recognised = ({ shapes }: ReportSpec, cells: Columns) => {
  const { shape, mapping, missing } = recogniseShape(shapes, sourceColumns(cells), vocabulary);
  return { shape, mapping, missing };
};

/** The report that such a user inserts. */
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
