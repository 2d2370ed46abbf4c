import { CalcError } from "../../contract/calc-error";
import { defineFunction, numbers, oneOf, optionalNumber } from "../../contract/function-spec";
import type { NumberColumn } from "../../contract/number-columns";
import { requireWhole } from "../numeric/bounds";

export const satisfactionMethods = ["top2", "mean"] as const;
export type SatisfactionMethod = (typeof satisfactionMethods)[number];

/** One of the two best marks. */
export const isSatisfied = (mark: number, scale: number): boolean => mark >= scale - 1;

/**
 * How satisfied are the customers?
 *
 *     "top2": answers with one of the two best marks / answers
 *     "mean": sum of marks / answers
 *
 * @param scores column of marks from 1 to scale; a blank cell is no answer
 * @param scale number, the best mark; whole, 2 or more
 * @param method word, whether the share of satisfied customers or the mean mark is given
 * @returns share from 0 to 1, or a mean mark from 1 to scale
 * @throws missing-argument when scores is left out; not-a-column when it has several columns; not-a-number when a cell or scale is text; out-of-range when a mark lies outside 1 to scale or scale is no such number; unknown-option when method is another word; no-data when every cell is blank
 * @see farris-2015
 */
export function csat(scores: NumberColumn, scale = 5, method: SatisfactionMethod = "top2"): number {
  requireWhole(scale, 2, "scale");
  let [answers, satisfied, sum] = [0, 0, 0];
  scores.forEach((value, row) => {
    if (Number.isNaN(value)) return;
    const position = row + 1;
    if (value < 1)
      throw new CalcError("out-of-range", "scores", { value, position, rule: "atLeast", limit: 1 });
    if (value > scale) {
      throw new CalcError("out-of-range", "scores", { value, position, rule: "atMost", limit: scale });
    }
    answers += 1;
    sum += value;
    if (isSatisfied(value, scale)) satisfied += 1;
  });
  if (answers === 0) throw new CalcError("no-data", "scores");
  return (method === "top2" ? satisfied : sum) / answers;
}

export default defineFunction({
  id: "CSAT",
  family: "feedback",
  params: {
    scores: numbers("points"),
    scale: optionalNumber("points", 5),
    method: oneOf(satisfactionMethods, "top2"),
  },
  result: { shape: "number", unit: "share" },
  errors: ["missing-argument", "not-a-column", "not-a-number", "out-of-range", "unknown-option", "no-data"],
  source: "farris-2015",
  examples: [
    { args: { scores: [5, 4, 4, 3, 1] }, gives: 0.6 },
    { args: { scores: [5, 4, 4, 3, 1], scale: 5, method: "mean" }, gives: 3.4 },
  ],
  text: {
    summary: "Customer satisfaction: share of the two best marks, or the mean mark.",
    params: {
      scores: "Marks from 1 to the best.",
      scale: "The best mark: 5 when left out.",
      method: "Share of the two best marks (top2), or the mean mark.",
    },
  },
  compute: ({ scores, scale, method }) => csat(scores, scale, method),
});
