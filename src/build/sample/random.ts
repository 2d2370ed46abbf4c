/**
 * Random numbers that are the same on every machine, and draws from the distributions of the sample's models.
 *
 * The generator is xoshiro128** (Blackman & Vigna 2021), its state filled by splitmix32.
 */
export class Random {
  readonly #state: [number, number, number, number];

  constructor(seed: number) {
    let position = seed | 0;
    const fill = (): number => {
      position = (position + 0x9e3779b9) | 0;
      let mixed = Math.imul(position ^ (position >>> 16), 0x21f0aaad);
      mixed = Math.imul(mixed ^ (mixed >>> 15), 0x735a2d97);
      return (mixed ^ (mixed >>> 15)) >>> 0;
    };
    this.#state = [fill(), fill(), fill(), fill()];
  }

  /** Evenly between 0 and 1, both left out: logarithms and powers of it are finite. */
  uniform(): number {
    const high = this.#next() >>> 5;
    const low = this.#next() >>> 6;
    return (high * 2 ** 26 + low + 0.5) / 2 ** 53;
  }

  chance(probability: number): boolean {
    return this.uniform() < probability;
  }

  /** A whole number from `low` to `high`, both included. */
  between(low: number, high: number): number {
    return low + Math.floor(this.uniform() * (high - low + 1));
  }

  pick<Item>(items: readonly [Item, ...Item[]]): Item {
    return items[this.between(0, items.length - 1)] ?? items[0];
  }

  /** One of the items, each as likely as its weight says. */
  weighted<Item>(items: readonly (readonly [item: Item, weight: number])[]): Item {
    let left = this.uniform() * items.reduce((sum, [, weight]) => sum + weight, 0);
    for (const [item, weight] of items) {
      left -= weight;
      if (left < 0) return item;
    }
    throw new RangeError("weights must be positive");
  }

  /** Waiting time between events that come `rate` times a unit of time. */
  exponential(rate: number): number {
    return -Math.log(this.uniform()) / rate;
  }

  /** Standard normal: polar method of Marsaglia & Bray (1964). */
  normal(): number {
    for (;;) {
      const x = 2 * this.uniform() - 1;
      const y = 2 * this.uniform() - 1;
      const square = x * x + y * y;
      if (square > 0 && square < 1) return x * Math.sqrt((-2 * Math.log(square)) / square);
    }
  }

  /** Gamma with mean shape / rate: Marsaglia & Tsang (2000). */
  gamma(shape: number, rate: number): number {
    if (shape < 1) return this.gamma(shape + 1, rate) * this.uniform() ** (1 / shape);
    const d = shape - 1 / 3;
    const c = 1 / Math.sqrt(9 * d);
    for (;;) {
      const x = this.normal();
      const v = (1 + c * x) ** 3;
      if (v > 0 && Math.log(this.uniform()) < 0.5 * x * x + d - d * v + d * Math.log(v))
        return (d * v) / rate;
    }
  }

  /** Beta with mean a / (a + b), from two gammas. */
  beta(a: number, b: number): number {
    const first = this.gamma(a, 1);
    return first / (first + this.gamma(b, 1));
  }

  #next(): number {
    const state = this.#state;
    const result = Math.imul(rotated(Math.imul(state[1], 5), 7), 9) >>> 0;
    const shifted = state[1] << 9;
    state[2] ^= state[0];
    state[3] ^= state[1];
    state[1] ^= state[2];
    state[0] ^= state[3];
    state[2] ^= shifted;
    state[3] = rotated(state[3], 11);
    return result;
  }
}

const rotated = (word: number, by: number): number => (word << by) | (word >>> (32 - by));
