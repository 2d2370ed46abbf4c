import { countActivity, type Activity } from "../../../calc/rates/segment-activity";
import { isoTextOf } from "../../../contract/dates";
import type { DataCheck } from "../../../contract/report-data";
import type { InputShape, OptionValues } from "../../../contract/report-spec";
import { spanOf } from "../../../calc/numeric/calendar";
import { decisions } from "../../parts/check/decisions";
import { leaveOutLater } from "../../parts/check/leave-out-later";
import { noteMovers } from "../../parts/check/note-movers";
import { readDays } from "../../parts/check/read-days";
import { readNumbers } from "../../parts/check/read-numbers";
import { RowCheck } from "../../parts/check/row-check";
import { inferBrackets, readSegments, segmentInputs, segmentOptions } from "../../parts/segments";
import { usedDays } from "../../parts/used-rows";
import { comparisonOptions } from "../comparison";
import { segmentReport } from "../segment-report";
import { chosenDay, level, until } from "../../parts/shape-options";

const { rows, merged, numberTexts, decimal, dateOrder } = decisions;

/** One row a purchase: who bought in the days before a date is a customer on that date. */
export const transactions: InputShape = {
  inputs: {
    ...segmentInputs,
    customer: { role: "identifier" },
    date: { role: "event-date" },
    amount: { role: "amount", optional: true },
  },
  options: {
    window: { kind: "count", default: 90, min: 1, max: 3660 },
    span: { kind: "count", default: 90, min: 1, max: 3660 },
    until,
    ...segmentOptions,
    ...comparisonOptions(["segments"]),
    level,
    ...{ rows, merged, dateOrder, numberTexts, decimal },
  },
  infer: inferBrackets,
  check(data, options) {
    const check = new RowCheck(data, options);
    readSegments(check);
    check.requireWords("customer", "unnamed-customer");
    const days = readDays(check, "date", { blank: "left-out" });
    if (check.has("amount")) leaveOutRefunds(check);
    leaveOutLater(check, "date", days);
    noteMovers(check);
    return check.finish();
  },
  compute(data, options, check) {
    const activity = activityOf(options, check);
    const counts = countActivity(
      check.words.segment ?? { codes: new Int32Array(), labels: [] },
      check.words.customer ?? { codes: new Int32Array(), labels: [] },
      usedDays(check, "date"),
      activity,
    );
    const { opening, close, window } = activity;
    return segmentReport(counts, data, options, [
      {
        key: "report.segment-retention.note.transactions",
        values: { window, from: isoTextOf(opening), to: isoTextOf(close) },
      },
    ]);
  },
};

/** A refund is no purchase. */
function leaveOutRefunds(check: RowCheck): void {
  const amounts = readNumbers(check, "amount", { blank: "unknown" });
  const refund = check.find({ code: "refund", input: "amount", effect: "left-out" });
  check.eachRow((row) => {
    if (amounts[row]! < 0) refund.add(row);
  });
}

function activityOf({ window, span, until }: OptionValues, check: DataCheck): Activity {
  const close = chosenDay(until) ?? spanOf(usedDays(check, "date"))[1];
  return { close, opening: close - Number(span) + 1, window: Number(window) };
}
