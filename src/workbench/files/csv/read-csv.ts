import { isDateFormat } from "numfmt";
import Papa from "papaparse";
import type { Cell } from "../../../contract/cell";
import { maxColumns, maxRows } from "../../workbook-model/area";
import { coerce, generalFormat } from "../../workbook-model/coerce";
import { WorkbookRefusal } from "../../workbook-model/model";
import { defaultFormat } from "../../workbook-model/records";
import { newSheet } from "../../workbook-model/new-sheet";
import { CellListBuilder, emptyContents, StyleList, type WorkbookContents } from "../contents";
import { FileRefusal } from "../refusals";
import { decodeTextFile, type Encoding } from "./decode";
import { needsMark, surveyMarks, withDecimalPoint, type DecimalMark, type DoubtfulNumber } from "./numbers";

/** In the order in which they win a tie: a comma may well be part of a number. */
const delimiters = [";", "\t", ",", "|"];

/** What a user can say of a text table that the file itself does not. */
export interface TextChoices {
  readonly encoding?: Encoding;
  readonly decimalMark?: DecimalMark;
}

/** How a text table was read, and what of that was a guess. */
export interface TextReading {
  readonly encoding: Encoding;
  readonly encodingIsCertain: boolean;
  readonly decimalMark: DecimalMark;
  /** A number in the table whose meaning hangs on the decimal mark. */
  readonly doubt: DoubtfulNumber | null;
  /** Whether the table itself, or the user, settles what it means. */
  readonly doubtIsSettled: boolean;
}

export interface ReadCsv {
  readonly contents: WorkbookContents;
  readonly reading: TextReading;
}

/**
 * Reads a text table into a workbook of one sheet. Cells become what Excel makes of them when it opens such a file:
 * numbers, dates and truth values where they read as such, so that `00123` is 123, `1-2` a day, `1E5` 100,000.
 * Only what would be a formula stays text, in cells that keep it so: a list from elsewhere calculates nothing here.
 *
 * @throws FileRefusal too-many-rows when a sheet cannot hold it, empty when there is nothing in it
 */
export function readCsv(bytes: Uint8Array, name: string, choices: TextChoices = {}): ReadCsv {
  const { text, encoding, isCertain } = decodeTextFile(bytes, choices.encoding);
  const { rows, delimiter } = parse(text);
  if (rows.length === 0) throw new FileRefusal("empty");
  if (rows.length > maxRows || rows.some((row) => row.length > maxColumns))
    throw new FileRefusal("too-many-rows");
  const { mark, doubt, isSettled } = surveyMarks(rows, delimiter);
  const decimalMark = choices.decimalMark ?? mark;
  return {
    contents: contentsOf(rows, name, decimalMark),
    reading: {
      encoding,
      encodingIsCertain: isCertain,
      decimalMark,
      doubt,
      doubtIsSettled: isSettled || choices.decimalMark !== undefined,
    },
  };
}

/** Texts whose reading is remembered: most of a long list has been there before. */
const mostRemembered = 50_000;

function contentsOf(rows: readonly (readonly string[])[], name: string, mark: DecimalMark): WorkbookContents {
  const styles = new StyleList();
  const cells = new CellListBuilder();
  const places = new Map<string, number>();
  const styleOf = (numberFormat: string): number => {
    const place = places.get(numberFormat) ?? styles.place({ numberFormat, format: defaultFormat });
    places.set(numberFormat, place);
    return place;
  };
  const read = new Map<string, { readonly value: Cell; readonly style: number }>();
  rows.forEach((row, down) => {
    row.forEach((text, right) => {
      let cell = read.get(text);
      if (!cell) {
        const { value, numberFormat = generalFormat } = cellOf(text, mark);
        cell = { value, style: styleOf(numberFormat) };
        if (read.size === mostRemembered) read.clear();
        read.set(text, cell);
      }
      if (cell.value !== null) cells.add(down, right, cell.value, cell.style);
    });
  });
  const empty = emptyContents(name);
  const sheet = newSheet(empty.active, sheetName(name));
  return {
    ...empty,
    sheets: [{ sheet, uid: null, cells: cells.finish(), columns: [], rows: [], merges: [] }],
    styles: styles.styles,
  };
}

interface ParsedText {
  readonly rows: readonly (readonly string[])[];
  readonly delimiter: string;
}

function parse(text: string): ParsedText {
  // Excel's own way of saying what parts the cells.
  const stated = /^sep=(.)\r?\n/i.exec(text);
  const { data, meta } = Papa.parse<string[]>(stated ? text.slice(stated[0].length) : text, {
    delimiter: stated?.[1] ?? evenDelimiter(text) ?? "",
    delimitersToGuess: delimiters,
  });
  const rows = [...data];
  while (rows.length > 0 && rows.at(-1)?.every((cell) => cell === "")) rows.pop();
  return { rows, delimiter: meta.delimiter };
}

/** Semicolons or tabs that part every line alike are no accident, whatever the commas within their cells. */
function evenDelimiter(text: string): string | null {
  const start = text.slice(0, 65_536);
  const lines = start.length < text.length ? start.slice(0, start.lastIndexOf("\n") + 1) : start;
  return (
    delimiters.slice(0, 2).find((delimiter) => {
      const { data } = Papa.parse<string[]>(lines, { delimiter, preview: 20, skipEmptyLines: true });
      const width = data[0]?.length ?? 0;
      return width > 1 && data.every((row) => row.length === width);
    }) ?? null
  );
}

const asText = (value: string): CsvCell => ({ value, numberFormat: "@" });

interface CsvCell {
  readonly value: Cell;
  readonly numberFormat?: string;
}

/** A number written with the other mark stays text: neither reading of it is this table's. */
function cellOf(text: string, mark: DecimalMark): CsvCell {
  if (text === "") return { value: null };
  if (text.startsWith("'") || needsMark(text, mark === "," ? "." : ",")) return { value: text };
  const plain = mark === "," ? withDecimalPoint(text) : text;
  const content = contentOf(plain);
  if (content === null) return asText(text);
  // Excel of the United States is lenient with the places of its commas, which are decimal marks here.
  const isMisread = mark === "," && plain === text && /[.,]/.test(text) && isPlainNumber(content);
  return isMisread || typeof content.value === "string" ? { value: text } : content;
}

const isPlainNumber = ({ value, numberFormat = generalFormat }: CsvCell): boolean =>
  typeof value === "number" && !isDateFormat(numberFormat);

/** What Excel makes of a text; `null` where that is a formula, or the attempt at one. */
function contentOf(text: string): CsvCell | null {
  if (/^[=+@-]/.test(text) && !/^[+-]?[\d.,$€£¥]/.test(text)) return null;
  try {
    const { content, numberFormat } = coerce(text, generalFormat);
    if (typeof content === "object" && content !== null && "formula" in content) return null;
    return numberFormat === undefined ? { value: content } : { value: content, numberFormat };
  } catch (error) {
    if (error instanceof WorkbookRefusal) return null;
    throw error;
  }
}

/** The file's name as far as a sheet may bear it. */
function sheetName(name: string): string {
  const stem = name.replace(/^.*[/\\]/, "").replace(/\.[^.]*$/, "");
  const allowed = [...stem.replace(/[[\]:*?/\\]/g, " ")]
    .slice(0, 31)
    .join("")
    .replace(/^[' ]+|[' ]+$/g, "");
  return allowed === "" || allowed.toLowerCase() === "history" ? "Sheet1" : allowed;
}
