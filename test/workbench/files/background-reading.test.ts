import {
  readInBackground,
  ReadingEnded,
  type ReadAnswer,
  type ReadingThread,
  type ReadJob,
} from "../../../src/workbench/files/background-reading";
import { FileRefusal } from "../../../src/workbench/files/refusals";
import { options } from "./zip-of";

const job: ReadJob = { bytes: Uint8Array.of(1), name: "a.csv", options, choices: {} };

/** A thread that answers in this way, or never. */
function thread(answer: ReadAnswer | "never" | "fault") {
  const terminate = jest.fn();
  const made: ReadingThread = {
    onmessage: null,
    onerror: null,
    terminate,
    postMessage: () => {
      const worker = made as Worker;
      if (answer === "fault") worker.onerror?.({ message: "out of memory" } as ErrorEvent);
      else if (answer !== "never") worker.onmessage?.({ data: answer } as MessageEvent<ReadAnswer>);
    },
  };
  return { start: () => made, terminate };
}

const never = new AbortController().signal;

describe("readInBackground", () => {
  it("gives refusals as such, though errors lose their class between threads, and ends the thread", async () => {
    const { start, terminate } = thread({ kind: "refused", code: "locked", message: "locked" });
    const refused = readInBackground(job, never, start);
    await expect(refused).rejects.toBeInstanceOf(FileRefusal);
    await expect(refused).rejects.toMatchObject({ code: "locked" });
    expect(terminate).toHaveBeenCalledTimes(1);
  });

  it("passes on what else went wrong, and a thread that fell over", async () => {
    const failed = thread({ kind: "failed", message: "no such thing" });
    await expect(readInBackground(job, never, failed.start)).rejects.toThrow("no such thing");
    const fallen = thread("fault");
    await expect(readInBackground(job, never, fallen.start)).rejects.toThrow("out of memory");
    expect(fallen.terminate).toHaveBeenCalledTimes(1);
  });

  it("ends the thread when the reading is broken off", async () => {
    const { start, terminate } = thread("never");
    const ended = new AbortController();
    const reading = readInBackground(job, ended.signal, start);
    ended.abort();
    await expect(reading).rejects.toBeInstanceOf(ReadingEnded);
    expect(terminate).toHaveBeenCalledTimes(1);
  });
});
