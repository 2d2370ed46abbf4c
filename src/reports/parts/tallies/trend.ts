import { countTrend } from "../../../calc/rates/retention-trend";
import type { TrendAnswer } from "../../../contract/aggregate-answer";
import type { MembershipTrendQuestion } from "../../../contract/aggregate-question";
import type { DataCheck } from "../../../contract/report-data";
import { membersOf } from "../members";

export function tallyTrend(check: DataCheck, question: MembershipTrendQuestion): TrendAnswer {
  const { period, first, windows } = question;
  return countTrend(membersOf(check, question), period, first, windows);
}
