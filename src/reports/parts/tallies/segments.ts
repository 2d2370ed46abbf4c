import { countActivity } from "../../../calc/rates/segment-activity";
import { countSegments } from "../../../calc/rates/segment-outcomes";
import { countMembers } from "../../../calc/rates/segment-period";
import type { SegmentActivity, SegmentCounts, SegmentSaid } from "../../../contract/aggregate-answer";
import type {
  SegmentActivityQuestion,
  SegmentMembersQuestion,
  SegmentOutcomesQuestion,
} from "../../../contract/aggregate-question";
import type { CategoryColumn } from "../../../contract/columns";
import type { DataCheck } from "../../../contract/report-data";
import { membersOf } from "../members";
import { answersOf } from "../outcomes";
import { rowsAfter } from "../up-to-today";
import { usedDays, usedWords } from "../used-rows";

/** The check has crossed two columns into the first and put numbers into brackets. */
const segmentsOf = (check: DataCheck, [input = ""]: readonly string[]): CategoryColumn =>
  usedWords(check, input);

export function tallyOutcomes(
  check: DataCheck,
  { segments, outcome }: SegmentOutcomesQuestion,
): SegmentSaid[] {
  const counts = countSegments(segmentsOf(check, segments), answersOf(check, outcome), "kept");
  return counts.map(({ segment, start, end }) => ({ segment, yes: end, no: start - end }));
}

export function tallyMembers(
  check: DataCheck,
  { segments, periods, ...spells }: SegmentMembersQuestion,
): SegmentCounts[][] {
  const members = membersOf(check, spells);
  const column = segmentsOf(check, segments);
  return periods.map(({ from, to }) => countMembers(column, members, from, to));
}

export function tallyActivity(check: DataCheck, question: SegmentActivityQuestion): SegmentActivity {
  const { segments, customer, day, opening, lastDay, window } = question;
  const counted = countActivity(
    segmentsOf(check, segments),
    usedWords(check, customer),
    usedDays(check, day),
    { opening, close: lastDay, window },
  );
  return { segments: counted, later: rowsAfter(check, usedDays(check, day), lastDay) };
}
