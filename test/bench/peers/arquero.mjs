import { escape, op, table } from "arquero";

const firstCell = ([cell]) => cell;

export const name = "arquero 7.2.1";

/** Customers by cohort and age: `[cohort, age, customers]`. */
export async function cohortCells({ customers, dates, monthOf }) {
  const counted = table({ customer: customers.map(firstCell), day: dates.map(firstCell) })
    .derive({ month: escape(({ day }) => monthOf(day)) })
    .groupby("customer")
    .derive({ first: (row) => op.min(row.month) })
    .groupby("first", "month")
    .rollup({ count: (row) => op.distinct(row.customer) });
  const earliest = Math.min(...counted.array("first"));
  return counted.objects().map(({ first, month, count }) => [first - earliest, month - first, count]);
}
