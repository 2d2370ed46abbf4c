import type { MovementsAnswer } from "../../contract/aggregate-answer";
import { CalcError } from "../../contract/calc-error";
import { distinctIn, type CategoryColumn } from "../../contract/columns";
import { dates, defineFunction, identifiers, numbers } from "../../contract/function-spec";
import { missingDay, type DateColumn, type NumberColumn } from "../../contract/number-columns";
import type { Table, TableCell, TableColumn } from "../../contract/table";
import { outOfRange, requireAmounts } from "../numeric/bounds";
import { spanOf, windowLabel, windowLookup, windowOf } from "../numeric/calendar";
import { requireEqualLengths } from "../numeric/require-columns";
import { rowsByCode } from "../numeric/rows-by-code";

/** So little of what was charged in a month is what rounding leaves of a charge and its refund. */
const negligibleShare = 1e-9;

export const movementColumns: readonly TableColumn[] = [
  { key: "period", unit: "text" },
  { key: "start", unit: "money" },
  { key: "new", unit: "money" },
  { key: "expansion", unit: "money" },
  { key: "contraction", unit: "money" },
  { key: "churn", unit: "money" },
  { key: "reactivation", unit: "money" },
  { key: "end", unit: "money" },
  { key: "grr", unit: "share" },
  { key: "nrr", unit: "share" },
  { key: "quick-ratio", unit: "ratio" },
];

/** Money by what moved it, from the month `first` on. */
export type MonthlyMovements = Omit<MovementsAnswer, "later" | "scale">;

interface Movements {
  readonly gained: Float64Array;
  readonly expansion: Float64Array;
  readonly contraction: Float64Array;
  readonly churn: Float64Array;
  readonly reactivation: Float64Array;
}

/**
 * What moved the monthly recurring revenue: new customers, more or less from the same ones, those who left or came
 * back?
 *
 *     start - churn - contraction + new + expansion + reactivation = end
 *
 * A customer's amounts of a month are added up. From nothing to something is new the first time and reactivation after
 * that.
 *
 * @param customers column of identifiers; a row with a blank cell is left out
 * @param months column as long as customers: a date in the month of each amount
 * @param amounts column as long as customers: recurring revenue; negative ones lower the customer's month, which may not fall below 0
 * @returns table: a row a month from the first to the last: period, start, new, expansion, contraction, churn, reactivation, end, GRR, NRR, quick ratio
 * @throws missing-argument when a column is left out; not-a-column when one has several columns; unequal-shapes when they differ in length; not-a-date when a month is no date; not-a-number when an amount is text; out-of-range when a customer's month falls below 0; no-data when no row is complete
 * @see mehta-2016
 */
export function mrrMovements(customers: CategoryColumn, months: DateColumn, amounts: NumberColumn): Table {
  return { columns: movementColumns, rows: movementRows(sumMovements(customers, months, amounts)) };
}

/** Adds up what moved the revenue of each month. Throws as `mrrMovements` does. */
export function sumMovements(
  customers: CategoryColumn,
  months: DateColumn,
  amounts: NumberColumn,
): MonthlyMovements {
  requireEqualLengths({ customers, months, amounts });
  requireAmounts(amounts, "amounts");
  const used = months.map((day, row) =>
    Number.isNaN(amounts[row]) || customers.codes[row] === -1 ? missingDay : day,
  );
  const [firstDay, lastDay] = spanOf(used);
  if (lastDay < firstDay) throw new CalcError("no-data", "customers");
  const first = windowOf(firstDay, "month");
  const length = windowOf(lastDay, "month") - first + 1;
  const monthOf = windowLookup(used, "month");
  const movements = movementsOf(length);
  const distinct = distinctIn(customers);
  const { from, rows } = rowsByCode(customers.codes, distinct);
  for (let customer = 0; customer < distinct; customer += 1) {
    const sums = new Map<number, { net: number; gross: number }>();
    for (let place = from[customer] ?? 0; place < (from[customer + 1] ?? 0); place += 1) {
      const row = rows[place] ?? 0;
      const day = used[row] ?? missingDay;
      if (day === missingDay) continue;
      const [month, amount] = [monthOf(day) - first, amounts[row] ?? 0];
      const sum = sums.get(month) ?? { net: 0, gross: 0 };
      sums.set(month, { net: sum.net + amount, gross: sum.gross + Math.abs(amount) });
    }
    moveCustomer(sums, movements);
  }
  return { first, ...movements };
}

