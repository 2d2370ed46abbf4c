/** Where a scalar argument of each position is found: a column of numbers, or one value for all of them. */
export type PositionSource = Float64Array | number | string;

/**
 * The arguments of one position at a time: `args.start` reads its column at `place`.
 *
 * Made once a function, because an object of its own for each of 100,000 positions costs more than the arithmetic.
 */
export class PositionCursor {
  readonly args: Readonly<Record<string, number | string>> = {};
  place = 0;
  sources: readonly PositionSource[] = [];

  constructor(names: readonly string[]) {
    names.forEach((name, index) => {
      Object.defineProperty(this.args, name, { enumerable: true, get: () => this.#read(index) });
    });
  }

  #read(index: number): number | string {
    const source = this.sources[index] ?? NaN;
    return typeof source === "object" ? (source[this.place] ?? NaN) : source;
  }
}
