import type { InputShape } from "../../../contract/report-spec";
import { decisions } from "../../parts/check/decisions";
import { readNumbers } from "../../parts/check/read-numbers";
import { checkRepeatedSegments } from "../../parts/check/repeated-segments";
import { RowCheck } from "../../parts/check/row-check";
import { readSegments } from "../../parts/segments";
import { assumptionsOf } from "../segment-economics";
import { economicsInputs, readEconomics, segmentsOfRows, spanOption, valueOptions } from "../shape-parts";
import { valueReport } from "../value-report";

const { rows, merged, totals, numberTexts, decimal } = decisions;

/** One row a segment, with its retention as a rate. */
export const rates: InputShape = {
  inputs: {
    segment: { role: "segment" },
    ...economicsInputs,
    retention: { role: "retention-rate" },
    customers: { role: "customer-count", optional: true },
  },
  options: {
    span: spanOption(1),
    ...valueOptions,
    ...{ rows, merged, totals, numberTexts, decimal },
  },
  check(data, options) {
    const check = new RowCheck(data, options);
    readSegments(check);
    readEconomics(check);
    readNumbers(check, "retention", { blank: "left-out", atLeast: 0, atMost: 1 });
    if (check.has("customers")) readNumbers(check, "customers", { blank: "left-out", atLeast: 0 });
    checkRepeatedSegments(check);
    return check.finish();
  },
  compute(data, options, check) {
    const { retention, customers } = check.numbers;
    const segments = segmentsOfRows(check, (row) => ({
      retention: retention?.[row] ?? 0,
      counts: { customers: customers?.[row] ?? 0 },
    }));
    const known = customers !== undefined;
    return valueReport(
      segments,
      { counts: known ? ["customers"] : [], kept: null, contributing: known ? "customers" : null },
      assumptionsOf(options),
      data,
      [{ key: "report.segment-value.note.rates" }],
    );
  },
};
