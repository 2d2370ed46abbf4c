import type { CategoryColumn } from "../../contract/columns";
import { missingDay, type DateColumn, type NumberColumn } from "../../contract/number-columns";
import type { DataCheck } from "../../contract/report-data";

/** The days of an input in the rows that take part; the others are missing. */
export function usedDays({ days, included }: DataCheck, input: string): DateColumn {
  return (days[input] ?? new Int32Array()).map((day, row) => (included[row] === 1 ? day : missingDay));
}

/** Likewise the numbers of an input. */
export function usedNumbers({ numbers, included }: DataCheck, input: string): NumberColumn {
  return (numbers[input] ?? new Float64Array()).map((number, row) => (included[row] === 1 ? number : NaN));
}

/** The words of an input, as the check has read them. */
export function usedWords({ words }: DataCheck, input: string): CategoryColumn {
  return words[input] ?? { codes: new Int32Array(), labels: [] };
}
