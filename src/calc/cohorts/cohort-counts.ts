import { distinctIn, missingCode, type CategoryColumn } from "../../contract/columns";
import type { Period } from "../../contract/function-spec";
import { missingDay, type DateColumn, type NumberColumn } from "../../contract/number-columns";
import { requireAmounts } from "../numeric/bounds";
import { requireEqualLengths } from "../numeric/require-columns";
import { cohortFrame } from "./cohort-frame";
import {
  CohortTallies,
  type CohortCell,
  type CohortCounts,
  type CohortEvents,
  type CohortSum,
} from "./cohort-tallies";

/** What is counted, and up to which day. */
export interface CohortQuestion {
  readonly period: Period;
  readonly cell: CohortCell;
  /** Events after this day are left out; `null`: the last day of the data. */
  readonly asOf: number | null;
}

/**
 * Counts the customers of each cohort at each age.
 *
 * Calendar periods: the cohort is the window of the first purchase day, and so are the ages counted. A number N: cohorts
 * are months, and the ages of each customer are windows of N days from the own first day.
 *
 * @throws unequal-shapes when the columns differ in length; out-of-range when an amount is too large or the table would not fit into a sheet; no-data when no purchase lies before asOf
 */
export function countCohorts(
  customers: CategoryColumn,
  dates: DateColumn,
  values: NumberColumn | null,
  { period, cell, asOf }: CohortQuestion,
  sum: CohortSum | null = null,
): CohortCounts {
  requireEqualLengths({ customers, dates, values });
  if (values) requireAmounts(values, "values");
  const lastEvent = lastDayOf(customers, dates);
  const lastDay = asOf ?? lastEvent;
  const begins = new Int32Array(distinctIn(customers)).fill(missingDay);
  const events = { codes: customers.codes, days: dates, amounts: values, lastDay, begins };
  findBegins(events);
  const frame = cohortFrame(begins, period, lastDay, Math.min(lastDay, lastEvent));
  const tallies = new CohortTallies(frame, cell, sum);
  tallies.addAll(events);
  return tallies.finish();
}

function findBegins({ codes, days, amounts, lastDay, begins }: CohortEvents): void {
  for (let row = 0; row < codes.length; row += 1) {
    const [customer, day] = [codes[row]!, days[row]!];
    if (customer === missingCode || day === missingDay || day > lastDay) continue;
    if (amounts !== null && !(amounts[row]! >= 0)) continue;
    const begin = begins[customer]!;
    if (begin === missingDay || day < begin) begins[customer] = day;
  }
}

function lastDayOf(customers: CategoryColumn, dates: DateColumn): number {
  let last = missingDay;
  for (let row = 0; row < dates.length; row += 1) {
    if (dates[row]! > last && customers.codes[row] !== missingCode) last = dates[row]!;
  }
  return last;
}
