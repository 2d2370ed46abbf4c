import { openAsBlob } from "node:fs";
import { inShape } from "../../src/contract/report-spec";
import cohortRetention from "../../src/reports/cohort-retention/cohort-retention";
import { layoutOf, readFile } from "../../src/sources/file/file-reader";

/**
 * How long a file takes to become a table of cohorts, and how much memory: `tsx test/bench/files.ts <file>`. The file
 * has the columns customer_id, date and amount.
 */
async function main(path: string): Promise<void> {
  const shaped = inShape(cohortRetention, "transactions");
  if (!shaped) throw new Error("No such shape");
  const options = {
    period: "month",
    cell: "on",
    measure: "rate",
    reference: "cohort",
    ages: 24,
    level: 0.95,
    until: "",
  };
  const inputs = {
    customer: { header: "customer_id", role: "identifier" },
    date: { header: "date", role: "event-date" },
  } as const;
  const file = await openAsBlob(path);
  const used = process.cpuUsage();
  const began = performance.now();
  const data = await readFile(file, await layoutOf(file), inputs);
  const read = performance.now();
  const check = shaped.check(data, options, 60_000);
  const checked = performance.now();
  const output = shaped.compute(data, options, check, 60_000);
  const done = performance.now();
  const seconds = (from: number, to: number): string => ((to - from) / 1000).toFixed(2);
  console.log({
    ...{ rows: data.length, cohorts: output.tables[0]?.rows.length },
    ...{ read: seconds(began, read), check: seconds(read, checked), count: seconds(checked, done) },
    // On a machine that others use as well, the time on the processor says more than that on the clock.
    ...{ all: seconds(began, done), processor: (process.cpuUsage(used).user / 1e6).toFixed(2) },
    ...{ peakMegabytes: Math.round(process.resourceUsage().maxRSS / 1024) },
  });
}

void main(process.argv[2] ?? "");
