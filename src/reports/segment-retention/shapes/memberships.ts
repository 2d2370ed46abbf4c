import { countMembers } from "../../../calc/rates/segment-period";
import { firstDayOf, windowLabel, windowOf } from "../../../calc/numeric/calendar";
import { lastEvent, type Memberships } from "../../../calc/rates/memberships";
import { periodWords } from "../../../contract/function-spec";
import type { Message } from "../../../contract/locale";
import { missingDay } from "../../../contract/number-columns";
import type { ColumnSet, DataCheck } from "../../../contract/report-data";
import type { InputShape, OptionValues } from "../../../contract/report-spec";
import { decisions } from "../../parts/check/decisions";
import { readDays } from "../../parts/check/read-days";
import { RowCheck } from "../../parts/check/row-check";
import { inferBrackets, readSegments, segmentInputs, segmentOptions } from "../../parts/segments";
import { checkSpells } from "../check-spells";
import { comparisonOptions } from "../comparison";
import { periodsReport, type CountedPeriod } from "../periods-report";
import { segmentReport } from "../segment-report";
import { chosenDay, chosenPeriod, level } from "../../parts/shape-options";

const { rows, merged, totals, dateOrder, overlaps } = decisions;
const mostPeriods = 24;

/** One row a membership, with the dates on which it began and ended. */
export const memberships: InputShape = {
  inputs: {
    ...segmentInputs,
    joined: { role: "joined" },
    ended: { role: "ended" },
    customer: { role: "identifier", optional: true },
  },
  options: {
    period: { kind: "choice", words: periodWords, default: "month" },
    periods: { kind: "count", default: 1, min: 1, max: mostPeriods },
    until: { kind: "day", default: "" },
    ...segmentOptions,
    ...comparisonOptions(["segments", "periods"]),
    level,
    ...{ rows, merged, totals, dateOrder, overlaps },
  },
  infer: inferBrackets,
  check(data, options) {
    const check = new RowCheck(data, options);
    readSegments(check);
    const joined = readDays(check, "joined", { blank: "left-out" });
    const ended = readDays(check, "ended", { blank: "unknown" });
    checkSpells(check, joined, ended);
    return check.finish();
  },
  compute(data, options, check, today) {
    const counted = countPeriods(data, options, check, today);
    const [last] = counted.slice(-1);
    if (!last) throw new Error("There is at least one period");
    const definition: readonly Message[] = [
      {
        key: "report.segment-retention.note.memberships",
        values: { joined: data.headers.joined ?? "", ended: data.headers.ended ?? "" },
      },
      {
        key: "report.segment-retention.note.period",
        values: { from: counted[0]?.label ?? "", to: last.label },
      },
    ];
    return counted.length === 1
      ? segmentReport(last.counts, data, options, definition)
      : periodsReport(counted, data, options, definition);
  },
};

/** The customers of each segment in each period, the earliest period first. */
function countPeriods(
  { length }: ColumnSet,
  options: OptionValues,
  check: DataCheck,
  today: number,
): CountedPeriod[] {
  const period = chosenPeriod(options);
  const members = membersOf(length, check);
  const segments = check.words.segment ?? { codes: new Int32Array(), labels: [] };
  const last = lastWindow(members, options, today);
  return Array.from({ length: Number(options.periods) }, (_, index) => {
    const window = last - Number(options.periods) + 1 + index;
    const [from, to] = [firstDayOf(window, period), firstDayOf(window + 1, period) - 1];
    return { label: windowLabel(window, period), counts: countMembers(segments, members, from, to) };
  });
}

function membersOf(length: number, { included, days }: DataCheck): Memberships {
  const rows = new Int32Array(length);
  let count = 0;
  included.forEach((used, row) => {
    if (used === 1) rows[count++] = row;
  });
  const used = rows.slice(0, count);
  return {
    rows: used,
    starts: used.map((row) => days.joined?.[row] ?? missingDay),
    ends: used.map((row) => days.ended?.[row] ?? missingDay),
  };
}

/**
 * The last period that is over on the day chosen; where none was chosen, the one in which the data end, unless that is
 * still running today.
 */
function lastWindow(members: Memberships, options: OptionValues, today: number): number {
  const period = chosenPeriod(options);
  const chosen = chosenDay(options.until);
  const asOf = chosen ?? lastEvent(members, today);
  const window = windowOf(asOf === missingDay ? today : asOf, period);
  const lastDay = firstDayOf(window + 1, period) - 1;
  return lastDay > (chosen ?? today - 1) ? window - 1 : window;
}
