import type { InputShape, InputSpec } from "../../../contract/report-spec";
import { decisions } from "../../parts/check/decisions";
import { readNumbers } from "../../parts/check/read-numbers";
import { checkRepeats } from "../../parts/check/repeats";
import { RowCheck } from "../../parts/check/row-check";
import { checkAnswers, inferOutcomeMeaning, meaning } from "../../parts/outcomes";
import { inferBrackets, readSegments, segmentInputs, segmentOptions } from "../../parts/segments";
import { subscribersOf } from "../subscribers";
import { checkFeedback, feedbackInputs, feedbackOptions, feedbackSignals } from "../feedback";
import { mostListed, riskReport } from "../risk-report";

const { rows, merged, totals, numberTexts, decimal } = decisions;
const feature = { role: "feature", optional: true } as const satisfies InputSpec;

/** One row a customer under contract, with what is known beforehand and whether the customer has left. */
export const contracts: InputShape = {
  inputs: {
    customer: { role: "identifier" },
    outcome: { role: "outcome" },
    segment: { ...segmentInputs.segment, optional: true },
    feature1: { role: "feature" },
    ...{ feature2: feature, feature3: feature, feature4: feature, feature5: feature },
    ...{ feature6: feature, feature7: feature, feature8: feature },
    contribution: { role: "contribution", optional: true },
    ...feedbackInputs,
  },
  options: {
    meaning,
    risk: { kind: "share", default: 0.5, min: 0, max: 1 },
    ...feedbackOptions,
    most: mostListed,
    ...segmentOptions,
    ...{ rows, merged, totals, numberTexts, decimal },
  },
  infer: (columns) => ({ ...inferBrackets(columns), ...inferOutcomeMeaning(columns) }),
  check(data, options) {
    // A customer has one row in the report: the first counts, always.
    const check = new RowCheck(data, { ...options, duplicates: "first" }, "kept");
    check.requireWords("customer", "unnamed-customer");
    checkAnswers(check);
    if (check.has("segment")) readSegments(check);
    if (check.has("contribution")) readNumbers(check, "contribution", { blank: "unknown" });
    checkFeedback(check);
    checkRepeats(check);
    return check.finish();
  },
  compute(data, options, check, _, onIteration) {
    const { contribution } = check.numbers;
    return riskReport({
      ...subscribersOf(data, options, check, onIteration),
      segments: check.words.segment?.labels ?? null,
      signals: [
        { key: "signal-risk", measured: "risk", fires: ">", factor: Number(options.risk), alone: true },
        ...feedbackSignals(check, options),
      ],
      otherFacts: contribution ? ["contribution"] : [],
      valueFormula: contribution
        ? (column) => {
            const [risk, each] = [column("risk"), column("contribution")];
            return `IF(OR(${risk}="",${each}=""),"",${risk}*${each}*12)`;
          }
        : null,
      asksConsent: check.words.consent !== undefined,
      most: Number(options.most),
    });
  },
};
