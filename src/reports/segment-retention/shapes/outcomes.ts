import { outcome, readOutcomes } from "../../../calc/rates/outcome-words";
import { countSegments, outcomeMeanings, type OutcomeMeaning } from "../../../calc/rates/segment-outcomes";
import { missingCode } from "../../../contract/columns";
import type { InputShape, OptionValues } from "../../../contract/report-spec";
import { decisions } from "../../parts/check/decisions";
import { RowCheck } from "../../parts/check/row-check";
import { checkRepeats } from "../../parts/check/repeats";
import { inferBrackets, readSegments, segmentInputs, segmentOptions } from "../../parts/segments";
import { comparisonOptions } from "../comparison";
import { inferMeaning } from "../outcome-meaning";
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
    meaning: { kind: "choice", words: outcomeMeanings, default: "left", place: "columns" },
    ...segmentOptions,
    ...comparisonOptions(["segments"]),
    level,
    ...{ rows, merged, totals, duplicates },
  },
  infer(columns) {
    const meaning = columns.outcome ? inferMeaning(columns.outcome.header) : null;
    return { ...inferBrackets(columns), ...(meaning ? { meaning } : {}) };
  },
  check(data, options) {
    const check = new RowCheck(data, options);
    readSegments(check);
    check.requireWords("outcome", "missing-outcome");
    const said = readOutcomes(check.words("outcome"));
    const exampleOf = check.wordOf("outcome");
    const unknown = check.find({ code: "unknown-outcome", input: "outcome", effect: "left-out", exampleOf });
    check.eachRow((row) => {
      if (said[row] === outcome.unknown) unknown.add(row);
    });
    if (check.has("customer")) checkRepeats(check);
    return check.finish();
  },
  compute(data, options, { words, included }) {
    const meaning = chosenMeaning(options);
    const said = readOutcomes(words.outcome ?? { codes: new Int32Array(), labels: [] });
    included.forEach((used, row) => {
      if (used === 0) said[row] = outcome.missing;
    });
    const segments = words.segment ?? { codes: new Int32Array(said.length).fill(missingCode), labels: [] };
    return segmentReport(countSegments(segments, said, meaning), data, options, [
      {
        key: `report.segment-retention.note.${meaning}`,
        values: { outcome: data.headers.outcome ?? "" },
      },
    ]);
  },
};

function chosenMeaning(options: OptionValues): OutcomeMeaning {
  const meaning = outcomeMeanings.find((word) => word === options.meaning);
  if (!meaning) throw new Error(`No meaning of yes was chosen: ${options.meaning}`);
  return meaning;
}
