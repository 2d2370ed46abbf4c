import { dayOfIsoText } from "../contract/dates";
import { locales } from "../contract/locale";
import type { Recipe, Source } from "../contract/recipe";

/** Of recipes whose data stand outside the workbook; others have 1, so that an older Stay still refreshes them. */
const version = 2;

/** Reads a recipe from a workbook's settings; `null` for anything that is not one of this version. */
export function readRecipe(value: unknown): Recipe | null {
  if (!isRecord(value) || !(value.version === 1 || value.version === version)) return null;
  const { id, source, output, lastRun } = value;
  const sound =
    isText(id) &&
    isQuery(value) &&
    isDataSource(source, value.version) &&
    isOutput(output) &&
    isLastRun(lastRun);
  // Every field that a `Recipe` has was looked at above.
  return sound ? (value as unknown as Recipe) : null;
}

/** Whether a newer Stay has written this: it is left alone. */
export const isNewerRecipe = (value: unknown): boolean =>
  isRecord(value) && isNumber(value.version) && value.version > version;

type Fields = Readonly<Record<string, unknown>>;

const isText = (value: unknown): value is string => typeof value === "string";
const mayBeText = (value: unknown): boolean => value === undefined || isText(value);
const isNumber = (value: unknown): value is number => typeof value === "number";
const isRecord = (value: unknown): value is Fields =>
  typeof value === "object" && value !== null && !Array.isArray(value);
const isRecordOf = (value: unknown, isItem: (item: unknown) => boolean): boolean =>
  isRecord(value) && Object.values(value).every(isItem);

const isLastRun = (value: unknown): boolean =>
  isRecord(value) &&
  isText(value.at) &&
  isNumber(value.rowsRead) &&
  isNumber(value.rowsUsed) &&
  mayBeText(value.fingerprint) &&
  (value.turn === undefined || isNumber(value.turn));

function isSource(value: unknown): value is Source {
  if (!isRecord(value)) return false;
  if (value.kind === "table") return isText(value.table);
  const { kind, sheet, sheetId, address, grows, name } = value;
  return (
    kind === "range" &&
    isText(sheet) &&
    isText(address) &&
    mayBeText(sheetId) &&
    mayBeText(name) &&
    (grows === undefined || grows === true)
  );
}

function isDataSource(value: unknown, version: unknown): boolean {
  if (version === 1) return isSource(value);
  if (!isRecord(value)) return false;
  const { kind, name, bytes, changed, format, address, database, table, shardedBy } = value;
  if (kind === "file") return isText(name) && isNumber(bytes) && isText(changed) && isFormat(format);
  return kind === "database" && [address, database, table].every(isText) && mayBeText(shardedBy);
}

const isFormat = (value: unknown): boolean =>
  isRecord(value) &&
  (value.kind === "parquet" || (value.kind === "csv" && isText(value.encoding) && isText(value.delimiter)));

function isQuery({ report, shape, mapping, lookups, options, asOf }: Fields): boolean {
  return (
    isText(report) &&
    isText(shape) &&
    isRecordOf(mapping, isText) &&
    isRecordOf(lookups, isLookup) &&
    isRecordOf(options, (option) => isText(option) || isNumber(option)) &&
    (asOf === undefined || (isText(asOf) && dayOfIsoText(asOf) !== null))
  );
}

const isLookup = (value: unknown): boolean =>
  isRecord(value) &&
  isSource(value.source) &&
  isText(value.key) &&
  isText(value.value) &&
  (value.date === undefined || isText(value.date));

const isListOf = (value: unknown, isItem: (item: unknown) => boolean): boolean =>
  Array.isArray(value) && value.every(isItem);

function isOutput(value: unknown): boolean {
  return (
    isRecord(value) &&
    isText(value.sheetId) &&
    isListOf(
      value.tables,
      (table) => isRecord(table) && isText(table.name) && isRecordOf(table.headers, isText),
    ) &&
    isListOf(value.charts, isText) &&
    locales.some((locale) => locale === value.language)
  );
}
