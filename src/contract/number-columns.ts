import { CalcError, type ErrorCode } from "./calc-error";
import { isBlank, isCellError, type Cell } from "./cell";
import { dayOfIsoText, firstDay, lastDay } from "./dates";

/** A cell that could not be read: its row (0-based), why, and what stands there. */
export interface UnreadableCell {
  readonly index: number;
  readonly code: ErrorCode;
  readonly value: string | number;
}

/** One number a row; NaN where the row is missing. */
export type NumberColumn = Float64Array;

/** One day number a row (Excel's own count, times cut off); `missingDay` where the row is missing. */
export type DateColumn = Int32Array;

export const missingDay = -1;

/** Reads cells into a number column: blank is missing, TRUE is 1, text is unreadable. */
export function numberColumn(
  cells: Iterable<Cell>,
  length: number,
): { column: NumberColumn; unreadable: UnreadableCell[] } {
  const column = new Float64Array(length);
  const unreadable: UnreadableCell[] = [];
  let index = 0;
  for (const cell of cells) {
    if (typeof cell === "number") column[index] = cell;
    else if (typeof cell === "boolean") column[index] = Number(cell);
    else {
      column[index] = NaN;
      if (isCellError(cell)) unreadable.push({ index, code: "input-error", value: cell.basicValue });
      else if (!isBlank(cell)) unreadable.push({ index, code: "not-a-number", value: cell ?? "" });
    }
    index += 1;
  }
  return { column, unreadable };
}

/** Reads cells into a date column: serials with or without times, ISO texts; blank (and 0, as some hosts deliver it) is missing. */
export function dateColumn(
  cells: Iterable<Cell>,
  length: number,
): { column: DateColumn; unreadable: UnreadableCell[] } {
  const column = new Int32Array(length).fill(missingDay);
  const unreadable: UnreadableCell[] = [];
  const dayOfText = new Map<string, number | null>();
  let index = 0;
  for (const cell of cells) {
    const read = typeof cell === "number" ? dayOfSerial(cell) : dayOfCell(cell, dayOfText);
    if (typeof read === "number") column[index] = read;
    else unreadable.push({ index, ...read });
    index += 1;
  }
  return { column, unreadable };
}

type Unreadable = Omit<UnreadableCell, "index">;

function dayOfSerial(serial: number): number | Unreadable {
  if (serial === 0) return missingDay;
  const day = Math.floor(serial);
  return day >= firstDay && day <= lastDay ? day : { code: "not-a-date", value: serial };
}

function dayOfCell(cell: Exclude<Cell, number>, dayOfText: Map<string, number | null>): number | Unreadable {
  if (isCellError(cell)) return { code: "input-error", value: cell.basicValue };
  if (isBlank(cell) || cell === null) return missingDay;
  if (typeof cell === "boolean") return { code: "not-a-date", value: cell ? "TRUE" : "FALSE" };
  let day = dayOfText.get(cell);
  if (day === undefined) dayOfText.set(cell, (day = dayOfIsoText(cell)));
  return day ?? { code: "not-a-date", value: cell };
}

/** Refuses a column with an unreadable cell, naming the first. */
export function refuseUnreadable(unreadable: readonly UnreadableCell[], argument: string): void {
  const [first] = unreadable;
  if (first) throw new CalcError(first.code, argument, { value: first.value, position: first.index + 1 });
}
