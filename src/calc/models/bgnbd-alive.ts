import type { Fit } from "../../contract/fit";
import { defineFunction, fitOf } from "../../contract/function-spec";
import { bgNbd } from "./bg-nbd";
import { customer, exampleFits, fitText, predictionErrors } from "./model-declarations";
import { predictAlive } from "./purchase-model";

/**
 * How likely is it that a customer still buys, by the BG/NBD model?
 *
 *     1 / (1 + [x > 0] a / (b + x - 1) ((alpha + T) / (alpha + t_x))^(r + x))
 *
 * Every one-time buyer gets 1, however long ago: MBG/NBD and Pareto/NBD tell old from new there.
 *
 * @param fit fit, what BGNBD.FIT has spilled
 * @param frequency number of repeat purchases; whole, 0 or more
 * @param recency number, from the first purchase to the last; 0 for one-time buyers, above 0 for repeat buyers, at most t
 * @param t number, from the first purchase to the end of the observation; 0 or more, in the unit of the fit
 * @returns share between 0 and 1
 * @throws missing-argument when the fit is left out; not-a-fit when the range is no fit; wrong-model when it is another model's; not-a-number when a number is text; out-of-range when the history cannot be
 * @see fader-2005
 */
export function bgNbdAlive(fit: Fit, frequency: number, recency: number, t: number): number {
  return predictAlive(bgNbd, fit, { frequency, recency, age: t });
}

export default defineFunction({
  id: "BGNBD.ALIVE",
  family: "models",
  params: {
    fit: fitOf(bgNbd.name),
    ...customer.params,
  },
  result: { shape: "number", unit: "share" },
  errors: predictionErrors,
  source: "fader-2005",
  examples: [
    {
      args: {
        fit: exampleFits["BG/NBD"],
        ...customer.example,
      },
      gives: 0.726609,
    },
  ],
  text: {
    summary:
      "Probability that a customer still buys, by a fitted BG/NBD model. Always 1 for one-time buyers.",
    params: {
      fit: fitText("BGNBD.FIT"),
      ...customer.texts,
    },
  },
  compute: ({ fit, frequency, recency, t }) => bgNbdAlive(fit, frequency, recency, t),
});
