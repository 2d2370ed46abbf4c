import { counted, type InputShape } from "../../../contract/report-spec";
import { computeCounted } from "../../parts/counted-report";
import { decisions } from "../../parts/check/decisions";
import { RowCheck } from "../../parts/check/row-check";
import { checkRepeats } from "../../parts/check/repeats";
import {
  bracketOptions,
  inferBrackets,
  readSegments,
  segmentInputs,
  segmentOptions,
  segmentsAsked,
} from "../../parts/segments";
import { comparisonOptions } from "../comparison";
import { checkAnswers, chosenMeaning, inferOutcomeMeaning, meaning } from "../../parts/outcomes";
import { segmentReport } from "../segment-report";
import { level } from "../../parts/shape-options";

const { rows, merged, totals, duplicates } = decisions;

const byOutcome = counted({
  days: [],
  rowOptions: bracketOptions,
  questions: (asked) => ({
    segments: { kind: "segment-outcomes", segments: segmentsAsked(asked), outcome: "outcome" },
  }),
  finish({ segments }, asked) {
    const says = chosenMeaning(asked.options);
    const counts = segments.map(({ segment, yes, no }) => {
      return { segment, start: yes + no, end: says === "kept" ? yes : no, gained: 0 };
    });
    return segmentReport(counts, asked, asked.options, [
      {
        key: `report.segment-retention.note.${says}`,
        values: { outcome: asked.headers.outcome ?? "" },
      },
    ]);
  },
});

/** One row a customer, with a yes or a no that says whether the customer stayed or left. */
export const outcomes: InputShape = {
  inputs: {
    ...segmentInputs,
    outcome: { role: "outcome" },
    customer: { role: "identifier", optional: true },
  },
  options: {
    meaning,
    ...segmentOptions,
    ...comparisonOptions(["segments"]),
    level,
    ...{ rows, merged, totals, duplicates },
  },
  infer: (columns) => ({ ...inferBrackets(columns), ...inferOutcomeMeaning(columns) }),
  check(data, options) {
    const check = new RowCheck(data, options);
    readSegments(check);
    checkAnswers(check);
    if (check.has("customer")) checkRepeats(check);
    return check.finish();
  },
  compute: computeCounted(byOutcome),
  counted: byOutcome,
};
