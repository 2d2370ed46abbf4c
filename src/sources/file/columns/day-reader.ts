import { lastDay, serialOf } from "../../../contract/dates";
import type { FigureReader } from "./figure-sink";

const [zero, nine, dash, point] = [48, 57, 45, 46];
const secondsInDay = 86_400;
/** 1970-01-01. */
const epochDay = 25_569;
/**
 * Up to which number of seconds since 1970 a number is one: the year 5138; three digits more are thousandths, and so
 * on.
 */
const lastSecond = 1e11;
const firstSecond = 1e8;
const none = new Int32Array();
const time = /^[T ]([01]\d|2[0-3]):[0-5]\d(:[0-5]\d([.,]\d+)?)?( ?(Z|UTC|[+-]\d{2}:?\d{2}))?$/;

/**
 * Days: ISO dates with or without a time, serials as in a sheet, and seconds, thousandths or millionths of them since
 * 1970 (of UTC; before 1973 they would be serials). All others are texts, with which the data check deals.
 */
export class DayReader implements FigureReader {
  /** Serials of ISO dates by their digits: many rows share few days. */
  readonly #serials = new Map<number, number>();

  figureOf(bytes: Uint8Array, start: number, end: number): number {
    const length = end - start;
    if (length >= 10 && bytes[start + 4] === dash && bytes[start + 7] === dash) {
      const serial = this.#isoDay(bytes, start);
      return length === 10 || isTime(bytes, start + 10, end) ? serial : NaN;
    }
    return dayOfNumber(numberIn(bytes, start, end));
  }

  #isoDay(bytes: Uint8Array, start: number): number {
    const year = numberIn(bytes, start, start + 4);
    const month = numberIn(bytes, start + 5, start + 7);
    const day = numberIn(bytes, start + 8, start + 10);
    const key = (year * 16 + month) * 32 + day;
    const known = this.#serials.get(key);
    if (known !== undefined) return known;
    const serial = calendarDay(year, month, day);
    if (!Number.isNaN(key)) this.#serials.set(key, serial);
    return serial;
  }

  ofNumber(value: number): number {
    return dayOfNumber(value);
  }

  doubtful(): Int32Array {
    return none;
  }
}

/** NaN for a day that no calendar has. */
function calendarDay(year: number, month: number, day: number): number {
  if (!(year >= 1900 && month >= 1 && month <= 12 && day >= 1)) return NaN;
  const serial = serialOf(year, month, day);
  return serial < serialOf(year, month + 1, 1) && serial <= lastDay ? serial : NaN;
}

function isTime(bytes: Uint8Array, start: number, end: number): boolean {
  return time.test(String.fromCharCode(...bytes.subarray(start, end)));
}

/** Digits, perhaps with a point; NaN for anything else. */
function numberIn(bytes: Uint8Array, start: number, end: number): number {
  if (bytes[start] === dash) return -numberIn(bytes, start + 1, end);
  let [value, scale] = [0, 0];
  for (let at = start; at < end; at += 1) {
    const byte = bytes[at]!;
    if (byte >= zero && byte <= nine) {
      value = value * 10 + byte - zero;
      scale *= 10;
    } else if (byte === point && scale === 0) scale = 1;
    else return NaN;
  }
  return start === end ? NaN : scale > 1 ? value / scale : value;
}

function dayOfNumber(value: number): number {
  if (!(value >= firstSecond)) return value;
  let seconds = value;
  while (seconds >= lastSecond) seconds /= 1000;
  return Math.floor(seconds / secondsInDay) + epochDay;
}
