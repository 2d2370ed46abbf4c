import type { CategoryColumn } from "../../contract/columns";
import { dates, defineFunction, identifiers } from "../../contract/function-spec";
import { missingDay, type DateColumn } from "../../contract/number-columns";
import { requireEqualLengths } from "../numeric/require-columns";
import { requireRows } from "./orders";
import { purchaseSpan } from "./purchase-span";

/**
 * What share of the customers came back to buy on another day?
 *
 *     customers with purchases on 2 or more days / customers with purchases
 *
 * @param customers column of identifiers, one cell a purchase; a blank cell leaves the row out
 * @param dates column as long as customers: the day of each purchase; a blank cell leaves the row out
 * @returns share, 0 to 1
 * @throws missing-argument when a column is left out; not-a-column when one has several columns; unequal-shapes when they differ in length; not-a-date when a cell is no date; no-data when no row is complete
 * @see farris-2015
 */
export function repeatRate(customers: CategoryColumn, days: DateColumn): number {
  requireEqualLengths({ customers, dates: days });
  const { first, last } = purchaseSpan(customers, days);
  let buyers = 0;
  let repeaters = 0;
  first.forEach((day, code) => {
    if (day === missingDay) return;
    buyers += 1;
    if (last[code] !== day) repeaters += 1;
  });
  requireRows(buyers, "customers");
  return repeaters / buyers;
}

export default defineFunction({
  id: "REPEAT.RATE",
  family: "value",
  params: { customers: identifiers, dates },
  result: { shape: "number", unit: "share" },
  errors: ["missing-argument", "not-a-column", "unequal-shapes", "not-a-date", "no-data"],
  source: "farris-2015",
  examples: [
    {
      args: {
        customers: ["A", "A", "B", "B", "C"],
        dates: ["2024-01-05", "2024-02-07", "2024-01-09", "2024-01-09 18:30", "2024-03-01"],
      },
      gives: 1 / 3,
    },
  ],
  text: {
    summary: "Share of the customers with purchases on two or more days.",
    params: { customers: "The customer of each purchase.", dates: "The day of each purchase." },
  },
  compute: ({ customers, dates: days }) => repeatRate(customers, days),
});
