import { contributionOf } from "../../../calc/value/contribution";
import type { InputShape } from "../../../contract/report-spec";
import { decisions } from "../../parts/check/decisions";
import { readCounts, type ReadCounts } from "../../parts/check/read-counts";
import { readNumbers } from "../../parts/check/read-numbers";
import { checkRepeatedSegments } from "../../parts/check/repeated-segments";
import { RowCheck } from "../../parts/check/row-check";
import { segmentRows } from "../../parts/segment-rows";
import { readSegments } from "../../parts/segments";
import { monthsInYear } from "../../parts/shape-options";
import { assumptionOptions, assumptionsOf } from "../assumptions";
import { whatIfReport } from "../what-if-report";

const { rows, merged, totals, numberTexts, decimal } = decisions;

/** One row a segment, with counts at start and end and what a customer brings and costs. */
export const counts: InputShape = {
  inputs: {
    segment: { role: "segment" },
    start: { role: "opening-count" },
    end: { role: "closing-count" },
    new: { role: "new-count", optional: true },
    revenue: { role: "revenue" },
    margin: { role: "margin" },
    costToServe: { role: "cost-to-serve", optional: true },
    cac: { role: "acquisition-cost", optional: true },
  },
  options: {
    span: { kind: "count", default: monthsInYear, min: 1, max: 366 },
    ...assumptionOptions,
    ...{ rows, merged, totals, numberTexts, decimal },
  },
  check(data, options) {
    const check = new RowCheck(data, options);
    readSegments(check);
    const counted = readCounts(check);
    readNumbers(check, "revenue", { blank: "left-out", atLeast: 0 });
    readNumbers(check, "margin", { blank: "left-out", atMost: 1 });
    if (check.has("costToServe")) readNumbers(check, "costToServe", { blank: "zero", atLeast: 0 });
    if (check.has("cac")) readNumbers(check, "cac", { blank: "unknown", atLeast: 0 });
    checkRepeatedSegments(check);
    leaveOutUnknownRetention(check, counted);
    return check.finish();
  },
  compute(data, options, check) {
    const span = Number(options.span);
    const segments = segmentRows(check, (figure) => ({
      customers: figure("end"),
      retention: ((figure("end") - figure("new")) / figure("start")) ** (1 / span),
      span,
      contribution: contributionOf({
        revenue: figure("revenue"),
        margin: figure("margin"),
        costToServe: figure("costToServe"),
      }),
    }));
    return whatIfReport(segments, assumptionsOf(options), data, [
      { key: "report.what-if.note.counts", values: { span } },
      ...(span === 1 ? [] : [{ key: "report.what-if.note.span", values: { span } }]),
    ]);
  },
};

/** Without customers at the start, or with more kept than there were, there is no share that stays. */
function leaveOutUnknownRetention(check: RowCheck, { start, end, gained }: ReadCounts): void {
  const unknown = check.find({ code: "retention-unknown", input: "start", effect: "left-out" });
  check.eachRow((row) => {
    const kept = end[row]! - (gained?.[row] ?? 0);
    if (start[row] === 0 || kept > start[row]!) unknown.add(row);
  });
}
