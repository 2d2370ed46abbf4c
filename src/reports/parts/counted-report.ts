import type { DaySpan } from "../../contract/day-span";
import { missingDay } from "../../contract/number-columns";
import type { DataCheck } from "../../contract/report-data";
import type { AnswersTo, CountedShape, InputShape, Questions } from "../../contract/report-spec";
import { tally } from "./tallies/tally";

/** Computes from rows what an engine that keeps its rows would be asked for: same questions, same finish. */
export function computeCounted<Asking extends Questions>(shape: CountedShape<Asking>): InputShape["compute"] {
  return ({ headers }, options, check, today, onIteration) => {
    const asked = { options, headers, today, span: spanOfUsed(check, shape.days, today) };
    return shape.finish(answersFrom(check, shape.questions(asked)), asked, onIteration);
  };
}

/** Answers questions from rows as the data check has read them. */
export function answersFrom<Asking extends Questions>(
  check: DataCheck,
  questions: Asking,
): AnswersTo<Asking> {
  const answers = Object.entries(questions).map(([name, question]) => [name, tally(check, question)]);
  // Each answer is under the name of its question.
  return Object.fromEntries(answers) as AnswersTo<Asking>;
}

/** Between which days the rows that take part lie. */
export function spanOfUsed({ included, days }: DataCheck, inputs: readonly string[], today: number): DaySpan {
  let [first, last] = [Infinity, missingDay];
  for (const input of inputs) {
    days[input]?.forEach((day, row) => {
      if (included[row] !== 1 || day === missingDay) return;
      if (day < first) first = day;
      if (day > last && day <= today) last = day;
    });
  }
  return { first: first === Infinity ? null : first, last: last === missingDay ? null : last };
}