function movementsOf(length: number): Movements {
  const column = (): Float64Array => new Float64Array(length);
  return {
    gained: column(),
    expansion: column(),
    contraction: column(),
    churn: column(),
    reactivation: column(),
  };
}

function moveCustomer(sums: ReadonlyMap<number, { net: number; gross: number }>, movements: Movements): void {
  let before = 0;
  let known = false;
  let last = -1;
  const move = (column: Float64Array, month: number, amount: number): void => {
    if (month < column.length) column[month] = (column[month] ?? 0) + amount;
  };
  for (const [month, { net, gross }] of [...sums].sort(([one], [other]) => one - other)) {
    const now = Math.abs(net) <= gross * negligibleShare ? 0 : net;
    if (now < 0) throw outOfRange("amounts", now, "atLeast", 0);
    if (before > 0 && month > last + 1) {
      move(movements.churn, last + 1, before);
      before = 0;
    }
    if (now > before) {
      const gain = before > 0 ? movements.expansion : known ? movements.reactivation : movements.gained;
      move(gain, month, now - before);
    } else if (now < before) move(now > 0 ? movements.contraction : movements.churn, month, before - now);
    known ||= now > 0;
    before = now;
    last = month;
  }
  if (before > 0) move(movements.churn, last + 1, before);
}

/** The rows under `movementColumns`; sums of money are so many units each. */
export function movementRows({ first, ...movements }: MonthlyMovements, unitsOfOne = 1): TableCell[][] {
  let start = 0;
  return Array.from(movements.gained, (units, month) => {
    const at = (column: MonthlyMovements["gained"]): number => (column[month] ?? 0) / unitsOfOne;
    const gained = units / unitsOfOne;
    const [expansion, contraction] = [at(movements.expansion), at(movements.contraction)];
    const [churn, reactivation] = [at(movements.churn), at(movements.reactivation)];
    const [gains, losses] = [gained + expansion + reactivation, churn + contraction];
    const opening = start;
    start += gains - losses;
    const kept = opening - losses;
    const rates = opening > 0 ? [kept / opening, (kept + expansion + reactivation) / opening] : [null, null];
    const quick = losses > 0 ? gains / losses : null;
    const label = windowLabel(first + month, "month");
    return [label, opening, gained, expansion, contraction, churn, reactivation, start, ...rates, quick].map(
      observable,
    );
  });
}

/** A ratio to almost nothing can be too large for a number. */
const observable = (cell: TableCell): TableCell =>
  typeof cell === "number" && !Number.isFinite(cell) ? null : cell;

export default defineFunction({
  id: "MRR.MOVEMENTS",
  family: "revenue",
  params: { customers: identifiers, months: dates, amounts: numbers("money") },
  result: { shape: "table" },
  errors: [
    "missing-argument",
    "not-a-column",
    "unequal-shapes",
    "not-a-date",
    "not-a-number",
    "out-of-range",
    "no-data",
  ],
  source: "mehta-2016",
  examples: [
    {
      args: {
        customers: ["A", "B", "A", "C", "A", "B", "C"],
        months: ["2024-01", "2024-01", "2024-02", "2024-02", "2024-03", "2024-03", "2024-03"],
        amounts: [100, 50, 120, 30, 90, 50, 30],
      },
      gives: [
        ["2024-01", 0, 150, 0, 0, 0, 0, 150, null, null, null],
        ["2024-02", 150, 30, 20, 0, 50, 0, 150, 2 / 3, 0.8, 1],
        ["2024-03", 150, 0, 0, 30, 0, 50, 170, 0.8, 17 / 15, 5 / 3],
      ],
    },
  ],
  text: {
    summary: "What moved the monthly recurring revenue, month by month, with GRR, NRR and quick ratio.",
    params: {
      customers: "The customer of each amount.",
      months: "A date in the month of each amount.",
      amounts: "Recurring revenue of the customer in the month.",
    },
  },
  compute: ({ customers, months, amounts }) => mrrMovements(customers, months, amounts),
});
