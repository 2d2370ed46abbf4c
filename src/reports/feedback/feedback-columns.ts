import { scoreInterval } from "../../calc/feedback/nps-interval";
import { scoreOf } from "../../calc/feedback/score-difference";
import { retentionInterval } from "../../calc/rates/retention-interval";
import type { ColumnReference, OutputColumn } from "../../contract/report-output";
import type { TableCell } from "../../contract/table";
import { unlessNobody, wilsonEnd } from "../parts/wilson-formulas";
import type { Tally } from "./tally";

/** Which of the two questions the data answer, and with what confidence the figures are bounded. */
export interface Asked {
  readonly score: boolean;
  readonly satisfaction: boolean;
  readonly level: number;
}

const count = (key: string): OutputColumn => ({ key, unit: "count", total: "sum" });

/** Counts and, as native formulas of them, the two measures with their intervals. */
export function measureColumns({ score, satisfaction, level }: Asked): OutputColumn[] {
  const calculated = (
    key: string,
    unit: OutputColumn["unit"],
    nobody: string,
    formula: (column: ColumnReference) => string,
  ): OutputColumn => ({
    key,
    unit,
    formula: (column) => unlessNobody(column(nobody), formula(column)),
    total: "formula",
  });
  const csatEnd = (end: "low" | "high") => (column: ColumnReference) =>
    wilsonEnd(column("satisfied"), column("rated"), level, end);
  return [
    ...(score
      ? [
          ...["answers", "promoters", "detractors"].map(count),
          calculated("nps", "points", "answers", scoreFormula),
          calculated("nps-low", "points", "answers", (column) => scoreEnd(column, level, "low")),
          calculated("nps-high", "points", "answers", (column) => scoreEnd(column, level, "high")),
        ]
      : []),
    ...(satisfaction
      ? [
          ...["rated", "satisfied"].map(count),
          calculated("csat", "share", "rated", (column) => `${column("satisfied")}/${column("rated")}`),
          calculated("csat-low", "share", "rated", csatEnd("low")),
          calculated("csat-high", "share", "rated", csatEnd("high")),
        ]
      : []),
  ];
}

const scoreFormula = (column: ColumnReference): string =>
  `100*(${column("promoters")}-${column("detractors")})/${column("answers")}`;

/** Bonett and Price: one is added to each of promoters and detractors, two to the answers. */
function scoreEnd(column: ColumnReference, level: number, end: "low" | "high"): string {
  const n = `(${column("answers")}+2)`;
  const [p, d] = [`(${column("promoters")}+1)/${n}`, `(${column("detractors")}+1)/${n}`];
  const spread = `NORM.S.INV((1+${level})/2)*SQRT((${p}+${d}-(${p}-${d})^2)/${n})`;
  return end === "low" ? `MAX(-100,100*(${p}-${d}-${spread}))` : `MIN(100,100*(${p}-${d}+${spread}))`;
}

/** What those formulas give. */
export function measureCells(tally: Tally, { score, satisfaction, level }: Asked): TableCell[] {
  const { answers, promoters, detractors, rated, satisfied } = tally;
  const nps: TableCell[] =
    answers === 0 ? [null, null, null] : [scoreOf(tally), ...scoreInterval(tally, level)];
  const csat: TableCell[] =
    rated === 0 ? [null, null, null] : [satisfied / rated, ...retentionInterval(satisfied, rated, level)];
  return [
    ...(score ? [answers, promoters, detractors, ...nps] : []),
    ...(satisfaction ? [rated, satisfied, ...csat] : []),
  ];
}
