import { countsOfAnswer } from "../../../calc/cohorts/cohort-answer";
import { cohortMeasures, sumFor } from "../../../calc/cohorts/cohort-table";
import { counted, type Asked, type InputShape } from "../../../contract/report-spec";
import { decisions } from "../../parts/check/decisions";
import { leaveOutLater } from "../../parts/check/leave-out-later";
import { readDays } from "../../parts/check/read-days";
import { readNumbers } from "../../parts/check/read-numbers";
import { RowCheck } from "../../parts/check/row-check";
import { computeCounted } from "../../parts/counted-report";
import { eventsAsked, laterNotes } from "../../parts/events";
import { cohortAsked, cohortOptions, type CohortAsked } from "../cohort-options";
import { cohortReport } from "../cohort-report";

const { rows, merged, numberTexts, decimal, dateOrder } = decisions;

const byEvents = counted({
  days: ["date"],
  rowOptions: [],
  questions: (asked) => {
    const { period, cell, ages, measure } = measuredAsked(asked);
    const sum = sumFor(measure);
    return { cohorts: { kind: "cohort-events", ...eventsAsked(asked), period, cell, ages, sum } };
  },
  finish({ cohorts }, asked) {
    const measured = measuredAsked(asked);
    const { lastDay } = eventsAsked(asked);
    return cohortReport(countsOfAnswer(cohorts, measured, lastDay), measured, lastDay, [
      { key: "report.cohort-retention.note.transactions", values: { date: asked.headers.date ?? "" } },
      ...(measured.measure === asked.options.measure
        ? []
        : [{ key: "report.cohort-retention.note.no-amount" }]),
      ...laterNotes(cohorts),
    ]);
  },
});

/** Without amounts there is no value to be shown. */
function measuredAsked({ options, headers }: Asked): CohortAsked {
  const asked = cohortAsked(options);
  return sumFor(asked.measure) === "value" && !("amount" in headers) ? { ...asked, measure: "rate" } : asked;
}

/** One row a purchase: a cohort is who bought for the first time in the same window. */
export const transactions: InputShape = {
  inputs: {
    customer: { role: "identifier" },
    date: { role: "event-date" },
    amount: { role: "amount", optional: true },
  },
  options: { ...cohortOptions(cohortMeasures), ...{ rows, merged, dateOrder, numberTexts, decimal } },
  check(data, options) {
    const check = new RowCheck(data, options);
    check.requireWords("customer", "unnamed-customer");
    const days = readDays(check, "date", { blank: "left-out" });
    if (check.has("amount")) readNumbers(check, "amount", { blank: "left-out" });
    leaveOutLater(check, "date", days);
    return check.finish();
  },
  compute: computeCounted(byEvents),
  counted: byEvents,
};
