import type { FitProgress } from "../../contract/fit";
import type { ColumnSet } from "../../contract/report-data";
import { nowAndThen } from "../../functions/now-and-then";
import type { ReportOutput } from "../../contract/report-output";
import type { CalculatedReport, CalculateReport, ReportJob } from "../../workbook/calculate";
import type { FinishJob, FinishReport } from "../../workbook/finish";
import type { Run } from "../../workbook/ports/run";
import {
  packedCheck,
  packedData,
  unpackedCheck,
  unpackedData,
  type PackedCheck,
  type PackedData,
} from "./packed-data";
import { packedOutput, unpackedOutput, type PackedOutput } from "./packed-output";

/** What is asked for: a report of data that are known by a number; with the data where they are not there yet. */
export type ReportMessage = Omit<ReportJob, "data"> & {
  readonly dataId: number;
  readonly data: PackedData | null;
};

/** The other thing that is asked for: a report of what a source has answered. */
export interface FinishMessage {
  readonly finish: FinishJob;
}

/** How many steps a search has taken. */
export type ReportProgress = Pick<FitProgress, "iterations">;

export type ReportReply =
  | { readonly check: PackedCheck; readonly output: PackedOutput }
  | { readonly finished: PackedOutput }
  /** The data are not there, or there no more. */
  | { readonly lacks: "data" }
  /** A fault of ours. */
  | { readonly bug: string };

export const isProgress = (said: ReportProgress | ReportReply): said is ReportProgress =>
  "iterations" in said;

export function messageOf(job: ReportJob, dataId: number, withData: boolean): ReportMessage {
  return { ...job, dataId, data: withData ? packedData(job.data) : null };
}

/** The report of which a reply speaks; `null` where the data have to be sent first. */
export function reportIn(reply: ReportReply, data: ColumnSet): CalculatedReport | null {
  if ("bug" in reply) throw new Error(reply.bug);
  if ("lacks" in reply) return null;
  if ("finished" in reply) throw new Error("A report of counts was not asked for");
  return { check: unpackedCheck(reply.check, data), output: unpackedOutput(reply.output) };
}

/** The report that was made of counts. */
export function finishedIn(reply: ReportReply): ReportOutput {
  if ("bug" in reply) throw new Error(reply.bug);
  if (!("finished" in reply)) throw new Error("A report of counts was asked for");
  return unpackedOutput(reply.finished);
}

/**
 * Answers messages where reports are computed. The last data are kept, as other options are asked of the same data.
 *
 * @param tell hears how far a search has come
 */
export function answering(
  calculate: CalculateReport,
  finish: FinishReport,
  tell: (progress: ReportProgress) => void,
): (message: ReportMessage | FinishMessage) => Promise<ReportReply> {
  let held: { readonly dataId: number; readonly data: ColumnSet } | null = null;
  const run = (): Run => ({ onIteration: nowAndThen((iterations) => tell({ iterations })) });
  return async (message) => {
    try {
      if ("finish" in message) return { finished: packedOutput(await finish(message.finish, run())) };
      const { dataId, data: sent, ...job } = message;
      if (sent) held = { dataId, data: unpackedData(sent) };
      if (held?.dataId !== dataId) return { lacks: "data" };
      const { data } = held;
      const { check, output } = await calculate({ ...job, data }, run());
      return { check: packedCheck(check, data), output: packedOutput(output) };
    } catch (failure) {
      return { bug: failure instanceof Error ? (failure.stack ?? failure.message) : String(failure) };
    }
  };
}
