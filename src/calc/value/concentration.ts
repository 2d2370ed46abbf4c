import { defineFunction, numbers, optionalNumber } from "../../contract/function-spec";
import type { NumberColumn } from "../../contract/number-columns";
import { outOfRange, requireAmounts, requireShare } from "../numeric/bounds";
import { ratio } from "../numeric/ratio";
import { requireRows } from "./orders";

/** So little above a whole number of customers comes from rounding of the share. */
const rounding = 1e-9;

/**
 * What share of the value do the best customers hold?
 *
 *     sum of the largest ceil(top × n - 1e-9) values / sum of all
 *
 * @param values column of money, one cell a customer; a blank cell leaves the row out
 * @param top share, of the customers who count as the best; 0 to 1
 * @returns share of the value; above 1 only where others hold a negative value
 * @throws missing-argument when values is left out; not-a-column when it has several columns; not-a-number when a value or top is text; out-of-range when top is not between 0 and 1, a value is too large to be added or the values add up to less than 0; zero-denominator when they add up to 0; no-data when every cell is blank
 * @see schmittlein-1993
 */
export function concentration(values: NumberColumn, top = 0.1): number {
  requireShare(top, "top");
  requireAmounts(values, "values");
  const ordered = values.filter((value) => !Number.isNaN(value)).sort();
  requireRows(ordered.length, "values");
  const best = Math.ceil(top * ordered.length - rounding);
  let [total, held] = [0, 0];
  ordered.forEach((value, place) => {
    total += value;
    if (place >= ordered.length - best) held += value;
  });
  if (total < 0) throw outOfRange("values", total, "above", 0);
  return ratio(held, total, "values");
}

export default defineFunction({
  id: "CONCENTRATION",
  family: "value",
  params: { values: numbers("money"), top: optionalNumber("share", 0.1) },
  result: { shape: "number", unit: "share" },
  errors: ["missing-argument", "not-a-column", "not-a-number", "out-of-range", "zero-denominator", "no-data"],
  source: "schmittlein-1993",
  examples: [{ args: { values: [10, 70, 5, 10, 5], top: 0.2 }, gives: 0.7 }],
  text: {
    summary: "Share of the value that the best customers hold.",
    params: {
      values: "The value of each customer.",
      top: "Share of the customers who count as the best: 0.1 when left out.",
    },
  },
  compute: ({ values, top }) => concentration(values, top),
});
