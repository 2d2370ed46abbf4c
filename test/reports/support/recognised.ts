import { outcome, outcomeOfWord } from "../../../src/calc/rates/outcome-words";
import type { Cell } from "../../../src/contract/cell";
import { sampleSheets } from "../../../src/build/sample/sample";
import type { SampleSheet } from "../../../src/build/sample/sheet";
import type { ReportSpec } from "../../../src/contract/report-spec";
import { headerWords } from "../../../src/i18n/header-words";
import { readDateText } from "../../../src/reports/parts/check/date-texts";
import { readNumberText } from "../../../src/reports/parts/check/number-texts";
import { recogniseShape } from "../../../src/workbook/recognise";

type Columns = Readonly<Record<string, readonly Cell[]>>;

/** What the pane knows of words. */
export const vocabulary = {
  headers: headerWords,
  isOutcome: (text: string) => outcomeOfWord(text) !== outcome.unknown,
  isDate: (text: string) => readDateText(text).kind !== "none",
  isNumber: (text: string) => readNumberText(text).kind !== "none",
};

/** Cells of a kind, for columns of which the header is to tell. */
export const cellsOf = {
  identifiers: Array.from({ length: 60 }, (_, row) => `K${row % 20}`),
  dates: Array.from({ length: 60 }, (_, row) => 45_000 + row * 3),
  amounts: Array.from({ length: 60 }, (_, row) => 20 + row * 1.37),
  plans: Array.from({ length: 60 }, (_, row) => ["Monthly", "Yearly", "Student"][row % 3] ?? ""),
} as const;

const firstRows = 200;

/** In which shape, and which column for which input? */
export function recognised({ shapes }: ReportSpec, columns: Columns) {
  const sources = Object.entries(columns).map(([header, cells]) => ({
    header,
    sample: cells.filter((cell) => cell !== null).slice(0, firstRows),
  }));
  const { shape, mapping, missing } = recogniseShape(shapes, sources, vocabulary);
  return { shape, mapping, missing };
}

let sheets: SampleSheet[] | undefined;

/** A sheet of the sample workbook as columns, dates as Excel's days. */
export function sampleColumns(name: string): Columns {
  sheets ??= sampleSheets();
  const sheet = sheets.find((one) => one.name === name);
  if (!sheet) throw new Error(`No sheet ${name}`);
  return Object.fromEntries(
    sheet.columns.map(({ header }, place) => [header, sheet.rows.map((row) => cellOf(row[place] ?? null))]),
  );
}

const cellOf = (cell: string | number | Date | null): Cell =>
  cell instanceof Date ? cell.getTime() / 86_400_000 + 25_569 : cell;

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
