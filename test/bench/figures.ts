const rounds = 5;

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((one, other) => one - other);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}

/** Prints a figure beside its bar. */
export function report(what: string, figure: string, bar: string): void {
  console.log(`${what.padEnd(64)} ${figure.padStart(12)}   bar ${bar}`);
}

export const milliseconds = (value: number): string => `${value.toFixed(0)} ms`;

/** Milliseconds of each of several runs and what the last gave; one run to warm up is not counted. */
export async function timed<Result>(
  run: () => Result | Promise<Result>,
): Promise<{ readonly median: number; readonly result: Result }> {
  const times: number[] = [];
  let result = await run();
  for (let round = 0; round < rounds; round += 1) {
    const from = performance.now();
    result = await run();
    times.push(performance.now() - from);
  }
  return { median: median(times), result };
}
