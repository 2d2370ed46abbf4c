const emptySlot = -1;
const startingSlots = 1024;
/** Whole numbers below this are looked up in a list: customer numbers mostly are such. */
const mostListed = 1 << 21;

/** Codes of distinct numbers. A Map takes several times as long for a million of them, as it boxes every number. */
export class NumberCodes {
  private listed = new Int32Array(startingSlots).fill(emptySlot);
  private readonly others = new HashedCodes();

  /** The code of a number; one that was not there yet takes `fresh`. */
  codeOf(key: number, fresh: number): number {
    const place = key >>> 0;
    if (place !== key || place >= mostListed) return this.others.codeOf(key, fresh);
    if (place >= this.listed.length) this.lengthen(place);
    const known = this.listed[place]!;
    if (known !== emptySlot) return known;
    this.listed[place] = fresh;
    return fresh;
  }

  private lengthen(place: number): void {
    const longer = new Int32Array(2 ** Math.ceil(Math.log2(place + 1))).fill(emptySlot);
    longer.set(this.listed);
    this.listed = longer;
  }
}

/** A table with open addressing: a number and beside it its code. At most half of the slots are taken. */
class HashedCodes {
  private slots = new Float64Array(2 * startingSlots).fill(emptySlot);
  private shift = 32 - Math.log2(startingSlots);
  private size = 0;

  codeOf(key: number, fresh: number): number {
    const { slots } = this;
    let place = (hashOf(key) >>> this.shift) * 2;
    for (let code = slots[place + 1]!; code !== emptySlot; code = slots[place + 1]!) {
      if (slots[place] === key) return code;
      place = place + 2 < slots.length ? place + 2 : 0;
    }
    slots[place] = key;
    slots[place + 1] = fresh;
    this.size += 1;
    if (this.size * 4 > slots.length) this.grow();
    return fresh;
  }

  private grow(): void {
    const { slots } = this;
    this.slots = new Float64Array(slots.length * 4).fill(emptySlot);
    this.shift -= 2;
    this.size = 0;
    for (let place = 0; place < slots.length; place += 2) {
      if (slots[place + 1] !== emptySlot) this.codeOf(slots[place]!, slots[place + 1]!);
    }
  }
}

const scratch = new Float64Array(1);
const halves = new Int32Array(scratch.buffer);

/** Multiplying by the golden ratio spreads whole numbers evenly over the upper bits (Knuth, Fibonacci hashing). */
function hashOf(key: number): number {
  scratch[0] = key;
  return Math.imul(halves[0]! ^ Math.imul(halves[1]!, 0x85ebca6b), 0x9e3779b1);
}
