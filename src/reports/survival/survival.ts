import { livesOfMembers, tenureUnits } from "../../calc/survival/tenure";
import { isoTextOf } from "../../contract/dates";
import { defineReport, type InputShape } from "../../contract/report-spec";
import { decisions } from "../parts/check/decisions";
import { RowCheck } from "../parts/check/row-check";
import {
  checkMemberships,
  lastKnownDay,
  membershipDecisions,
  membershipInputs,
  membersOf,
} from "../parts/members";
import { inferBrackets, readSegments, segmentInputs, segmentOptions } from "../parts/segments";
import { chosenDay, chosenWord, level, until } from "../parts/shape-options";
import { survivalOf } from "./groups";
import { survivalReport } from "./survival-report";

const memberships: InputShape = {
  inputs: {
    ...membershipInputs,
    segment: { ...segmentInputs.segment, optional: true },
    crossed: segmentInputs.crossed,
  },
  options: {
    unit: { kind: "choice", words: tenureUnits, default: "month" },
    until,
    ...segmentOptions,
    level,
    ...membershipDecisions,
    totals: decisions.totals,
  },
  infer: inferBrackets,
  check(data, options) {
    const check = new RowCheck(data, options);
    if (check.has("segment")) readSegments(check);
    checkMemberships(check);
    return check.finish();
  },
  compute(data, options, check, today) {
    const unit = chosenWord(tenureUnits, options.unit);
    const members = membersOf(check);
    const asOf = lastKnownDay(members, chosenDay(options.until), today);
    const lives = livesOfMembers(members, asOf, unit);
    const { joined = "", ended = "" } = data.headers;
    return survivalReport(survivalOf(lives, check.words.segment ?? null), unit, Number(options.level), [
      { key: "report.survival.note.memberships", values: { joined, ended, date: isoTextOf(asOf) } },
    ]);
  },
};

/** One row per segment and a curve each: how long do customers stay? */
export default defineReport({ id: "survival", place: 4, picture: "line", shapes: { memberships } });
