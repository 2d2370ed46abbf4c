import type { Spelling } from "../../../contract/columns";
import { lengthened } from "./growing";

const unset = -1;
const startingSlots = 1 << 12;
/** Most digits of a number that is looked up in a list. */
const listedDigits = 8;
/** So many numbers may have a place in the list for each word there is. */
const placesAWord = 16;
const [zero, nine] = [48, 57];

/**
 * Different words by their bytes, numbered as they first appear. A text is made of one only when it is read: ten
 * million rows name a million customers, and a JavaScript string for each would cost more than all the rest. There may
 * be more of them than the 2^24 that a Map can hold.
 */
export class ByteWords implements Spelling {
  #bytes = new Uint8Array(1 << 16);
  /** Where the bytes of each word end. */
  #ends = new Uint32Array(1 << 10);
  #hashes = new Int32Array(1 << 10);
  #slots = new Int32Array(startingSlots).fill(unset);
  /** Codes of small whole numbers, which customers' numbers mostly are. */
  #listed = new Int32Array(1 << 10).fill(unset);
  size = 0;

  constructor(readonly decoder: TextDecoder) {}

  codeOf(bytes: Uint8Array, start: number, end: number): number {
    const value = end - start > listedDigits ? -1 : wholeNumber(bytes, start, end);
    if (value < 0 || value >= placesAWord * (this.size + 4096)) return this.#hashedCode(bytes, start, end);
    if (value >= this.#listed.length) this.#listed = lengthened(this.#listed, value + 1, unset);
    const known = this.#listed[value]!;
    if (known !== unset) return known;
    return (this.#listed[value] = this.#hashedCode(bytes, start, end));
  }

  #hashedCode(bytes: Uint8Array, start: number, end: number): number {
    const hash = hashOf(bytes, start, end);
    const mask = this.#slots.length - 1;
    let slot = hash & mask;
    for (let code = this.#slots[slot]!; code !== unset; code = this.#slots[slot]!) {
      if (this.#hashes[code] === hash && this.#isWord(code, bytes, start, end)) return code;
      slot = (slot + 1) & mask;
    }
    this.#slots[slot] = this.size;
    this.#keep(bytes, start, end, hash);
    if (this.size * 2 > this.#slots.length) this.#spread();
    return this.size - 1;
  }

  #isWord(code: number, bytes: Uint8Array, start: number, end: number): boolean {
    const from = this.#startOf(code);
    if (this.#ends[code]! - from !== end - start) return false;
    for (let at = start; at < end; at += 1) {
      if (this.#bytes[from + at - start] !== bytes[at]) return false;
    }
    return true;
  }

  #keep(bytes: Uint8Array, start: number, end: number, hash: number): void {
    const [code, from] = [this.size, this.#startOf(this.size)];
    this.#bytes = lengthened(this.#bytes, from + end - start);
    this.#bytes.set(bytes.subarray(start, end), from);
    this.#ends = lengthened(this.#ends, code + 1);
    this.#hashes = lengthened(this.#hashes, code + 1);
    this.#ends[code] = from + end - start;
    this.#hashes[code] = hash;
    this.size += 1;
  }

  #spread(): void {
    this.#slots = new Int32Array(this.#slots.length * 2).fill(unset);
    const mask = this.#slots.length - 1;
    for (let code = 0; code < this.size; code += 1) {
      let slot = this.#hashes[code]! & mask;
      while (this.#slots[slot] !== unset) slot = (slot + 1) & mask;
      this.#slots[slot] = code;
    }
  }

  #startOf(code: number): number {
    return code === 0 ? 0 : this.#ends[code - 1]!;
  }

  textOf(code: number): string {
    return this.decoder.decode(this.#bytes.subarray(this.#startOf(code), this.#ends[code]));
  }

  /** The whole number that a word is, written as numbers are; `null` for another word. */
  numberOf(code: number): number | null {
    const [start, end] = [this.#startOf(code), this.#ends[code]!];
    const value = end - start > 15 ? -1 : wholeNumber(this.#bytes, start, end);
    return value < 0 ? null : value;
  }

  /** Whether a word begins or ends beyond ASCII: with a blank of another alphabet, it may be. */
  hasWideEdge(code: number): boolean {
    return this.#bytes[this.#startOf(code)]! >= 0x80 || this.#bytes[this.#ends[code]! - 1]! >= 0x80;
  }
}

/** The value of digits without a leading zero; below 0 for anything else. */
function wholeNumber(bytes: Uint8Array, start: number, end: number): number {
  if (start === end || (bytes[start] === zero && end - start > 1)) return -1;
  let value = 0;
  for (let at = start; at < end; at += 1) {
    const byte = bytes[at]!;
    if (byte < zero || byte > nine) return -1;
    value = value * 10 + byte - zero;
  }
  return value;
}

/** FNV-1a, with its bits mixed once more, as customers' names differ in their last bytes alone. */
function hashOf(bytes: Uint8Array, start: number, end: number): number {
  let hash = 0x811c9dc5;
  for (let at = start; at < end; at += 1) hash = Math.imul(hash ^ bytes[at]!, 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
  return hash ^ (hash >>> 13);
}
