import type { InputShape } from "../../../contract/report-spec";
import { decisions } from "../../parts/check/decisions";
import { readNumbers } from "../../parts/check/read-numbers";
import { checkRepeatedSegments } from "../../parts/check/repeated-segments";
import { RowCheck } from "../../parts/check/row-check";
import { segmentRows } from "../../parts/segment-rows";
import { readSegments } from "../../parts/segments";
import { assumptionOptions, assumptionsOf } from "../assumptions";
import { whatIfReport } from "../what-if-report";

const { rows, merged, totals, numberTexts, decimal } = decisions;

/** One row a segment, with its retention and what a customer contributes. */
export const rates: InputShape = {
  inputs: {
    segment: { role: "segment" },
    customers: { role: "customer-count" },
    retention: { role: "retention-rate" },
    contribution: { role: "contribution" },
    cac: { role: "acquisition-cost", optional: true },
  },
  options: { ...assumptionOptions, rows, merged, totals, numberTexts, decimal },
  check(data, options) {
    const check = new RowCheck(data, options);
    readSegments(check);
    readNumbers(check, "customers", { blank: "left-out", atLeast: 0 });
    readNumbers(check, "retention", { blank: "left-out", atLeast: 0, atMost: 1 });
    readNumbers(check, "contribution", { blank: "left-out" });
    if (check.has("cac")) readNumbers(check, "cac", { blank: "unknown", atLeast: 0 });
    checkRepeatedSegments(check);
    return check.finish();
  },
  compute(data, options, check) {
    const segments = segmentRows(check, (figure) => ({
      customers: figure("customers"),
      retention: figure("retention"),
      span: 1,
      contribution: figure("contribution"),
    }));
    return whatIfReport(segments, assumptionsOf(options), data, []);
  },
};
