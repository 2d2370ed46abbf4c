import { fork } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { inShape, mappedColumns, startingOptions } from "../../../src/contract/report-spec";
import segmentRetention from "../../../src/reports/segment-retention/segment-retention";
import { createExcelPort } from "../../../src/workbook/excel/excel-port";
import { connectLibrary } from "../../workbook/excel/office-in-node";
import { runsOver } from "../../workbook/excel/workbook-with";
import { peakMemory } from "./peak-memory";

/** What a report of so many rows takes of the add-in: milliseconds, and bytes at the peak of its process. */
export interface SizeFigures {
  readonly prepare: number;
  readonly longestRead: number;
  /** Of check and compute. */
  readonly longestReckoning: number;
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

  stop(): void {
    clearInterval(this.#timer);
  }

  #turn(): void {
    const now = performance.now();
    this.longest = Math.max(this.longest, now - this.#last);
    this.#last = now;
  }
}

async function main(): Promise<void> {
  const host = fork(join(__dirname, "host.ts"), [process.argv[2] ?? ""], { execArgv: ["--import", "tsx"] });
  await once(host, "message");
  connectLibrary(async (body) => {
    const answered = once(host, "message") as Promise<[string]>;
    host.send(body);
    const [answer] = await answered;
    return { body: answer };
  });
  const port = createExcelPort();
  const runs = runsOver(port, "en", "bench");
  const source = await port.describeSelection();
  const mapping = {
    customer: "Customer",
    date: "Date",
    amount: "Amount",
    segment: "Plan",
    crossed: "Region",
  };
  const shape = inShape(segmentRetention, "transactions");
  if (!shape) throw new Error("The report has no shape for transactions.");
  const { options } = startingOptions(shape, mappedColumns(mapping, source.columns));
  const request = {
    report: "segment-retention",
    shape: "transactions",
    source,
    mapping,
    lookups: {},
    options,
  };
  const tasks = new Tasks();
  const from = performance.now();
  let longestRead = 0;
  const prepared = await runs.prepare(request, {
    onProgress: ({ done, total }) => {
      if (done === total) longestRead = tasks.restart();
    },
  });
  const prepare = performance.now() - from;
  await new Promise((resolve) => setTimeout(resolve, 5));
  const figures: SizeFigures = {
    prepare,
    longestRead,
    longestReckoning: tasks.restart(),
    peak: peakMemory(),
    rowsUsed: prepared.check.included.reduce((sum, flag) => sum + flag, 0),
  };
  console.log(JSON.stringify(figures));
  tasks.stop();
  host.disconnect();
}

void main();
