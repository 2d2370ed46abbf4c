import type { Language, Theme } from "./query";

/** What the page shows around the grid. */
export interface PageState {
  readonly language: Language;
  readonly theme: Theme;
  readonly paneWidth: number;
  readonly paneShown: boolean;
  /** Whether the pane of the colleague is shown who has the workbook open as well. */
  readonly colleagueShown: boolean;
  /** Name of the open file. */
  readonly fileName: string;
  /** What is under way, in words; commands wait for it. */
  readonly busy: string | null;
  /** Breaks off what is under way; `null` where that cannot be. */
  readonly cancel: (() => void) | null;
  /** What the user is asked. */
  readonly question: PageQuestion | null;
  readonly message: PageMessage | null;
  /** Why the function in the selected cell failed, with the cell's address. */
  readonly cellError: { readonly address: string; readonly message: string } | null;
}

export interface PageMessage {
  readonly text: string;
  readonly weight: "information" | "warning";
}

/** Something to decide, shown as a bar over the grid; the page goes on meanwhile. */
export interface PageQuestion {
  readonly text: string;
  /** What it is about, one line each. */
  readonly items: readonly string[];
  readonly answers: readonly PageAnswer[];
}

export interface PageAnswer {
  readonly label: string;
  readonly choose: () => void;
}

/** Holds the page's state and tells its views of changes. */
export class PageStore {
  #state: PageState;
  readonly #listeners = new Set<() => void>();

  constructor(state: PageState) {
    this.#state = state;
  }

  readonly get = (): PageState => this.#state;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  change(change: Partial<PageState>): void {
    this.#state = { ...this.#state, ...change };
    for (const listener of [...this.#listeners]) listener();
  }
}
