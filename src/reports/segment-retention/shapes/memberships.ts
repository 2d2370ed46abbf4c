import { firstDayOf, windowLabel } from "../../../calc/numeric/calendar";
import type { DayRange } from "../../../contract/aggregate-question";
import type { Message } from "../../../contract/locale";
import { counted, type Asked, type InputShape } from "../../../contract/report-spec";
import { decisions } from "../../parts/check/decisions";
import { RowCheck } from "../../parts/check/row-check";
import { computeCounted } from "../../parts/counted-report";
import {
  checkMemberships,
  lastWindow,
  membershipDays,
  membershipDecisions,
  membershipInputs,
  spellsAsked,
} from "../../parts/members";
import {
  bracketOptions,
  inferBrackets,
  readSegments,
  segmentInputs,
  segmentOptions,
  segmentsAsked,
} from "../../parts/segments";
import { comparisonOptions } from "../comparison";
import { periodsReport } from "../periods-report";
import { segmentReport } from "../segment-report";
import { chosenDay, chosenPeriod, level, period, until } from "../../parts/shape-options";

const mostPeriods = 24;

const byMembers = counted({
  days: membershipDays,
  rowOptions: bracketOptions,
  questions: (asked) => ({
    members: {
      kind: "segment-members",
      ...spellsAsked(asked),
      segments: segmentsAsked(asked),
      periods: periodsAsked(asked),
    },
  }),
  finish({ members }, asked) {
    const { options, headers } = asked;
    const labels = periodsAsked(asked).map(({ label }) => label);
    const periods = members.map((counts, place) => ({ label: labels[place] ?? "", counts }));
    const [last] = periods.slice(-1);
    if (!last) throw new Error("There is at least one period");
    const definition: Message[] = [
      {
        key: "report.segment-retention.note.memberships",
        values: { joined: headers.joined ?? "", ended: headers.ended ?? "" },
      },
      {
        key: "report.segment-retention.note.period",
        values: { from: periods[0]?.label ?? "", to: last.label },
      },
    ];
    return periods.length === 1
      ? segmentReport(last.counts, asked, options, definition)
      : periodsReport(periods, asked, options, definition);
  },
});

/** The periods to be counted, the earliest first. */
function periodsAsked({ options, span, today }: Asked): (DayRange & { readonly label: string })[] {
  const period = chosenPeriod(options);
  const last = lastWindow(span.last, period, chosenDay(options.until), today);
  return Array.from({ length: Number(options.periods) }, (_, index) => {
    const window = last - Number(options.periods) + 1 + index;
    return {
      from: firstDayOf(window, period),
      to: firstDayOf(window + 1, period) - 1,
      label: windowLabel(window, period),
    };
  });
}

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
  compute: computeCounted(byMembers),
  counted: byMembers,
};
