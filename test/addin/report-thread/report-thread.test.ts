import { calculateOnThread, finishOnThread } from "../../../src/addin/report-thread/calculate-on-thread";
import { answering, type ReportMessage } from "../../../src/addin/report-thread/report-messages";
import type { ColumnSet } from "../../../src/contract/report-data";
import type { OutputColumn, ReportOutput } from "../../../src/contract/report-output";
import { inShape, startingOptions, type ReportSpec } from "../../../src/contract/report-spec";
import { ready, WorkerThread, type WorkerLike } from "../../../src/functions/worker-thread";
import { spanOfUsed } from "../../../src/reports/parts/counted-report";
import { tally } from "../../../src/reports/parts/tallies/tally";
import segmentRetention from "../../../src/reports/segment-retention/segment-retention";
import { reportSpecs } from "../../../src/reports/reports.generated";
import { calculateHere, type CalculateReport, type ReportJob } from "../../../src/workbook/calculate";
import { finishHere, type FinishJob, type FinishReport } from "../../../src/workbook/finish";
import { recognisedSample } from "../../reports/support/recognised";
import { columnsOf } from "../../reports/segment-retention/columns-of";

/** A worker whose messages are copied as a browser copies them. */
class FakeWorker implements WorkerLike {
  onmessage: WorkerLike["onmessage"] = null;
  onerror: WorkerLike["onerror"] = null;
  readonly asked: ReportMessage[] = [];
  terminated = false;
  readonly #answer: ReturnType<typeof answering>;

  constructor(calculate: CalculateReport, finish: FinishReport) {
    this.#answer = answering(calculate, finish, (progress) => this.#say(progress));
    setTimeout(() => this.#say(ready));
  }

  postMessage(message: unknown, transfer: Transferable[]): void {
    const copy = structuredClone(message, { transfer }) as ReportMessage;
    this.asked.push(copy);
    void this.#answer(copy).then((reply) => this.#say(reply));
  }

  terminate(): void {
    this.terminated = true;
  }

  #say(said: unknown): void {
    if (!this.terminated) this.onmessage?.({ data: structuredClone(said) } as MessageEvent);
  }
}

function threadOf(calculate: CalculateReport): {
  readonly workers: FakeWorker[];
  readonly calculate: CalculateReport;
  readonly finish: FinishReport;
} {
  const workers: FakeWorker[] = [];
  const thread = new WorkerThread(() => {
    workers.push(new FakeWorker(calculate, finishHere(reportSpecs)));
    return workers.at(-1)!;
  });
  const here = () => Promise.reject(new Error("There is a thread"));
  return { workers, calculate: calculateOnThread(thread, here), finish: finishOnThread(thread, here) };
}

/** A report of the sheet of the sample workbook that it can read, each question answered with its first word. */
function sampleJob(spec: ReportSpec): ReportJob {
  const sheets = ["Customers", "Orders", "Revenue", "Scores", "Segments", "Loyalty"];
  const found = sheets
    .map((sheet) => recognisedSample(spec, sheet))
    .find(({ missing }) => missing.length === 0);
  if (!found) throw new Error(`No sheet of the sample serves ${spec.id}`);
  const { shape, name, cells } = found;
  const sources = Object.entries(cells).map(([input, sample]) => [input, { header: input, sample }] as const);
  const words = Object.entries(shape.options).flatMap(([option, asked]) =>
    asked.kind === "choice" ? [[option, asked.words[0] ?? ""] as const] : [],
  );
  return {
    report: spec.id,
    shape: name,
    data: columnsOf(cells, shape.inputs),
    options: { ...Object.fromEntries(words), ...startingOptions(shape, Object.fromEntries(sources)).options },
    today: 46_000,
  };
}

/** With its formulas as they are written. */
const written = ({ tables, ...output }: ReportOutput) => ({
  ...output,
  tables: tables.map(({ columns, ...table }) => ({ ...table, columns: columns.map(writtenColumn) })),
});

const reference = (key: string) => `Table[[#This Row],[${key}]]`;

const writtenColumn = ({ formula, total, ...column }: OutputColumn) => ({
  ...column,
  formula: formula?.(reference),
  total: typeof total === "function" ? total(reference) : total,
});

const outcomes = (): ReportJob => sampleJob(segmentRetention);

