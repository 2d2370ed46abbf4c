import retention from "../../src/calc/rates/retention-rate";
import type { Table } from "../../src/contract/table";
import { stagesOf } from "../../src/functions/cell-function";
import type { Stages } from "../../src/functions/stages";
import { finished } from "../../src/functions/stepwise";
import { answerOn, replyTo, type Job, type Said } from "../../src/functions/worker-messages";
import { ready, WorkerThread, type WorkerLike } from "../../src/functions/worker-thread";

/** A worker whose messages are copied as a browser copies them; it answers when it is let. */
class FakeWorker implements WorkerLike {
  onmessage: WorkerLike["onmessage"] = null;
  onerror: WorkerLike["onerror"] = null;
  readonly jobs: Job[] = [];
  terminated = false;

  constructor(
    starts = true,
    readonly stages: Stages = stagesOf(retention),
  ) {
    setTimeout(() => (starts ? this.#say(ready) : this.onerror?.({ message: "blocked" } as ErrorEvent)));
  }

  postMessage(job: Job, transfer: Transferable[]): void {
    this.jobs.push(structuredClone(job, { transfer }));
  }

  terminate(): void {
    this.terminated = true;
  }

  async answer(): Promise<void> {
    const job = this.jobs.shift();
    if (!job) return;
    const say = (said: Said): void => this.#say(structuredClone(said));
    say(await replyTo(job, async () => this.stages, say));
  }

  #say(data: typeof ready | Said): void {
    this.onmessage?.({ data } as MessageEvent<unknown>);
  }
}

const job = (...values: unknown[]): Job => ({
  id: "RETENTION",
  args: finished(stagesOf(retention).read(values)),
});
const patient = new AbortController().signal;
const turn = () => new Promise((resolve) => setTimeout(resolve, 5));

describe("WorkerThread", () => {
  it("computes on another thread what is computed on this, errors of single positions included", async () => {
    const worker = new FakeWorker();
    const thread = new WorkerThread(() => worker);
    const values = [[[1000], [0], ["x"], [null]], [[800], [8], [8], [null]], [[2]]];
    const answer = answerOn(thread, job(...values), patient);
    await turn();
    await worker.answer();
    expect(await answer).toEqual(stagesOf(retention).compute(job(...values).args));
    expect(await answer).toMatchObject({
      outcomes: [
        0.798,
        { code: "zero-denominator", argument: "start" },
        { code: "not-a-number", detail: { value: "x" } },
        { code: "out-of-range" },
      ],
    });
  });

  it("hands columns over instead of copying them", async () => {
    const worker = new FakeWorker();
    const asked = job([[1000]], [[800]], [[200]]);
    const answer = answerOn(new WorkerThread(() => worker), asked, patient);
    await turn();
    expect((asked.args as { data: { numbers: Float64Array }[] }).data[0]?.numbers).toHaveLength(0);
    await worker.answer();
    await answer;
  });

  it("passes on how far a search has come before it passes on what was found", async () => {
    const found: Table = { columns: [{ key: "value", unit: "ratio" }], rows: [[7]] };
    const worker = new FakeWorker(true, {
      ...stagesOf(retention),
      compute: (_, onIteration) => {
        onIteration?.({ iterations: 34, logLikelihood: -1 });
        return found;
      },
    });
    const told: number[] = [];
    const thread = new WorkerThread(() => worker);
    const answer = answerOn(thread, job(1, 1, 0), patient, (iterations) => told.push(iterations));
    await turn();
    const clock = jest.spyOn(performance, "now").mockReturnValueOnce(0).mockReturnValue(60_000);
    await worker.answer();
    clock.mockRestore();
    expect(await answer).toEqual(found);
    expect(told).toEqual([34]);
  });

  it("ends a calculation that is called off, and computes the next on a new thread", async () => {
    const workers: FakeWorker[] = [];
    const thread = new WorkerThread(() => {
      workers.push(new FakeWorker());
      return workers.at(-1)!;
    });
    const cancel = new AbortController();
    const first = answerOn(thread, job(1000, 800, 200), cancel.signal);
    const second = answerOn(thread, job(1000, 900, 200), patient);
    // Until it has begun.
    while (!workers[0]?.jobs.length) await turn();
    cancel.abort();
    await expect(first).rejects.toMatchObject({ name: "AbortError" });
    expect(workers[0]?.terminated).toBe(true);
    await turn();
    await workers[1]?.answer();
    expect(await second).toMatchObject({ outcomes: [0.7] });
  });

  it("never begins what was called off while it waited", async () => {
    const worker = new FakeWorker();
    const thread = new WorkerThread(() => worker);
    const cancel = new AbortController();
    const first = answerOn(thread, job(1000, 800, 200), patient);
    const second = answerOn(thread, job(1000, 900, 200), cancel.signal);
    cancel.abort();
    await expect(second).rejects.toMatchObject({ name: "AbortError" });
    await turn();
    await worker.answer();
    await first;
    await turn();
    expect(worker.jobs).toEqual([]);
    expect(worker.terminated).toBe(false);
  });

  it("says null where a worker cannot be made, or made but not loaded", async () => {
    const forbidden = new WorkerThread(() => {
      throw new Error("SecurityError");
    });
    expect(await answerOn(forbidden, job(1, 1, 0), patient)).toBeNull();
    expect(await answerOn(new WorkerThread(() => new FakeWorker(false)), job(1, 1, 0), patient)).toBeNull();
  });

  it("passes a fault of ours on, and one of the worker itself", async () => {
    const worker = new FakeWorker();
    const thread = new WorkerThread(() => worker);
    const broken = answerOn(thread, { id: "RETENTION", args: null }, patient);
    await turn();
    await worker.answer();
    await expect(broken).rejects.toThrow("TypeError");
    const crashed = answerOn(thread, job(1, 1, 0), patient);
    await turn();
    worker.onerror?.({ message: "out of memory" } as ErrorEvent);
    await expect(crashed).rejects.toThrow("out of memory");
  });
});
