import { CalcError } from "../contract/calc-error";
import type { Answer } from "./stages";

const mostEntries = 200;
const mostCells = 4_000_000;

/** Results by the fingerprint of what they follow from. What was used last is forgotten last. */
export class ResultCache {
  readonly #answers = new Map<string, Answer>();
  #cells = 0;

  /** @param cells bound of all results together; a cell takes some 16 bytes */
  constructor(
    readonly entries = mostEntries,
    readonly cells = mostCells,
  ) {}

  get(key: string): Answer | undefined {
    const answer = this.#answers.get(key);
    if (answer !== undefined) {
      this.#answers.delete(key);
      this.#answers.set(key, answer);
    }
    return answer;
  }

  set(key: string, answer: Answer): void {
    this.#forget(key);
    this.#answers.set(key, answer);
    this.#cells += cellsOf(answer);
    for (const oldest of this.#answers.keys()) {
      if (this.#answers.size <= this.entries && this.#cells <= this.cells) break;
      this.#forget(oldest);
    }
  }

  #forget(key: string): void {
    const answer = this.#answers.get(key);
    if (answer === undefined) return;
    this.#answers.delete(key);
    this.#cells -= cellsOf(answer);
  }
}

function cellsOf(answer: Answer): number {
  if (answer instanceof CalcError) return 1;
  return "outcomes" in answer ? answer.outcomes.length : answer.rows.length * answer.columns.length;
}
