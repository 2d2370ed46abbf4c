import { count, defineFunction, oneOf } from "../../contract/function-spec";
import { requireAtMost, requireNonNegative } from "../numeric/bounds";
import { nativeChoice } from "../numeric/native-choice";
import { ratio } from "../numeric/ratio";

export const churnMethods = ["start", "average", "exposed"] as const;
export type ChurnMethod = (typeof churnMethods)[number];

/**
 * What share of the customers did we lose?
 *
 *     lost = start - (end - new)
 *     "start":   lost / start
 *     "average": lost / ((start + end) / 2)
 *     "exposed": lost / (start + new)
 *
 * @param start number, customers at the opening of the period; 0 or more
 * @param end number, customers at the close, new ones included; 0 or more
 * @param new number, customers won during the period; 0 or more, at most end
 * @param method word, what the lost are set against: the opening customers, the mean of opening and close, or all who could have left
 * @returns share; below 0 when more former customers came back than were lost
 * @throws zero-denominator when nobody is there to be lost; out-of-range when a count is negative or new exceeds end; not-a-number when a count is text; unknown-option when method is another word
 * @see farris-2015
 */
export function churnRate(start: number, end: number, gained: number, method: ChurnMethod = "start"): number {
  requireNonNegative(start, "start");
  requireNonNegative(end, "end");
  requireNonNegative(gained, "new");
  requireAtMost(gained, end, "new");
  return ratio(start - (end - gained), customersAtRisk(start, end, gained, method), "start");
}

function customersAtRisk(start: number, end: number, gained: number, method: ChurnMethod): number {
  switch (method) {
    case "start":
      return start;
    case "average":
      return (start + end) / 2;
    case "exposed":
      return start + gained;
  }
}

export default defineFunction({
  id: "CHURN",
  family: "rates",
  params: { start: count, end: count, new: count, method: oneOf(churnMethods, "start") },
  result: { shape: "number", unit: "share" },
  errors: ["zero-denominator", "out-of-range", "not-a-number", "unknown-option"],
  source: "farris-2015",
  examples: [
    { args: { start: 1000, end: 900, new: 200 }, gives: 0.3 },
    { args: { start: 1000, end: 900, new: 200, method: "average" }, gives: 300 / 950 },
    { args: { start: 1000, end: 900, new: 200, method: "exposed" }, gives: 0.25 },
  ],
  text: {
    summary: "Share of the customers who left during the period.",
    params: {
      start: "Customers at the opening of the period.",
      end: "Customers at the close of the period, new ones included.",
      new: "Customers won during the period.",
      method:
        "What the lost are set against: the customers at the start, the average of start and end, or all exposed (start and new).",
    },
  },
  native: ({ start, end, new: gained, method }) => {
    const lost = `(${start}-(${end}-${gained}))`;
    return nativeChoice(method, {
      start: `${lost}/${start}`,
      average: `${lost}/((${start}+${end})/2)`,
      exposed: `${lost}/(${start}+${gained})`,
    });
  },
  compute: ({ start, end, new: gained, method }) => churnRate(start, end, gained, method),
});
