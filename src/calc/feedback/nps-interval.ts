import normalQuantile from "@stdlib/stats-base-dists-normal-quantile";
import { defineFunction, level, numbers } from "../../contract/function-spec";
import type { NumberColumn } from "../../contract/number-columns";
import { requireInsideUnit } from "../numeric/bounds";
import { countPromoters, type Promoters } from "./promoters";

/**
 * Within what range does the true net promoter score lie?
 *
 *     p' = (promoters + 1) / (n + 2), d' = (detractors + 1) / (n + 2), z = normal quantile of (1 + level) / 2
 *     100 × (p' - d' ± z √((p' + d' - (p' - d')²) / (n + 2))), held to -100 to 100
 *
 * @param scores column of whole numbers from 0 to 10; a blank cell is no answer
 * @param level share, how often such intervals hold the true score; between 0 and 1
 * @returns two numbers of points, low and high
 * @throws missing-argument when scores is left out; not-a-number when a cell or level is text; out-of-range when a score is not a whole number from 0 to 10 or level is not between 0 and 1; no-data when every cell is blank
 * @see bonett-2012
 */
export function npsInterval(scores: NumberColumn, confidence = 0.95): readonly [low: number, high: number] {
  requireInsideUnit(confidence, "level");
  return scoreInterval(countPromoters(scores), confidence);
}

/** The adjusted Wald interval of Bonett and Price, in points. */
export function scoreInterval(
  { promoters, detractors, answers }: Promoters,
  confidence: number,
): readonly [low: number, high: number] {
  const n = answers + 2;
  const [p, d] = [(promoters + 1) / n, (detractors + 1) / n];
  // By the lower tail, which keeps its digits where the level is close to 1.
  const z = -normalQuantile((1 - confidence) / 2, 0, 1);
  const spread = z * Math.sqrt((p + d - (p - d) ** 2) / n);
  return [Math.max(-100, 100 * (p - d - spread)), Math.min(100, 100 * (p - d + spread))];
}

export default defineFunction({
  id: "NPS.INTERVAL",
  family: "feedback",
  params: { scores: numbers("points"), level },
  result: { shape: "pair", unit: "points", keys: ["low", "high"] },
  errors: ["missing-argument", "not-a-number", "out-of-range", "no-data"],
  source: "bonett-2012",
  examples: [{ args: { scores: [10, 9, 9, 7, 6] }, gives: [-36.665398, 93.808256] }],
  text: {
    summary: "Low and high end of the range in which the true net promoter score lies.",
    params: {
      scores: "Answers from 0 to 10 to how likely the customer is to recommend us.",
      level: "How often such ranges hold the true score: 0.95 when left out.",
    },
  },
  compute: ({ scores, level: confidence }) => npsInterval(scores, confidence),
});
