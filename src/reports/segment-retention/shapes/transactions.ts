import { isoTextOf } from "../../../contract/dates";
import { counted, type Asked, type InputShape } from "../../../contract/report-spec";
import { decisions } from "../../parts/check/decisions";
import { leaveOutLater } from "../../parts/check/leave-out-later";
import { noteMovers } from "../../parts/check/note-movers";
import { readDays } from "../../parts/check/read-days";
import { readNumbers } from "../../parts/check/read-numbers";
import { RowCheck } from "../../parts/check/row-check";
import { computeCounted } from "../../parts/counted-report";
import { eventsAsked, laterNotes } from "../../parts/events";
import {
  bracketOptions,
  inferBrackets,
  readSegments,
  segmentInputs,
  segmentOptions,
  segmentsAsked,
} from "../../parts/segments";
import { comparisonOptions } from "../comparison";
import { segmentReport } from "../segment-report";
import { level, until } from "../../parts/shape-options";

const { rows, merged, numberTexts, decimal, dateOrder } = decisions;

const byActivity = counted({
  days: ["date"],
  rowOptions: bracketOptions,
  questions: (asked) => ({ activity: activityAsked(asked) }),
  finish({ activity }, asked) {
    const { opening, lastDay, window } = activityAsked(asked);
    return segmentReport(activity.segments, asked, asked.options, [
      {
        key: "report.segment-retention.note.transactions",
        values: { window, from: isoTextOf(opening), to: isoTextOf(lastDay) },
      },
      ...laterNotes(activity),
    ]);
  },
});

function activityAsked(asked: Asked) {
  const { window, span } = asked.options;
  const events = eventsAsked(asked);
  return {
    kind: "segment-activity",
    ...events,
    segments: segmentsAsked(asked),
    opening: events.lastDay - Number(span) + 1,
    window: Number(window),
  } as const;
}

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
  compute: computeCounted(byActivity),
  counted: byActivity,
};

/** A refund is no purchase. */
function leaveOutRefunds(check: RowCheck): void {
  const amounts = readNumbers(check, "amount", { blank: "unknown" });
  const refund = check.find({ code: "refund", input: "amount", effect: "left-out" });
  check.eachRow((row) => {
    if (amounts[row]! < 0) refund.add(row);
  });
}
