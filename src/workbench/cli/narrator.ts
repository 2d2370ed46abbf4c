/** Says in the terminal what is being done, one line a step, and how long it took. */
export class Narrator {
  readonly #write: (text: string) => void;
  readonly #now: () => number;

  constructor(
    write: (text: string) => void = (text) => void process.stdout.write(text),
    now: () => number = () => performance.now(),
  ) {
    this.#write = write;
    this.#now = now;
  }

  say(line: string): void {
    this.#write(`${line}\n`);
  }

  /** Runs one step; `outcome` turns its result into the words after the name. */
  async step<Result>(
    name: string,
    run: () => Promise<Result>,
    outcome: (result: Result) => string = () => "",
  ): Promise<Result> {
    const began = this.#now();
    const result = await run();
    const words = outcome(result);
    const line = words === "" ? name : `${name}: ${words}`;
    this.#write(`  ${line.padEnd(width)} ${secondsOf(this.#now() - began)}\n`);
    return result;
  }
}

const width = 88;

const secondsOf = (milliseconds: number): string => `${(milliseconds / 1000).toFixed(1).padStart(6)} s`;