describe("A report that is computed on another thread", () => {
  it.each(reportSpecs)("is what it is here: $id", async (spec) => {
    const job = sampleJob(spec);
    const here = calculateHere(reportSpecs);
    const [there, expected] = await Promise.all([threadOf(here).calculate(job), here(job)]);
    expect(written(there.output)).toEqual(written(expected.output));
    const labels = Object.keys(expected.check.words).map((input) => there.check.words[input]?.labels);
    expect(labels).toEqual(Object.values(expected.check.words).map((column) => column.labels));
    expect({ ...there.check, words: null }).toEqual({ ...expected.check, words: null });
  });

  it("shares with the data what the check has left as it was", async () => {
    const job = outcomes();
    const { check } = await threadOf(calculateHere(reportSpecs)).calculate(job);
    const unchanged = Object.entries(job.data.columns).filter(([input]) => check.words[input]);
    expect(unchanged.length).toBeGreaterThan(0);
    for (const [input, column] of unchanged) expect(check.words[input]).toBe(column);
  });

  it("is sent its data once, however many options are tried", async () => {
    const { workers, calculate } = threadOf(calculateHere(reportSpecs));
    const job = outcomes();
    await calculate(job);
    const { output } = await calculate({ ...job, options: { ...job.options, level: 0.8 } });
    expect(workers[0]?.asked.map(({ data }) => data !== null)).toEqual([true, false]);
    const here = await calculateHere(reportSpecs)({ ...job, options: { ...job.options, level: 0.8 } });
    expect(written(output)).toEqual(written(here.output));
  });

  it("is sent its data anew after another report's, and after it was called off", async () => {
    const never = new Promise<never>(() => undefined);
    let isHeldUp = false;
    const here = calculateHere(reportSpecs);
    const { workers, calculate } = threadOf((job, run) => (isHeldUp ? never : here(job, run)));
    const [one, other] = [outcomes(), outcomes()];
    await calculate(one);
    await calculate(other);
    await calculate(one);
    expect(workers[0]?.asked.map(({ data }) => data !== null)).toEqual([true, true, false, true]);
    isHeldUp = true;
    const cancel = new AbortController();
    const cancelled = calculate(one, { signal: cancel.signal });
    while (workers[0]?.asked.length === 4) await new Promise((resolve) => setTimeout(resolve, 5));
    cancel.abort();
    await expect(cancelled).rejects.toMatchObject({ code: "cancelled" });
    expect(workers[0]?.terminated).toBe(true);
    isHeldUp = false;
    const { output } = await calculate(one);
    expect(workers[1]?.asked.map(({ data }) => data !== null)).toEqual([false, true]);
    expect(written(output)).toEqual(written((await here(one)).output));
  });

  it("tells how far a search has come", async () => {
    const told: number[] = [];
    const here = calculateHere(reportSpecs);
    const clock = jest.spyOn(performance, "now");
    const { calculate } = threadOf((job, run) => {
      clock.mockReturnValue(60_000);
      run?.onIteration?.(12);
      return here(job);
    });
    clock.mockReturnValue(0);
    await calculate(outcomes(), { onIteration: (iterations) => told.push(iterations) });
    clock.mockRestore();
    expect(told).toEqual([12]);
  });

  it("passes a fault of ours on", async () => {
    const { calculate } = threadOf(() => Promise.reject(new Error("a bug")));
    await expect(calculate(outcomes())).rejects.toThrow("a bug");
  });

  it("is computed here where no other thread can be had", async () => {
    const thread = new WorkerThread(() => {
      throw new Error("SecurityError");
    });
    const here = calculateHere(reportSpecs);
    const job = outcomes();
    const { output } = await calculateOnThread(thread, here)(job);
    expect(written(output)).toEqual(written((await here(job)).output));
  });

  it("keeps texts and customer numbers apart as they were", async () => {
    const data: ColumnSet = columnsOf({
      segment: ["Ærø", "", "B", 7, "Ærø"],
      outcome: ["Yes", "No", "Yes", "No", 1],
    });
    const seen: ColumnSet[] = [];
    const here = calculateHere(reportSpecs);
    const { calculate } = threadOf((job) => {
      seen.push(job.data);
      return here(job);
    });
    await calculate({ ...outcomes(), data });
    expect(seen[0]?.columns.segment).toEqual(data.columns.segment);
    expect(seen[0]).toEqual(data);
  });
});

describe("A report of counts that is finished on another thread", () => {
  /** What the sample's rows answer to the report's questions. */
  function countedSample(id: string): FinishJob {
    const { report, shape, data, options, today } = sampleJob(reportSpecs.find((spec) => spec.id === id)!);
    const shaped = inShape(
      reportSpecs.find((spec) => spec.id === id)!,
      shape,
    )!;
    const check = shaped.check(data, options, today);
    const span = spanOfUsed(check, shaped.counted!.days, today);
    const asked = { options, headers: data.headers, today, span };
    const answers = Object.entries(shaped.counted!.questions(asked)).map(
      ([name, question]) => [name, tally(check, question)] as const,
    );
    return { report, shape, asked, answers: Object.fromEntries(answers) };
  }

  it.each(["cohort-retention", "customer-value", "revenue-retention", "segment-retention"])(
    "is what it is here: %s",
    async (id) => {
      const job = countedSample(id);
      const there = await threadOf(calculateHere(reportSpecs)).finish(job);
      expect(written(there)).toEqual(written(await finishHere(reportSpecs)(job)));
    },
  );

  it("ends when it is called off", async () => {
    const cancel = new AbortController();
    const { finish, workers } = threadOf(calculateHere(reportSpecs));
    const finished = finish(countedSample("customer-value"), { signal: cancel.signal });
    cancel.abort();
    await expect(finished).rejects.toMatchObject({ code: "cancelled" });
    expect(workers.every(({ asked, terminated }) => terminated || asked.length === 0)).toBe(true);
  });
});
