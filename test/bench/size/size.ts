import { join } from "node:path";
import { milliseconds, report } from "../figures";
import { inOwnProcess } from "../in-own-process";
import type { SizeFigures } from "./addin";

/** All rows under a header that a sheet has. */
const most = 1_048_575;

const asked = [
  ["segment-retention", 100_000, "3 s"],
  ["segment-retention", most, "30 s"],
  ["cohort-retention", 1_000_000, "30 s"],
  ["customer-value", 1_000_000, "30 s"],
  ["customers-at-risk", 1_000_000, "30 s"],
] as const;

/** Reports from the sheet to the sheet: read through the host, checked and computed on a thread, inserted. */
export function benchSize(): void {
  for (const [id, rows, bar] of asked) {
    const figures = inOwnProcess<SizeFigures>(join(__dirname, "addin.ts"), [rows, id]);
    // The figures of fewer rows would be those of less work.
    if (figures.rowsUsed !== rows) throw new Error(`${id} used ${figures.rowsUsed} of ${rows} rows.`);
    const what = `${id}, ${rows.toLocaleString("en")} rows`;
    const { prepare, insert, longestRead, longestReckoning, longestInsert, peak } = figures;
    report(`${what}: read, check and compute`, milliseconds(prepare), bar);
    report(`${what}: and inserted`, milliseconds(prepare + insert), bar);
    report(`${what}: longest task while reading`, milliseconds(longestRead), "200 ms");
    report(`${what}: longest task of check and compute`, milliseconds(longestReckoning), "200 ms");
    report(`${what}: longest task while inserting`, milliseconds(longestInsert), "200 ms");
    report(`${what}: peak memory of the add-in`, `${(peak / 2 ** 20).toFixed(0)} MB`, "1,536 MB");
  }
}
