/** What a worker says when it is ready for jobs. */
export const ready = "ready";

/** The part of a `Worker` that is used. */
export interface WorkerLike {
  onmessage: ((event: MessageEvent<unknown>) => void) | null;
  onerror: ((event: ErrorEvent) => void) | null;
  postMessage(job: unknown, transfer: Transferable[]): void;
  terminate(): void;
}

/** Has one job after the other done on another thread, which is started with the first. */
export class WorkerThread {
  #worker: Promise<WorkerLike | null> | null = null;
  #last: Promise<unknown> = Promise.resolve();

  constructor(readonly spawn: () => WorkerLike) {}

  /**
   * What the worker says last of a job; `null` where no worker can be started. What is transferred with the job is gone
   * afterwards.
   *
   * @param isLast hears all that the worker says of the job
   */
  ask<Said>(
    job: unknown,
    transfer: Transferable[],
    signal: AbortSignal,
    isLast: (said: Said) => boolean,
  ): Promise<Said | null> {
    const turn = this.#last.then(() => this.#asked(job, transfer, signal, isLast));
    this.#last = turn.catch(() => undefined);
    return untilAborted(turn, signal);
  }

  async #asked<Said>(
    job: unknown,
    transfer: Transferable[],
    signal: AbortSignal,
    isLast: (said: Said) => boolean,
  ): Promise<Said | null> {
    signal.throwIfAborted();
    const worker = await (this.#worker ??= started(this.spawn));
    signal.throwIfAborted();
    if (!worker) return null;
    return new Promise<Said>((resolve, reject) => {
      // Nothing else stops a calculation that is under way.
      const stop = (reason: unknown): void => {
        signal.removeEventListener("abort", abort);
        worker.terminate();
        this.#worker = null;
        reject(reason as Error);
      };
      const abort = (): void => stop(signal.reason);
      signal.addEventListener("abort", abort);
      worker.onerror = ({ message }) => stop(new Error(message));
      worker.onmessage = ({ data }) => {
        if (!isLast(data as Said)) return;
        signal.removeEventListener("abort", abort);
        resolve(data as Said);
      };
      worker.postMessage(job, transfer);
    });
  }
}

/** Who is called off while others have their turn does not wait for them. */
function untilAborted<Result>(turn: Promise<Result>, signal: AbortSignal): Promise<Result> {
  return new Promise((resolve, reject) => {
    const abort = (): void => reject(signal.reason as Error);
    if (signal.aborted) abort();
    signal.addEventListener("abort", abort);
    void turn.then(resolve, reject).finally(() => signal.removeEventListener("abort", abort));
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
