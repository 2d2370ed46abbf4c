import type { Argument } from "../contract/function-spec";
import type { Operand } from "./operand";

/** Where an argument of each position is found: among the numbers of an operand, or one value for all of them. */
export type PositionSource =
  | { readonly operand: Operand; readonly blankIsMissing: boolean }
  | { readonly operand: null; readonly value: Argument };

/**
 * The arguments of one position at a time: `args.start` reads its column at `place`.
 *
 * Made once a function, because an object of its own for each of 100,000 positions costs more than the arithmetic.
 */
export class PositionCursor {
  readonly args: Readonly<Record<string, Argument>> = {};
  place = 0;
  sources: readonly PositionSource[] = [];

  constructor(names: readonly string[]) {
    names.forEach((name, index) => {
      Object.defineProperty(this.args, name, { enumerable: true, get: () => this.#read(index) });
    });
  }

  #read(index: number): Argument {
    const source = this.sources[index];
    if (source === undefined) return null;
    if (source.operand === null) return source.value;
    const { numbers, blanks } = source.operand;
    if (source.blankIsMissing && blanks?.[this.place] === 1) return null;
    return numbers[this.place] ?? null;
  }
}
