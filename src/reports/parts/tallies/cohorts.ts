import { addCohorts } from "../../../calc/cohorts/cohort-counts";
import type { CohortFrame } from "../../../calc/cohorts/cohort-frame";
import { CohortLedger } from "../../../calc/cohorts/cohort-ledger";
import { addMemberCohorts } from "../../../calc/cohorts/member-cohorts";
import { inMinorUnits } from "../../../calc/numeric/minor-units";
import type { CohortAnswer } from "../../../contract/aggregate-answer";
import type { CohortEventsQuestion, CohortMembersQuestion } from "../../../contract/aggregate-question";
import type { DataCheck } from "../../../contract/report-data";
import { membersOf } from "../members";
import { unlessNoData } from "../unless-no-data";
import { rowsAfter } from "../up-to-today";
import { usedDays, usedNumbers, usedWords } from "../used-rows";

const none = { begin: [], age: [], customers: [], sum: [] };
const nobody = { sizes: none, marks: none, sums: none };

const inLedger = (frame: CohortFrame): CohortLedger => new CohortLedger(frame);

export function tallyCohortEvents(check: DataCheck, question: CohortEventsQuestion): CohortAnswer {
  const { customer, day, amount, lastDay, sum } = question;
  const money = amount === null ? null : usedNumbers(check, amount);
  const { units: values, scale } =
    money && sum === "value" ? inMinorUnits(money) : { units: money, scale: 1 };
  const events = { customers: usedWords(check, customer), dates: usedDays(check, day), values };
  const ledger = unlessNoData(() => addCohorts(events, { ...question, asOf: lastDay }, sum, inLedger));
  return { ...(ledger?.finish() ?? nobody), scale, later: rowsAfter(check, usedDays(check, day), lastDay) };
}

export function tallyCohortMembers(check: DataCheck, question: CohortMembersQuestion): CohortAnswer {
  const { customer, lastDay } = question;
  const customers = customer === null ? null : usedWords(check, customer);
  const ledger = unlessNoData(() =>
    addMemberCohorts(membersOf(check, question), customers, { ...question, asOf: lastDay }, inLedger),
  );
  return { ...(ledger?.finish() ?? nobody), scale: 1, later: 0 };
}
