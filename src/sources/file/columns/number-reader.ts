import type { FigureReader } from "./figure-sink";
import { lengthened } from "./growing";

const [zero, nine, point, minus, plus] = [48, 57, 46, 45, 43];
/** As many digits as a number holds to the last. */
const mostDigits = 15;
const powersOfTen = Float64Array.from({ length: mostDigits + 1 }, (_, power) => 10 ** power);

/**
 * Numbers with a decimal point or none. All others are texts, with which the data check deals as with those of a sheet:
 * decimal commas, thousands, currencies.
 *
 * 1.234 may be either: where other numbers of the column have commas, or the file's cells are parted by semicolons and
 * no other number has a point, the data check is to ask.
 */
export class NumberReader implements FigureReader {
  /** Rows whose three digits behind a point could be thousands. */
  #grouped = new Int32Array(1 << 8);
  #groupedRows = 0;
  #hasPoints = false;

  constructor(readonly usesCommas: boolean) {}

  figureOf(bytes: Uint8Array, start: number, end: number, row: number): number {
    const sign = bytes[start] === minus ? -1 : 1;
    let at = sign < 0 || bytes[start] === plus ? start + 1 : start;
    let [value, digits, behind] = [0, 0, -1];
    const first = at;
    for (; at < end; at += 1) {
      const byte = bytes[at]!;
      if (byte >= zero && byte <= nine) {
        value = value * 10 + byte - zero;
        digits += 1;
      } else if (byte === point && behind < 0) behind = digits;
      else return NaN;
    }
    if (digits === 0 || digits > mostDigits) return NaN;
    if (behind < 0) return sign * value;
    const decimals = digits - behind;
    if (decimals === 3 && behind >= 1 && behind <= 3 && bytes[first] !== zero) {
      this.#grouped = lengthened(this.#grouped, this.#groupedRows + 1);
      this.#grouped[this.#groupedRows] = row;
      this.#groupedRows += 1;
    } else this.#hasPoints = true;
    // Both are whole and exact: their quotient is the number that the digits spell.
    return (sign * value) / powersOfTen[decimals]!;
  }

  ofNumber(value: number): number {
    return value;
  }

  doubtful(texts: readonly string[]): Int32Array {
    const hasCommas = texts.some((text) => /\d,\d/.test(text));
    const isPoint = !hasCommas && (this.#hasPoints || !this.usesCommas);
    return this.#grouped.subarray(0, isPoint ? 0 : this.#groupedRows);
  }
}
