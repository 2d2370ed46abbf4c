import { windowLabel, windowOf } from "../../calc/numeric/calendar";
import { isoTextOf } from "../../contract/dates";
import type { Message } from "../../contract/locale";
import type { OutputColumn, OutputTable, ReportOutput } from "../../contract/report-output";
import type { Anniversary } from "./next-anniversary";

const tableName = "Stay_Milestones";
const stem = "report.milestones";

/** A day of one customer that comes round. */
export interface Milestone extends Anniversary {
  readonly customer: string;
  /** The day itself: on which the customer began, or was born. */
  readonly origin: number;
}

/** The days that are asked about, both among them. */
export interface DaySpan {
  readonly from: number;
  readonly to: number;
}

/** @param birthdays `null` where the data have none */
export function milestonesReport(
  anniversaries: readonly Milestone[],
  birthdays: readonly Milestone[] | null,
  span: DaySpan,
  definition: readonly Message[],
): ReportOutput {
  return {
    sheetName: { key: `${stem}.sheet` },
    title: {
      key: `${stem}.title`,
      values: { from: isoTextOf(span.from), to: isoTextOf(span.to) },
    },
    sentence: milestonesSentence(anniversaries, birthdays, span),
    tables: [
      listTable(tableName, "joined", anniversaries),
      ...(birthdays ? [listTable(`${tableName}_Birthdays`, "birthday", birthdays)] : []),
      weeksTable(anniversaries, birthdays, span),
    ],
    charts: [
      {
        name: `${tableName}_Chart`,
        kind: "column",
        title: { key: `${stem}.chart` },
        table: weeksName,
        category: "period",
        series: ["anniversaries", ...(birthdays ? ["birthdays"] : [])],
      },
    ],
    notes: definition,
  };
}

/** By date, and those of one day in the order of the data. */
function listTable(
  name: string,
  origin: "joined" | "birthday",
  milestones: readonly Milestone[],
): OutputTable {
  return {
    name,
    keyColumn: "customer",
    columns: [
      { key: "customer", unit: "text" },
      { key: origin, unit: "date" },
      { key: "date", unit: "date" },
      {
        key: "years",
        unit: "count",
        formula: (column) => `YEAR(${column("date")})-YEAR(${column(origin)})`,
      },
    ],
    rows: [...milestones]
      .sort((one, other) => one.date - other.date)
      .map(({ customer, origin: day, date, years }) => [customer, day, date, years]),
    totals: null,
    colourScales: [],
  };
}

const weeksName = `${tableName}_Weeks`;

/** How many come in each week. */
function weeksTable(
  anniversaries: readonly Milestone[],
  birthdays: readonly Milestone[] | null,
  { from, to }: DaySpan,
): OutputTable {
  const [first, last] = [windowOf(from, "week"), windowOf(to, "week")];
  const counted = (milestones: readonly Milestone[]): number[] => {
    const counts = Array.from({ length: last - first + 1 }, () => 0);
    for (const { date } of milestones) counts[windowOf(date, "week") - first]! += 1;
    return counts;
  };
  const counts = [counted(anniversaries), ...(birthdays ? [counted(birthdays)] : [])];
  const sum = (numbers: readonly number[]): number => numbers.reduce((all, one) => all + one, 0);
  return {
    name: weeksName,
    keyColumn: "period",
    columns: [
      { key: "period", unit: "text" },
      { key: "anniversaries", unit: "count", total: "sum" },
      ...(birthdays ? [{ key: "birthdays", unit: "count", total: "sum" } satisfies OutputColumn] : []),
    ],
    rows: Array.from({ length: last - first + 1 }, (_, week) => [
      windowLabel(first + week, "week"),
      ...counts.map((column) => column[week] ?? 0),
    ]),
    totals: ["", ...counts.map(sum)],
    colourScales: [],
  };
}

/** How many there are, and whose is the first. */
function milestonesSentence(
  anniversaries: readonly Milestone[],
  birthdays: readonly Milestone[] | null,
  { from, to }: DaySpan,
): Message {
  const all = [...anniversaries, ...(birthdays ?? [])];
  const values = { days: to - from + 1, from: isoTextOf(from) };
  const [any, ...others] = all;
  if (!any) return { key: `${stem}.sentence.none`, values };
  const first = others.reduce((first, one) => (one.date < first.date ? one : first), any);
  return {
    key: `${stem}.sentence`,
    values: {
      ...values,
      ...{ anniversaries: anniversaries.length, birthdays: birthdays?.length ?? -1 },
      ...{ customer: first.customer, date: isoTextOf(first.date) },
    },
  };
}
