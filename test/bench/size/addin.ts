import { fork } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { calculateOnThread } from "../../../src/addin/report-thread/calculate-on-thread";
import { reportSpecs } from "../../../src/reports/reports.generated";
import { createExcelPort } from "../../../src/workbook/excel/excel-port";
import { connectLibrary } from "../../workbook/excel/office-in-node";
import { requestFor, runsOver } from "../../workbook/excel/workbook-with";
import { nodeThread } from "../node-thread";
import { peakMemory } from "./peak-memory";

/** What a report of so many rows takes of the add-in: milliseconds, and bytes at the peak of its process. */
export interface SizeFigures {
  readonly prepare: number;
  readonly insert: number;
  /** The longest tasks of the add-in's own thread: while it reads, checks and computes, and inserts. */
  readonly longestRead: number;
  readonly longestReckoning: number;
  readonly longestInsert: number;
  readonly peak: number;
  readonly rowsUsed: number;
}

/** Nothing else is due in the loop than this probe, so what comes between two of its turns is one task of ours. */
class Tasks {
  private longest = 0;
  readonly #timer = setInterval(() => this.#turn(), 1);
  #last = performance.now();

  /** The longest so far, the one that is running among them. */
  restart(): number {
    this.#turn();
    const { longest } = this;
    this.longest = 0;
    return longest;
  }

  /** The longest, with the one that is coming to its end. */
  async ended(): Promise<number> {
    await new Promise((resolve) => setTimeout(resolve, 5));
    return this.restart();
  }

  stop(): void {
    clearInterval(this.#timer);
  }

  #turn(): void {
    const now = performance.now();
    this.longest = Math.max(this.longest, now - this.#last);
    this.#last = now;
  }
}

const [rows = "", id = ""] = process.argv.slice(2);

async function main(): Promise<void> {
  const report = reportSpecs.find((spec) => spec.id === id);
  if (!report) throw new Error(`There is no report ${id}.`);
  const host = fork(join(__dirname, "host.ts"), [rows], { execArgv: ["--import", "tsx"] });
  await once(host, "message");
  connectLibrary(async (body) => {
    const answered = once(host, "message") as Promise<[string]>;
    host.send(body);
    const [answer] = await answered;
    return { body: answer };
  });
  const port = createExcelPort();
  const { thread, leave } = nodeThread("report-worker.js");
  const here = (): never => {
    throw new Error("The thread for reports did not start.");
  };
  const runs = runsOver(port, "en", "bench", report, "2025-04-01T12:00:00Z", calculateOnThread(thread, here));
  const request = requestFor({ runs }, await port.describeSelection(), report);
  // Two columns cross where a report can: all five are read.
  const crossed: Record<string, string> =
    "crossed" in (report.shapes[request.shape]?.inputs ?? {}) ? { crossed: "Region" } : {};
  const tasks = new Tasks();
  const from = performance.now();
  let longestRead = 0;
  const prepared = await runs.prepare(
    { ...request, mapping: { ...request.mapping, ...crossed } },
    {
      onProgress: ({ done, total }) => {
        if (done === total) longestRead = tasks.restart();
      },
    },
  );
  const prepare = performance.now() - from;
  const longestReckoning = await tasks.ended();
  await runs.insert(prepared, "new-sheet");
  const figures: SizeFigures = {
    prepare,
    insert: performance.now() - from - prepare,
    longestRead,
    longestReckoning,
    longestInsert: await tasks.ended(),
    peak: peakMemory(),
    rowsUsed: prepared.check.included.reduce((sum, flag) => sum + flag, 0),
  };
  console.log(JSON.stringify(figures));
  tasks.stop();
  await leave();
  host.disconnect();
}

void main();
