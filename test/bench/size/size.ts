import { join } from "node:path";
import { milliseconds, report } from "../figures";
import { inOwnProcess } from "../in-own-process";
import type { SizeFigures } from "./addin";

/** All rows under a header that a sheet has. */
const most = 1_048_575;

/** A report from the sheet to its figures: read through the host, checked and computed, five columns wide. */
export function benchSize(): void {
  for (const [rows, bar] of [
    [100_000, "3 s"],
    [most, "30 s"],
  ] as const) {
    const figures = inOwnProcess<SizeFigures>(join(__dirname, "addin.ts"), rows);
    // The figures of fewer rows would be those of less work.
    if (figures.rowsUsed !== rows) throw new Error(`The report used ${figures.rowsUsed} of ${rows} rows.`);
    const what = `${rows.toLocaleString("en")} rows x 5 columns`;
    report(`${what}: read, check and compute`, milliseconds(figures.prepare), bar);
    report(`${what}: longest task while reading`, milliseconds(figures.longestRead), "200 ms");
    report(`${what}: longest task of check and compute`, milliseconds(figures.longestReckoning), "200 ms");
    report(`${what}: peak memory of the add-in`, `${(figures.peak / 2 ** 20).toFixed(0)} MB`, "1,536 MB");
  }
}
