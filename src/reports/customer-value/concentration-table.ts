import { concentration } from "../../calc/value/concentration";
import type { OutputTable } from "../../contract/report-output";
import type { TableCell } from "../../contract/table";
import { orBlank } from "../parts/or-blank";
import type { Forecasts } from "./forecasts";
import type { Summary } from "./summary";

/** The shares of customers whose part of the value is told; the last row is all of them. */
const tops = [0.01, 0.05, 0.1, 0.2, 0.5, 1];

/** How much of the value the best customers hold: of what was spent so far, and of what is to come. */
export function concentrationTable(name: string, { totalValue }: Summary, { clv }: Forecasts): OutputTable {
  const rows = tops.map((top): TableCell[] => {
    const customers = Math.ceil(top * totalValue.length - 1e-9);
    return [top, customers, ...heldBy(totalValue, top), ...heldBy(clv, top)];
  });
  return {
    name,
    keyColumn: "top",
    columns: [
      { key: "top", unit: "share" },
      { key: "customers", unit: "count" },
      { key: "total-value", unit: "money" },
      { key: "share-of-value", unit: "share" },
      { key: "clv", unit: "money" },
      { key: "share-of-clv", unit: "share" },
    ],
    rows,
    totals: null,
    colourScales: [],
  };
}

/** What the best hold, and its share; blank where there is nothing to be shared. */
function heldBy(values: Float64Array, top: number): [TableCell, TableCell] {
  const share = orBlank(() => concentration(values, top));
  if (share === null) return [null, null];
  return [share * values.reduce((sum, value) => sum + (Number.isNaN(value) ? 0 : value), 0), share];
}
