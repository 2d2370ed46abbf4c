import { CalcError } from "../../contract/calc-error";
import { missingDay, type DateColumn } from "../../contract/number-columns";

/** Membership dates of rows with a start; an end that is missing means: still a customer. */
export interface Memberships {
  readonly starts: DateColumn;
  readonly ends: DateColumn;
  /** The row (0-based) of each. */
  readonly rows: Int32Array;
}

/**
 * Reads spells of membership; rows without a start are left out.
 *
 * @throws end-before-start naming the first such row; no-data when no row has a start
 */
export function readMemberships(startDates: DateColumn, endDates: DateColumn): Memberships {
  const rows = new Int32Array(startDates.length);
  let count = 0;
  startDates.forEach((start, row) => {
    if (start === missingDay) return;
    const end = endDates[row] ?? missingDay;
    if (end !== missingDay && end < start) {
      throw new CalcError("end-before-start", "endDates", { position: row + 1 });
    }
    rows[count++] = row;
  });
  if (count === 0) throw new CalcError("no-data", "startDates");
  const used = rows.slice(0, count);
  return {
    starts: used.map((row) => startDates[row] ?? missingDay),
    ends: used.map((row) => endDates[row] ?? missingDay),
    rows: used,
  };
}

/** The last start or end that is not after today: up to there the data tell what happened. */
export function lastEvent({ starts, ends }: Memberships, today: number): number {
  let last = missingDay;
  for (const days of [starts, ends]) for (const day of days) if (day <= today && day > last) last = day;
  return last;
}
