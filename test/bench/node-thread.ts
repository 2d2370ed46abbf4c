import { join } from "node:path";
import { Worker } from "node:worker_threads";
import { WorkerThread, type WorkerLike } from "../../src/functions/worker-thread";

/**
 * A thread whose workers are Node's in the form of a browser's; `leave` ends the one that would keep the process alive.
 */
export function nodeThread(script: string): {
  readonly thread: WorkerThread;
  readonly leave: () => Promise<void>;
} {
  let running: Worker | null = null;
  const spawn = (): WorkerLike => {
    const worker = new Worker(join(process.cwd(), "build", "bench", script));
    const like: WorkerLike = {
      onmessage: null,
      onerror: null,
      postMessage: (job, transfer) => worker.postMessage(job, transfer as ArrayBuffer[]),
      terminate: () => void worker.terminate(),
    };
    worker.on("message", (data) => like.onmessage?.({ data } as MessageEvent));
    worker.on("error", (error) => like.onerror?.({ message: error.message } as ErrorEvent));
    running = worker;
    return like;
  };
  return { thread: new WorkerThread(spawn), leave: async () => void (await running?.terminate()) };
}
