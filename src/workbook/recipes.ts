import { locales } from "../contract/locale";
import type { Recipe, Source } from "../contract/recipe";

/**
 * Reads a recipe from a workbook's settings; `null` for anything that is not one of this version: a newer Stay may
 * have written it, and it is left alone.
 */
export function readRecipe(value: unknown): Recipe | null {
  if (!isRecord(value) || value.version !== 1) return null;
  const { id, source, output, lastRun } = value;
  const sound =
    isText(id) &&
    isQuery(value) &&
    isSource(source) &&
    isOutput(output) &&
    isRecord(lastRun) &&
    isText(lastRun.at) &&
    isNumber(lastRun.rowsRead) &&
    isNumber(lastRun.rowsUsed);
  // Every field that a `Recipe` has was looked at above.
  return sound ? (value as unknown as Recipe) : null;
}

type Fields = Readonly<Record<string, unknown>>;

const isText = (value: unknown): value is string => typeof value === "string";
const isNumber = (value: unknown): value is number => typeof value === "number";
const isRecord = (value: unknown): value is Fields =>
  typeof value === "object" && value !== null && !Array.isArray(value);
const isRecordOf = (value: unknown, isItem: (item: unknown) => boolean): boolean =>
  isRecord(value) && Object.values(value).every(isItem);

function isSource(value: unknown): value is Source {
  if (!isRecord(value)) return false;
  if (value.kind === "table") return isText(value.table);
  const { kind, sheet, sheetId, address, grows } = value;
  return (
    kind === "range" &&
    isText(sheet) &&
    isText(address) &&
    (sheetId === undefined || isText(sheetId)) &&
    (grows === undefined || grows === true)
  );
}

function isQuery({ report, shape, mapping, lookups, options }: Fields): boolean {
  return (
    isText(report) &&
    isText(shape) &&
    isRecordOf(mapping, isText) &&
    isRecordOf(lookups, isLookup) &&
    isRecordOf(options, (option) => isText(option) || isNumber(option))
  );
}

const isLookup = (value: unknown): boolean =>
  isRecord(value) && isSource(value.source) && isText(value.key) && isText(value.value);

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
