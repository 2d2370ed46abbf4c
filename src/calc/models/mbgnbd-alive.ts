import type { Fit } from "../../contract/fit";
import { defineFunction, fitOf } from "../../contract/function-spec";
import { mbgNbd } from "./mbg-nbd";
import { customer, exampleFits, fitText, predictionErrors } from "./model-declarations";
import { predictAlive } from "./purchase-model";

/**
 * How likely is it that a customer still buys, by the MBG/NBD model?
 *
 *     1 / (1 + a / (b + x) ((alpha + T) / (alpha + t_x))^(r + x))
 *
 * @param fit fit, what MBGNBD.FIT has spilled
 * @param frequency number of repeat purchases; whole, 0 or more
 * @param recency number, from the first purchase to the last; 0 for one-time buyers, above 0 for repeat buyers, at most t
 * @param t number, from the first purchase to the end of the observation; 0 or more, in the unit of the fit
 * @returns share between 0 and 1
 * @throws missing-argument when the fit is left out; not-a-fit when the range is no fit; wrong-model when it is another model's; not-a-number when a number is text; out-of-range when the history cannot be
 * @see batislam-2007
 */
export function mbgNbdAlive(fit: Fit, frequency: number, recency: number, t: number): number {
  return predictAlive(mbgNbd, fit, { frequency, recency, age: t });
}

export default defineFunction({
  id: "MBGNBD.ALIVE",
  family: "models",
  params: {
    fit: fitOf(mbgNbd.name),
    ...customer.params,
  },
  result: { shape: "number", unit: "share" },
  errors: predictionErrors,
  source: "batislam-2007",
  examples: [
    {
      args: {
        fit: exampleFits["MBG/NBD"],
        ...customer.example,
      },
      gives: 0.706126,
    },
  ],
  text: {
    summary:
      "Probability that a customer still buys, by a fitted MBG/NBD model. One-time buyers may be gone.",
    params: {
      fit: fitText("MBGNBD.FIT"),
      ...customer.texts,
    },
  },
  compute: ({ fit, frequency, recency, t }) => mbgNbdAlive(fit, frequency, recency, t),
});
