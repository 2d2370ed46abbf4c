import { isDetractor, isPromoter } from "../../calc/feedback/promoters";
import type { OutputColumn, OutputTable } from "../../contract/report-output";
import type { TableCell } from "../../contract/table";
import type { Judged } from "./judged";
import { factCell, factColumn, factsOf, signalColumn, type FactKey, type Signal } from "./signals";

const stem = "report.customers-at-risk";

/** What the list of customers shows beside names, levels and signals. */
export interface ListColumns {
  /** Names of the segments by code; `null` where there are none. */
  readonly segments: readonly string[] | null;
  readonly signals: readonly Signal[];
  /** Figures that no signal speaks of. */
  readonly otherFacts: readonly FactKey[];
  /** What the value at risk follows from; `null` where the data hold no money. */
  readonly valueFormula: OutputColumn["formula"] | null;
}

/** The customers who may leave, those with whom most is lost first: which signals fire, and the figures behind them. */
export function listTable(name: string, listed: readonly Judged[], asked: ListColumns): OutputTable {
  const { segments, signals, otherFacts, valueFormula } = asked;
  const facts = [...otherFacts, ...factsOf(signals)];
  const hasScore = facts.includes("score");
  return {
    name,
    keyColumn: "customer",
    columns: listColumns(asked, facts),
    rows: listed.map(({ customer, segment, facts: known, fired, signals: count, level, valueAtRisk }) => [
      customer,
      ...(segments ? [segments[segment] ?? ""] : []),
      level,
      ...(valueFormula ? [valueAtRisk] : []),
      count,
      ...fired,
      ...facts.map((key) => factCell(known, key)),
      ...(hasScore ? [moodOf(known.score ?? null)] : []),
    ]),
    totals: null,
    colourScales: valueFormula ? ["value-at-risk"] : [],
  };
}

function listColumns(
  { segments, signals, valueFormula }: ListColumns,
  facts: readonly FactKey[],
): OutputColumn[] {
  return [
    { key: "customer", unit: "text" },
    ...(segments ? [{ key: "segment", unit: "text" } as const] : []),
    { key: "risk-level", unit: "text", words: `${stem}.level` },
    ...(valueFormula ? [{ key: "value-at-risk", unit: "money", formula: valueFormula } as const] : []),
    {
      key: "signals",
      unit: "count",
      formula: (column) => signals.map(({ key }) => column(key)).join("+"),
    },
    ...signals.map(signalColumn),
    ...facts.map(factColumn),
    ...(facts.includes("score") ? [{ key: "mood", unit: "text", words: `${stem}.mood` } as const] : []),
  ];
}

/** As NPS divides them: up to 6, 7 and 8, 9 and 10. */
function moodOf(score: number | null): TableCell {
  if (score === null) return null;
  return isDetractor(score) ? "unhappy" : isPromoter(score) ? "happy" : "lukewarm";
}
