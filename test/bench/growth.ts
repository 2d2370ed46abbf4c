import { readFileSync, writeFileSync } from "node:fs";
import { timed } from "./figures";
import { loadOurs } from "./tables";
import { findGenerator, transactionsOf } from "./transactions";

/** What so many million rows cost. */
export interface Growth {
  readonly median: number;
  /** Bytes that a call takes at most beyond what stood in memory before it. */
  readonly peak: number;
  /** Bytes of the columns once encoded: a code and a day for each row. */
  readonly encoded: number;
}

/** Bytes of a line of the process's own status, such as VmRSS or VmHWM. */
function statusBytes(line: string): number {
  const found = new RegExp(`^${line}:\\s+(\\d+) kB`, "m").exec(readFileSync("/proc/self/status", "utf8"));
  return Number(found?.[1]) * 1024;
}

/** What making the rows has left behind is freed on other threads, a moment after the collection. */
async function settled(): Promise<void> {
  for (let round = 0; round < 3; round += 1) {
    globalThis.gc?.();
    await new Promise((resolve) => setTimeout(resolve, 300));
  }
}

async function main(): Promise<void> {
  const rows = Number(process.argv[2]) * 1_000_000;
  const generate = await findGenerator();
  if (!generate) throw new Error("The generator of transactions is absent.");
  const { cohortTable, leave } = await loadOurs();
  const data = transactionsOf(generate(rows, rows / 10), "integer ids");
  // The first call, as later ones find memory that the process has kept.
  await settled();
  const before = statusBytes("VmRSS");
  // Forgets the peak of making the rows.
  writeFileSync("/proc/self/clear_refs", "5");
  await cohortTable(data);
  const peak = statusBytes("VmHWM") - before;
  const { median } = await timed(() => cohortTable(data));
  const growth: Growth = { median, peak, encoded: rows * 8 };
  console.log(JSON.stringify(growth));
  await leave();
}

void main();
