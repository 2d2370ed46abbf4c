import { countsOfAnswer } from "../../../calc/cohorts/cohort-answer";
import { counted, type Asked, type InputShape } from "../../../contract/report-spec";
import { RowCheck } from "../../parts/check/row-check";
import { computeCounted } from "../../parts/counted-report";
import {
  checkMemberships,
  membershipDays,
  membershipDecisions,
  membershipInputs,
  spellsAsked,
} from "../../parts/members";
import { chosenDay } from "../../parts/shape-options";
import { cohortAsked, cohortOptions } from "../cohort-options";
import { cohortReport } from "../cohort-report";

const lastDayAsked = ({ options, span, today }: Asked): number =>
  chosenDay(options.until) ?? span.last ?? today;

const byMembers = counted({
  days: membershipDays,
  rowOptions: [],
  questions: (asked) => {
    const { period, cell, ages } = cohortAsked(asked.options);
    return {
      cohorts: {
        kind: "cohort-members",
        ...spellsAsked(asked),
        ...{ period, cell, ages },
        lastDay: lastDayAsked(asked),
      },
    };
  },
  finish({ cohorts }, asked) {
    const [shown, lastDay] = [cohortAsked(asked.options), lastDayAsked(asked)];
    const { joined = "", ended = "" } = asked.headers;
    return cohortReport(countsOfAnswer(cohorts, shown, lastDay), shown, lastDay, [
      { key: "report.cohort-retention.note.memberships", values: { joined, ended } },
    ]);
  },
});

/** One row a membership: a cohort is who joined for the first time in the same window. */
export const memberships: InputShape = {
  inputs: membershipInputs,
  options: { ...cohortOptions(["rate", "customers"]), ...membershipDecisions },
  check(data, options) {
    const check = new RowCheck(data, options);
    checkMemberships(check);
    return check.finish();
  },
  compute: computeCounted(byMembers),
  counted: byMembers,
};
