import type { OutputColumn, OutputTable } from "../../contract/report-output";
import type { TableCell } from "../../contract/table";
import { summaryColumns } from "../../calc/cohorts/rfm-summary";
import type { Forecasts } from "./forecasts";
import type { Summary } from "./summary";
import type { ValueAsked } from "./value-options";

/** What RFM.SUMMARY tells of a customer, as far as it is shown: purchase days are Frequency and one more. */
const known = summaryColumns
  .map((column, place) => ({ column, place }))
  .filter(({ column }) => column.key !== "customer" && column.key !== "purchase-days");

/** A row a customer, the most valuable first: what is foreseen, and from what. */
export function customersTable(
  name: string,
  summary: Summary,
  forecasts: Forecasts,
  asked: ValueAsked,
): OutputTable {
  const hasDiscount = asked.discount > 0;
  const rowOf = (customer: number): TableCell[] => [
    summary.customer[customer] ?? "",
    blankUnlessKnown(forecasts.clv[customer]!),
    blankUnlessKnown(forecasts.alive[customer]!),
    blankUnlessKnown(forecasts.orders[customer]!),
    ...(hasDiscount ? [blankUnlessKnown(forecasts.discountedOrders[customer]!)] : []),
    blankUnlessKnown(forecasts.spend[customer]!),
    ...known.map(({ place }) => summary.rows[customer]![place] ?? null),
  ];
  return {
    name,
    keyColumn: "customer",
    columns: [
      { key: "customer", unit: "text" },
      { key: "clv", unit: "money", formula: valueFormula(asked) },
      { key: "alive", unit: "share" },
      { key: "expected-orders", unit: "ratio" },
      ...(hasDiscount ? [{ key: "discounted-orders", unit: "ratio" } as const] : []),
      { key: "expected-spend", unit: "money" },
      ...known.map(({ column }) => column),
    ],
    rows: Array.from(byValue(summary, forecasts).subarray(0, asked.listed), rowOf),
    totals: null,
    colourScales: ["alive"],
  };
}

const blankUnlessKnown = (figure: number): number | null => (Number.isNaN(figure) ? null : figure);

function valueFormula({ discount, margin }: ValueAsked): NonNullable<OutputColumn["formula"]> {
  return (column) => {
    const [orders, spend] = [
      column(discount > 0 ? "discounted-orders" : "expected-orders"),
      column("expected-spend"),
    ];
    return `IF(OR(${orders}="",${spend}=""),"",${orders}*${spend}*${margin})`;
  };
}

/** Customers by value; whose value is not known come last, by what they have spent. */
function byValue({ totalValue }: Summary, { clv }: Forecasts): Int32Array {
  const ahead = (customer: number): number => (Number.isNaN(clv[customer]) ? -Infinity : clv[customer]!);
  return Int32Array.from(totalValue.keys()).sort((a, b) => {
    const [one, other] = [ahead(a), ahead(b)];
    return one === other ? totalValue[b]! - totalValue[a]! : other - one;
  });
}
