/** A cell's calculation that is under way. */
export interface Calculation {
  /** Of the function, without the namespace. */
  readonly id: string;
  /** How many steps its search has taken; `null` while it has not told, and for functions that search for nothing. */
  readonly iterations: number | null;
  readonly cancel: () => void;
}

/** The calculations that have gone on for long enough to be spoken of, the oldest first. */
export interface Calculations {
  readonly current: () => readonly Calculation[];
  readonly subscribe: (listener: () => void) => () => void;
}
