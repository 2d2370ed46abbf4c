import { missingCode, type CategoryColumn } from "../../contract/columns";
import { defineFunction, identifiers, optionalIdentifiers } from "../../contract/function-spec";
import { requireEqualLengths } from "../numeric/require-columns";
import { countOrders, requireRows } from "./orders";

/**
 * How many orders does a customer place?
 *
 *     number of orders / number of distinct customers
 *
 * @param customers column of identifiers, one cell an order or a line of one; a blank cell leaves the row out
 * @param orders column as long as customers: the order of each row; each row is an order when left out
 * @returns number of orders per customer
 * @throws missing-argument when customers is left out; not-a-column when a range has several columns; unequal-shapes when the columns differ in length; no-data when no row has a customer
 * @see farris-2015
 */
export function purchaseFrequency(customers: CategoryColumn, orders: CategoryColumn | null): number {
  requireEqualLengths({ customers, orders });
  requireRows(customers.labels.length, "customers");
  const count = countOrders(customers.codes.length, orders, (row) => customers.codes[row] !== missingCode);
  return count / customers.labels.length;
}

export default defineFunction({
  id: "PURCHASE.FREQUENCY",
  family: "value",
  params: { customers: identifiers, orders: optionalIdentifiers },
  result: { shape: "number", unit: "ratio" },
  errors: ["missing-argument", "not-a-column", "unequal-shapes", "no-data"],
  source: "farris-2015",
  examples: [
    { args: { customers: ["A", "A", "B", "A"] }, gives: 2 },
    { args: { customers: ["A", "A", "B", "A"], orders: [1, 1, 2, 3] }, gives: 1.5 },
  ],
  text: {
    summary: "Orders per customer.",
    params: {
      customers: "The customer of each order or line.",
      orders: "The order of each row: each row is an order when left out.",
    },
  },
  compute: ({ customers, orders }) => purchaseFrequency(customers, orders),
});
