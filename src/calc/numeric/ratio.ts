import { CalcError } from "../../contract/calc-error";
import { outOfRange } from "./bounds";

/**
 * Which part of the denominator is the numerator?
 *
 *     numerator / denominator
 *
 * @param argument the declared parameter to be named when the denominator is 0
 * @throws zero-denominator when the denominator is 0; out-of-range when the quotient is too large for a number
 */
export function ratio(numerator: number, denominator: number, argument: string): number {
  if (denominator === 0) throw new CalcError("zero-denominator", argument);
  const quotient = numerator / denominator;
  if (!Number.isFinite(quotient)) throw outOfRange(argument, denominator, "finite", 0);
  return quotient;
}
