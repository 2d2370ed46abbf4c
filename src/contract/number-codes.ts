const startingSlots = 1024;
const emptySlot = -1;

/**
 * Codes of distinct numbers: a table with open addressing, which finds a million numbers several times faster than a
 * Map, as nothing is boxed and consecutive whole numbers meet no other on their way.
 */
export class NumberCodes {
  #keys = new Float64Array(startingSlots);
  #codes = new Int32Array(startingSlots).fill(emptySlot);
  #shift = 32 - Math.log2(startingSlots);
  #size = 0;

  /** The code of a number; one that was not there yet takes `fresh`. */
  codeOf(key: number, fresh: number): number {
    const slot = this.#slotOf(key);
    const known = this.#codes[slot]!;
    if (known !== emptySlot) return known;
    this.#keys[slot] = key;
    this.#codes[slot] = fresh;
    this.#size += 1;
    if (this.#size * 2 > this.#codes.length) this.#grow();
    return fresh;
  }

  /** Where the number stands, or the empty slot in which it belongs. */
  #slotOf(key: number): number {
    const keys = this.#keys;
    const codes = this.#codes;
    let slot = hashOf(key) >>> this.#shift;
    while (codes[slot] !== emptySlot && keys[slot] !== key) slot = (slot + 1) & (codes.length - 1);
    return slot;
  }

  #grow(): void {
    const [keys, codes] = [this.#keys, this.#codes];
    this.#keys = new Float64Array(keys.length * 2);
    this.#codes = new Int32Array(keys.length * 2).fill(emptySlot);
    this.#shift -= 1;
    codes.forEach((code, slot) => {
      if (code === emptySlot) return;
      const place = this.#slotOf(keys[slot]!);
      this.#keys[place] = keys[slot]!;
      this.#codes[place] = code;
    });
  }
}

const scratch = new Float64Array(1);
const halves = new Int32Array(scratch.buffer);

/** Multiplying by the golden ratio spreads whole numbers evenly over the upper bits (Knuth, Fibonacci hashing). */
function hashOf(key: number): number {
  const whole = key | 0;
  if (whole === key) return Math.imul(whole, 0x9e3779b1);
  scratch[0] = key;
  return Math.imul(halves[0]! ^ Math.imul(halves[1]!, 0x85ebca6b), 0x9e3779b1);
}
