/** Work in steps of a few milliseconds, between which others may have their turn. */
export type Stepwise<Result> = Generator<undefined, Result>;

/** The result of all steps at once. */
export function finished<Result>(work: Stepwise<Result>): Result {
  for (;;) {
    const step = work.next();
    if (step.done) return step.value;
  }
}
