import { computeFileHere } from "../../../src/addin/file-thread/compute-file";
import { computeFileOnThread } from "../../../src/addin/file-thread/compute-file-on-thread";
import { answeringFiles, type FileMessage } from "../../../src/addin/file-thread/file-messages";
import { inShape, startingOptions } from "../../../src/contract/report-spec";
import { WorkerThread, type WorkerLike } from "../../../src/functions/worker-thread";
import cohortRetention from "../../../src/reports/cohort-retention/cohort-retention";
import { openFile } from "../../../src/sources/file/opened-file";
import type { OutsideJob } from "../../../src/workbook/ports/outside";

const reports = [cohortRetention];
const { options } = startingOptions(inShape(cohortRetention, "transactions")!, {});
const job: OutsideJob = {
  ...{ report: "cohort-retention", shape: "transactions", options, today: 60_000 },
  inputs: {
    customer: { header: "Customer", role: "identifier" },
    date: { header: "Date", role: "event-date" },
  },
};
const orders = () =>
  new File(["Customer,Date\nA,2024-01-10\nB,2024-01-20\nA,2024-02-03\n,2024-02-04\n"], "orders.csv");

/** A worker in this thread, which hears and says copies, as another thread would. */
function workerHere(): WorkerLike & { readonly heard: FileMessage[] } {
  const heard: FileMessage[] = [];
  const worker: WorkerLike & { readonly heard: FileMessage[] } = {
    ...{ onmessage: null, onerror: null, heard },
    postMessage(message) {
      heard.push(message as FileMessage);
      void answer(message as FileMessage).then(say);
    },
    terminate: () => undefined,
  };
  const say = (said: unknown) => worker.onmessage?.({ data: structuredClone(said) } as MessageEvent);
  const answer = answeringFiles(computeFileHere(reports), say);
  setTimeout(() => say("ready"));
  return worker;
}

describe("a file on a thread of its own", () => {
  it("gives the report that this thread would, and what was found by row", async () => {
    const thread = new WorkerThread(workerHere);
    const here = computeFileHere(reports);
    const opened = await openFile(orders(), computeFileOnThread(thread, here));
    const { output, rows } = await opened.compute(job);
    expect(rows).toMatchObject({ read: 4, used: 3, firstRow: 2, headers: { date: "Date" } });
    expect(rows.findings).toMatchObject([{ code: "unnamed-customer", count: 1 }]);
    expect([...rows.findings[0]!.rows]).toEqual([3]);
    const same = await (await openFile(orders(), here)).compute(job);
    expect(output.tables.map((table) => table.rows)).toEqual(same.output.tables.map((table) => table.rows));
    expect(output.tables[0]?.rows[0]?.slice(0, 3)).toEqual(["2024-01", 2, 1]);
  });

  it("reads once for all answers about the same columns", async () => {
    const told: number[] = [];
    const opened = await openFile(orders(), computeFileHere(reports));
    const onProgress = ({ done }: { readonly done: number }) => told.push(done);
    await opened.compute(job, { onProgress });
    await opened.compute({ ...job, options: { ...options, cell: "streak" } }, { onProgress });
    expect(told).toHaveLength(1);
  });

  it("says what stands in the way as the workbook's problems do", async () => {
    const thread = new WorkerThread(workerHere);
    const opened = await openFile(orders(), computeFileOnThread(thread, computeFileHere(reports)));
    const inputs = { ...job.inputs, amount: { header: "Amount", role: "amount" } } as const;
    await expect(opened.compute({ ...job, inputs })).rejects.toMatchObject({
      code: "column-gone",
      detail: { header: "Amount" },
    });
  });

  it("ends with the thread when it is called off", async () => {
    let ended = 0;
    const silent = (): WorkerLike => {
      const worker: WorkerLike = {
        ...{ onmessage: null, onerror: null, postMessage: () => undefined },
        terminate: () => (ended += 1),
      };
      setTimeout(() => worker.onmessage?.({ data: "ready" } as MessageEvent));
      return worker;
    };
    const compute = computeFileOnThread(new WorkerThread(silent), computeFileHere(reports));
    const opened = await openFile(orders(), compute);
    const stop = new AbortController();
    setTimeout(() => stop.abort(), 50);
    await expect(opened.compute(job, { signal: stop.signal })).rejects.toMatchObject({ code: "cancelled" });
    expect(ended).toBe(1);
  });
});
