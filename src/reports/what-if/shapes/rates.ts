import { missingCode } from "../../../contract/columns";
import type { InputShape } from "../../../contract/report-spec";
import { decisions } from "../../parts/check/decisions";
import { readNumbers } from "../../parts/check/read-numbers";
import { checkRepeatedSegments } from "../../parts/check/repeated-segments";
import { RowCheck } from "../../parts/check/row-check";
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
  compute(data, options, { words, numbers, included }) {
    const { codes = new Int32Array(), labels = [] } = words.segment ?? {};
    const segments = [...included.keys()]
      .filter((row) => included[row] === 1)
      .map((row) => {
        const cac = numbers.cac?.[row] ?? NaN;
        return {
          segment: labels[codes[row] ?? missingCode] ?? "",
          customers: numbers.customers?.[row] ?? 0,
          retention: numbers.retention?.[row] ?? 0,
          contribution: numbers.contribution?.[row] ?? 0,
          acquisitionCost: Number.isNaN(cac) ? null : cac,
        };
      });
    return whatIfReport(segments, assumptionsOf(options), data, []);
  },
};
