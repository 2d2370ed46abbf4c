import { missingCode, withCodes, type CategoryColumn } from "../contract/columns";
import type { LookupResult } from "../contract/report-data";

/** An input found in a second table. */
export interface LookedUp {
  readonly column: CategoryColumn;
  readonly result: LookupResult;
}

/**
 * Fetches an input from a second table: each row gets the value that stands beside its customer there.
 *
 * @param customers who each row is about
 * @param keys      the customers of the second table
 * @param values    what stands beside them, as long as `keys`; the first value of a customer counts
 */
export function lookUp(customers: CategoryColumn, keys: CategoryColumn, values: CategoryColumn): LookedUp {
  const valueOfKey = new Int32Array(keys.labels.length).fill(missingCode);
  const conflicting = new Set<string>();
  keys.codes.forEach((key, row) => {
    const value = values.codes[row] ?? missingCode;
    if (key === missingCode || value === missingCode) return;
    if (valueOfKey[key] === missingCode) valueOfKey[key] = value;
    else if (valueOfKey[key] !== value) conflicting.add(keys.labels[key] ?? "");
  });
  const keyOfLabel = new Map(keys.labels.map((label, key) => [label, key]));
  const keyOfCustomer = customers.labels.map((label) => keyOfLabel.get(label) ?? missingCode);
  const notFound: number[] = [];
  const codes = customers.codes.map((customer, row) => {
    const key = keyOfCustomer[customer] ?? missingCode;
    if (customer !== missingCode && key === missingCode) notFound.push(row);
    return valueOfKey[key] ?? missingCode;
  });
  return {
    column: withCodes(values, codes),
    result: { notFound: Int32Array.from(notFound), conflicting: [...conflicting] },
  };
}
