import type { ColumnSet } from "../../contract/report-data";
import type { WorkerThread } from "../../functions/worker-thread";
import type { CalculateReport } from "../../workbook/calculate";
import { throwIfCancelled } from "../../workbook/cancel";
import { isProgress, messageOf, reportIn, type ReportProgress, type ReportReply } from "./report-messages";

const neverAborted = new AbortController().signal;

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
    const ask = (withData: boolean) =>
      thread.ask<ReportProgress | ReportReply>(
        messageOf(job, dataId, withData),
        [],
        run?.signal ?? neverAborted,
        (said) => {
          if (isProgress(said)) run?.onIteration?.(said.iterations);
          return !isProgress(said);
        },
      );
    try {
      for (const withData of isKnown ? [false, true] : [true]) {
        const reply = await ask(withData);
        if (reply === null) return here(job, run);
        const report = reportIn(reply as ReportReply, data);
        if (report) return report;
      }
    } catch (failure) {
      throwIfCancelled(run?.signal);
      throw failure;
    }
    throw new Error("The data were sent and are not there");
  };
}
