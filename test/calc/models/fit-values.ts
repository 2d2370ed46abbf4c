import { readFit, type Fit } from "../../../src/contract/fit";
import type { Table } from "../../../src/contract/table";

/** A fit as a prediction reads it from the cells in which it was spilled. */
export function fitOf(table: Table, model: string): Fit {
  return readFit(
    table.rows.map((row) => [...row]),
    "fit",
    [model],
  );
}
