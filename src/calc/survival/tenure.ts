import { CalcError } from "../../contract/calc-error";
import { dates, defineFunction, oneOf, optionalDate, type RowOutcome } from "../../contract/function-spec";
import { missingDay, type DateColumn } from "../../contract/number-columns";
import { requireEqualLengths } from "../numeric/require-columns";
import { today } from "../numeric/today";
import type { Memberships } from "../rates/memberships";
import type { Lives } from "./lives";

export const tenureUnits = ["day", "week", "month", "quarter", "year"] as const;
export type TenureUnit = (typeof tenureUnits)[number];

/** Days of each unit; months, quarters and years by their average length. */
const daysOf: Readonly<Record<TenureUnit, number>> = {
  day: 1,
  week: 7,
  month: 30.4375,
  quarter: 91.3125,
  year: 365.25,
};

/**
 * How long has each customer been with us, and has the customer left?
 *
 *     duration = (end - start) / days of the unit, lost 1; without an end, or with one after asOf: (asOf - start), lost 0
 *
 * @param startDates column of dates, when each customer began; a blank cell, or a start after asOf, gives a blank row
 * @param endDates column as long as startDates, when each customer left; blank where the customer is still here
 * @param asOf date, the last day that the data know; the last start or end not after today when left out
 * @param unit word, the unit of the durations
 * @returns rows of two: the duration, and 1 where the customer left, 0 where the customer was still here on asOf
 * @throws missing-argument when a column is left out; not-a-column when one has several columns; not-a-date when a date is something else; unequal-shapes when the columns differ in length; unknown-option when unit is another word; end-before-start in the rows where it holds; no-data when no row has a start
 * @see klein-2003
 */
export function tenures(
  startDates: DateColumn,
  endDates: DateColumn,
  asOf: number | null = null,
  unit: TenureUnit = "day",
): readonly RowOutcome[] {
  requireEqualLengths({ startDates, endDates });
  if (startDates.every((day) => day === missingDay)) throw new CalcError("no-data", "startDates");
  const lastDay = asOf ?? lastKnownDay(startDates, endDates, today());
  const days = daysOf[unit];
  return Array.from(startDates, (start, row): RowOutcome => {
    const end = endDates[row] ?? missingDay;
    if (start === missingDay || start > lastDay) return "";
    if (end !== missingDay && end < start) {
      return new CalcError("end-before-start", "endDates", { position: row + 1 });
    }
    return tenureOf(start, end, lastDay, days);
  });
}

/** The duration of one membership in units of so many days, and whether it has ended by the last day. */
function tenureOf(start: number, end: number, lastDay: number, days: number): readonly [number, 0 | 1] {
  const left = end !== missingDay && end <= lastDay;
  return [((left ? end : lastDay) - start) / days, left ? 1 : 0];
}

/** The tenures of memberships; those that begin after the last day are left out. */
export function livesOfMembers(
  { starts, ends, rows }: Memberships,
  lastDay: number,
  unit: TenureUnit,
): Lives {
  const places = Int32Array.from(starts.keys()).filter((place) => starts[place]! <= lastDay);
  const durations = new Float64Array(places.length);
  const lost = new Uint8Array(places.length);
  places.forEach((place, index) => {
    const [duration, left] = tenureOf(starts[place]!, ends[place]!, lastDay, daysOf[unit]);
    durations[index] = duration;
    lost[index] = left;
  });
  return { durations, lost, rows: places.map((place) => rows[place]!) };
}

/** The last start or end not after `day`; `day` itself where all lie after it. */
export function lastKnownDay(starts: DateColumn, ends: DateColumn, day: number): number {
  const latest = [starts, ends]
    .map((column) => column.reduce((last, one) => (one <= day && one > last ? one : last), missingDay))
    .reduce((a, b) => Math.max(a, b));
  return latest === missingDay ? day : latest;
}

export default defineFunction({
  id: "TENURE",
  family: "survival",
  params: { startDates: dates, endDates: dates, asOf: optionalDate, unit: oneOf(tenureUnits, "day") },
  result: { shape: "rows", keys: ["duration", "lost-flag"] },
  errors: [
    "missing-argument",
    "not-a-column",
    "not-a-date",
    "unequal-shapes",
    "unknown-option",
    "end-before-start",
    "no-data",
  ],
  source: "klein-2003",
  examples: [
    {
      args: {
        startDates: ["2024-01-01", "2024-01-01", "2024-02-01"],
        endDates: ["2024-01-15", null, "2024-05-01"],
        asOf: "2024-03-01",
      },
      gives: [
        [14, 1],
        [60, 0],
        [29, 0],
      ],
    },
  ],
  text: {
    summary: "How long each customer has been with us, and whether the customer left: the input of SURVIVAL.",
    params: {
      startDates: "When each customer began.",
      endDates: "When each customer left; blank where the customer is still here.",
      asOf: "The last day that the data know; the last date not after today when left out.",
      unit: "Unit of the durations: day when left out.",
    },
  },
  compute: ({ startDates, endDates, asOf, unit }) => tenures(startDates, endDates, asOf, unit),
});
