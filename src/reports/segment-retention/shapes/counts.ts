import { missingCode } from "../../../contract/columns";
import type { InputShape } from "../../../contract/report-spec";
import type { SegmentCounts } from "../../../contract/aggregate-answer";
import { decisions } from "../../parts/check/decisions";
import { readCounts } from "../../parts/check/read-counts";
import { RowCheck } from "../../parts/check/row-check";
import { readSegments, segmentInputs } from "../../parts/segments";
import { comparisonOptions } from "../comparison";
import { segmentReport } from "../segment-report";
import { level } from "../../parts/shape-options";

const { rows, merged, totals, numberTexts, decimal } = decisions;

/** Customers at the opening and at the close are counted already. */
export const counts: InputShape = {
  inputs: {
    segment: { role: "segment" },
    crossed: segmentInputs.crossed,
    start: { role: "opening-count" },
    end: { role: "closing-count" },
    new: { role: "new-count", optional: true },
  },
  options: { ...comparisonOptions(["segments"]), level, rows, merged, totals, numberTexts, decimal },
  check(data, options) {
    const check = new RowCheck(data, options);
    readSegments(check);
    readCounts(check);
    return check.finish();
  },
  compute(data, options, { words, numbers, included }) {
    const { codes = new Int32Array(), labels = [] } = words.segment ?? {};
    const summed: SegmentSums[] = labels.map((segment) => ({
      segment,
      start: 0,
      end: 0,
      gained: 0,
      rows: 0,
    }));
    included.forEach((used, row) => {
      const own = used === 1 ? summed[codes[row] ?? missingCode] : undefined;
      if (!own) return;
      own.start += numbers.start?.[row] ?? 0;
      own.end += numbers.end?.[row] ?? 0;
      own.gained += numbers.new?.[row] ?? 0;
      own.rows += 1;
    });
    return segmentReport(
      summed.filter(({ rows }) => rows > 0),
      data,
      options,
      [{ key: "report.segment-retention.note.counts" }],
    );
  },
};

type SegmentSums = { -readonly [Key in keyof SegmentCounts]: SegmentCounts[Key] } & { rows: number };
