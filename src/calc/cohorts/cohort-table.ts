import { cohortCells } from "../../contract/aggregate-question";
import { CalcError } from "../../contract/calc-error";
import type { CategoryColumn } from "../../contract/columns";
import {
  dates,
  defineFunction,
  identifiers,
  oneOf,
  optionalDate,
  optionalNumbers,
  period,
} from "../../contract/function-spec";
import type { DateColumn, NumberColumn } from "../../contract/number-columns";
import type { Table, TableCell, Unit } from "../../contract/table";
import { windowLabel } from "../numeric/calendar";
import { cohortErrors, eventTexts, exampleEvents } from "./cohort-declarations";
import { countCohorts, type CohortQuestion, type CohortSum } from "./cohort-counts";
import type { CohortCounts } from "./cohort-tallies";

export const cohortMeasures = ["rate", "customers", "orders", "value", "value per customer"] as const;
export type CohortMeasure = (typeof cohortMeasures)[number];

export const cohortReferences = ["cohort", "previous"] as const;
export type CohortReference = (typeof cohortReferences)[number];

/** What stands in the cells: a sum, or one sum divided by another. */
interface Measure {
  readonly unit: Unit;
  readonly part: (counts: CohortCounts) => Float64Array;
  /** `null` for a sum. */
  readonly whole: ((counts: CohortCounts) => Float64Array) | null;
  /** Ages that have no such figure, as there is nothing before them. */
  readonly fromAge: number;
}

function measureOf(measure: CohortMeasure, reference: CohortReference): Measure {
  const plain = { whole: null, fromAge: 0 } as const;
  switch (measure) {
    case "rate":
      return reference === "previous"
        ? { unit: "share", part: ({ active }) => active, whole: ({ before }) => before, fromAge: 1 }
        : { ...plain, unit: "share", part: ({ active }) => active, whole: ({ eligible }) => eligible };
    case "customers":
      return { ...plain, unit: "count", part: ({ active }) => active };
    case "orders":
      return { ...plain, unit: "count", part: ({ sums }) => sums };
    case "value":
      return { ...plain, unit: "money", part: ({ sums }) => sums };
    case "value per customer":
      return { ...measureOf("value", reference), whole: ({ eligible }) => eligible };
  }
}

/** What has to be added up for a measure. */
export function sumFor(measure: CohortMeasure): CohortSum | null {
  if (measure === "orders") return "orders";
  return measure === "value" || measure === "value per customer" ? "value" : null;
}

/**
 * How long do customers who were won at the same time stay?
 *
 *     a row a cohort, a column an age t; "rate": customers who count at age t / customers of the cohort whose window t has ended
 *     "on": an event in window t; "on or after": in t or later; "on or before": in 1 to t; "streak": in every window 0 to t
 *
 * A cell whose window has not ended by asOf is blank, never 0. The last row is the pooled average (sum of customers who
 * count / sum of customers) or the sum.
 *
 * @param customers column of identifiers, one cell an event; a blank cell leaves the row out
 * @param dates column as long as customers: the day of each event; a blank cell leaves the row out
 * @param period period of cohorts and ages, or a number of days: ages are then windows of so many days from each customer's own first day, cohorts are months
 * @param measure word, what stands in the cells
 * @param cell word, when a customer counts at an age; for rate and customers
 * @param values column as long as customers: the value of each event, negative for a refund, which makes no purchase; needed for the measures of value
 * @param asOf date up to which the data reach; the last date in the data when left out; later events are left out
 * @param reference word, whether a rate is set against the cohort or against the age before
 * @returns table: cohort, customers, then one column an age from 0; the last row is the average or total
 * @throws missing-argument when customers or dates is left out, or values for a measure of value; not-a-column when one has several columns; unequal-shapes when they differ in length or asOf is a range; not-a-date when a date is none; not-a-number when a value is text; unknown-option when an option is another word; out-of-range when a period has no days, a value is too large or the table would not fit into a sheet; no-data when there is no event up to asOf
 * @see croll-2013
 */
