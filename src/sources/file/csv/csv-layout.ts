import { isText } from "../../../contract/is-text";
import { guessLegacyEncoding } from "../../../contract/legacy-encoding";
import type { FileFormat } from "../../../contract/recipe";
import type { FieldSink } from "../columns/field-sink";
import { CsvRows } from "./csv-rows";

export type CsvFormat = Extract<FileFormat, { readonly kind: "csv" }>;

/** In the order in which they win a tie: a comma may well be part of a number. */
const delimiters = [";", "\t", ","];
/** Enough rows to see how a file is made, and what its columns hold. */
const rowsLookedAt = 400;
const mostColumns = 4096;
const byteOrderMark = [0xef, 0xbb, 0xbf];

/** How a text file is made, from its beginning and a few places further on. */
export interface CsvLayout {
  readonly format: CsvFormat;
  /** Where the first data row begins, and its row number as the user sees it. */
  readonly start: number;
  readonly firstRow: number;
  readonly headers: readonly string[];
  /** Fields of the first data rows, column by column. */
  readonly samples: readonly (readonly string[])[];
  /** Of the rows looked at. */
  readonly bytesARow: number;
}

/**
 * @param head  the beginning of the file, up to the end of a row or of the file
 * @param parts pieces from further on, by which the encoding is known where the beginning is plain ASCII
 */
export function csvLayout(head: Uint8Array, parts: readonly Uint8Array[]): CsvLayout {
  // A text has no character 0: a workbook or a picture has many.
  const text = head.includes(0) ? new Uint8Array(0) : head;
  const encoding = encodingOf([text, ...parts]);
  const decoder = new TextDecoder(encoding);
  const marked = byteOrderMark.every((byte, at) => text[at] === byte) ? byteOrderMark.length : 0;
  const stated = /^sep=(.)\r?\n/i.exec(decoder.decode(text.subarray(marked, marked + 16)));
  const begin = marked + (stated?.[0].length ?? 0);
  const rows = text.subarray(begin);
  const delimiter = stated?.[1] ?? delimiterOf(rows, decoder);
  const { rows: read, header, taken } = firstRows(rows, delimiter, decoder);
  const [headers = [], ...data] = read;
  return {
    format: { kind: "csv", encoding, delimiter },
    start: begin + header,
    firstRow: stated ? 3 : 2,
    headers,
    samples: headers.map((_, column) => data.map((fields) => fields[column] ?? "")),
    bytesARow: (taken - header) / Math.max(1, data.length),
  };
}

function encodingOf(pieces: readonly Uint8Array[]): string {
  const whole = pieces.map(withoutCutCharacters);
  if (whole.every((piece) => isText(piece, "utf-8"))) return "utf-8";
  const guesses = whole.filter((piece) => !isText(piece, "utf-8")).map(guessLegacyEncoding);
  return guesses.includes("shift_jis") && !guesses.includes("windows-1252") ? "shift_jis" : "windows-1252";
}

/** From after the first end of a line up to the last one, between which no character is cut in two. */
function withoutCutCharacters(bytes: Uint8Array, place: number): Uint8Array {
  const lineFeed = 10;
  const first = place === 0 ? 0 : bytes.indexOf(lineFeed) + 1;
  const last = bytes.lastIndexOf(lineFeed);
  return last > first ? bytes.subarray(first, last) : bytes;
}

/** The one that parts most rows alike. */
function delimiterOf(rows: Uint8Array, decoder: TextDecoder): string {
  const scores = delimiters.map((delimiter) => {
    const [headers = [], ...data] = firstRows(rows, delimiter, decoder).rows;
    const alike = data.filter(({ length }) => length === headers.length).length / Math.max(1, data.length);
    return headers.length > 1 ? 1 + alike : 0;
  });
  const best = Math.max(...scores);
  return best > 0 ? (delimiters[scores.indexOf(best)] ?? ",") : ",";
}

interface FirstRows {
  /** Of each row, header included, its fields; blank ones at its end left out. */
  readonly rows: readonly (readonly string[])[];
  /** Where the first row ends, and the last. */
  readonly header: number;
  readonly taken: number;
}

function firstRows(bytes: Uint8Array, delimiter: string, decoder: TextDecoder): FirstRows {
  const rows: string[][] = [];
  const sinks = Array.from({ length: mostColumns }, (_, column): FieldSink => ({
    put(row, own, start, end) {
      while (rows.length <= row) rows.push([]);
      const fields = rows[row]!;
      while (fields.length < column) fields.push("");
      fields[column] = decoder.decode(own.subarray(start, end));
    },
  }));
  const csv = new CsvRows(delimiter, sinks);
  let [header, taken] = [0, 0];
  while (csv.rows < rowsLookedAt && taken < bytes.length) {
    taken = Math.min(bytes.length, csv.takeRow(bytes, taken, true));
    if (csv.rows === 1 && header === 0) header = taken;
  }
  return { rows, header, taken };
}
