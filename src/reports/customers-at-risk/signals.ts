import type { ColumnReference, OutputColumn } from "../../contract/report-output";
import type { TableCell, Unit } from "../../contract/table";

/** What is known of a customer, by the key of its column; the units are those of the columns. */
const factUnits = {
  "chance-active": "share",
  risk: "share",
  "value-if-alive": "money",
  contribution: "money",
  "days-since-last": "count",
  "usual-gap": "periods",
  "recent-orders": "count",
  "earlier-orders": "periods",
  "engagement-now": "periods",
  "engagement-earlier": "periods",
  score: "count",
} as const satisfies Readonly<Record<string, Unit>>;
export type FactKey = keyof typeof factUnits;
/** `null`, or not there, where a fact is not known. */
export type Facts = Readonly<Partial<Record<FactKey, number | null>>>;

export const factColumn = (key: FactKey): OutputColumn => ({ key, unit: factUnits[key] });
export const factCell = (facts: Facts, key: FactKey): TableCell => facts[key] ?? null;

/** A sign that a customer may leave: one figure of the customer against a limit, or against another figure. */
export interface Signal {
  /** Of its column, which holds 1 where the signal fires. */
  readonly key: string;
  readonly measured: FactKey;
  readonly fires: "<" | "<=" | ">";
  readonly factor: number;
  /** The figure by which the factor is multiplied; the factor is the limit itself where there is none. */
  readonly against?: FactKey;
  /** Share of values below the figure by which the factor is multiplied, where it is a quantile. */
  readonly share?: number;
  /** Enough by itself for a high risk. */
  readonly alone?: true;
}

/** Whether a signal fires; what is not known is no sign. */
export function hasFired({ measured, fires, factor, against }: Signal, facts: Facts): boolean {
  const value = facts[measured] ?? null;
  const base = against === undefined ? 1 : (facts[against] ?? null);
  if (value === null || base === null) return false;
  const limit = factor * base;
  return fires === "<" ? value < limit : fires === ">" ? value > limit : value <= limit;
}

/** The signal's column: the same as a native formula of the figures in the row. */
export function signalColumn({ key, measured, fires, factor, against }: Signal): OutputColumn {
  const formula = (column: ColumnReference): string => {
    const value = column(measured);
    if (against === undefined) return `IF(${value}="",0,IF(${value}${fires}${factor},1,0))`;
    const base = column(against);
    return `IF(OR(${value}="",${base}=""),0,IF(${value}${fires}${factor}*${base},1,0))`;
  };
  return { key, unit: "count", formula };
}

/** The figures that signals speak of, each once. */
export function factsOf(signals: readonly Signal[]): FactKey[] {
  return [
    ...new Set(
      signals.flatMap(({ measured, against }) => (against === undefined ? [measured] : [measured, against])),
    ),
  ];
}
