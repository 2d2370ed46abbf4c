/**
 * 128 bits of some content: the same for the same content wherever it lies in memory, practically never for another.
 * Columns are read as the memory that they are: as text, a million numbers would take seconds.
 */
export function fingerprintOf(content: unknown): string {
  const columns = new Set<ArrayBufferView>();
  const text = JSON.stringify(content, (_, value: unknown) => {
    if (ArrayBuffer.isView(value)) {
      columns.add(value);
      return value.byteLength;
    }
    if (value instanceof Map) return [...value];
    // Thousands of labels are written at once, not asked for one by one.
    return Array.isArray(value) && typeof value[0] === "string" ? JSON.stringify(value) : value;
  });
  const hash = new Murmur128();
  hash.add(new TextEncoder().encode(text));
  columns.forEach((column) => hash.add(column));
  return hash.digest();
}

const rotated = (word: number, bits: number): number => (word << bits) | (word >>> (32 - bits));

function finalMix(word: number): number {
  let mixed = Math.imul(word ^ (word >>> 16), 0x85ebca6b);
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
  return mixed ^ (mixed >>> 16);
}

/** MurmurHash3 (Appleby), the variant of 128 bits in 32-bit arithmetic, over pieces that are filled up with zeros. */
class Murmur128 {
  readonly #state = new Int32Array(4);
  #bytes = 0;

  add({ buffer, byteOffset, byteLength }: ArrayBufferView): void {
    // What is not aligned to words is copied; so is the rest behind the last whole block.
    const whole = byteOffset % 4 === 0 ? byteLength - (byteLength % 16) : 0;
    const rest = new Uint8Array(Math.ceil((byteLength - whole) / 16) * 16);
    rest.set(new Uint8Array(buffer, byteOffset + whole, byteLength - whole));
    if (whole > 0) this.#addBlocks(new Int32Array(buffer, byteOffset, whole / 4));
    this.#addBlocks(new Int32Array(rest.buffer));
    this.#bytes += byteLength;
  }

  #addBlocks(words: Int32Array): void {
    let [h1, h2, h3, h4] = this.#state as unknown as [number, number, number, number];
    for (let at = 0; at < words.length; at += 4) {
      h1 ^= Math.imul(rotated(Math.imul(words[at]!, 0x239b961b), 15), 0xab0e9789);
      h1 = (Math.imul(rotated(h1, 19) + h2, 5) + 0x561ccd1b) | 0;
      h2 ^= Math.imul(rotated(Math.imul(words[at + 1]!, 0xab0e9789), 16), 0x38b34ae5);
      h2 = (Math.imul(rotated(h2, 17) + h3, 5) + 0x0bcaa747) | 0;
      h3 ^= Math.imul(rotated(Math.imul(words[at + 2]!, 0x38b34ae5), 17), 0xa1e38b93);
      h3 = (Math.imul(rotated(h3, 15) + h4, 5) + 0x96cd1c35) | 0;
      h4 ^= Math.imul(rotated(Math.imul(words[at + 3]!, 0xa1e38b93), 18), 0x239b961b);
      h4 = (Math.imul(rotated(h4, 13) + h1, 5) + 0x32ac3b17) | 0;
    }
    this.#state.set([h1, h2, h3, h4]);
  }

  digest(): string {
    const crossed = (words: number[]): number[] => {
      const sum = words.reduce((total, word) => (total + word) | 0, 0);
      return words.map((word, place) => (place === 0 ? sum : (word + sum) | 0));
    };
    const mixed = crossed([...this.#state].map((word) => word ^ this.#bytes)).map(finalMix);
    return crossed(mixed)
      .map((word) => (word >>> 0).toString(16).padStart(8, "0"))
      .join("");
  }
}
