import {
  CategoryBuilder,
  missingCode,
  NumberedColumn,
  SpelledColumn,
  withCodes,
  type CategoryColumn,
  type Comparison,
} from "../../../contract/columns";
import { ByteWords } from "./byte-words";
import { isErrorValue, type FieldSink } from "./field-sink";
import { lengthened } from "./growing";

/** A column of words: the same as a sheet's, that was opened from the file. */
export class WordSink implements FieldSink {
  readonly #words: ByteWords;
  #codes: Int32Array;
  readonly errors: number[] = [];

  constructor(
    readonly comparison: Comparison,
    decoder: TextDecoder,
    expectedRows: number,
  ) {
    this.#words = new ByteWords(decoder);
    this.#codes = new Int32Array(expectedRows).fill(missingCode);
  }

  put(row: number, bytes: Uint8Array, start: number, end: number): void {
    if (isErrorValue(bytes, start, end)) this.errors.push(row);
    else {
      if (row >= this.#codes.length) this.#codes = lengthened(this.#codes, row + 1, missingCode);
      this.#codes[row] = this.#words.codeOf(bytes, start, end);
    }
  }

  finish(rows: number): CategoryColumn {
    const codes = lengthened(this.#codes, rows, missingCode).subarray(0, rows);
    return this.comparison === "fold" || this.#hasWideEdges() ? this.#compared(codes) : this.#spelled(codes);
  }

  #hasWideEdges(): boolean {
    for (let code = 0; code < this.#words.size; code += 1) if (this.#words.hasWideEdge(code)) return true;
    return false;
  }

  /** Each different word is compared once, as a sheet's words are. */
  #compared(codes: Int32Array): CategoryColumn {
    const builder = new CategoryBuilder(this.comparison, this.#words.size);
    for (let code = 0; code < this.#words.size; code += 1) {
      const text = this.#words.textOf(code);
      const value = Number(text);
      builder.append(String(value) === text ? value : text);
    }
    const column = builder.finish();
    return withCodes(
      column,
      codes.map((code) => (code === missingCode ? missingCode : column.codes[code]!)),
    );
  }

  #spelled(codes: Int32Array): CategoryColumn {
    const { size } = this.#words;
    const numbers = new Float64Array(size);
    const numeric = new Uint8Array(size);
    for (let code = 0; code < size; code += 1) {
      const value = this.#words.numberOf(code);
      if (value === null) continue;
      numbers[code] = value;
      numeric[code] = 1;
    }
    if (!numeric.includes(0)) return new NumberedColumn(codes, numbers);
    return new SpelledColumn(codes, this.#words, numeric.includes(1) ? numeric : undefined);
  }
}
