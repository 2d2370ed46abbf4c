import { FigureSink } from "../columns/figure-sink";
import type { WordSink } from "../columns/word-sink";

const [zero, minus] = [48, 45];
const scratch = new Uint8Array(32);
const encoder = new TextEncoder();

/**
 * Puts a value that has a type of its own where it belongs.
 *
 * @param digits decimals of a column of decimal numbers, which come multiplied by a power of ten that is not exact
 */
export function putValue(
  sink: WordSink | FigureSink,
  row: number,
  value: unknown,
  digits: number | null,
): void {
  if (value === null || value === undefined) return;
  if (value instanceof Uint8Array) return putBytes(sink, row, value);
  const number = typeof value === "bigint" ? Number(value) : value;
  if (typeof number === "number") {
    const exact = digits === null ? number : Math.round(number * 10 ** digits) / 10 ** digits;
    if (sink instanceof FigureSink) return sink.putFigure(row, exact);
    if (Number.isInteger(exact) && Math.abs(exact) < 2 ** 53)
      return sink.put(row, scratch, ...spelled(exact));
  }
  putBytes(
    sink,
    row,
    encoder.encode(typeof value === "boolean" ? (value ? "TRUE" : "FALSE") : String(value as string)),
  );
}

const isBlank = (byte: number): boolean => byte <= 32;

function putBytes(sink: WordSink | FigureSink, row: number, bytes: Uint8Array): void {
  let [start, end] = [0, bytes.length];
  while (start < end && isBlank(bytes[start]!)) start += 1;
  while (end > start && isBlank(bytes[end - 1]!)) end -= 1;
  if (start < end) sink.put(row, bytes, start, end);
}

/** Writes the digits of a whole number to the end of `scratch`: no text is made of it. */
function spelled(value: number): readonly [start: number, end: number] {
  let at = scratch.length;
  let left = Math.abs(value);
  do {
    at -= 1;
    scratch[at] = zero + (left % 10);
    left = Math.floor(left / 10);
  } while (left > 0);
  if (value < 0) scratch[--at] = minus;
  return [at, scratch.length];
}
