import { countSegments } from "../../../calc/rates/segment-outcomes";
import { missingCode } from "../../../contract/columns";
import type { InputShape } from "../../../contract/report-spec";
import { decisions } from "../../parts/check/decisions";
import { RowCheck } from "../../parts/check/row-check";
import { checkRepeats } from "../../parts/check/repeats";
import { inferBrackets, readSegments, segmentInputs, segmentOptions } from "../../parts/segments";
import { comparisonOptions } from "../comparison";
import { answersOf, checkAnswers, chosenMeaning, inferOutcomeMeaning, meaning } from "../../parts/outcomes";
import { segmentReport } from "../segment-report";
import { level } from "../../parts/shape-options";

const { rows, merged, totals, duplicates } = decisions;

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
  compute(data, options, check) {
    const says = chosenMeaning(options);
    const said = answersOf(check);
    const segments = check.words.segment ?? {
      codes: new Int32Array(said.length).fill(missingCode),
      labels: [],
    };
    return segmentReport(countSegments(segments, said, says), data, options, [
      {
        key: `report.segment-retention.note.${says}`,
        values: { outcome: data.headers.outcome ?? "" },
      },
    ]);
  },
};
