import { coversTime, placeAt, survivalAt, type SurvivalCurve } from "../../calc/survival/survival-curve";
import { quantileOfLevel, survivalLimits } from "../../calc/survival/survival-interval";
import type { OutputColumn, OutputTable } from "../../contract/report-output";
import type { TableCell } from "../../contract/table";
import { lastOf, type Group, type Survival } from "./groups";

export const curveTableName = "Stay_Survival_Curves";

/** More lines than these nobody can tell apart. */
export const mostLines = 8;
const mostTimes = 24;
/** Days, weeks, months and years apart that people count in. */
const usualSteps = [1, 2, 3, 6, 12, 24, 30, 60, 90, 180, 360];

/** Survival at even times: all customers with their interval, and the largest segments. */
export function curveTable(
  { segments, all }: Survival,
  level: number,
): { readonly table: OutputTable; readonly series: readonly string[] } {
  const lines = [...segments]
    .sort((one, other) => other.curve.customers - one.curve.customers)
    .slice(0, mostLines);
  return {
    series: ["survival-all", ...lines.map((_, place) => `survival-${place + 1}`)],
    table: {
      name: curveTableName,
      keyColumn: "time",
      columns: [
        { key: "time", unit: "count" },
        { key: "survival-all", header: "column.all", unit: "share" },
        { key: "low", unit: "share" },
        { key: "high", unit: "share" },
        { key: "at-risk", unit: "count" },
        ...lines.flatMap(lineColumns),
      ],
      rows: timesUpTo(lastOf(all.curve)).map((time) => [
        time,
        ...wholeCells(all.curve, time, level),
        ...lines.flatMap(({ curve }) => [survivalCell(curve, time), atRisk(curve, time)]),
      ]),
      totals: null,
      colourScales: [],
    },
  };
}

function lineColumns({ segment }: Group, place: number): OutputColumn[] {
  const name = segment ?? "";
  return [
    { key: `survival-${place + 1}`, unit: "share", label: name },
    { key: `at-risk-${place + 1}`, unit: "count", header: "column.at-risk", prefix: name },
  ];
}

function timesUpTo(longest: number): number[] {
  const step = usualSteps.find((one) => longest / one <= mostTimes) ?? Math.ceil(longest / mostTimes);
  return Array.from({ length: Math.floor(longest / step) + 1 }, (_, place) => place * step);
}

function wholeCells(curve: SurvivalCurve, time: number, level: number): TableCell[] {
  const survival = survivalCell(curve, time);
  const place = placeAt(curve, time);
  const limits =
    survival === null || place < 0
      ? [null, null]
      : survivalLimits(survival, curve.greenwood[place]!, quantileOfLevel(level), "log-log");
  return [survival, ...limits, atRisk(curve, time)];
}

/** Blank where nobody has been seen so long. */
const survivalCell = (curve: SurvivalCurve, time: number): number | null =>
  coversTime(curve, time) ? survivalAt(curve, time) : null;

/** Customers who were seen at least so long. */
function atRisk(curve: SurvivalCurve, time: number): number {
  const place = placeAt(curve, time);
  return curve.atRisk[curve.times[place] === time ? place : place + 1] ?? 0;
}
