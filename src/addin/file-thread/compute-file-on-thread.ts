import type { ComputeFile } from "../../sources/file/opened-file";
import type { WorkerThread } from "../../functions/worker-thread";
import { throwIfCancelled } from "../../workbook/cancel";
import {
  fileReportIn,
  isFileProgress,
  type FileMessage,
  type FileProgress,
  type FileReply,
} from "./file-messages";

const neverAborted = new AbortController().signal;

/**
 * Reads files on another thread: that ends with it when the user cancels, in the middle of whatever it does.
 *
 * @param here computes where no other thread can be had
 */
export function computeFileOnThread(thread: WorkerThread, here: ComputeFile): ComputeFile {
  const fileIds = new WeakMap<File, number>();
  let files = 0;
  return async (job, run) => {
    const fileId = fileIds.get(job.file) ?? (files += 1);
    fileIds.set(job.file, fileId);
    const message: FileMessage = { ...job, fileId };
    try {
      const reply = await thread.ask<FileProgress | FileReply>(
        message,
        [],
        run?.signal ?? neverAborted,
        (said) => {
          if (!isFileProgress(said)) return true;
          if ("progress" in said) run?.onProgress?.(said.progress);
          else run?.onIteration?.(said.iterations);
          return false;
        },
      );
      return reply === null ? await here(job, run) : fileReportIn(reply as FileReply);
    } catch (failure) {
      throwIfCancelled(run?.signal);
      throw failure;
    }
  };
}
