import { countMemberCohorts } from "../../../calc/cohorts/member-cohorts";
import type { InputShape } from "../../../contract/report-spec";
import { RowCheck } from "../../parts/check/row-check";
import {
  checkMemberships,
  lastKnownDay,
  membershipDecisions,
  membershipInputs,
  membersOf,
} from "../../parts/members";
import { chosenDay } from "../../parts/shape-options";
import { unlessNoData } from "../../parts/unless-no-data";
import { cohortAsked, cohortOptions } from "../cohort-options";
import { cohortReport } from "../cohort-report";

/** One row a membership: a cohort is who joined for the first time in the same window. */
export const memberships: InputShape = {
  inputs: membershipInputs,
  options: { ...cohortOptions(["rate", "customers"]), ...membershipDecisions },
  check(data, options) {
    const check = new RowCheck(data, options);
    checkMemberships(check);
    return check.finish();
  },
  compute(data, options, check, today) {
    const asked = cohortAsked(options);
    const members = membersOf(check);
    const asOf = lastKnownDay(members, chosenDay(options.until), today);
    const customers = check.words.customer ?? null;
    const counts = unlessNoData(() => countMemberCohorts(members, customers, { ...asked, asOf }));
    const { joined = "", ended = "" } = data.headers;
    return cohortReport(counts, asked, asOf, [
      { key: "report.cohort-retention.note.memberships", values: { joined, ended } },
    ]);
  },
};
