import { countActivity, type Activity } from "../../../calc/rates/segment-activity";
import { isoTextOf } from "../../../contract/dates";
import type { InputShape, OptionValues } from "../../../contract/report-spec";
import { decisions } from "../../parts/check/decisions";
import { leaveOutLater } from "../../parts/check/leave-out-later";
import { noteMovers } from "../../parts/check/note-movers";
import { readDays } from "../../parts/check/read-days";
import { readNumbers } from "../../parts/check/read-numbers";
import { RowCheck } from "../../parts/check/row-check";
import { inferBrackets, readSegments, segmentInputs, segmentOptions } from "../../parts/segments";
import { lastUpTo, rowsAfter } from "../../parts/up-to-today";
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
  compute(data, options, check, today) {
    const days = usedDays(check, "date");
    const activity = activityOf(options, lastUpTo(days, today));
    const counts = countActivity(
      check.words.segment ?? { codes: new Int32Array(), labels: [] },
      check.words.customer ?? { codes: new Int32Array(), labels: [] },
      days,
      activity,
    );
    const { opening, close, window } = activity;
    const later = rowsAfter(check, days, close);
    return segmentReport(counts, data, options, [
      {
        key: "report.segment-retention.note.transactions",
        values: { window, from: isoTextOf(opening), to: isoTextOf(close) },
      },
      ...(later > 0 ? [{ key: "note.later", values: { count: later } }] : []),
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

/** @param last the day on which the data end, for who has chosen none */
function activityOf({ window, span, until }: OptionValues, last: number): Activity {
  const close = chosenDay(until) ?? last;
  return { close, opening: close - Number(span) + 1, window: Number(window) };
}
