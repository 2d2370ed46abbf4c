import { nowAndThen } from "../../functions/now-and-then";
import type { ComputeFile, FileJob } from "../../sources/file/opened-file";
import { type ProblemCode, WorkbookProblem } from "../../workbook/ports/problem";
import type { Progress } from "../../workbook/ports/run";
import type { OutsideReport } from "../../workbook/ports/outside";
import { packedOutput, unpackedOutput, type PackedOutput } from "../report-thread/packed-output";

/** The file with its number: on the other thread it is another object each time. */
export interface FileMessage extends FileJob {
  readonly fileId: number;
}

export type FileProgress = { readonly progress: Progress } | { readonly iterations: number };

export type FileReply =
  | { readonly output: PackedOutput; readonly rows: OutsideReport["rows"] }
  | { readonly problem: ProblemCode; readonly detail: WorkbookProblem["detail"] }
  /** A fault of ours. */
  | { readonly bug: string };

export const isFileProgress = (said: FileProgress | FileReply): said is FileProgress =>
  "progress" in said || "iterations" in said;

export function fileReportIn(reply: FileReply): OutsideReport {
  if ("bug" in reply) throw new Error(reply.bug);
  if ("problem" in reply) throw new WorkbookProblem(reply.problem, reply.detail);
  return { output: unpackedOutput(reply.output), rows: reply.rows };
}

/** Answers messages where files are read. */
export function answeringFiles(
  compute: ComputeFile,
  tell: (progress: FileProgress) => void,
): (message: FileMessage) => Promise<FileReply> {
  let known: { readonly fileId: number; readonly file: File } | null = null;
  return async ({ fileId, file: sent, ...job }) => {
    if (known?.fileId !== fileId) known = { fileId, file: sent };
    try {
      const { output, rows } = await compute(
        { ...job, file: known.file },
        {
          onProgress: (progress) => tell({ progress }),
          onIteration: nowAndThen((iterations) => tell({ iterations })),
        },
      );
      return { output: packedOutput(output), rows };
    } catch (failure) {
      if (failure instanceof WorkbookProblem) return { problem: failure.code, detail: failure.detail };
      return { bug: failure instanceof Error ? (failure.stack ?? failure.message) : String(failure) };
    }
  };
}
