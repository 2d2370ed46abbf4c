import { scoreOf } from "../../calc/feedback/score-difference";
import type { Message } from "../../contract/locale";
import { sumTallies, type SegmentTally, type Tally } from "./tally";

/** The finding in one sentence: the measure of all, and what those who left, or the least content segment, said. */
export function feedbackSentence(tallies: readonly SegmentTally[], measure: "nps" | "csat"): Message {
  const key = `report.feedback.sentence.${measure}`;
  const answers = (tally: Tally): number => (measure === "nps" ? tally.answers : tally.rated);
  const level = (tally: Tally): number =>
    measure === "nps" ? scoreOf(tally) : tally.satisfied / tally.rated;
  const all = sumTallies(tallies.map((one) => one.all));
  if (answers(all) === 0) return { key: "report.feedback.sentence.no-rows" };
  const values = { all: level(all), answers: answers(all) };
  const kept = sumTallies(tallies.map((one) => one.kept));
  const left = sumTallies(tallies.map((one) => one.left));
  if (answers(kept) > 0 && answers(left) > 0) {
    const compared = {
      kept: level(kept),
      keptAnswers: answers(kept),
      left: level(left),
      leftAnswers: answers(left),
    };
    return { key: `${key}.left`, values: { ...values, ...compared } };
  }
  const [first, ...others] = tallies.filter((one) => answers(one.all) > 0);
  if (!first || others.length === 0) return { key, values };
  const worst = others.reduce((worst, one) => (level(one.all) < level(worst.all) ? one : worst), first);
  return {
    key: `${key}.segments`,
    values: {
      ...values,
      worst: String(worst.segment),
      worstLevel: level(worst.all),
      worstAnswers: answers(worst.all),
    },
  };
}
