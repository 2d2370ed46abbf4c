import type { Answers, AnswerTo } from "../../../contract/aggregate-answer";
import type { AggregateQuestion } from "../../../contract/aggregate-question";
import type { DataCheck } from "../../../contract/report-data";
import { tallyCohortEvents, tallyCohortMembers } from "./cohorts";
import { tallyHistories, tallySpending, tallyValues } from "./customers";
import { tallyMovements } from "./movements";
import { tallyActivity, tallyMembers, tallyOutcomes } from "./segments";
import { tallyTrend } from "./trend";

type Tally<Kind extends keyof Answers> = (
  check: DataCheck,
  question: Extract<AggregateQuestion, { readonly kind: Kind }>,
) => Answers[Kind];

const tallies: { readonly [Kind in keyof Answers]: Tally<Kind> } = {
  "segment-outcomes": tallyOutcomes,
  "segment-members": tallyMembers,
  "segment-activity": tallyActivity,
  "cohort-events": tallyCohortEvents,
  "cohort-members": tallyCohortMembers,
  "membership-trend": tallyTrend,
  "revenue-movements": tallyMovements,
  "customer-histories": tallyHistories,
  "customer-spending": tallySpending,
  "customer-values": tallyValues,
};

/** Answers a question from rows as the data check has read them. */
export function tally<Question extends AggregateQuestion>(
  check: DataCheck,
  question: Question,
): AnswerTo<Question> {
  // The table gives each kind its own tally; that of a union of kinds is beyond the compiler.
  const own = tallies[question.kind] as unknown as (check: DataCheck, asked: Question) => AnswerTo<Question>;
  return own(check, question);
}
