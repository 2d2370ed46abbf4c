import { windowLabel, windowOf } from "../../calc/numeric/calendar";
import { trendRows } from "../../calc/rates/retention-trend";
import { counted, defineReport, type Asked, type InputShape } from "../../contract/report-spec";
import { RowCheck } from "../parts/check/row-check";
import { computeCounted } from "../parts/counted-report";
import {
  checkMemberships,
  lastWindow,
  membershipDays,
  membershipDecisions,
  membershipInputs,
  spellsAsked,
} from "../parts/members";
import { chosenDay, chosenPeriod, level, period, until } from "../parts/shape-options";
import { trendReport } from "./trend-report";

/** More rows than this nobody reads, and a mistyped first date would make. */
const mostPeriods = 400;

const byMembers = counted({
  days: membershipDays,
  rowOptions: [],
  questions: (asked) => ({
    trend: { kind: "membership-trend", ...spellsAsked(asked), ...windowsAsked(asked) },
  }),
  finish({ trend }, asked) {
    const { period, first, windows } = windowsAsked(asked);
    const { joined = "", ended = "" } = asked.headers;
    const spanned =
      windows === 0
        ? []
        : [
            {
              key: "report.retention-trend.note.periods",
              values: { from: windowLabel(first, period), to: windowLabel(first + windows - 1, period) },
            },
          ];
    return trendReport(trendRows(trend, period, first), Number(asked.options.level), [
      { key: "report.retention-trend.note.memberships", values: { joined, ended } },
      ...spanned,
    ]);
  },
});

/** From the period after that in which the first joined, which has nobody to lose at its opening. */
function windowsAsked({ options, span, today }: Asked) {
  const period = chosenPeriod(options);
  const last = lastWindow(span.last, period, chosenDay(options.until), today);
  const opening = span.first === null ? last + 1 : windowOf(span.first, period) + 1;
  const first = Math.max(opening, last - Number(options.periods) + 1);
  return { period, first, windows: Math.max(0, last - first + 1) };
}

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
  compute: computeCounted(byMembers),
  counted: byMembers,
};

/** One row per period: is retention getting better? */
export default defineReport({ id: "retention-trend", place: 11, picture: "line", shapes: { memberships } });
