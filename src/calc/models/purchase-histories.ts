import { CalcError } from "../../contract/calc-error";
import type { NumberColumn } from "../../contract/number-columns";
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

/** Customers with the same frequency, recency and age, counted once. Times are divided by `timeScale`. */
export interface PurchaseHistories {
  /** Repeat purchases of each group, as a place in `frequencies`. */
  readonly frequencyPlace: Int32Array;
  readonly recency: Float64Array;
  readonly age: Float64Array;
  /** Customers of each group. */
  readonly weight: Float64Array;
  readonly frequencies: Float64Array;
  /** Customers of each of `frequencies`. */
  readonly frequencyWeight: Float64Array;
  readonly customers: number;
  readonly timeScale: number;
}

/**
 * Refuses a history that cannot be.
 *
 * @param position its row, 1-based; left out where there is only one
 * @throws out-of-range when frequency is negative or no whole number, recency is negative or beyond t, a one-time buyer has a recency or a repeat buyer has none
 */
export function requireHistory({ frequency, recency, age }: PurchaseHistory, position?: number): void {
  const refuse = (argument: string, value: number, rule: string, limit: number): never => {
    throw new CalcError("out-of-range", argument, { value, rule, limit, ...(position && { position }) });
  };
  if (!(frequency >= 0)) refuse("frequency", frequency, "atLeast", 0);
  if (!Number.isInteger(frequency)) refuse("frequency", frequency, "whole", 0);
  if (frequency > mostPurchases) refuse("frequency", frequency, "atMost", mostPurchases);
  if (!(age >= 0)) refuse("t", age, "atLeast", 0);
  if (age > longestTime) refuse("t", age, "atMost", longestTime);
  if (!(recency >= 0)) refuse("recency", recency, "atLeast", 0);
  if (recency > age) refuse("recency", recency, "atMost", age);
  if (frequency === 0 && recency > 0) refuse("recency", recency, "atMost", 0);
  if (frequency > 0 && recency === 0) refuse("recency", recency, "above", 0);
}

/** Beyond these a number is a mistake; gamma functions and powers of them would lose their digits. */
const mostPurchases = 1e6;
export const longestTime = 1e12;

/**
 * Reads frequencies, recencies and ages from three columns.
 *
 * @throws unequal-shapes when the columns differ in length; not-a-number when a row is incomplete; out-of-range when a row cannot be; no-data when every row is blank; not-enough-data when too few customers have bought again
 */
export function readHistories(
  frequency: NumberColumn,
  recency: NumberColumn,
  t: NumberColumn,
  fewestRepeatBuyers: number,
): PurchaseHistories {
  requireEqualLengths({ frequency, recency, t });
  const groups = new HistoryGroups();
  let customers = 0;
  let repeatBuyers = 0;
  let totalAge = 0;
  frequency.forEach((count, row) => {
    const history = { frequency: count, recency: recency[row]!, age: t[row]! };
    if (isBlankRow(history, row)) return;
    requireHistory(history, row + 1);
    groups.add(history);
    customers += 1;
    totalAge += history.age;
    if (count > 0) repeatBuyers += 1;
  });
  if (customers === 0) throw new CalcError("no-data", "frequency");
  if (repeatBuyers < fewestRepeatBuyers) {
    throw new CalcError("not-enough-data", "frequency", { found: repeatBuyers, needed: fewestRepeatBuyers });
  }
  return groups.finish(customers, totalAge / customers);
}

/** A row without any number is left out; one with only some of them is a mistake. */
function isBlankRow({ frequency, recency, age }: PurchaseHistory, row: number): boolean {
  const cells = { frequency, recency, t: age };
  const missing = Object.entries(cells).filter(([, value]) => Number.isNaN(value));
  if (missing.length === 0) return false;
  if (missing.length === 3) return true;
  throw new CalcError("not-a-number", missing[0]![0], { value: "", position: row + 1 });
}

/** Counts equal histories once: thousands of one-time buyers share a few first days. */
class HistoryGroups {
  readonly #byAge = new Map<number, Map<number, Map<number, number>>>();
  readonly #groups: PurchaseHistory[] = [];
  readonly #weights: number[] = [];

  add(history: PurchaseHistory): void {
    const byRecency = entryOf(this.#byAge, history.age, () => new Map<number, Map<number, number>>());
    const byFrequency = entryOf(byRecency, history.recency, () => new Map<number, number>());
    const group = entryOf(byFrequency, history.frequency, () => {
      this.#weights.push(0);
      return this.#groups.push(history) - 1;
    });
    this.#weights[group]! += 1;
  }

  finish(customers: number, timeScale: number): PurchaseHistories {
    const frequencies = [...new Set(this.#groups.map(({ frequency }) => frequency))].sort((a, b) => a - b);
    const placeOf = new Map(frequencies.map((frequency, place) => [frequency, place]));
    const frequencyPlace = Int32Array.from(this.#groups, ({ frequency }) => placeOf.get(frequency) ?? 0);
    const frequencyWeight = new Float64Array(frequencies.length);
    frequencyPlace.forEach((place, group) => (frequencyWeight[place]! += this.#weights[group]!));
    return {
      frequencyPlace,
      recency: Float64Array.from(this.#groups, ({ recency }) => recency / timeScale),
      age: Float64Array.from(this.#groups, ({ age }) => age / timeScale),
      weight: Float64Array.from(this.#weights),
      frequencies: Float64Array.from(frequencies),
      frequencyWeight,
      customers,
      timeScale,
    };
  }
}

function entryOf<Key, Value>(map: Map<Key, Value>, key: Key, make: () => Value): Value {
  let value = map.get(key);
  if (value === undefined) map.set(key, (value = make()));
  return value;
}
