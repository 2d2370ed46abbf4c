import { CalcError } from "../../contract/calc-error";
import { defineFunction, numbers, optionalNumber, type RowOutcome } from "../../contract/function-spec";
import type { NumberColumn } from "../../contract/number-columns";
import { requireAmounts, requireAtMost, requireWhole } from "../numeric/bounds";
import { cutsBelow, quantileCuts } from "../numeric/quantile-cuts";
import { requireEqualLengths } from "../numeric/require-columns";

/**
 * Who bought last, most often and for most, in equal parts of the customers?
 *
 *     cuts at the quantiles 1/bins, 2/bins, ... (type 7); F and M = 1 + cuts below the value, R = bins + 1 - (1 + cuts below the days)
 *
 * Equal values always share a score.
 *
 * @param daysSinceLast column of numbers, days since the last purchase: few are best
 * @param purchaseDays column as long as daysSinceLast: days with purchases: many are best
 * @param totalValue column as long as daysSinceLast: value of all purchases: much is best
 * @param bins number, how many scores there are; whole, 2 to 9
 * @returns row of R, F and M, 1 to bins (bins is best), and the code RFM as a number; a row with a blank cell stays blank
 * @throws missing-argument when a column is left out; not-a-column when one has several columns; unequal-shapes when the columns differ in length or bins is a range; not-a-number when a cell or bins is text; out-of-range when bins is not a whole number from 2 to 9 or a value is too large; no-data when no row is complete
 * @see hyndman-1996
 */
export function rfmScore(
  daysSinceLast: NumberColumn,
  purchaseDays: NumberColumn,
  totalValue: NumberColumn,
  bins = 5,
): RowOutcome[] {
  const columns = { daysSinceLast, purchaseDays, totalValue };
  requireEqualLengths(columns);
  for (const [name, column] of Object.entries(columns)) requireAmounts(column, name);
  requireWhole(bins, 2, "bins");
  // The code has one digit a score.
  requireAtMost(bins, 9, "bins");
  const complete = new Uint8Array(daysSinceLast.length);
  let rows = 0;
  for (let row = 0; row < complete.length; row += 1) {
    // A sum with a missing value is missing.
    if (Number.isNaN(daysSinceLast[row]! + purchaseDays[row]! + totalValue[row]!)) continue;
    complete[row] = 1;
    rows += 1;
  }
  if (rows === 0) throw new CalcError("no-data", "daysSinceLast");
  const cuts = (column: NumberColumn): Float64Array =>
    quantileCuts(
      rows === column.length ? column.slice() : column.filter((_, row) => complete[row] === 1),
      bins,
    );
  const [days, frequency, value] = [cuts(daysSinceLast), cuts(purchaseDays), cuts(totalValue)];
  const scored: RowOutcome[] = [];
  for (let row = 0; row < complete.length; row += 1) {
    if (complete[row] === 0) {
      scored.push("");
      continue;
    }
    const r = bins - cutsBelow(days, daysSinceLast[row]!);
    const f = 1 + cutsBelow(frequency, purchaseDays[row]!);
    const m = 1 + cutsBelow(value, totalValue[row]!);
    scored.push([r, f, m, 100 * r + 10 * f + m]);
  }
  return scored;
}

export default defineFunction({
  id: "RFM.SCORE",
  family: "loyalty",
  params: {
    daysSinceLast: numbers("count"),
    purchaseDays: numbers("count"),
    totalValue: numbers("money"),
    bins: optionalNumber("count", 5),
  },
  result: { shape: "rows", keys: ["r-score", "f-score", "m-score", "rfm"] },
  errors: ["missing-argument", "not-a-column", "unequal-shapes", "not-a-number", "out-of-range", "no-data"],
  source: "hyndman-1996",
  examples: [
    {
      args: {
        daysSinceLast: [3, 40, 200, 90],
        purchaseDays: [12, 3, 1, 1],
        totalValue: [900, 250, 20, 60],
        bins: 2,
      },
      gives: [
        [2, 2, 2, 222],
        [2, 2, 2, 222],
        [1, 1, 1, 111],
        [1, 1, 1, 111],
      ],
    },
  ],
  text: {
    summary: "Recency, frequency and monetary scores of each customer, and their code.",
    params: {
      daysSinceLast: "Days since each customer's last purchase.",
      purchaseDays: "Days on which each customer bought.",
      totalValue: "Value of each customer's purchases.",
      bins: "How many scores there are: 5 when left out.",
    },
  },
  compute: (args) => rfmScore(args.daysSinceLast, args.purchaseDays, args.totalValue, args.bins),
});
