import { outcomeMeanings } from "../../calc/rates/segment-outcomes";
import { defineReport, type OptionValues } from "../../contract/report-spec";
import { checkOutcomes } from "./check-outcomes";
import { computeReport } from "./compute-report";
import { inferMeaning } from "./outcome-meaning";

/** One row per segment: of the customers listed, who stayed and who left? */
export default defineReport({
  id: "segment-retention",
  inputs: {
    segment: { role: "segment" },
    outcome: { role: "outcome" },
    customer: { role: "identifier", optional: true },
  },
  options: {
    meaning: { kind: "choice", words: outcomeMeanings, default: "left", place: "columns" },
    level: { kind: "share", default: 0.95, min: 0.5, max: 0.999 },
    duplicates: { kind: "choice", words: ["each", "first"], default: "each", place: "check" },
  },
  infer: ({ outcome }): OptionValues => {
    const meaning = outcome === undefined ? null : inferMeaning(outcome);
    return meaning ? { meaning } : {};
  },
  check: checkOutcomes,
  compute: computeReport,
});
