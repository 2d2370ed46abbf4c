import { missingDay, type DateColumn } from "../../contract/number-columns";
import type { DataCheck } from "../../contract/report-data";

/** The days of an input in the rows that take part; the others are missing. */
export function usedDays({ days, included }: DataCheck, input: string): DateColumn {
  return (days[input] ?? new Int32Array()).map((day, row) => (included[row] === 1 ? day : missingDay));
}
