import { format, getFormatDateInfo, isDateFormat, isValidFormat, parseValue } from "numfmt";
import { isCellError, type Cell } from "../../contract/cell";
import { isWellFormed } from "./formula-text";
import { WorkbookRefusal, type CellInput } from "./model";

/** What becomes of something typed or written into a cell: the content and, where Excel sets one, a number format. */
export interface Coerced {
  readonly content: CellInput;
  readonly numberFormat?: string;
}

export const generalFormat = "General";
const errorWords = ["#N/A", "#DIV/0!", "#VALUE!", "#REF!", "#NAME?", "#NUM!", "#NULL!"];

/**
 * What does Excel make of this input? One module for typing in the grid and for writes through Office.js, because
 * both convert alike: `5%` is a number, `1-2` a date, `00123` the number 123, `=`, `+` and `-` begin formulas, and
 * only the format `@` or a leading apostrophe keeps text as text.
 *
 * @param input         text, number, truth value or error; a blank string empties the cell
 * @param numberFormat  format that the cell has at that moment
 * @param from1904      whether the workbook counts its days from 1904-01-01
 * @throws WorkbookRefusal InvalidArgument when a formula cannot be read
 */
export function coerce(input: Exclude<Cell, null>, numberFormat: string, from1904 = false): Coerced {
  if (isCellError(input)) return { content: input };
  if (numberFormat === "@") return { content: asText(input) };
  if (typeof input !== "string") return { content: input };
  if (input === "") return { content: null };
  if (input.startsWith("'")) return { content: input.slice(1) };
  if (input.startsWith("=") && input.length > 1) return { content: formula(input) };
  const word = input.trim().toUpperCase();
  if (errorWords.includes(word)) return { content: { type: "Error", basicValue: word } };
  const number = readNumber(input);
  if (number) return withFormat(from1904 ? countedFrom1904(number) : number, numberFormat);
  if (/^[+-]./.test(input)) return { content: formula(`=${input}`) };
  if (/^@./.test(input)) return { content: formula(`=${input.slice(1)}`) };
  return { content: input };
}

function asText(input: string | number | boolean): string | null {
  if (typeof input === "boolean") return input ? "TRUE" : "FALSE";
  return input === "" ? null : String(input);
}

function formula(text: string): CellInput {
  if (!isWellFormed(text))
    throw new WorkbookRefusal("InvalidArgument", `The formula cannot be read: ${text}`);
  return { formula: text };
}

interface ReadValue {
  readonly value: number | boolean;
  readonly format?: string;
}

/** Times of day and spans, without a day, are the same in both counts. */
function countedFrom1904(read: ReadValue): ReadValue {
  const { value, format: own = "" } = read;
  if (typeof value !== "number" || !showsADay(own)) return read;
  return { ...read, value: value - daysTo1904 };
}

/** Excel sets a format of its own only where the cell has none yet. */
function withFormat({ value, format: own }: ReadValue, present: string): Coerced {
  return own === undefined || present !== generalFormat
    ? { content: value }
    : { content: value, numberFormat: own };
}

function readNumber(input: string): ReadValue | null {
  const text = input.trim();
  // Nothing with another beginning can be a number, a date or a truth value: the usual text costs one test.
  if (!/^[\d+\-.(,$€£¥]|^[A-Za-z]{3,9}[ \-.]?\d|^true$|^false$/i.test(text)) return null;
  // Most numbers are plain ones, and reading all there can be besides takes a hundred times as long.
  if (/^[+-]?(?:\d{1,15}|\d{1,8}\.\d{1,7})$/.test(text)) return { value: Number(text) };
  const shortDate = readDayAndMonth(text);
  if (shortDate) return shortDate;
  const fraction = /^([+-]?)(\d+) (\d+)\/(\d+)$/.exec(text);
  if (fraction && Number(fraction[4]) > 0) return readFraction(fraction);
  const parsed = parseValue(text, { locale: "en-US" });
  if (!parsed || typeof parsed.v === "string" || parsed.v === null) return null;
  const pattern = parsed.z;
  if (pattern === undefined || pattern === null) return { value: parsed.v };
  // Dots separate no dates in this locale: 1.5.2024 stays text.
  if (isDateFormat(pattern) && /^[mdy]+\./.test(pattern)) return null;
  return { value: parsed.v, format: excelFormat(pattern) };
}

function readFraction([, sign, whole, top, bottom]: RegExpExecArray): ReadValue {
  const value = Number(whole) + Number(top) / Number(bottom);
  return { value: sign === "-" ? -value : value, format: String(bottom).length > 1 ? "# ??/??" : "# ?/?" };
}

const months = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

/** `Jan 5`, `5-Jan`, `MAR1`: days of this year. */
function readDayAndMonth(text: string): ReadValue | null {
  const match = /^(?:([A-Za-z]{3,9})[ -]?(\d{1,2})|(\d{1,2})[ -]?([A-Za-z]{3,9}))$/.exec(text);
  const word = (match?.[1] ?? match?.[4] ?? "").toLowerCase();
  const day = match?.[2] ?? match?.[3];
  if (!day || !months.some((month) => month === word.slice(0, 3))) return null;
  const parsed = parseValue(`${day} ${word} ${new Date().getFullYear()}`, { locale: "en-US" });
  return typeof parsed?.v === "number" ? { value: parsed.v, format: "d-mmm" } : null;
}

/** The format that Excel itself gives to what was typed. */
function excelFormat(pattern: string): string {
  if (!isDateFormat(pattern)) return pattern;
  if (/h/.test(pattern)) return showsADay(pattern) ? "m/d/yyyy h:mm" : pattern.replace("hh", "h");
  if (/mmm/.test(pattern)) return /d/.test(pattern) ? (/y/.test(pattern) ? "d-mmm-yy" : "d-mmm") : "mmm-yy";
  if (!/d/.test(pattern)) return "mmm-yy";
  return /y/.test(pattern) ? "m/d/yyyy" : "d-mmm";
}

/** Days by which a count from 1904-01-01 lags behind the usual one. */
export const daysTo1904 = 1462;

/** Whether a number format shows a day, a month or a year, and not merely a time or a span of it. */
export function showsADay(numberFormat: string): boolean {
  const { day, month, year, minutes, seconds } = getFormatDateInfo(numberFormat);
  // The minutes of mm:ss pass for months there.
  return day || year || (month && (minutes || !seconds));
}

/** What a cell shows: its value by its number format, and dates by the day from which the workbook counts. */
export function cellText(value: Cell, numberFormat: string, from1904 = false): string {
  if (value === null) return "";
  if (isCellError(value)) return value.basicValue;
  if (typeof value === "string" && (numberFormat === generalFormat || numberFormat === "@")) return value;
  const shown = from1904 && typeof value === "number" && showsADay(numberFormat) ? value + daysTo1904 : value;
  return format(numberFormat, shown, { throws: false, locale: "en-US" });
}

export function isNumberFormat(pattern: string): boolean {
  return isValidFormat(pattern);
}
