import { roles, type ColumnKind } from "../../contract/report-data";
import { WorkbookProblem } from "../../workbook/ports/problem";
import type { MappedInputs } from "../../workbook/ports/outside";

const gigabyte = 1e9;

/**
 * Bytes that a row takes at the most while a report is made: the column as it was read, what the data check makes of
 * it, and what is counted. A word has its code, and one in three is a new one of 12 letters.
 */
const bytesOf: Readonly<Record<ColumnKind, number>> = {
  identifiers: 4 + (12 + 20) / 3,
  words: 8,
  dates: 8 + 4 + 4,
  numbers: 8 + 8 + 8 + 8,
};
const bytesOfAnyRow = 4;

/** A pane shares the machine with Excel, and a browser gives a page so much at the most. */
const mostGigabytes = 4;
const shareOfMachine = 0.5;

/**
 * Says before anything is read that a file is too large for this machine.
 *
 * @param machineGigabytes as browsers tell it, which is 8 at the most; `undefined` where they do not
 */
export function requireMemory(rows: number, inputs: MappedInputs, machineGigabytes?: number): void {
  const columns = Object.values(inputs).reduce((sum, { role }) => sum + bytesOf[roles[role]], 0);
  const needed = (rows * (columns + bytesOfAnyRow)) / gigabyte;
  const limit = Math.min(mostGigabytes, shareOfMachine * (machineGigabytes ?? Infinity));
  if (needed <= limit) return;
  throw new WorkbookProblem("file-too-large", { rows, needed: Math.ceil(needed * 10) / 10, limit });
}
