import { countMembers } from "../../../calc/rates/segment-period";
import { firstDayOf, windowLabel } from "../../../calc/numeric/calendar";
import type { Message } from "../../../contract/locale";
import type { DataCheck } from "../../../contract/report-data";
import type { InputShape, OptionValues } from "../../../contract/report-spec";
import { decisions } from "../../parts/check/decisions";
import { RowCheck } from "../../parts/check/row-check";
import {
  checkMemberships,
  lastWindow,
  membershipDecisions,
  membershipInputs,
  membersOf,
} from "../../parts/members";
import { inferBrackets, readSegments, segmentInputs, segmentOptions } from "../../parts/segments";
import { comparisonOptions } from "../comparison";
import { periodsReport, type CountedPeriod } from "../periods-report";
import { segmentReport } from "../segment-report";
import { chosenDay, chosenPeriod, level, period, until } from "../../parts/shape-options";

const mostPeriods = 24;

/** One row a membership, with the dates on which it began and ended. */
export const memberships: InputShape = {
  inputs: {
    ...segmentInputs,
    ...membershipInputs,
  },
  options: {
    period,
    periods: { kind: "count", default: 1, min: 1, max: mostPeriods },
    until,
    ...segmentOptions,
    ...comparisonOptions(["segments", "periods"]),
    level,
    ...membershipDecisions,
    totals: decisions.totals,
  },
  infer: inferBrackets,
  check(data, options) {
    const check = new RowCheck(data, options);
    readSegments(check);
    checkMemberships(check);
    return check.finish();
  },
  compute(data, options, check, today) {
    const counted = countPeriods(options, check, today);
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
function countPeriods(options: OptionValues, check: DataCheck, today: number): CountedPeriod[] {
  const period = chosenPeriod(options);
  const members = membersOf(check);
  const segments = check.words.segment ?? { codes: new Int32Array(), labels: [] };
  const last = lastWindow(members, period, chosenDay(options.until), today);
  return Array.from({ length: Number(options.periods) }, (_, index) => {
    const window = last - Number(options.periods) + 1 + index;
    const [from, to] = [firstDayOf(window, period), firstDayOf(window + 1, period) - 1];
    return { label: windowLabel(window, period), counts: countMembers(segments, members, from, to) };
  });
}
