import type { ColumnReference, OutputColumn, OutputTable } from "../../contract/report-output";
import type { TableCell } from "../../contract/table";
import { unlessNobody } from "../parts/wilson-formulas";
import { lastGroup, type Holdout } from "./holdout";
import { modelKeys, purchaseModels } from "./purchase-models";

/** What the chart of the second part shows: what was bought, and what each model has foreseen. */
export const holdoutSeries: readonly string[] = ["bought-each", ...modelKeys];

/**
 * A row a number of repeat purchases in the first part: how much those customers bought in the second, and were to buy.
 */
export function holdoutTable(name: string, { groups, customers, bought, forecasts }: Holdout): OutputTable {
  const each = (total: number | undefined, count: number): TableCell =>
    total === undefined || count === 0 ? null : total / count;
  return {
    name,
    keyColumn: "repeats-before",
    columns: [
      { key: "repeats-before", unit: "text" },
      { key: "customers", unit: "count", total: "sum" },
      { key: "holdout-bought", unit: "count", total: "sum" },
      {
        key: "bought-each",
        unit: "ratio",
        formula: (column) =>
          unlessNobody(column("customers"), `${column("holdout-bought")}/${column("customers")}`),
        total: "formula",
      },
      ...modelKeys.map((key): OutputColumn => ({
        key,
        unit: "ratio",
        label: purchaseModels[key].name,
        total: (whole) => meanOver(whole, key),
      })),
    ],
    rows: groups.map((group, place) => [
      place === lastGroup ? `${place}+` : String(place),
      group.customers,
      group.bought,
      each(group.bought, group.customers),
      ...modelKeys.map((key) => each(forecasts[key]?.expected[place], group.customers)),
    ]),
    totals: [
      "",
      customers,
      bought,
      each(bought, customers),
      ...modelKeys.map((key) => each(forecasts[key]?.total, customers)),
    ],
    colourScales: [],
  };
}

/** The mean over all customers; blank for a model that has foreseen nothing. */
function meanOver(whole: ColumnReference, key: string): string {
  const [customers, means] = [whole("customers"), whole(key)];
  return `IF(COUNT(${means})=0,"",SUMPRODUCT(${customers},${means})/SUM(${customers}))`;
}