export function cohortTable(
  customers: CategoryColumn,
  days: DateColumn,
  values: NumberColumn | null,
  question: CohortQuestion,
  measure: CohortMeasure = "rate",
  reference: CohortReference = "cohort",
): Table {
  const sum = sumFor(measure);
  if (sum === "value" && values === null) throw new CalcError("missing-argument", "values");
  return tableOfCohorts(countCohorts(customers, days, values, question, sum), measure, reference);
}

/** The table of cohorts that are counted already, with the sum for the measure. */
export function tableOfCohorts(
  counts: CohortCounts,
  measure: CohortMeasure,
  reference: CohortReference,
): Table {
  const asked = measureOf(measure, reference);
  return {
    columns: [
      { key: "cohort", unit: "text" },
      { key: "customers", unit: "count" },
      ...Array.from({ length: counts.ages }, (_, age) => ({ key: "age", unit: asked.unit, label: age })),
    ],
    rows: cohortRows(counts, asked),
    totals: totalRow(counts, asked),
    totalsKey: asked.whole ? "table.average" : "table.total",
  };
}

function cohortRows(counts: CohortCounts, { part, whole, fromAge }: Measure): TableCell[][] {
  const { cohorts, ages, sizes, isMature } = counts;
  const [above, below] = [part(counts), whole?.(counts)];
  return Array.from({ length: cohorts }, (_, cohort) => {
    const row: TableCell[] = [windowLabel(counts.first + cohort, counts.word), sizes[cohort] ?? 0];
    for (let age = 0; age < ages; age += 1) {
      const place = cohort * ages + age;
      const figure = quotient(above[place] ?? 0, below ? (below[place] ?? 0) : null);
      row.push(age >= fromAge && isMature(cohort, age) ? figure : null);
    }
    return row;
  });
}

function totalRow(counts: CohortCounts, { part, whole, fromAge }: Measure): TableCell[] {
  const { cohorts, ages, sizes, isMature } = counts;
  const [above, below] = [part(counts), whole?.(counts)];
  const row: TableCell[] = ["", sizes.reduce((sum, size) => sum + size, 0)];
  for (let age = 0; age < ages; age += 1) {
    let [upper, lower, cells] = [0, 0, 0];
    for (let cohort = 0; cohort < cohorts; cohort += 1) {
      if (!isMature(cohort, age)) continue;
      cells += 1;
      upper += above[cohort * ages + age] ?? 0;
      lower += below?.[cohort * ages + age] ?? 0;
    }
    row.push(age < fromAge || cells === 0 ? null : quotient(upper, below ? lower : null));
  }
  return row;
}

const quotient = (upper: number, lower: number | null): number | null =>
  lower === null ? upper : lower === 0 ? null : upper / lower;

export default defineFunction({
  id: "COHORT.TABLE",
  family: "cohorts",
  params: {
    customers: identifiers,
    dates,
    period: period("month"),
    measure: oneOf(cohortMeasures, "rate"),
    cell: oneOf(cohortCells, "on"),
    values: optionalNumbers("money"),
    asOf: optionalDate,
    reference: oneOf(cohortReferences, "cohort"),
  },
  result: { shape: "table" },
  errors: cohortErrors,
  source: "croll-2013",
  examples: [
    {
      args: exampleEvents,
      gives: [
        ["2024-01", 2, 1, 0.5, 1],
        ["2024-02", 1, 1, 0, null],
        ["", 3, 1, 1 / 3, 1],
      ],
    },
  ],
  text: {
    summary: "Retention of customers won in the same period, by age: a cohort table.",
    params: {
      ...eventTexts,
      measure: "What stands in the cells: rate, customers, orders, value or value per customer.",
      values: "The value of each event, negative for a refund.",
      reference: "Whether a rate is set against the cohort or the previous age.",
    },
  },
  compute: (args) =>
    cohortTable(
      args.customers,
      args.dates,
      args.values,
      { period: args.period, cell: args.cell, asOf: args.asOf },
      args.measure,
      args.reference,
    ),
});
