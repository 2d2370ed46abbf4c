import { CalcError } from "../contract/calc-error";
import type { AnyFunctionSpec } from "../contract/function-spec";
import { CancelledByUser } from "./cancelled-by-user";
import { callFingerprint } from "./fingerprint";
import { LongCalculations } from "./long-calculations";
import { ResultCache } from "./result-cache";
import { answerOf, type Answer, type Computed, type Stages } from "./stages";
import { finished, inTurns } from "./stepwise";
import { answerOn } from "./worker-messages";
import type { WorkerThread } from "./worker-thread";

/** More cells than this in one argument are computed off the main thread. */
const mostAtOnce = 50_000;
/** Fewer than this are sooner computed than looked up. */
const fewestRemembered = 1000;

/** Decides where a call is computed, and whether it has to be. */
export class Calculator {
  /** @param thread another thread for heavy calls; without one they are read in steps and computed here */
  constructor(
    readonly thread: WorkerThread | null = null,
    readonly cache = new ResultCache(),
    readonly long = new LongCalculations(),
  ) {}

  /** At once where the call is light; `invocation` is what Excel hands over besides the arguments. */
  calculate(
    spec: AnyFunctionSpec,
    stages: Stages,
    values: readonly unknown[],
    invocation: unknown,
  ): Computed | Promise<Computed> {
    const cells = Math.max(...values.map(cellsOf));
    if (cells > mostAtOnce || isFit(spec)) {
      return this.#later(spec, stages, values, invocation).then(resultOf);
    }
    const args = finished(stages.read(values));
    return cells < fewestRemembered ? stages.compute(args) : resultOf(this.#remembered(spec, stages, args));
  }

  #remembered({ id }: AnyFunctionSpec, { compute }: Stages, args: unknown): Answer {
    const key = callFingerprint(id, args);
    const known = this.cache.get(key);
    if (known) return known;
    const answer = answerOf(() => compute(args));
    this.cache.set(key, answer);
    return answer;
  }

  /** Excel and whoever watches the pane can both call it off. */
  #later(
    { id }: AnyFunctionSpec,
    { read, compute }: Stages,
    values: readonly unknown[],
    invocation: unknown,
  ): Promise<Answer> {
    return cancellable(invocation, (controller) =>
      this.long.during(
        id,
        () => controller.abort(new CancelledByUser()),
        async (tell) => {
          const { signal } = controller;
          const args = await inTurns(read(values), signal);
          const key = callFingerprint(id, args);
          const known = this.cache.get(key);
          if (known) return known;
          const there = this.thread && (await answerOn(this.thread, { id, args }, signal, tell));
          const answer = there ?? answerOf(() => compute(args));
          this.cache.set(key, answer);
          return answer;
        },
      ),
    );
  }
}

const cellsOf = (value: unknown): number =>
  Array.isArray(value) ? value.length * ((value[0] as unknown[] | undefined)?.length ?? 0) : 1;

/** A search for the likeliest parameters takes long, however few the cells. */
const isFit = ({ family, result }: AnyFunctionSpec): boolean =>
  family === "models" && result.shape === "table";

function resultOf(answer: Answer): Computed {
  if (answer instanceof CalcError) throw answer;
  return answer;
}

interface Cancelable {
  onCanceled: (() => void) | undefined;
}

/**
 * Lets Excel call work off: when the cell is emptied, and when a newer call takes the place of this one, as one of its
 * arguments changed. (A cell's address would not tell: a formula may hold two calls of one function.)
 */
async function cancellable<Result>(
  invocation: unknown,
  work: (controller: AbortController) => Promise<Result>,
): Promise<Result> {
  const controller = new AbortController();
  const held = (typeof invocation === "object" ? invocation : null) as Cancelable | null;
  if (held) held.onCanceled = () => controller.abort();
  try {
    return await work(controller);
  } finally {
    // The runtime keeps the invocation for good.
    if (held) held.onCanceled = undefined;
  }
}
