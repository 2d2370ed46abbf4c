import type { Answer } from "./stages";
import { answerIn, buffersIn, isProgress, ready, type Job, type Reply, type Said } from "./worker-messages";

/** The part of a `Worker` that is used. */
export interface WorkerLike {
  onmessage: ((event: MessageEvent<Said>) => void) | null;
  onerror: ((event: ErrorEvent) => void) | null;
  postMessage(job: Job, transfer: Transferable[]): void;
  terminate(): void;
}

type Tell = (iterations: number) => void;

/** Computes one job after the other on another thread, which is started with the first. */
export class WorkerThread {
  #worker: Promise<WorkerLike | null> | null = null;
  #last: Promise<unknown> = Promise.resolve();

  constructor(readonly spawn: () => WorkerLike) {}

  /**
   * The answer; `null` where no worker can be started. The job's columns are handed over and gone afterwards.
   *
   * @param tell hears how many steps a search has taken
   */
  run(job: Job, signal: AbortSignal, tell: Tell = () => undefined): Promise<Answer | null> {
    const turn = this.#last.then(() => this.#answer(job, signal, tell));
    this.#last = turn.catch(() => undefined);
    // Who is called off while others have their turn does not wait for them.
    return Promise.race([turn, abortOf(signal)]);
  }

  async #answer(job: Job, signal: AbortSignal, tell: Tell): Promise<Answer | null> {
    signal.throwIfAborted();
    const worker = await (this.#worker ??= started(this.spawn));
    signal.throwIfAborted();
    return worker && answerIn(await this.#replyOf(worker, job, signal, tell));
  }

  #replyOf(worker: WorkerLike, job: Job, signal: AbortSignal, tell: Tell): Promise<Reply> {
    return new Promise<Reply>((resolve, reject) => {
      // Nothing else stops a calculation that is under way.
      const stop = (reason: unknown): void => {
        worker.terminate();
        this.#worker = null;
        reject(reason as Error);
      };
      const abort = (): void => stop(signal.reason);
      signal.addEventListener("abort", abort, { once: true });
      worker.onerror = ({ message }) => stop(new Error(message));
      worker.onmessage = ({ data }) => {
        if (isProgress(data)) return tell(data.iterations);
        signal.removeEventListener("abort", abort);
        resolve(data as Reply);
      };
      worker.postMessage(job, buffersIn(job.args));
    });
  }
}

/** Fails when it is called off, and never ends otherwise. */
function abortOf(signal: AbortSignal): Promise<never> {
  return new Promise((_, reject) => {
    signal.addEventListener("abort", () => reject(signal.reason as Error), { once: true });
  });
}

/** A worker that has said that it is ready; `null` where a policy or the network keeps it from starting. */
function started(spawn: () => WorkerLike): Promise<WorkerLike | null> {
  return new Promise((resolve) => {
    try {
      const worker = spawn();
      worker.onerror = () => resolve(null);
      worker.onmessage = ({ data }) => data === ready && resolve(worker);
    } catch {
      resolve(null);
    }
  });
}
