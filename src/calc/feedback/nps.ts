import { defineFunction, numbers } from "../../contract/function-spec";
import type { NumberColumn } from "../../contract/number-columns";
import { countPromoters } from "./promoters";

/**
 * How many more customers recommend us than warn against us, of a hundred?
 *
 *     100 × (promoters - detractors) / answers, promoters answer 9 or 10, detractors 0 to 6
 *
 * @param scores column of whole numbers from 0 to 10; a blank cell is no answer
 * @returns points from -100 to 100
 * @throws missing-argument when scores is left out; not-a-column when it has several columns; not-a-number when a cell is text; out-of-range when a score is not a whole number from 0 to 10; no-data when every cell is blank
 * @see reichheld-2003
 */
export function nps(scores: NumberColumn): number {
  const { promoters, detractors, answers } = countPromoters(scores);
  return (100 * (promoters - detractors)) / answers;
}

export default defineFunction({
  id: "NPS",
  family: "feedback",
  params: { scores: numbers("points") },
  result: { shape: "number", unit: "points" },
  errors: ["missing-argument", "not-a-column", "not-a-number", "out-of-range", "no-data"],
  source: "reichheld-2003",
  examples: [{ args: { scores: [10, 9, 9, 7, 6, null] }, gives: 40 }],
  text: {
    summary: "Net promoter score: promoters less detractors, of a hundred answers.",
    params: { scores: "Answers from 0 to 10 to how likely the customer is to recommend us." },
  },
  compute: ({ scores }) => nps(scores),
});
