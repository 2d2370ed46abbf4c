import { CalcError } from "../../contract/calc-error";
import { outOfRange, requireFinite, requireNonNegative, requireShare } from "../numeric/bounds";

/** What a customer is worth while here: the figures that every question of value begins with. */
export interface Economics {
  readonly revenue: number;
  readonly margin: number;
  readonly costToServe: number;
}

/** Contribution of a customer in one period: revenue x margin - cost to serve. */
export function contributionOf({ revenue, margin, costToServe }: Economics): number {
  requireNonNegative(revenue, "revenue");
  requireFinite(margin, "margin");
  requireNonNegative(costToServe, "costToServe");
  const contribution = revenue * margin - costToServe;
  if (!Number.isFinite(contribution)) throw outOfRange("revenue", revenue, "finite", 0);
  return contribution;
}

/** What later contributions are worth: retention, discount and growth of the contribution, each per period. */
export interface Prospect {
  readonly retention: number;
  readonly discount: number;
  readonly growth: number;
}

/** By how much a period's expected, discounted contribution differs from the one before: r(1 + g) / (1 + d). */
export function carryOver({ retention, discount, growth }: Prospect, argument = "retention"): number {
  requireShare(retention, argument);
  requireNonNegative(discount, "discount");
  requireFinite(growth, "growth");
  if (growth < -1) throw outOfRange("growth", growth, "atLeast", -1);
  return (retention * (1 + growth)) / (1 + discount);
}

/** Figures this close to 1 cannot be told from it. */
const indistinct = 1e-12;

/**
 * Sum of 1 + q + q² + ... over so many terms, or without end.
 *
 * @throws zero-denominator when q is 1 without end; out-of-range when q exceeds 1 without end or the sum is too large for a number
 */
export function geometricSum(q: number, terms: number | null, argument: string): number {
  if (Math.abs(1 - q) < indistinct) {
    if (terms === null) throw new CalcError("zero-denominator", argument);
    return terms;
  }
  if (terms === null) {
    if (q > 1) throw outOfRange(argument, q, "below", 1);
    return 1 / (1 - q);
  }
  // By logarithms that keep the digits of a q close to 1.
  const sum = q === 0 ? Math.min(terms, 1) : -Math.expm1(terms * Math.log(q)) / (1 - q);
  if (!Number.isFinite(sum)) throw outOfRange("periods", terms, "finite", 0);
  return sum;
}
