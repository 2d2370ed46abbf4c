import type { InputShape } from "../../../contract/report-spec";
import { decisions } from "../../parts/check/decisions";
import { readCounts } from "../../parts/check/read-counts";
import { checkRepeatedSegments } from "../../parts/check/repeated-segments";
import { RowCheck } from "../../parts/check/row-check";
import { readSegments } from "../../parts/segments";
import { level, monthsInYear } from "../../parts/shape-options";
import { assumptionsOf } from "../segment-economics";
import { economicsInputs, readEconomics, segmentsOfRows, spanOption, valueOptions } from "../shape-parts";
import { valueReport } from "../value-report";

const { rows, merged, totals, numberTexts, decimal } = decisions;

/** One row a segment, with the customers at the opening and at the close from which its retention follows. */
export const counts: InputShape = {
  inputs: {
    segment: { role: "segment" },
    ...economicsInputs,
    start: { role: "opening-count" },
    end: { role: "closing-count" },
    new: { role: "new-count", optional: true },
  },
  options: {
    span: spanOption(monthsInYear),
    ...valueOptions,
    level,
    ...{ rows, merged, totals, numberTexts, decimal },
  },
  check(data, options) {
    const check = new RowCheck(data, options);
    readSegments(check);
    readEconomics(check);
    readCounts(check);
    checkRepeatedSegments(check);
    return check.finish();
  },
  compute(data, options, check) {
    const { start, end, new: gained } = check.numbers;
    const segments = segmentsOfRows(check, (row) => {
      const counted = { start: start?.[row] ?? 0, new: gained?.[row] ?? 0, end: end?.[row] ?? 0 };
      return {
        retention: { start: counted.start, kept: counted.end - counted.new },
        counts: counted,
      };
    });
    return valueReport(
      segments,
      {
        counts: ["start", "new", "end"],
        kept: (column) => `(${column("end")}-${column("new")})`,
        contributing: "end",
      },
      assumptionsOf(options),
      data,
      [{ key: "report.segment-value.note.counts" }],
    );
  },
};
