import type { InputShape, OptionValues } from "../../../contract/report-spec";
import { decisions } from "../../parts/check/decisions";
import { leaveOutLater } from "../../parts/check/leave-out-later";
import { noteMovers } from "../../parts/check/note-movers";
import { readDays } from "../../parts/check/read-days";
import { readNumbers } from "../../parts/check/read-numbers";
import { RowCheck } from "../../parts/check/row-check";
import { inferBrackets, readSegments, segmentInputs, segmentOptions } from "../../parts/segments";
import { until } from "../../parts/shape-options";
import { buyersOf } from "../buyers";
import { checkFeedback, feedbackInputs, feedbackOptions, feedbackSignals } from "../feedback";
import { modelWords } from "../purchase-value";
import { mostListed, riskReport } from "../risk-report";
import type { Signal } from "../signals";

const { rows, merged, totals, numberTexts, decimal, dateOrder } = decisions;
const share = (standard: number) => ({ kind: "share", default: standard, min: 0, max: 1 }) as const;

/** One row a purchase: the customer's own rhythm, and models of when customers stop buying. */
export const transactions: InputShape = {
  inputs: {
    customer: { role: "identifier" },
    date: { role: "event-date" },
    amount: { role: "amount", optional: true },
    segment: { ...segmentInputs.segment, optional: true },
    ...feedbackInputs,
    engagement: { role: "engagement", optional: true },
  },
  options: {
    model: { kind: "choice", words: modelWords, default: "mbg-nbd" },
    alive: share(0.5),
    gapShare: share(0.9),
    fallShare: share(0.5),
    ...feedbackOptions,
    margin: { ...share(1), when: (_, { amount }) => amount !== undefined },
    until,
    since: { kind: "day", default: "" },
    most: mostListed,
    ...segmentOptions,
    ...{ rows, merged, totals, dateOrder, numberTexts, decimal },
  },
  infer: inferBrackets,
  check(data, options) {
    const check = new RowCheck(data, options, "kept");
    check.requireWords("customer", "unnamed-customer");
    if (check.has("segment")) readSegments(check);
    const days = readDays(check, "date", { blank: "left-out" });
    // Beside purchases there may be rows of engagement alone.
    const blank = check.has("engagement") ? "unknown" : "left-out";
    if (check.has("amount")) readNumbers(check, "amount", { blank });
    checkFeedback(check);
    leaveOutLater(check, "date", days);
    if (check.has("segment")) noteMovers(check);
    return check.finish();
  },
  compute(_, options, check, today, onIteration) {
    const { amount } = check.numbers;
    return riskReport({
      ...buyersOf(check, options, today, onIteration),
      segments: check.words.segment?.labels ?? null,
      signals: [...purchaseSignals(options), ...feedbackSignals(check, options)],
      otherFacts: amount ? ["value-if-alive"] : [],
      valueFormula: amount
        ? (column) => {
            const [alive, value] = [column("chance-active"), column("value-if-alive")];
            return `IF(OR(${alive}="",${value}=""),"",(1-${alive})*${value})`;
          }
        : null,
      asksConsent: check.words.consent !== undefined,
      most: Number(options.most),
    });
  },
};

function purchaseSignals({ alive, gapShare, fallShare }: OptionValues): Signal[] {
  return [
    { key: "signal-gone", measured: "chance-active", fires: "<", factor: Number(alive), alone: true },
    {
      key: "signal-overdue",
      measured: "days-since-last",
      fires: ">",
      factor: 1,
      against: "usual-gap",
      share: Number(gapShare),
    },
    {
      key: "signal-falling",
      measured: "recent-orders",
      fires: "<",
      factor: Number(fallShare),
      against: "earlier-orders",
    },
  ];
}
