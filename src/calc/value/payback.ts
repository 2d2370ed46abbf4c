import { CalcError } from "../../contract/calc-error";
import { defineFunction, number, optionalNumber } from "../../contract/function-spec";
import { outOfRange, requireNonNegative, requireShare } from "../numeric/bounds";
import { contributionOf, type Economics } from "./contribution";

/**
 * After how many periods has a customer paid back what winning him cost?
 *
 *     c = revenue × margin - costToServe
 *     period t brings c × retention^(t-1), evenly during the period
 *
 * @param revenue number, revenue from a customer in one period; 0 or more
 * @param margin share, of the revenue that is left before the cost to serve
 * @param retention share, customers kept from one period to the next; 0 to 1
 * @param cac number, cost of winning the customer; 0 or more
 * @param costToServe number, cost of serving the customer in one period; 0 or more
 * @returns number of periods, with the part of the last one
 * @throws no-such-value when the cost is never covered; out-of-range when an argument lies outside its bounds; not-a-number when an argument is text
 * @see gupta-2003
 */
export function payback(economics: Economics, retention: number, cac: number): number {
  const contribution = contributionOf(economics);
  requireShare(retention, "retention");
  requireNonNegative(cac, "cac");
  if (cac === 0) return 0;
  if (contribution <= 0) throw new CalcError("no-such-value", "cac");
  const periods = cac / contribution;
  if (retention === 1) {
    if (!Number.isFinite(periods)) throw outOfRange("cac", cac, "finite", 0);
    return periods;
  }
  return wholeAndPart(periods, retention);
}

/** Periods until contributions that shrink by `retention` make up so many full ones. */
function wholeAndPart(needed: number, retention: number): number {
  const lost = 1 - retention;
  // In all, contributions of 1 / lost ever come.
  if (needed * lost >= 1) {
    if (retention === 0 && needed === 1) return 1;
    throw new CalcError("no-such-value", "cac");
  }
  if (retention === 0) return needed;
  const earned = (whole: number): number => -Math.expm1(whole * Math.log(retention)) / lost;
  let whole = Math.floor(Math.log1p(-needed * lost) / Math.log(retention));
  // Rounding can put an exact number of periods on either side.
  if (earned(whole) > needed) whole -= 1;
  else if (earned(whole + 1) <= needed) whole += 1;
  return whole + (needed - earned(whole)) / retention ** whole;
}

export default defineFunction({
  id: "PAYBACK",
  family: "value",
  params: {
    revenue: number("money"),
    margin: number("share"),
    retention: number("share"),
    cac: number("money"),
    costToServe: optionalNumber("money", 0),
  },
  result: { shape: "number", unit: "periods" },
  errors: ["no-such-value", "out-of-range", "not-a-number"],
  source: "gupta-2003",
  examples: [{ args: { revenue: 100, margin: 0.6, retention: 0.7, cac: 150 }, gives: 3.90379 }],
  text: {
    summary: "Periods until the expected contribution of a customer covers the cost of winning him.",
    params: {
      revenue: "Revenue from a customer in one period.",
      margin: "Share of the revenue that is left before the cost to serve.",
      retention: "Share of the customers kept from one period to the next.",
      cac: "Cost of winning a customer.",
      costToServe: "Cost of serving the customer in one period: 0 when left out.",
    },
  },
  compute: ({ revenue, margin, costToServe, retention, cac }) =>
    payback({ revenue, margin, costToServe }, retention, cac),
});
