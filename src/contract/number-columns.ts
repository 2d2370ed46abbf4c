import type { ColumnBuilder, Normalise } from "./column-builder";
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
export class NumberBuilder implements ColumnBuilder {
  readonly column: NumberColumn;
  readonly unreadable: UnreadableCell[] = [];
  #length = 0;

  constructor(length: number) {
    this.column = new Float64Array(length);
  }

  append(cell: Cell): void {
    const index = this.#length;
    this.#length += 1;
    this.column[index] = typeof cell === "number" ? cell : this.#numberOf(cell, index);
  }

  appendRows(rows: readonly (readonly unknown[])[], from: number, to: number, normalise: Normalise): void {
    for (let row = from; row < to; row += 1) {
      const raw = rows[row]![0];
      this.append(typeof raw === "number" ? raw : normalise(raw));
    }
  }

  #numberOf(cell: Exclude<Cell, number>, index: number): number {
    if (typeof cell === "boolean") return Number(cell);
    if (isCellError(cell)) this.unreadable.push({ index, code: "input-error", value: cell.basicValue });
    else if (!isBlank(cell)) this.unreadable.push({ index, code: "not-a-number", value: cell ?? "" });
    return NaN;
  }
}

/**
 * Reads cells into a date column: serials with or without times, ISO texts; blank (and 0, as some hosts deliver it) is
 * missing.
 */
export class DateBuilder implements ColumnBuilder {
  readonly column: DateColumn;
  readonly unreadable: UnreadableCell[] = [];
  readonly #dayOfText = new Map<string, number | null>();
  #length = 0;

  constructor(length: number) {
    this.column = new Int32Array(length).fill(missingDay);
  }

  append(cell: Cell): void {
    const index = this.#length;
    this.#length += 1;
    const day = typeof cell === "number" ? Math.floor(cell) : missingDay;
    if (day >= firstDay && day <= lastDay) this.column[index] = day;
    else {
      const read = typeof cell === "number" ? dayOfOddSerial(cell) : dayOfCell(cell, this.#dayOfText);
      if (typeof read === "number") this.column[index] = read;
      else this.unreadable.push({ index, ...read });
    }
  }

  appendRows(rows: readonly (readonly unknown[])[], from: number, to: number, normalise: Normalise): void {
    for (let row = from; row < to; row += 1) {
      const raw = rows[row]![0];
      this.append(typeof raw === "number" ? raw : normalise(raw));
    }
  }
}

/** Cells read at once. */
export function numberColumn(cells: readonly Cell[]): NumberBuilder {
  const builder = new NumberBuilder(cells.length);
  for (const cell of cells) builder.append(cell);
  return builder;
}

export function dateColumn(cells: readonly Cell[]): DateBuilder {
  const builder = new DateBuilder(cells.length);
  for (const cell of cells) builder.append(cell);
  return builder;
}

type Unreadable = Omit<UnreadableCell, "index">;

const dayOfOddSerial = (serial: number): number | Unreadable =>
  serial === 0 ? missingDay : { code: "not-a-date", value: serial };

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
