import type { CategoryColumn } from "../../contract/columns";
import type { Finding } from "../../contract/report-spec";

const exampleLimit = 5;

/** Collects the rows of one finding and, where a column of words is given, the first few distinct words in them. */
export class FindingRows {
  #rows = new Int32Array(16);
  #count = 0;
  readonly #examples = new Set<string>();

  constructor(
    readonly code: string,
    readonly input: string,
    readonly effect: Finding["effect"],
    readonly words?: CategoryColumn,
  ) {}

  add(row: number): void {
    if (this.#count === this.#rows.length) {
      const longer = new Int32Array(2 * this.#count);
      longer.set(this.#rows);
      this.#rows = longer;
    }
    this.#rows[this.#count] = row;
    this.#count += 1;
    if (this.words && this.#examples.size < exampleLimit) {
      const word = this.words.labels[this.words.codes[row] ?? -1];
      if (word !== undefined) this.#examples.add(word);
    }
  }

  get isEmpty(): boolean {
    return this.#count === 0;
  }

  finding(): Finding {
    const { code, input, effect } = this;
    return { code, input, effect, rows: this.#rows.slice(0, this.#count), examples: [...this.#examples] };
  }
}
