import type { ColumnReference, OutputColumn } from "../../contract/report-output";
import { unlessNobody, wilsonEnd } from "../parts/wilson-formulas";
import type { Assumptions } from "./segment-economics";

/** How a shape's table begins: what stands between the segment's name and the revenue, and which counts it has. */
export interface CountColumns {
  /** Keys of counts, in order. */
  readonly counts: readonly string[];
  /** Formula of those who were kept of the column `start`; `null` where retention stands in the data. */
  readonly kept: ((column: ColumnReference) => string) | null;
  /** Key of the count of customers who contribute; `null` where it is not known. */
  readonly contributing: string | null;
}

const money = (key: string): OutputColumn => ({ key, unit: "money" });

/** The table's columns; what follows from a row's own figures is a native formula of them. */
export function valueColumns(
  { counts, kept, contributing }: CountColumns,
  hasAcquisitionCost: boolean,
  assumptions: Assumptions,
): OutputColumn[] {
  return [
    { key: "segment", unit: "text" },
    { key: "verdict", unit: "text", words: "report.segment-value.verdict" },
    { key: "reason", unit: "text", words: "report.segment-value.reason" },
    ...counts.map((key): OutputColumn => ({ key, unit: "count", total: "sum" })),
    money("revenue"),
    { key: "margin", unit: "share" },
    money("cost-to-serve"),
    ...(kept ? countedRetention(kept, assumptions) : [{ key: "retention", unit: "share" } as const]),
    {
      key: "churn",
      unit: "share",
      formula: (column) => ifKnown(column("retention"), `1-${column("retention")}`),
    },
    { key: "contribution", unit: "money", formula: contribution },
    {
      key: "serving-share",
      unit: "share",
      formula: (column) => {
        const gross = `${column("revenue")}*${column("margin")}`;
        return `IF(${gross}>0,${column("cost-to-serve")}/(${gross}),"")`;
      },
    },
    { key: "clv", unit: "money", formula: (column) => valueAt(column, column("retention"), assumptions) },
    ...(hasAcquisitionCost ? acquisition(assumptions) : []),
    { key: "worth-spending", unit: "money", formula: (column) => worthSpending(column, assumptions) },
    ...(contributing
      ? [
          {
            key: "contribution-in-all",
            unit: "money",
            formula: (column: ColumnReference) => `${column(contributing)}*${column("contribution")}`,
            total: "sum",
          } as const,
        ]
      : []),
  ];
}

const ifKnown = (cell: string, formula: string): string => `IF(${cell}="","",${formula})`;

const contribution = (column: ColumnReference): string =>
  `${column("revenue")}*${column("margin")}-${column("cost-to-serve")}`;

function countedRetention(
  kept: (column: ColumnReference) => string,
  { span, level }: Assumptions,
): OutputColumn[] {
  const end = (key: "low" | "high"): OutputColumn => ({
    key,
    unit: "share",
    formula: (column) => {
      const [k, n] = [kept(column), column("start")];
      return unlessNobody(n, `IF(${k}>${n},"",(${wilsonEnd(k, n, level, key)})^(1/${span}))`);
    },
  });
  return [
    {
      key: "retention",
      unit: "share",
      formula: (column) => unlessNobody(column("start"), `(${kept(column)}/${column("start")})^(1/${span})`),
    },
    end("low"),
    end("high"),
  ];
}

/** The value of a customer without end, blank where retention is not known or leaves no end to add up to. */
function valueAt(column: ColumnReference, retention: string, { discount }: Assumptions): string {
  const rest = `(1-${retention}/(1+${discount}))`;
  const endless = `IF(OR(${retention}>1,ROUND(${rest},12)<=0),"",${column("contribution")}/${rest})`;
  return ifKnown(column("retention"), endless);
}

function worthSpending(column: ColumnReference, assumptions: Assumptions): string {
  const { raise, span } = assumptions;
  const retention = column("retention");
  const raised =
    span === 1 ? `MIN(1,${retention}+${raise})` : `(MIN(1,${retention}^${span}+${raise})^(1/${span}))`;
  const [now, then] = [column("clv"), valueAt(column, raised, assumptions)];
  return ifKnown(now, ifKnown(then, `${then}-${now}`));
}

function acquisition({ discount }: Assumptions): OutputColumn[] {
  return [
    money("acquisition-cost"),
    {
      key: "acceptable-churn",
      unit: "share",
      formula: (column) => {
        const [c, cost] = [column("contribution"), column("acquisition-cost")];
        const churn = `1-(1+${discount})*(1-${c}/${cost})`;
        return `IF(OR(${cost}="",${c}<=0),"",IF(${c}>=${cost},1,IF(${churn}<0,"",${churn})))`;
      },
    },
  ];
}
