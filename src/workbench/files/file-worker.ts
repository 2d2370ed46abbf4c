import { readFile } from "./read-file";
import { FileRefusal } from "./refusals";
import type { ReadAnswer, ReadJob } from "./background-reading";

/** The thread on which files are read, so that the page stays awake and can end it. */
async function answerTo({ bytes, name, options, choices }: ReadJob): Promise<ReadAnswer> {
  try {
    return { kind: "read", file: await readFile(bytes, name, options, choices) };
  } catch (error) {
    if (error instanceof FileRefusal) return { kind: "refused", code: error.code, message: error.message };
    return { kind: "failed", message: error instanceof Error ? error.message : String(error) };
  }
}

self.onmessage = ({ data }: MessageEvent<ReadJob>) => {
  void answerTo(data).then((answer) => self.postMessage(answer));
};
