import { CategoryBuilder, withCodes, type CategoryColumn } from "../../../contract/columns";
import type { FigureColumn } from "../../../contract/figure-column";
import { ByteWords } from "./byte-words";
import { isErrorValue, type FieldSink } from "./field-sink";
import { lengthened } from "./growing";

/** Reads the figure that a field spells; NaN where it is none, or one of which the data check has to be asked. */
export interface FigureReader {
  figureOf(bytes: Uint8Array, start: number, end: number, row: number): number;
  /** The figure that a number means which has a type of its own. */
  ofNumber(value: number): number;
  /** Rows (ascending) whose figure, once all were seen, may be thousands after all: 1.234. They are texts then. */
  doubtful(texts: readonly string[]): Int32Array;
}

/** A column of numbers or dates with the texts that are none, as a sheet's. */
export class FigureSink implements FieldSink {
  readonly #reader: FigureReader;
  readonly #words: ByteWords;
  #numbers: Float64Array;
  #textRows = new Int32Array(1 << 8);
  #textCodes = new Int32Array(1 << 8);
  #texts = 0;
  readonly errors: number[] = [];

  constructor(reader: FigureReader, decoder: TextDecoder, expectedRows: number) {
    this.#reader = reader;
    this.#words = new ByteWords(decoder);
    this.#numbers = new Float64Array(expectedRows).fill(NaN);
  }

  put(row: number, bytes: Uint8Array, start: number, end: number): void {
    const figure = this.#reader.figureOf(bytes, start, end, row);
    if (!Number.isNaN(figure)) this.#putNumber(row, figure);
    else if (isErrorValue(bytes, start, end)) this.errors.push(row);
    else this.#putText(row, this.#words.codeOf(bytes, start, end));
  }

  #putText(row: number, code: number): void {
    this.#textRows = lengthened(this.#textRows, this.#texts + 1);
    this.#textCodes = lengthened(this.#textCodes, this.#texts + 1);
    this.#textRows[this.#texts] = row;
    this.#textCodes[this.#texts] = code;
    this.#texts += 1;
  }

  /** Puts a number that has a type of its own. */
  putFigure(row: number, value: number): void {
    if (!Number.isNaN(value)) this.#putNumber(row, this.#reader.ofNumber(value));
  }

  #putNumber(row: number, figure: number): void {
    if (row >= this.#numbers.length) this.#numbers = lengthened(this.#numbers, row + 1, NaN);
    this.#numbers[row] = figure;
  }

  finish(rows: number): FigureColumn {
    const numbers = lengthened(this.#numbers, rows, NaN).subarray(0, rows);
    const builder = new CategoryBuilder("exact", this.#words.size);
    const spelled = Array.from({ length: this.#words.size }, (_, code) => this.#words.textOf(code));
    for (const text of spelled) builder.append(text);
    const doubtful = this.#reader.doubtful(spelled);
    for (const row of doubtful) {
      builder.append(numbers[row]!.toFixed(3));
      numbers[row] = NaN;
    }
    const texts = builder.finish();
    const own = this.#textCodes.subarray(0, this.#texts).map((code) => texts.codes[code]!);
    const late = texts.codes.subarray(spelled.length);
    return { numbers, ...merged(texts, [this.#textRows.subarray(0, this.#texts), own], [doubtful, late]) };
  }
}

type CodedRows = readonly [rows: Int32Array, codes: Int32Array];

/** Rows of both, ascending. */
function merged(
  texts: CategoryColumn,
  [rows, codes]: CodedRows,
  [moreRows, moreCodes]: CodedRows,
): Pick<FigureColumn, "textRows" | "texts"> {
  if (moreRows.length === 0) return { textRows: rows, texts: withCodes(texts, codes) };
  const textRows = new Int32Array(rows.length + moreRows.length);
  const textCodes = new Int32Array(textRows.length);
  for (let [place, one, other] = [0, 0, 0]; place < textRows.length; place += 1) {
    const isOne = other === moreRows.length || rows[one]! < moreRows[other]!;
    textRows[place] = isOne ? rows[one]! : moreRows[other]!;
    textCodes[place] = isOne ? codes[one++]! : moreCodes[other++]!;
  }
  return { textRows, texts: withCodes(texts, textCodes) };
}
