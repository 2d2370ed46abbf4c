import type { CategoryColumn } from "../../contract/columns";
import { defineFunction, level, numbers, oneOf, segments } from "../../contract/function-spec";
import type { NumberColumn } from "../../contract/number-columns";
import type { Table, TableCell, TableColumn } from "../../contract/table";
import { requireInsideUnit } from "../numeric/bounds";
import { curveOfColumns } from "./lives";
import type { SurvivalCurve } from "./survival-curve";
import {
  quantileOfLevel,
  survivalIntervals,
  survivalLimits,
  type SurvivalInterval,
} from "./survival-interval";

const tableColumns: readonly TableColumn[] = [
  { key: "time", unit: "periods" },
  { key: "at-risk", unit: "count" },
  { key: "lost", unit: "count" },
  { key: "survival", unit: "share" },
  { key: "low", unit: "share" },
  { key: "high", unit: "share" },
];

/**
 * Which share of the customers lasts how long, counting those who are still here for as long as they were seen?
 *
 *     S(t) = product over times u <= t of (1 - lost(u) / at risk(u))     Kaplan and Meier
 *     low and high from Greenwood's variance: of log(-log S), of log S, or of S itself ("plain")
 *
 * @param durations column of numbers, how long each customer was seen; 0 or more; a blank cell leaves the row out
 * @param lost column as long as durations: yes where the customer left then, no where the customer was still here
 * @param level share, confidence level of the limits; between 0 and 1
 * @param interval word, the scale on which the limits are made
 * @returns table: time, at risk, lost, survival, low, high; a row for time 0 and each distinct duration; limits that are not defined are blank
 * @throws missing-argument when a column is left out; not-a-column when one has several columns; not-a-number when a duration or the level is text; unequal-shapes when the columns differ in length; unknown-outcome when a cell of lost is neither yes nor no; unknown-option when interval is another word; out-of-range when a duration is negative or level is not between 0 and 1; no-data when no row is complete
 * @see kaplan-meier-1958
 */
export function survivalTable(
  durations: NumberColumn,
  lost: CategoryColumn,
  confidence = 0.95,
  interval: SurvivalInterval = "log-log",
): Table {
  requireInsideUnit(confidence, "level");
  return { columns: tableColumns, rows: curveRows(curveOfColumns(durations, lost), confidence, interval) };
}

/** The rows of a curve's table, the first at time 0. */
export function curveRows(
  curve: SurvivalCurve,
  confidence: number,
  interval: SurvivalInterval,
): TableCell[][] {
  const z = quantileOfLevel(confidence);
  const limits = (survival: number, greenwood: number): readonly TableCell[] =>
    survivalLimits(survival, greenwood, z, interval);
  const rows = Array.from(curve.times, (time, place): TableCell[] => {
    const survival = curve.survival[place]!;
    return [
      time,
      curve.atRisk[place]!,
      curve.lost[place]!,
      survival,
      ...limits(survival, curve.greenwood[place]!),
    ];
  });
  return curve.times[0] === 0 ? rows : [[0, curve.customers, 0, 1, ...limits(1, 0)], ...rows];
}

export default defineFunction({
  id: "SURVIVAL.TABLE",
  family: "survival",
  params: {
    durations: numbers("periods"),
    lost: segments,
    level,
    interval: oneOf(survivalIntervals, "log-log"),
  },
  result: { shape: "table" },
  errors: [
    "missing-argument",
    "not-a-column",
    "not-a-number",
    "unequal-shapes",
    "unknown-outcome",
    "unknown-option",
    "out-of-range",
    "no-data",
  ],
  source: "kaplan-meier-1958",
  examples: [
    {
      args: { durations: [1, 2, 3, 4], lost: ["yes", "no", "no", "no"] },
      gives: [
        [0, 4, 0, 1, null, null],
        [1, 4, 1, 0.75, 0.127947, 0.960549],
        [2, 3, 0, 0.75, 0.127947, 0.960549],
        [3, 2, 0, 0.75, 0.127947, 0.960549],
        [4, 1, 0, 0.75, 0.127947, 0.960549],
      ],
    },
  ],
  text: {
    summary:
      "Kaplan-Meier table: the share of customers who last beyond each duration, those still here included.",
    params: {
      durations: "How long each customer was seen, in any unit of time.",
      lost: "Yes where the customer left at that time; no where the customer was still here.",
      level: "Confidence level of Low and High: 0.95 when left out.",
      interval:
        "Scale of the limits: log-log keeps them between 0 and 1; log and plain are the other usual ones.",
    },
  },
  compute: (args) => survivalTable(args.durations, args.lost, args.level, args.interval),
});
