import { CalcError } from "../../contract/calc-error";

/** How a number broke its bound; the message of `out-of-range` has a sentence for each. */
export type BoundRule = "atLeast" | "atMost" | "above" | "below" | "finite" | "whole";

export function outOfRange(argument: string, value: number, rule: BoundRule, limit: number): CalcError {
  return new CalcError("out-of-range", argument, { value, rule, limit });
}

/** A finite number, 0 or more: customers, money, time. */
export function requireNonNegative(value: number, argument: string): void {
  if (value >= 0 && value < Infinity) return;
  if (Number.isNaN(value)) throw new CalcError("not-a-number", argument, { value: "NaN" });
  throw value < 0 ? outOfRange(argument, value, "atLeast", 0) : outOfRange(argument, value, "finite", 0);
}

/** A number that another argument or a constant bounds from above, the bound included. */
export function requireAtMost(value: number, limit: number, argument: string): void {
  if (value > limit) throw outOfRange(argument, value, "atMost", limit);
}

/** A share: 0, 1 or between. */
export function requireShare(value: number, argument: string): void {
  requireNonNegative(value, argument);
  requireAtMost(value, 1, argument);
}

/** A finite number, of either sign. */
export function requireFinite(value: number, argument: string): void {
  if (Number.isNaN(value)) throw new CalcError("not-a-number", argument, { value: "NaN" });
  if (!Number.isFinite(value)) throw outOfRange(argument, value, "finite", 0);
}

/** A whole number, at least `least`. */
export function requireWhole(value: number, least: number, argument: string): void {
  requireFinite(value, argument);
  if (value < least) throw outOfRange(argument, value, "atLeast", least);
  if (!Number.isSafeInteger(value)) throw outOfRange(argument, value, "whole", 0);
}

/** A number strictly between 0 and 1, such as a confidence level. */
export function requireInsideUnit(value: number, argument: string): void {
  if (value > 0 && value < 1) return;
  if (Number.isNaN(value)) throw new CalcError("not-a-number", argument, { value: "NaN" });
  throw value <= 0 ? outOfRange(argument, value, "above", 0) : outOfRange(argument, value, "below", 1);
}

/** Beyond this no amount of money is meant, and sums of a million such amounts still fit into a number. */
export const largestAmount = 1e200;

/** Every amount of a column must be one that sums can hold; blank ones are missing. */
export function requireAmounts(column: ArrayLike<number>, argument: string): void {
  for (let row = 0; row < column.length; row += 1) {
    const value = column[row] ?? NaN;
    if (Math.abs(value) > largestAmount) {
      const position = row + 1;
      throw new CalcError("out-of-range", argument, { value, position, rule: "finite", limit: 0 });
    }
  }
}
