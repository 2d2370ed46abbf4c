export interface Progress {
  readonly done: number;
  readonly total: number;
}

export interface Run {
  readonly signal?: AbortSignal;
  readonly onProgress?: (progress: Progress) => void;
}
