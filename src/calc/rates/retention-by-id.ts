import { CalcError } from "../../contract/calc-error";
import type { CategoryColumn } from "../../contract/columns";
import { defineFunction, identifiers } from "../../contract/function-spec";

/**
 * What share of the customers on one list stands on a later list?
 *
 *     distinct identifiers on both lists / distinct identifiers on the first
 *
 * @param startIds column of customers at the opening; one cell a customer, repeated ones count once, blank ones not
 * @param endIds column of customers at the close, of any length
 * @returns share, 0 to 1
 * @throws missing-argument when a column is left out; not-a-column when one has several columns; no-data when the first list is blank
 * @see farris-2015
 */
export function retentionById(startIds: CategoryColumn, endIds: CategoryColumn): number {
  if (startIds.labels.length === 0) throw new CalcError("no-data", "startIds");
  const here = new Set(endIds.labels);
  const kept = startIds.labels.reduce((sum, customer) => sum + Number(here.has(customer)), 0);
  return kept / startIds.labels.length;
}

export default defineFunction({
  id: "RETENTION.BYID",
  family: "rates",
  params: { startIds: identifiers, endIds: identifiers },
  result: { shape: "number", unit: "share" },
  errors: ["missing-argument", "not-a-column", "no-data"],
  source: "farris-2015",
  examples: [{ args: { startIds: ["A1", "A2", "A3", "A4"], endIds: ["A3", "A9", "A1"] }, gives: 0.5 }],
  text: {
    summary: "Share of the customers on one list who stand on a later list.",
    params: { startIds: "Customers at the opening.", endIds: "Customers at the close." },
  },
  compute: ({ startIds, endIds }) => retentionById(startIds, endIds),
});
