import type { Fit } from "../../contract/fit";
import { defineFunction, fitOf } from "../../contract/function-spec";
import { paretoNbd } from "./pareto-nbd";
import { customer, exampleFits, fitText, predictionErrors } from "./model-declarations";
import { predictAlive } from "./purchase-model";

/**
 * How likely is it that a customer still buys, by the Pareto/NBD model?
 *
 *     1 / (1 + s / (r + s + x) ((alpha + T)^(r + x) (beta + T)^s) (F(t_x) - F(T)))
 *
 * @param fit fit, what PARETONBD.FIT has spilled
 * @param frequency number of repeat purchases; whole, 0 or more
 * @param recency number, from the first purchase to the last; 0 for one-time buyers, above 0 for repeat buyers, at most t
 * @param t number, from the first purchase to the end of the observation; 0 or more, in the unit of the fit
 * @returns share between 0 and 1
 * @throws missing-argument when the fit is left out; not-a-fit when the range is no fit; wrong-model when it is another model's; not-a-number when a number is text; out-of-range when the history cannot be
 * @see schmittlein-1987
 */
export function paretoNbdAlive(fit: Fit, frequency: number, recency: number, t: number): number {
  return predictAlive(paretoNbd, fit, { frequency, recency, age: t });
}

export default defineFunction({
  id: "PARETONBD.ALIVE",
  family: "models",
  params: {
    fit: fitOf(paretoNbd.name),
    ...customer.params,
  },
  result: { shape: "number", unit: "share" },
  errors: predictionErrors,
  source: "schmittlein-1987",
  examples: [
    {
      args: {
        fit: exampleFits["Pareto/NBD"],
        ...customer.example,
      },
      gives: 0.869119,
    },
  ],
  text: {
    summary:
      "Probability that a customer still buys, by a fitted Pareto/NBD model. Customers may stop at any time, not only after a purchase.",
    params: {
      fit: fitText("PARETONBD.FIT"),
      ...customer.texts,
    },
  },
  compute: ({ fit, frequency, recency, t }) => paretoNbdAlive(fit, frequency, recency, t),
});
