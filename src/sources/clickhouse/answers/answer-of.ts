import type { Answers, AnswerTo } from "../../../contract/aggregate-answer";
import type { AggregateQuestion } from "../../../contract/aggregate-question";
import type { Answer, Answering, Knowing } from "./answering";
import { cohortEvents, cohortMembers } from "./cohorts";
import { customerHistories, customerSpending, customerValues } from "./customers";
import { revenueMovements } from "./movements";
import { segmentActivity, segmentMembers, segmentOutcomes } from "./segments";
import { membershipTrend } from "./trend";

const answers: { readonly [Kind in keyof Answers]: Answer<Kind> } = {
  "segment-outcomes": segmentOutcomes,
  "segment-members": segmentMembers,
  "segment-activity": segmentActivity,
  "cohort-events": cohortEvents,
  "cohort-members": cohortMembers,
  "membership-trend": membershipTrend,
  "revenue-movements": revenueMovements,
  "customer-histories": customerHistories,
  "customer-spending": customerSpending,
  "customer-values": customerValues,
};

/** How a question is put to a database. */
export function answerOf<Question extends AggregateQuestion>(
  question: Question,
  knowing: Knowing,
): Answering<AnswerTo<Question>> {
  // The table gives each kind its own answer; that of a union of kinds is beyond the compiler.
  const own = answers[question.kind] as unknown as (
    asked: Question,
    knowing: Knowing,
  ) => Answering<AnswerTo<Question>>;
  return own(question, knowing);
}
