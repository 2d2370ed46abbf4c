import { missingCode, type CategoryColumn } from "../../contract/columns";
import { dates, defineFunction, identifiers, numbers } from "../../contract/function-spec";
import { missingDay, type DateColumn, type NumberColumn } from "../../contract/number-columns";
import { outOfRange, requireAmounts } from "../numeric/bounds";
import { ratio } from "../numeric/ratio";
import { requireEqualLengths } from "../numeric/require-columns";
import { requireRows } from "./orders";
import { purchaseSpan } from "./purchase-span";

/**
 * What share of the value comes from customers who have bought before?
 *
 *     value of the days after each customer's first purchase day / value of all days
 *
 * @param customers column of identifiers, one cell a purchase; a blank cell leaves the row out
 * @param dates column as long as customers: the day of each purchase; a blank cell leaves the row out
 * @param amounts column as long as customers: the value of each purchase, negative for a refund; a blank cell leaves the row out
 * @returns share of the value; outside 0 to 1 only where refunds exceed purchases
 * @throws missing-argument when a column is left out; not-a-column when one has several columns; unequal-shapes when they differ in length; not-a-date when a date is none; not-a-number when an amount is text; out-of-range when an amount is too large to be added or refunds exceed all purchases; zero-denominator when the value is 0; no-data when no row is complete
 * @see farris-2015
 */
export function repeatShare(customers: CategoryColumn, days: DateColumn, amounts: NumberColumn): number {
  requireEqualLengths({ customers, dates: days, amounts });
  requireAmounts(amounts, "amounts");
  const { first } = purchaseSpan(customers, days, amounts);
  let [rows, total, repeated] = [0, 0, 0];
  customers.codes.forEach((code, row) => {
    const [day, amount] = [days[row] ?? missingDay, amounts[row] ?? NaN];
    if (code === missingCode || day === missingDay || Number.isNaN(amount)) return;
    const begin = first[code] ?? missingDay;
    rows += 1;
    total += amount;
    if (begin !== missingDay && day > begin) repeated += amount;
  });
  requireRows(rows, "customers");
  if (total < 0) throw outOfRange("amounts", total, "above", 0);
  return ratio(repeated, total, "amounts");
}

export default defineFunction({
  id: "REPEAT.SHARE",
  family: "value",
  params: { customers: identifiers, dates, amounts: numbers("money") },
  result: { shape: "number", unit: "share" },
  errors: [
    "missing-argument",
    "not-a-column",
    "unequal-shapes",
    "not-a-date",
    "not-a-number",
    "out-of-range",
    "zero-denominator",
    "no-data",
  ],
  source: "farris-2015",
  examples: [
    {
      args: {
        customers: ["A", "A", "B"],
        dates: ["2024-01-05", "2024-02-07", "2024-01-09"],
        amounts: [50, 30, 20],
      },
      gives: 0.3,
    },
  ],
  text: {
    summary: "Share of the value that comes after each customer's first purchase day.",
    params: {
      customers: "The customer of each purchase.",
      dates: "The day of each purchase.",
      amounts: "The value of each purchase, negative for a refund.",
    },
  },
  compute: ({ customers, dates: days, amounts }) => repeatShare(customers, days, amounts),
});
