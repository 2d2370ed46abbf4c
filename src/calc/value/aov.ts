import { missingCode, type CategoryColumn } from "../../contract/columns";
import { defineFunction, numbers, optionalIdentifiers } from "../../contract/function-spec";
import type { NumberColumn } from "../../contract/number-columns";
import { requireAmounts } from "../numeric/bounds";
import { ratio } from "../numeric/ratio";
import { requireEqualLengths } from "../numeric/require-columns";
import { countOrders, requireRows } from "./orders";

/**
 * What is an order worth on average?
 *
 *     sum of amounts / number of orders
 *
 * An amount of 0 is an order; a negative amount is a refund, which lowers the sum and makes no order.
 *
 * @param amounts column of money; a blank cell leaves the row out
 * @param orders column as long as amounts: the order of each amount; each row is an order when left out
 * @returns money per order
 * @throws missing-argument when amounts is left out; not-a-column when a range has several columns; unequal-shapes when the columns differ in length; not-a-number when an amount is text; out-of-range when an amount is too large to be added; zero-denominator when all amounts are refunds; no-data when no row is complete
 * @see farris-2015
 */
export function aov(amounts: NumberColumn, orders: CategoryColumn | null): number {
  requireEqualLengths({ amounts, orders });
  requireAmounts(amounts, "amounts");
  let sum = 0;
  let rows = 0;
  const isUsed = (row: number): boolean =>
    !Number.isNaN(amounts[row]) && (orders === null || orders.codes[row] !== missingCode);
  amounts.forEach((amount, row) => {
    if (!isUsed(row)) return;
    sum += amount;
    rows += 1;
  });
  requireRows(rows, "amounts");
  const count = countOrders(amounts.length, orders, (row) => isUsed(row) && (amounts[row] ?? -1) >= 0);
  return ratio(sum, count, "orders");
}

export default defineFunction({
  id: "AOV",
  family: "value",
  params: { amounts: numbers("money"), orders: optionalIdentifiers },
  result: { shape: "number", unit: "money" },
  errors: [
    "missing-argument",
    "not-a-column",
    "unequal-shapes",
    "not-a-number",
    "out-of-range",
    "zero-denominator",
    "no-data",
  ],
  source: "farris-2015",
  examples: [
    { args: { amounts: [20, 30, 40] }, gives: 30 },
    { args: { amounts: [20, 30, 40], orders: ["O1", "O1", "O2"] }, gives: 45 },
  ],
  text: {
    summary: "Average order value.",
    params: {
      amounts: "The amounts of the orders or of their lines.",
      orders: "The order of each amount: each row is an order when left out.",
    },
  },
  compute: ({ amounts, orders }) => aov(amounts, orders),
});
