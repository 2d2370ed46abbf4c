import { clv } from "../../calc/value/clv";
import type { ColumnReference, OutputColumn } from "../../contract/report-output";
import type { TableCell } from "../../contract/table";
import { orBlank } from "../parts/or-blank";
import type { Assumptions } from "./assumptions";

/** A segment as it is now; contribution is a customer's in one period. */
export interface Current {
  readonly segment: string;
  readonly customers: number;
  /** From one period to the next. */
  readonly retention: number;
  /** Over how many periods that was seen: points more are points of the share that is kept over all of them. */
  readonly span: number;
  readonly contribution: number;
  /** `null` where it is not known. */
  readonly acquisitionCost: number | null;
}

/** The cells of a segment by column, as the sheet's own formulas give them. */
export function modelCells(current: Current, assumptions: Assumptions): Record<string, TableCell> {
  const { customers, retention, span, acquisitionCost } = current;
  const newRetention = Math.min(1, retention ** span + assumptions.raise) ** (1 / span);
  const [now, then] = [retention, newRetention].map((rate) => valueAt(current, rate, assumptions));
  const gain = now == null || then == null ? null : then - now;
  const times = (figure: number | null | undefined): number | null =>
    figure == null ? null : customers * figure;
  const [profit, extra] = [times(now), times(gain)];
  const spent = customers * assumptions.spending;
  const surplus = now == null || acquisitionCost === null ? 0 : now - acquisitionCost;
  const wonInstead = extra === null || surplus <= 0 ? null : extra / surplus;
  return {
    segment: current.segment,
    customers,
    retention,
    span,
    contribution: current.contribution,
    "acquisition-cost": acquisitionCost,
    ...assumptions,
    "new-retention": newRetention,
    clv: now ?? null,
    "new-clv": then ?? null,
    "worth-spending": gain,
    "profit-now": profit,
    "extra-profit": extra,
    lift: profit === null || extra === null || profit <= 0 ? null : extra / profit,
    spent,
    net: extra === null ? null : extra - spent,
    "win-instead": wonInstead,
    "win-cost": wonInstead === null || acquisitionCost === null ? null : wonInstead * acquisitionCost,
  };
}

function valueAt(
  { contribution }: Current,
  retention: number,
  { discount, growth, periods }: Assumptions,
): number | null {
  // A customer who costs more than he brings has a negative margin.
  const economics = { revenue: Math.abs(contribution), margin: Math.sign(contribution), costToServe: 0 };
  return orBlank(() => clv(economics, { retention, discount, growth }, { periods, timing: "now" }));
}

const given = (key: string, unit: OutputColumn["unit"]): OutputColumn => ({ key, unit });
/** The user may change an assumption in its cell; a refresh leaves it as it stands. */
const assumed = (key: string, unit: OutputColumn["unit"]): OutputColumn => ({ key, unit, carries: key });

/** The table's columns: what is, what is assumed, and what follows, all of it native formulas. */
export function modelColumns(hasAcquisitionCost: boolean, hasSpan: boolean): OutputColumn[] {
  const calculated = (
    key: string,
    unit: OutputColumn["unit"],
    formula: (column: ColumnReference) => string,
    total?: OutputColumn["total"],
  ): OutputColumn => ({ key, unit, formula, ...(total && { total }) });
  return [
    given("segment", "text"),
    { key: "customers", unit: "count", total: "sum" },
    given("retention", "share"),
    ...(hasSpan ? [given("span", "count")] : []),
    given("contribution", "money"),
    ...(hasAcquisitionCost ? [given("acquisition-cost", "money")] : []),
    assumed("raise", "share-difference"),
    assumed("spending", "money"),
    assumed("periods", "count"),
    assumed("discount", "share"),
    assumed("growth", "share"),
    calculated("new-retention", "share", hasSpan ? raisedOverSpan : raisedAtOnce),
    calculated("clv", "money", (column) => valueFormula(column, "retention")),
    calculated("new-clv", "money", (column) => valueFormula(column, "new-retention")),
    calculated("worth-spending", "money", (column) => `${column("new-clv")}-${column("clv")}`),
    calculated("profit-now", "money", (column) => `${column("customers")}*${column("clv")}`, "sum"),
    calculated(
      "extra-profit",
      "money",
      (column) => `${column("customers")}*${column("worth-spending")}`,
      "sum",
    ),
    calculated(
      "lift",
      "share-difference",
      (column) => `IF(${column("profit-now")}>0,${column("extra-profit")}/${column("profit-now")},"")`,
      "formula",
    ),
    calculated("spent", "money", (column) => `${column("customers")}*${column("spending")}`, "sum"),
    calculated("net", "money", (column) => `${column("extra-profit")}-${column("spent")}`, "sum"),
    ...(hasAcquisitionCost
      ? [
          calculated("win-instead", "periods", winInstead, "sum"),
          calculated(
            "win-cost",
            "money",
            (column) =>
              `IF(${column("win-instead")}="","",${column("win-instead")}*${column("acquisition-cost")})`,
            "sum",
          ),
        ]
      : []),
  ];
}

const raisedAtOnce = (column: ColumnReference): string => `MIN(1,${column("retention")}+${column("raise")})`;

const raisedOverSpan = (column: ColumnReference): string =>
  `MIN(1,${column("retention")}^${column("span")}+${column("raise")})^(1/${column("span")})`;

/** c × (1 + q + q² + ...) over so many periods, q = retention × (1 + growth) / (1 + discount). */
function valueFormula(column: ColumnReference, retention: string): string {
  const q = `(${column(retention)}*(1+${column("growth")})/(1+${column("discount")}))`;
  const [c, periods] = [column("contribution"), column("periods")];
  return `${c}*IF(ROUND(1-${q},12)=0,${periods},(1-${q}^${periods})/(1-${q}))`;
}

/** How many customers would have to be won for the same gain. */
function winInstead(column: ColumnReference): string {
  const [value, cost] = [column("clv"), column("acquisition-cost")];
  return `IF(${cost}="","",IF(${value}>${cost},${column("extra-profit")}/(${value}-${cost}),""))`;
}
