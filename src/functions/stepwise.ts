/** Work in steps of a few milliseconds, between which others may have their turn. */
export type Stepwise<Result> = Generator<undefined, Result>;

/** The result of all steps at once. */
export function finished<Result>(work: Stepwise<Result>): Result {
  for (;;) {
    const step = work.next();
    if (step.done) return step.value;
  }
}

/** As long as a step may keep what the user does waiting, in milliseconds. */
const longestTurn = 12;

/** The result of all steps, others having their turn in between. */
export async function inTurns<Result>(work: Stepwise<Result>, signal: AbortSignal): Promise<Result> {
  let began = performance.now();
  for (;;) {
    const step = work.next();
    if (step.done) return step.value;
    if (performance.now() - began < longestTurn) continue;
    await nextTurn();
    signal.throwIfAborted();
    began = performance.now();
  }
}

/** A message waits for less than a timer does, which browsers hold back for 4 ms. */
function nextTurn(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
}
