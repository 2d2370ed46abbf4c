import type { Message } from "../contract/locale";

export const places = ["reports", "functions", "explain", "workbook"] as const;
export type Place = (typeof places)[number];

/** Something that happened outside the pane and that the user should read in it. */
export interface Notice {
  readonly intent: "success" | "error";
  /** A message of ours, or whatever was thrown. */
  readonly content: Message | Error;
}

export interface PaneState {
  readonly place: Place;
  readonly notice: Notice | null;
  /** Rises when a command asks for a report from what is selected now: an open report page gives way to the cards. */
  readonly freshStarts: number;
}

/**
 * How the ribbon speaks to the pane: it exists before the pane's code has loaded, and keeps what was asked until then.
 */
export class PaneChannel {
  #state: PaneState = { place: "reports", notice: null, freshStarts: 0 };
  readonly #listeners = new Set<() => void>();

  readonly state = (): PaneState => this.#state;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  show(place: Place): void {
    this.#change({ place });
  }

  startReport(): void {
    this.#change({ place: "reports", freshStarts: this.#state.freshStarts + 1 });
  }

  notify(notice: Notice | null): void {
    this.#change({ notice });
  }

  #change(change: Partial<PaneState>): void {
    this.#state = { ...this.#state, ...change };
    for (const listener of this.#listeners) listener();
  }
}
