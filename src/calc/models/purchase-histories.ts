import { CalcError } from "../../contract/calc-error";
import type { NumberColumn } from "../../contract/number-columns";
import type { BoundRule } from "../numeric/bounds";
import { distinctOf, distinctPairs } from "../numeric/distinct";
import { requireEqualLengths } from "../numeric/require-columns";

/** What the transaction models know of one customer, times in any one unit. */
export interface PurchaseHistory {
  /** Repeat purchases. */
  readonly frequency: number;
  /** From the first purchase to the last. */
  readonly recency: number;
  /** From the first purchase to the end of the observation. */
  readonly age: number;
}

/**
 * Customers with the same history, counted once; times are divided by `timeScale`.
 *
 * A history is two moments: so many repeat purchases by the time of the last one, and still as many at the end. What is
 * dear to compute depends on a moment alone, and thousands of customers share a few hundred of them.
 */
export interface PurchaseHistories {
  readonly frequencies: Float64Array;
  /** Customers of each of `frequencies`. */
  readonly frequencyWeight: Float64Array;
  readonly moments: Moments;
  /** The moment of each group's last purchase. */
  readonly last: Int32Array;
  /** The moment at which each group's observation ended. */
  readonly end: Int32Array;
  /** Customers of each group. */
  readonly weight: Float64Array;
  readonly customers: number;
  readonly timeScale: number;
}

/** Each once, ascending by time, then by purchases. */
export interface Moments {
  /** Repeat purchases, as a place in `frequencies`. */
  readonly frequencyPlace: Int32Array;
  readonly time: Float64Array;
}

/**
 * Refuses a history that cannot be.
 *
 * @param position its row, 1-based; left out where there is only one
 * @throws out-of-range when frequency is negative or no whole number, recency is negative or beyond t, a one-time buyer has a recency or a repeat buyer has none
 */
export function requireHistory(history: PurchaseHistory, position?: number): void {
  refuseBroken(brokenFrequency(history.frequency) ?? brokenTime(history), position);
}

/** Throws out-of-range where a bound is broken; `position` is the row, 1-based. */
export function refuseBroken(broken: BrokenBound | null, position?: number): void {
  if (broken === null) return;
  const [argument, value, rule, limit] = broken;
  throw new CalcError("out-of-range", argument, { value, rule, limit, ...(position && { position }) });
}

export type BrokenBound = readonly [argument: string, value: number, rule: BoundRule, limit: number];

/** The bound that a number of repeat purchases breaks. */
export function brokenFrequency(frequency: number): BrokenBound | null {
  if (!(frequency >= 0)) return ["frequency", frequency, "atLeast", 0];
  if (!Number.isInteger(frequency)) return ["frequency", frequency, "whole", 0];
  if (frequency > mostPurchases) return ["frequency", frequency, "atMost", mostPurchases];
  return null;
}

function brokenTime({ frequency, recency, age }: PurchaseHistory): BrokenBound | null {
  if (!(age >= 0)) return ["t", age, "atLeast", 0];
  if (age > longestTime) return ["t", age, "atMost", longestTime];
  if (!(recency >= 0)) return ["recency", recency, "atLeast", 0];
  if (recency > age) return ["recency", recency, "atMost", age];
  if (frequency === 0 && recency > 0) return ["recency", recency, "atMost", 0];
  if (frequency > 0 && recency === 0) return ["recency", recency, "above", 0];
  return null;
}

/** Beyond these a number is a mistake; gamma functions and powers of them would lose their digits. */
const mostPurchases = 1e6;
export const longestTime = 1e12;

/**
 * Reads frequencies, recencies and ages from three columns.
 *
 * @param customers how many customers have the history of each row, where a row is a group of them; one where nothing is said
 * @throws unequal-shapes when the columns differ in length; not-a-number when a row is incomplete; out-of-range when a row cannot be; no-data when every row is blank; not-enough-data when too few customers have bought again
 */
export function readHistories(
  frequency: NumberColumn,
  recency: NumberColumn,
  t: NumberColumn,
  fewestRepeatBuyers: number,
  customers: NumberColumn | null = null,
): PurchaseHistories {
  requireEqualLengths({ frequency, recency, t, customers });
  let rows = 0;
  let repeatBuyers = 0;
  for (let row = 0; row < frequency.length; row += 1) {
    const history = { frequency: frequency[row]!, recency: recency[row]!, age: t[row]! };
    if (isBlankRow(history, row)) continue;
    requireHistory(history, row + 1);
    rows += 1;
    if (history.frequency > 0) repeatBuyers += customers ? customers[row]! : 1;
  }
  if (rows === 0) throw new CalcError("no-data", "frequency");
  if (repeatBuyers < fewestRepeatBuyers) {
    throw new CalcError("not-enough-data", "frequency", { found: repeatBuyers, needed: fewestRepeatBuyers });
  }
  // A row is blank in all columns or in none.
  const withoutBlanks = (column: NumberColumn): NumberColumn =>
    rows === column.length ? column : column.filter((_, row) => !Number.isNaN(frequency[row]));
  return groupHistories(
    withoutBlanks(frequency),
    withoutBlanks(recency),
    withoutBlanks(t),
    customers && withoutBlanks(customers),
  );
}

/** A row without any number is left out; one with only some of them is a mistake. */
function isBlankRow({ frequency, recency, age }: PurchaseHistory, row: number): boolean {
  if (!Number.isNaN(frequency + recency + age)) return false;
  const cells = { frequency, recency, t: age };
  const missing = Object.entries(cells).filter(([, value]) => Number.isNaN(value));
  if (missing.length === 3) return true;
  throw new CalcError("not-a-number", missing[0]?.[0] ?? "", { value: "", position: row + 1 });
}

function groupHistories(
  frequency: Float64Array,
  recency: Float64Array,
  age: Float64Array,
  weights: Float64Array | null,
): PurchaseHistories {
  const rows = frequency.length;
  const customers = weights ? weights.reduce((sum, weight) => sum + weight, 0) : rows;
  const timeScale = age.reduce((sum, time, row) => sum + time * (weights ? weights[row]! : 1), 0) / customers;
  const counts = distinctOf(frequency, weights);
  // Every row twice: at the last purchase, and at the end.
  const times = new Float64Array(2 * rows);
  times.set(recency);
  times.set(age, rows);
  const frequencyPlace = new Int32Array(2 * rows);
  frequencyPlace.set(counts.places);
  frequencyPlace.set(counts.places, rows);
  const distinct = distinctPairs(frequencyPlace, distinctOf(times).places);
  const countAt = (row: number): number => frequency[row % rows]!;
  const order = Int32Array.from(distinct.first.keys()).sort((a, b) => {
    const [one, other] = [distinct.first[a]!, distinct.first[b]!];
    return times[one]! - times[other]! || countAt(one) - countAt(other);
  });
  const placeOf = new Int32Array(order.length);
  order.forEach((moment, place) => (placeOf[moment] = place));
  const moments = distinct.places.map((moment) => placeOf[moment]!);
  const last = moments.subarray(0, rows);
  const end = moments.subarray(rows);
  const groups = distinctPairs(last, end, weights);
  return {
    frequencies: Float64Array.from(counts.first, (row) => frequency[row]!),
    frequencyWeight: counts.counts,
    moments: {
      frequencyPlace: order.map((moment) => frequencyPlace[distinct.first[moment]!]!),
      time: Float64Array.from(order, (moment) => times[distinct.first[moment]!]! / timeScale),
    },
    last: groups.first.map((row) => last[row]!),
    end: groups.first.map((row) => end[row]!),
    weight: groups.counts,
    customers,
    timeScale,
  };
}
