import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";

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

/** The median of several runs in milliseconds, and what the last gave; one run to warm up is not counted. */
export async function timed<Result>(run: () => Result | Promise<Result>): Promise<Timed<Result>> {
  const [own] = await timedInTurn(run);
  return own;
}

export interface Timed<Result> {
  readonly median: number;
  readonly result: Result;
}

/**
 * Several that race, each once a round: where the machine slows down, it does so for all. What one leaves behind is
 * cleared away before the next begins.
 */
export async function timedInTurn<Racers extends readonly (() => unknown)[]>(
  ...racers: Racers
): Promise<{ [Place in keyof Racers]: Timed<Awaited<ReturnType<Racers[Place]>>> }> {
  const results: unknown[] = [];
  const times = racers.map((): number[] => []);
  for (let round = 0; round <= rounds; round += 1) {
    for (const [place, run] of racers.entries()) {
      collectGarbage();
      const from = performance.now();
      results[place] = await run();
      if (round > 0) times[place]?.push(performance.now() - from);
    }
  }
  const timings = racers.map((_, place) => ({ median: median(times[place] ?? []), result: results[place] }));
  return timings as { [Place in keyof Racers]: Timed<Awaited<ReturnType<Racers[Place]>>> };
}

const collectGarbage = ((): (() => void) => {
  setFlagsFromString("--expose-gc");
  return runInNewContext("gc") as () => void;
})();
