import { spanOf, windowLabel, windowOf } from "../../calc/numeric/calendar";
import { trendRows } from "../../calc/rates/retention-trend";
import type { PeriodWord } from "../../contract/function-spec";
import { defineReport, type InputShape } from "../../contract/report-spec";
import { RowCheck } from "../parts/check/row-check";
import {
  checkMemberships,
  lastWindow,
  membershipDecisions,
  membershipInputs,
  membersOf,
} from "../parts/members";
import { chosenDay, chosenPeriod, level, period, until } from "../parts/shape-options";
import { trendReport } from "./trend-report";

/** More rows than this nobody reads, and a mistyped first date would make. */
const mostPeriods = 400;

const memberships: InputShape = {
  inputs: membershipInputs,
  options: {
    period,
    periods: { kind: "count", default: 24, min: 2, max: mostPeriods },
    until,
    level,
    ...membershipDecisions,
  },
  check(data, options) {
    const check = new RowCheck(data, options);
    checkMemberships(check);
    return check.finish();
  },
  compute(data, options, check, today) {
    const length = chosenPeriod(options);
    const members = membersOf(check);
    const last = lastWindow(members, length, chosenDay(options.until), today);
    const first = Math.max(firstOpening(members.starts, length), last - Number(options.periods) + 1);
    const periods = Math.max(0, last - first + 1);
    const rows = members.starts.length > 0 ? trendRows(members, length, first, periods) : [];
    const { joined = "", ended = "" } = data.headers;
    return trendReport(rows, Number(options.level), [
      { key: "report.retention-trend.note.memberships", values: { joined, ended } },
      ...(rows.length === 0
        ? []
        : [
            {
              key: "report.retention-trend.note.periods",
              values: { from: windowLabel(first, length), to: windowLabel(last, length) },
            },
          ]),
    ]);
  },
};

/** The period after that in which the first joined, which has nobody to lose at its opening. */
function firstOpening(starts: Int32Array, period: PeriodWord): number {
  const [earliest] = spanOf(starts);
  return Number.isFinite(earliest) ? windowOf(earliest, period) + 1 : Infinity;
}

/** One row per period: is retention getting better? */
export default defineReport({ id: "retention-trend", place: 11, picture: "line", shapes: { memberships } });
