import type { ColumnSet } from "../../contract/report-data";
import type { WorkerThread } from "../../functions/worker-thread";
import type { CalculateReport } from "../../workbook/calculate";
import { throwIfCancelled } from "../../workbook/cancel";
import type { FinishReport } from "../../workbook/finish";
import type { Run } from "../../workbook/ports/run";
import {
  finishedIn,
  isProgress,
  messageOf,
  reportIn,
  type FinishMessage,
  type ReportMessage,
  type ReportProgress,
  type ReportReply,
} from "./report-messages";

const neverAborted = new AbortController().signal;

/** The last that the thread says of a message; `null` where no other thread can be had. */
async function asked(
  thread: WorkerThread,
  message: ReportMessage | FinishMessage,
  run: Run = {},
): Promise<ReportReply | null> {
  const { signal = neverAborted, onIteration } = run;
  const last = await thread.ask<ReportProgress | ReportReply>(message, [], signal, (said) => {
    if (isProgress(said)) onIteration?.(said.iterations);
    return !isProgress(said);
  });
  return last as ReportReply | null;
}

/**
 * Computes reports on another thread, so that the pane draws and hears its user meanwhile.
 *
 * @param here computes where no other thread can be had
 */
export function calculateOnThread(thread: WorkerThread, here: CalculateReport): CalculateReport {
  const dataIds = new WeakMap<ColumnSet, number>();
  let sent = 0;
  return async (job, run) => {
    const { data } = job;
    const isKnown = dataIds.has(data);
    const dataId = dataIds.get(data) ?? (sent += 1);
    dataIds.set(data, dataId);
    const ask = (withData: boolean) => asked(thread, messageOf(job, dataId, withData), run);
    try {
      for (const withData of isKnown ? [false, true] : [true]) {
        const reply = await ask(withData);
        if (reply === null) return here(job, run);
        const report = reportIn(reply, data);
        if (report) return report;
      }
    } catch (failure) {
      throwIfCancelled(run?.signal);
      throw failure;
    }
    throw new Error("The data were sent and are not there");
  };
}

/** The same for reports that are made of counts. */
export const finishOnThread =
  (thread: WorkerThread, here: FinishReport): FinishReport =>
  async (job, run) => {
    try {
      const reply = await asked(thread, { finish: job }, run);
      return reply === null ? await here(job, run) : finishedIn(reply);
    } catch (failure) {
      throwIfCancelled(run?.signal);
      throw failure;
    }
  };
