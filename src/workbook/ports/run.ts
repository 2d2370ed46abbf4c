export interface Progress {
  readonly done: number;
  readonly total: number;
  /** What is counted; rows where nothing is said. */
  readonly unit?: "bytes";
}

export interface Run {
  readonly signal?: AbortSignal;
  readonly onProgress?: (progress: Progress) => void;
  /** Hears how many steps a search for the likeliest parameters has taken. */
  readonly onIteration?: (iterations: number) => void;
}
