import type { FitProgress } from "../../contract/fit";
import type { ColumnSet } from "../../contract/report-data";
import { nowAndThen } from "../../functions/now-and-then";
import type { CalculatedReport, CalculateReport, ReportJob } from "../../workbook/calculate";
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

/** How many steps a search has taken. */
export type ReportProgress = Pick<FitProgress, "iterations">;

export type ReportReply =
  | { readonly check: PackedCheck; readonly output: PackedOutput }
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
  return { check: unpackedCheck(reply.check, data), output: unpackedOutput(reply.output) };
}

/**
 * Answers messages where reports are computed. The last data are kept, as other options are asked of the same data.
 *
 * @param tell hears how far a search has come
 */
export function answering(
  calculate: CalculateReport,
  tell: (progress: ReportProgress) => void,
): (message: ReportMessage) => Promise<ReportReply> {
  let held: { readonly dataId: number; readonly data: ColumnSet } | null = null;
  return async ({ dataId, data: sent, ...job }) => {
    try {
      if (sent) held = { dataId, data: unpackedData(sent) };
      if (held?.dataId !== dataId) return { lacks: "data" };
      const { data } = held;
      const { check, output } = await calculate(
        { ...job, data },
        { onIteration: nowAndThen((iterations) => tell({ iterations })) },
      );
      return { check: packedCheck(check, data), output: packedOutput(output) };
    } catch (failure) {
      return { bug: failure instanceof Error ? (failure.stack ?? failure.message) : String(failure) };
    }
  };
}
