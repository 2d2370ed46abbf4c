/**
 * At which ages each of some customers had events: a bit an age, so that even long histories fit into a processor's
 * cache.
 */
export class AgeMarks {
  private readonly bits: Int32Array;

  /** @param words 32-bit words a customer: an age more than bits in them cannot be marked */
  constructor(
    customers: number,
    private readonly words: number,
  ) {
    this.bits = new Int32Array(customers * words);
  }

  mark(customer: number, age: number): void {
    this.bits[customer * this.words + (age >>> 5)]! |= 1 << (age & 31);
  }

  /** Marks the ages from one up to before another. */
  markRun(customer: number, from: number, until: number): void {
    for (let age = from; age < until; age += 1) this.mark(customer, age);
  }

  /** Counts the ages of one customer from a later one on; what lies before is forgotten. */
  countFrom(customer: number, age: number): void {
    const { bits, words } = this;
    const start = customer * words;
    const skipped = age >>> 5;
    const shift = age & 31;
    for (let word = 0; word < words; word += 1) {
      const low = word + skipped < words ? bits[start + word + skipped]! : 0;
      const high = word + skipped + 1 < words ? bits[start + word + skipped + 1]! : 0;
      bits[start + word] = shift === 0 ? low : (low >>> shift) | (high << (32 - shift));
    }
  }

  /** Takes all later marks of one customer for marks of an age. */
  gatherAt(customer: number, age: number): void {
    for (let later = this.next(customer, age + 1); later < Infinity; later = this.next(customer, later + 1)) {
      this.bits[customer * this.words + (later >>> 5)]! &= ~(1 << (later & 31));
      this.mark(customer, age);
    }
  }

  /** Forgets all marks. */
  clear(): void {
    this.bits.fill(0);
  }

  /** The first marked age that is not below `age`; `Infinity` where there is none. */
  next(customer: number, age: number): number {
    const { bits, words } = this;
    let word = age >>> 5;
    if (word >= words) return Infinity;
    let left = bits[customer * words + word]! & (-1 << (age & 31));
    while (left === 0) {
      word += 1;
      if (word === words) return Infinity;
      left = bits[customer * words + word]!;
    }
    return 32 * word + 31 - Math.clz32(left & -left);
  }

  /** The last marked age; -1 where none is. */
  last(customer: number): number {
    const { bits, words } = this;
    for (let word = words - 1; word >= 0; word -= 1) {
      const marked = bits[customer * words + word]!;
      if (marked !== 0) return 32 * word + 31 - Math.clz32(marked);
    }
    return -1;
  }
}
