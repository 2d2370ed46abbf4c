import type { CohortAnswer } from "../../contract/aggregate-answer";
import type { CohortWindows } from "../../contract/aggregate-question";
import { firstDayOf } from "../numeric/calendar";
import { CohortFrame } from "./cohort-frame";
import { CohortTallies, type CohortCounts } from "./cohort-tallies";

/**
 * What customers who began at the same time count at each age, of the whole numbers that any source can tell.
 *
 * @param lastDay the day by whose end a window has to have ended
 * @returns `null` where nobody began
 * @throws out-of-range when the table would not fit into a sheet
 */
export function countsOfAnswer(
  { sizes, marks, sums, scale }: CohortAnswer,
  { period, cell, ages }: CohortWindows,
  lastDay: number,
): CohortCounts | null {
  if (sizes.begin.length === 0) return null;
  // Any day of a calendar window stands for it; its first lies before all events.
  const dayOf =
    typeof period === "string" ? (begin: number) => firstDayOf(begin, period) : (day: number) => day;
  const frame = new CohortFrame(Int32Array.from(sizes.begin, dayOf), { period, lastDay, ages });
  const tallies = new CohortTallies(frame, cell);
  sizes.begin.forEach((begin, place) => tallies.addSize(dayOf(begin), sizes.customers[place]!));
  marks.begin.forEach((begin, place) =>
    tallies.addMark(dayOf(begin), marks.age[place]!, marks.customers[place]!),
  );
  sums.begin.forEach((begin, place) =>
    tallies.addToSum(dayOf(begin), sums.age[place]!, sums.sum[place]! / scale),
  );
  return tallies.finish();
}
