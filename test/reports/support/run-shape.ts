import type { Cell } from "../../../src/contract/cell";
import { dayOfIsoText } from "../../../src/contract/dates";
import type { ReportOutput } from "../../../src/contract/report-output";
import { startingOptions, type InputShape, type OptionValues } from "../../../src/contract/report-spec";
import type { Locale } from "../../../src/contract/locale";
import { translateIn } from "../../../src/i18n/catalogues";
import { columnsOf } from "../segment-retention/columns-of";

export const day = (iso: string): number => dayOfIsoText(iso) ?? NaN;

/** Cells by input, or by header. */
export type Columns = Readonly<Record<string, readonly Cell[]>>;

/**
 * Checks and computes a report on columns of cells, with the options it begins with unless others are given. What is
 * asked beside the columns begins open and is answered with the declared word.
 */
export function runShape(
  shape: InputShape,
  cells: Columns,
  chosen: OptionValues = {},
  today = day("2026-01-15"),
) {
  const data = columnsOf(cells, shape.inputs);
  const sources = Object.entries(cells).map(([input, sample]) => [input, { header: input, sample }] as const);
  const answered = Object.entries(shape.options).flatMap(([name, { place, default: word }]) =>
    place === "columns" && word !== null ? [[name, word] as const] : [],
  );
  const begins = startingOptions(shape, Object.fromEntries(sources)).options;
  const options: OptionValues = { ...Object.fromEntries(answered), ...begins, ...chosen };
  const check = shape.check(data, options, today);
  const found = Object.fromEntries(
    check.findings.map(({ code, input, rows }) => [`${code} ${input}`.trim(), [...rows]]),
  );
  return { data, options, check, found, output: shape.compute(data, options, check, today) };
}

/** The finding in one sentence. */
export const sentenceOf = ({ sentence }: ReportOutput, locale: Locale = "en"): string =>
  translateIn(locale)(sentence.key, sentence.values);

/** The cells of a column by its key. */
export function columnOf({ tables }: ReportOutput, key: string, table = 0) {
  const place = tables[table]?.columns.findIndex((column) => column.key === key) ?? -1;
  if (place < 0) throw new Error(`No column ${key}`);
  return tables[table]?.rows.map((row) => row[place] ?? null) ?? [];
}
