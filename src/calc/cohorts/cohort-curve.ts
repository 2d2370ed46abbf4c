import type { CategoryColumn } from "../../contract/columns";
import { cohortCells } from "../../contract/aggregate-question";
import {
  dates,
  defineFunction,
  identifiers,
  level,
  oneOf,
  optionalDate,
  period,
} from "../../contract/function-spec";
import type { DateColumn } from "../../contract/number-columns";
import type { Table, TableCell } from "../../contract/table";
import { requireInsideUnit } from "../numeric/bounds";
import { retentionInterval } from "../rates/retention-interval";
import { cohortErrors, eventTexts, exampleEvents } from "./cohort-declarations";
import { countCohorts, type CohortQuestion } from "./cohort-counts";
import type { CohortCounts } from "./cohort-tallies";

export const cohortAverages = ["pooled", "simple"] as const;
export type CohortAverage = (typeof cohortAverages)[number];

/**
 * What share of the customers is still active at each age, over all cohorts?
 *
 *     "pooled": sum of customers who count at the age / sum of customers whose window has ended, with its Wilson interval
 *     "simple": mean of the cohorts' rates, each cohort counted once
 *
 * @param customers column of identifiers, one cell an event; a blank cell leaves the row out
 * @param dates column as long as customers: the day of each event; a blank cell leaves the row out
 * @param period period of cohorts and ages, or a number of days from each customer's own first day
 * @param average word, whether customers or cohorts count equally
 * @param cell word, when a customer counts at an age
 * @param asOf date up to which the data reach; the last date in the data when left out; later events are left out
 * @param level share, confidence level of the intervals; between 0 and 1
 * @returns table: age, customers, retained, retention, low, high; low and high blank for the simple average
 * @throws missing-argument when customers or dates is left out; not-a-column when one has several columns; unequal-shapes when they differ in length or another argument is a range; not-a-date when a date is none; not-a-number when level is text; unknown-option when an option is another word; out-of-range when a period has no days, level is not between 0 and 1 or the table would not fit into a sheet; no-data when there is no event up to asOf
 * @see croll-2013
 */
export function cohortCurve(
  customers: CategoryColumn,
  days: DateColumn,
  question: CohortQuestion,
  average: CohortAverage = "pooled",
  confidence = 0.95,
): Table {
  requireInsideUnit(confidence, "level");
  return curveOfCohorts(countCohorts(customers, days, null, question), average, confidence);
}

/** The curve of cohorts that are counted already. */
export function curveOfCohorts(counts: CohortCounts, average: CohortAverage, confidence: number): Table {
  return {
    columns: [
      { key: "age", unit: "count" },
      { key: "customers", unit: "count" },
      { key: "retained", unit: "count" },
      { key: "retention", unit: "share" },
      { key: "low", unit: "share" },
      { key: "high", unit: "share" },
    ],
    rows: Array.from({ length: counts.ages }, (_, age) => curveRow(counts, age, average, confidence)),
  };
}

function curveRow(
  counts: CohortCounts,
  age: number,
  average: CohortAverage,
  confidence: number,
): TableCell[] {
  const { cohorts, ages, eligible, active } = counts;
  let [customers, retained, rates, observed] = [0, 0, 0, 0];
  for (let cohort = 0; cohort < cohorts; cohort += 1) {
    const place = cohort * ages + age;
    const [all, kept] = [eligible[place] ?? 0, active[place] ?? 0];
    if (all === 0) continue;
    customers += all;
    retained += kept;
    rates += kept / all;
    observed += 1;
  }
  if (customers === 0) return [age, 0, 0, null, null, null];
  return average === "simple"
    ? [age, customers, retained, rates / observed, null, null]
    : [age, customers, retained, retained / customers, ...retentionInterval(retained, customers, confidence)];
}

export default defineFunction({
  id: "COHORT.CURVE",
  family: "cohorts",
  params: {
    customers: identifiers,
    dates,
    period: period("month"),
    average: oneOf(cohortAverages, "pooled"),
    cell: oneOf(cohortCells, "on"),
    asOf: optionalDate,
    level,
  },
  result: { shape: "table" },
  errors: cohortErrors,
  source: "croll-2013",
  examples: [
    {
      args: exampleEvents,
      gives: [
        [0, 3, 3, 1, 0.438503, 1],
        [1, 3, 1, 1 / 3, 0.061492, 0.79234],
        [2, 2, 2, 1, 0.34238, 1],
      ],
    },
  ],
  text: {
    summary: "Retention at each age over all cohorts: a retention curve with intervals.",
    params: {
      ...eventTexts,
      average: "Whether each customer (pooled) or each cohort (simple) counts equally.",
      level: "Confidence level of the ranges Low to High: 0.95 when left out.",
    },
  },
  compute: ({ customers, dates: days, average, level: confidence, ...question }) =>
    cohortCurve(customers, days, question, average, confidence),
});
