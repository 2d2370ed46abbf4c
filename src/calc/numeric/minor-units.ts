import type { NumberColumn } from "../../contract/number-columns";

/** Amounts with more digits behind the point than this are measured, not paid. */
const largestScale = 1e6;

/**
 * Amounts in the smallest unit of which all of them are whole numbers, as 12.30 is 1230 cents: such sums are exact,
 * whatever the order in which they are added.
 *
 * @returns the units, and how many of them are one of the amounts; the amounts as they are (1) where there is no such
 * unit, or where their sum would have more digits than a number holds
 */
export function inMinorUnits(amounts: NumberColumn): {
  readonly units: NumberColumn;
  readonly scale: number;
} {
  let scale = 1;
  let total = 0;
  for (const amount of amounts) {
    if (Number.isNaN(amount)) continue;
    while (scale <= largestScale && Math.round(amount * scale) / scale !== amount) scale *= 10;
    total += Math.abs(amount);
  }
  return scale === 1 || scale > largestScale || total * scale > Number.MAX_SAFE_INTEGER
    ? { units: amounts, scale: 1 }
    : { units: amounts.map((amount) => Math.round(amount * scale)), scale };
}
