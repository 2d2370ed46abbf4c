/**
 * Runs work in which errors are results, not bugs: collecting a call stack for each costs more than the work itself
 * (a column of 100,000 zero denominators took seconds).
 */
export function withoutStacks(work: () => void): void {
  const limit = Error.stackTraceLimit;
  Error.stackTraceLimit = 0;
  try {
    work();
  } finally {
    Error.stackTraceLimit = limit;
  }
}
