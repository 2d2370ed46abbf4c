import { concentration } from "../../calc/value/concentration";
import type { ValuesAnswer } from "../../contract/aggregate-answer";
import type { OutputTable } from "../../contract/report-output";
import type { TableCell } from "../../contract/table";
import { orBlank } from "../parts/or-blank";
import type { Forecasts } from "./forecasts";
import type { Summary } from "./summary";

/** The shares of customers whose part of the value is told, by their words in the catalogues. */
const tops = { "1": 0.01, "5": 0.05, "10": 0.1, "20": 0.2, "50": 0.5, all: 1 } as const;

/** How much of the value the best customers hold: of what was spent so far, and of what is to come. */
export function concentrationTable(name: string, { totalValue }: Summary, { clv }: Forecasts): OutputTable {
  return tableOfTops(name, totalValue.length, (top) => [...heldBy(totalValue, top), ...heldBy(clv, top)]);
}

/** The same of what was spent alone, by how many customers have spent how much. */
export function spentTable(name: string, { value, customers, scale }: ValuesAnswer): OutputTable {
  let [all, total] = [0, 0];
  value.forEach((own, place) => {
    all += customers[place]!;
    total += own * customers[place]!;
  });
  return tableOfTops(name, all, (top) => {
    let [left, held] = [bestOf(all, top), 0];
    value.forEach((own, place) => {
      const taken = Math.min(left, customers[place]!);
      held += own * taken;
      left -= taken;
    });
    return [held / scale, total > 0 ? held / total : null, null, null];
  });
}

/** How many customers are the best, as CONCENTRATION counts them. */
const bestOf = (customers: number, top: number): number => Math.ceil(top * customers - 1e-9);

function tableOfTops(name: string, all: number, held: (top: number) => TableCell[]): OutputTable {
  const rows = Object.entries(tops).map(([word, top]) => [word, bestOf(all, top), ...held(top)]);
  return {
    name,
    keyColumn: "top",
    columns: [
      { key: "top", unit: "text", words: "report.customer-value.top" },
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
