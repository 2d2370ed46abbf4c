import { WorkbookProblem } from "./ports/problem";

/** Ends a run that the user has cancelled. */
export function throwIfCancelled(signal: AbortSignal | undefined): void {
  if (signal?.aborted) throw new WorkbookProblem("cancelled");
}
