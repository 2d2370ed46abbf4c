import type { TextChoices } from "./csv/read-csv";
import type { ReadFile } from "./read-file";
import { FileRefusal, type RefusalCode } from "./refusals";
import type { XlsxOptions } from "./xlsx/read-xlsx";

/** What the reading thread is given. */
export interface ReadJob {
  readonly bytes: Uint8Array;
  readonly name: string;
  readonly options: XlsxOptions;
  readonly choices: TextChoices;
}

/** What it gives back. Errors lose their class on the way. */
export type ReadAnswer =
  | { readonly kind: "read"; readonly file: ReadFile }
  | { readonly kind: "refused"; readonly code: RefusalCode; readonly message: string }
  | { readonly kind: "failed"; readonly message: string };

/** The part of a worker that is used here. */
export type ReadingThread = Pick<Worker, "postMessage" | "terminate" | "onmessage" | "onerror">;

export class ReadingEnded extends Error {}

/**
 * Reads a file on a thread of its own, which ends with the reading, whether that is done or broken off.
 *
 * @throws FileRefusal as `readFile` does
 * @throws ReadingEnded when the signal broke it off
 */
export async function readInBackground(
  job: ReadJob,
  signal: AbortSignal,
  start: () => ReadingThread,
): Promise<ReadFile> {
  const thread = start();
  try {
    const answer = await new Promise<ReadAnswer>((resolve, reject) => {
      const end = (): void => reject(new ReadingEnded());
      if (signal.aborted) end();
      signal.addEventListener("abort", end);
      thread.onmessage = ({ data }: MessageEvent<ReadAnswer>) => resolve(data);
      thread.onerror = ({ message }) => reject(new Error(message || "The file could not be read."));
      thread.postMessage(job);
    });
    if (answer.kind === "read") return answer.file;
    throw answer.kind === "refused"
      ? new FileRefusal(answer.code, answer.message)
      : new Error(answer.message);
  } finally {
    thread.terminate();
  }
}

/** The thread of the page. */
export const startReadingThread = (): ReadingThread =>
  new Worker(new URL("./file-worker.ts", import.meta.url));
