import { defineReport, type InputShape } from "../../contract/report-spec";
import { decisions } from "../parts/check/decisions";
import { readNumbers } from "../parts/check/read-numbers";
import { checkRepeats } from "../parts/check/repeats";
import { RowCheck } from "../parts/check/row-check";
import { checkAnswers, inferOutcomeMeaning, meaning } from "../parts/outcomes";
import { inferBrackets, readSegments, segmentInputs, segmentOptions } from "../parts/segments";
import { level } from "../parts/shape-options";
import { upliftReport } from "./uplift-report";

const { rows, merged, totals, numberTexts, decimal, duplicates } = decisions;
const mostMoney = 1_000_000;

/** One row a customer: a member of the programme or not, and what became of the customer. */
const customers: InputShape = {
  inputs: {
    member: { role: "member" },
    outcome: { role: "outcome" },
    segment: { ...segmentInputs.segment, optional: true },
    value: { role: "customer-value", optional: true },
    issued: { role: "points-issued", optional: true },
    redeemed: { role: "points-redeemed", optional: true },
    customer: { role: "identifier", optional: true },
  },
  options: {
    meaning,
    pointsPerUnit: {
      kind: "count",
      default: 100,
      min: 1,
      max: mostMoney,
      when: (_, { issued, redeemed }) => issued !== undefined || redeemed !== undefined,
    },
    breakage: {
      kind: "share",
      default: 0.2,
      min: 0,
      max: 1,
      when: (_, columns) => columns.issued !== undefined && columns.redeemed === undefined,
    },
    fee: { kind: "count", default: 0, min: 0, max: mostMoney },
    donation: { kind: "count", default: 0, min: 0, max: mostMoney },
    ...segmentOptions,
    level,
    ...{ rows, merged, totals, numberTexts, decimal, duplicates },
  },
  infer: (columns) => ({ ...inferBrackets(columns), ...inferOutcomeMeaning(columns) }),
  check(data, options) {
    const check = new RowCheck(data, options);
    checkAnswers(check, "member");
    checkAnswers(check);
    if (check.has("segment")) readSegments(check);
    if (check.has("value")) readNumbers(check, "value", { blank: "left-out" });
    for (const input of ["issued", "redeemed"]) {
      if (check.has(input)) readNumbers(check, input, { blank: "zero", atLeast: 0 });
    }
    if (check.has("customer")) checkRepeats(check);
    return check.finish();
  },
  compute: upliftReport,
};

/** One row per segment: do members stay more often than others, and is that worth what the programme costs? */
export default defineReport({ id: "programme-uplift", place: 8, shapes: { customers } });
