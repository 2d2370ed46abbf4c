import { countCohorts } from "../../../calc/cohorts/cohort-counts";
import { cohortMeasures, sumFor } from "../../../calc/cohorts/cohort-table";
import type { Message } from "../../../contract/locale";
import type { DataCheck } from "../../../contract/report-data";
import type { InputShape } from "../../../contract/report-spec";
import { decisions } from "../../parts/check/decisions";
import { leaveOutLater } from "../../parts/check/leave-out-later";
import { readDays } from "../../parts/check/read-days";
import { readNumbers } from "../../parts/check/read-numbers";
import { RowCheck } from "../../parts/check/row-check";
import { chosenDay } from "../../parts/shape-options";
import { unlessNoData } from "../../parts/unless-no-data";
import { lastUpTo, rowsAfter } from "../../parts/up-to-today";
import { usedDays, usedNumbers } from "../../parts/used-rows";
import { cohortAsked, cohortOptions, type CohortAsked } from "../cohort-options";
import { cohortReport } from "../cohort-report";

const { rows, merged, numberTexts, decimal, dateOrder } = decisions;

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
  compute(data, options, check, today) {
    const values = check.numbers.amount ? usedNumbers(check, "amount") : null;
    const asked = withoutValue(cohortAsked(options), values === null);
    const days = usedDays(check, "date");
    const asOf = chosenDay(options.until) ?? lastUpTo(days, today);
    const customers = check.words.customer ?? { codes: new Int32Array(), labels: [] };
    const sum = sumFor(asked.measure);
    const counts = unlessNoData(() => countCohorts(customers, days, values, { ...asked, asOf }, sum));
    return cohortReport(counts, asked, asOf, [
      { key: "report.cohort-retention.note.transactions", values: { date: data.headers.date ?? "" } },
      ...(asked.measure === options.measure ? [] : [{ key: "report.cohort-retention.note.no-amount" }]),
      ...notCounted(check, days, asOf),
    ]);
  },
};

/** Without amounts there is no value to be shown. */
function withoutValue(asked: CohortAsked, hasNone: boolean): CohortAsked {
  return hasNone && sumFor(asked.measure) === "value" ? { ...asked, measure: "rate" } : asked;
}

function notCounted(check: DataCheck, days: Int32Array, asOf: number): Message[] {
  const count = rowsAfter(check, days, asOf);
  return count === 0 ? [] : [{ key: "note.later", values: { count } }];
}
