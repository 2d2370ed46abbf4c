import type { Calculation, Calculations } from "../contract/calculation";

/** What is over within a second is over before anybody asks for it. */
const unremarked = 1000;

/** The calculations that take long, for the pane to show: a cell has no place for progress, nor for a way out. */
export class LongCalculations implements Calculations {
  readonly #long = new Map<symbol, Calculation>();
  readonly #listeners = new Set<() => void>();
  #shown: readonly Calculation[] = [];

  readonly current = (): readonly Calculation[] => this.#shown;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  /** Does work, which is handed a way to tell how many steps it has taken, and lists it while it takes long. */
  async during<Result>(
    id: string,
    cancel: () => void,
    work: (tell: (iterations: number) => void) => Promise<Result>,
  ): Promise<Result> {
    const key = Symbol(id);
    let calculation: Calculation = { id, iterations: null, cancel };
    const timer = setTimeout(() => this.#list(key, calculation), unremarked);
    try {
      return await work((iterations) => {
        calculation = { ...calculation, iterations };
        if (this.#long.has(key)) this.#list(key, calculation);
      });
    } finally {
      clearTimeout(timer);
      if (this.#long.delete(key)) this.#changed();
    }
  }

  #list(key: symbol, calculation: Calculation): void {
    this.#long.set(key, calculation);
    this.#changed();
  }

  #changed(): void {
    this.#shown = [...this.#long.values()];
    for (const listener of this.#listeners) listener();
  }
}
