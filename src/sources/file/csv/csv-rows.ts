import type { FieldSink } from "../columns/field-sink";

const [quote, lineFeed, carriageReturn, space, tab] = [34, 10, 13, 32, 9];
/** The row goes on behind the bytes. */
export const unended = -1;

/**
 * Splits bytes into rows and fields, and puts those that are wanted where they belong. Bytes suffice: in none of the
 * encodings that are read does a byte of a character beyond ASCII look like a comma, a quote or the end of a line.
 *
 * Blank lines within the data are rows, as they are in a sheet; those after the last row are none.
 */
export class CsvRows {
  readonly #delimiter: number;
  /** By column; `undefined` where nobody wants it. */
  readonly #sinks: readonly (FieldSink | undefined)[];
  /** Where the fields of one row begin and end; beginnings within quotes are below 0. */
  readonly #bounds: Int32Array;
  /** Fields in which two quotes stand for one, put together. */
  #unquoted = new Uint8Array(1 << 10);
  /** How many rows there are so far. */
  rows = 0;
  /** Blank lines since the last row. */
  #blanks = 0;

  constructor(delimiter: string, sinks: readonly (FieldSink | undefined)[]) {
    this.#delimiter = delimiter.charCodeAt(0);
    this.#sinks = sinks;
    this.#bounds = new Int32Array(2 * sinks.length);
  }

  /**
   * Takes all rows that end within the bytes.
   *
   * @param isLast the last row need not end
   * @returns where the first row begins that was not taken
   */
  take(bytes: Uint8Array, isLast: boolean): number {
    let start = 0;
    while (start < bytes.length) {
      const next = this.takeRow(bytes, start, isLast);
      if (next === unended) break;
      start = next;
    }
    return start;
  }

  /** Takes the row that begins at `from`, and gives where the next one does. */
  takeRow(bytes: Uint8Array, from: number, isLast: boolean): number {
    const [delimiter, bounds, { length }] = [this.#delimiter, this.#bounds, bytes];
    let at = from;
    let field = 0;
    for (;;) {
      let start = at;
      let end = at;
      if (bytes[at] === quote) {
        end = closingQuote(bytes, at + 1);
        start = ~(at + 1);
        at = Math.min(end + 1, length);
      }
      while (at < length && bytes[at] !== delimiter && bytes[at] !== lineFeed) at += 1;
      if (at >= length && !isLast) return unended;
      if (start >= 0) end = at;
      if (2 * field < bounds.length) {
        bounds[2 * field] = start;
        bounds[2 * field + 1] = end;
      }
      field += 1;
      if (at >= length || bytes[at] === lineFeed) break;
      at += 1;
    }
    if (field === 1 && isBlankLine(bytes, from, at)) this.#blanks += 1;
    else this.#put(bytes, Math.min(field, this.#sinks.length));
    return at + 1;
  }

  #put(bytes: Uint8Array, fields: number): void {
    const row = this.rows + this.#blanks;
    for (let field = 0; field < fields; field += 1) {
      const sink = this.#sinks[field];
      if (!sink) continue;
      const [start, end] = [this.#bounds[2 * field]!, this.#bounds[2 * field + 1]!];
      if (start >= 0) putTrimmed(sink, row, bytes, start, end);
      else this.#putQuoted(sink, row, bytes, ~start, end);
    }
    this.rows = row + 1;
    this.#blanks = 0;
  }

  #putQuoted(sink: FieldSink, row: number, bytes: Uint8Array, start: number, end: number): void {
    let [at, length] = [start, 0];
    while (at < end && bytes[at] !== quote) at += 1;
    if (at === end) return putTrimmed(sink, row, bytes, start, end);
    if (this.#unquoted.length < end - start) this.#unquoted = new Uint8Array(end - start);
    for (at = start; at < end; at += 1) {
      this.#unquoted[length++] = bytes[at]!;
      if (bytes[at] === quote) at += 1;
    }
    putTrimmed(sink, row, this.#unquoted, 0, length);
  }
}

/** Where a quoted field ends: at a quote that no other follows. */
function closingQuote(bytes: Uint8Array, from: number): number {
  let at = from;
  for (;;) {
    while (at < bytes.length && bytes[at] !== quote) at += 1;
    if (bytes[at + 1] !== quote) return at;
    at += 2;
  }
}

const isBlank = (byte: number): boolean => byte === space || byte === tab || byte === carriageReturn;

function isBlankLine(bytes: Uint8Array, from: number, to: number): boolean {
  let at = from;
  while (at < to && isBlank(bytes[at]!)) at += 1;
  return at === to;
}

function putTrimmed(sink: FieldSink, row: number, bytes: Uint8Array, from: number, to: number): void {
  let [start, end] = [from, to];
  while (start < end && isBlank(bytes[start]!)) start += 1;
  while (end > start && isBlank(bytes[end - 1]!)) end -= 1;
  if (start < end) sink.put(row, bytes, start, end);
}
