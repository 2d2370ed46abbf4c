import type { Finding } from "../../../contract/report-data";
import type { MessageValues } from "../../../contract/locale";

const exampleLimit = 5;

/** What one thing to be found is called, and what its examples are. */
export interface FindingKind {
  readonly code: string;
  readonly input: string;
  readonly effect: Finding["effect"];
  /** The offending word of a row; asked for the first few only. */
  readonly exampleOf?: (row: number) => string | undefined;
  readonly values?: MessageValues;
}

/** Collects the rows of one finding and the first few distinct words in them. */
export class FindingRows {
  readonly #kind: FindingKind;
  readonly #included: Uint8Array;
  #rows = new Int32Array(16);
  #count = 0;
  readonly #examples = new Set<string>();

  /** @param included the rows that still take part: a row that is left out is named once, under its first reason */
  constructor(kind: FindingKind, included: Uint8Array) {
    this.#kind = kind;
    this.#included = included;
  }

  /** Notes a row, and leaves it out where that is what the finding means. */
  add(row: number): void {
    if (this.#included[row] !== 1) return;
    if (this.#kind.effect === "left-out") this.#included[row] = 0;
    if (this.#count === this.#rows.length) {
      const longer = new Int32Array(2 * this.#count);
      longer.set(this.#rows);
      this.#rows = longer;
    }
    this.#rows[this.#count] = row;
    this.#count += 1;
    if (this.#kind.exampleOf && this.#examples.size < exampleLimit) {
      const word = this.#kind.exampleOf(row);
      if (word !== undefined) this.#examples.add(word);
    }
  }

  get isEmpty(): boolean {
    return this.#count === 0;
  }

  finding(): Finding {
    const { code, input, effect, values } = this.#kind;
    const rows = this.#rows.slice(0, this.#count).sort();
    const facts = { code, input, effect, rows, examples: [...this.#examples] };
    return values ? { ...facts, values } : facts;
  }
}
