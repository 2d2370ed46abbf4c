import type { PageStore } from "./state";

/** Words of a question, and what each answer means. */
export interface Asked<T> {
  readonly text: string;
  readonly items?: readonly string[];
  readonly answers: readonly { readonly label: string; readonly means: T }[];
}

/** Asks one thing at a time: a new question takes the place of the one before, which then has no answer. */
export class Questions {
  #withdraw: () => void = () => undefined;

  constructor(private readonly store: PageStore) {}

  /** What the answer means; `null` where the question was withdrawn. */
  ask<T>({ text, items = [], answers }: Asked<T>): Promise<T | null> {
    this.withdraw();
    return new Promise((resolve) => {
      const settle = (meaning: T | null): void => {
        this.#withdraw = () => undefined;
        this.store.change({ question: null });
        resolve(meaning);
      };
      this.#withdraw = () => settle(null);
      const offered = answers.map(({ label, means }) => ({ label, choose: () => settle(means) }));
      this.store.change({ question: { text, items, answers: offered } });
    });
  }

  withdraw(): void {
    this.#withdraw();
  }
}
