import { scoreInterval } from "../../calc/feedback/nps-interval";
import { scoreDifference, scoreOf } from "../../calc/feedback/score-difference";
import type { ColumnReference, OutputColumn, OutputTable } from "../../contract/report-output";
import type { TableCell } from "../../contract/table";
import { comparedColumns, comparedFigures } from "../parts/compared-rates";
import type { Asked } from "./feedback-columns";
import { sumTallies, type SegmentTally, type Tally } from "./tally";

/** Tables that set the answers of those who were kept against the answers of those who left, all and each segment. */
export function keptAgainstLeft(name: string, tallies: readonly SegmentTally[], asked: Asked): OutputTable[] {
  const segments = tallies.flatMap(({ segment, kept, left }) =>
    segment === null ? [] : [{ segment, kept, left }],
  );
  const all = {
    segment: "all-answers",
    kept: sumTallies(tallies.map(({ kept }) => kept)),
    left: sumTallies(tallies.map(({ left }) => left)),
  };
  const table = (
    suffix: string,
    columns: readonly OutputColumn[],
    cells: (kept: Tally, left: Tally) => readonly TableCell[],
  ): OutputTable => ({
    name: `${name}_${suffix}`,
    keyColumn: "segment",
    columns: [{ key: "segment", unit: "text" }, ...columns],
    rows: [all, ...segments].map(({ segment, kept, left }) => [segment, ...cells(kept, left)]),
    wordRows: [0],
    totals: null,
    colourScales: [],
  });
  return [
    ...(asked.score
      ? [table("ScoresCompared", scoreColumns(), (kept, left) => scoreCells(kept, left, asked.level))]
      : []),
    ...(asked.satisfaction
      ? [
          table("SatisfactionCompared", satisfactionColumns(asked.level), (kept, left) => [
            ...[kept.satisfied, kept.rated, left.satisfied, left.rated],
            ...comparedFigures(kept.satisfied, kept.rated, left.satisfied, left.rated, asked.level),
          ]),
        ]
      : []),
  ];
}

const satisfactionColumns = (level: number): OutputColumn[] => [
  ...["kept-satisfied", "kept-rated", "left-satisfied", "left-rated"].map((key): OutputColumn => ({
    key,
    unit: "count",
  })),
  ...comparedColumns(
    { k1: "kept-satisfied", n1: "kept-rated", k2: "left-satisfied", n2: "left-rated" },
    level,
  ),
];

function scoreColumns(): OutputColumn[] {
  const points = (key: string): OutputColumn => ({ key, unit: "points" });
  const leg = (one: string, other: string) => (column: ColumnReference) =>
    `SQRT((${column(`kept-${one}`)}-${column("kept-nps")})^2+(${column(`left-${other}`)}-${column("left-nps")})^2)`;
  const calculated = (key: string, formula: (column: ColumnReference) => string): OutputColumn => ({
    ...points(key),
    formula: (column) => `IF(${column("kept-answers")}*${column("left-answers")}=0,"",${formula(column)})`,
  });
  const difference = (column: ColumnReference): string => `${column("kept-nps")}-${column("left-nps")}`;
  return [
    { key: "kept-answers", unit: "count" },
    ...["kept-nps", "kept-low", "kept-high"].map(points),
    { key: "left-answers", unit: "count" },
    ...["left-nps", "left-low", "left-high"].map(points),
    calculated("difference", difference),
    calculated("low", (column) => `${difference(column)}-${leg("low", "high")(column)}`),
    calculated("high", (column) => `${difference(column)}+${leg("high", "low")(column)}`),
  ];
}

function scoreCells(kept: Tally, left: Tally, level: number): TableCell[] {
  const own = (tally: Tally): TableCell[] =>
    tally.answers === 0
      ? [0, null, null, null]
      : [tally.answers, scoreOf(tally), ...scoreInterval(tally, level)];
  const both = kept.answers > 0 && left.answers > 0 ? scoreDifference(kept, left, level) : null;
  return [...own(kept), ...own(left), both?.difference ?? null, both?.low ?? null, both?.high ?? null];
}
