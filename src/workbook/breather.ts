/** Milliseconds of work on end that nobody notices. */
const unnoticed = 50;

/**
 * To be awaited between the parts of long work: now and then it lets the page draw and hear its user.
 *
 * @returns waits for the page's other tasks where work has gone on for long enough, else goes on at once
 */
export function breather(): () => Promise<void> {
  let since = performance.now();
  return async () => {
    if (performance.now() - since < unnoticed) return;
    await new Promise((resolve) => setTimeout(resolve));
    since = performance.now();
  };
}
