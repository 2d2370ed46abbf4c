import type { Fit } from "../../contract/fit";
import { defineFunction, fitOf, number } from "../../contract/function-spec";
import { paretoNbd } from "./pareto-nbd";
import { customer, exampleFits, fitText, predictionErrors } from "./model-declarations";
import { predictPurchases } from "./purchase-model";

/**
 * How many purchases are to be expected of a customer within a horizon, by the Pareto/NBD model?
 *
 *     E(purchases in the horizon | frequency, recency, t); of a new customer where all three are 0
 *
 * @param fit fit, what PARETONBD.FIT has spilled
 * @param horizon number, the time ahead, in the unit of the fit; 0 or more
 * @param frequency number of repeat purchases; whole, 0 or more
 * @param recency number, from the first purchase to the last; 0 for one-time buyers, above 0 for repeat buyers, at most t
 * @param t number, from the first purchase to the end of the observation; 0 or more, in the unit of the fit
 * @returns number of purchases, 0 or more
 * @throws missing-argument when the fit is left out; not-a-fit when the range is no fit; wrong-model when it is another model's; not-a-number when a number is text; out-of-range when the horizon is negative or the history cannot be
 * @see schmittlein-1987
 */
export function paretoNbdExpected(
  fit: Fit,
  horizon: number,
  frequency: number,
  recency: number,
  t: number,
): number {
  return predictPurchases(paretoNbd, fit, horizon, { frequency, recency, age: t });
}

export default defineFunction({
  id: "PARETONBD.EXPECTED",
  family: "models",
  params: {
    fit: fitOf(paretoNbd.name),
    horizon: number("periods"),
    ...customer.params,
  },
  result: { shape: "number", unit: "count" },
  errors: predictionErrors,
  source: "schmittlein-1987",
  examples: [
    {
      args: {
        fit: exampleFits["Pareto/NBD"],
        horizon: 39,
        ...customer.example,
      },
      gives: 1.455113,
    },
  ],
  text: {
    summary: "Purchases to be expected of a customer within a horizon, by a fitted Pareto/NBD model.",
    params: {
      fit: fitText("PARETONBD.FIT"),
      horizon: "The time ahead, in the unit of the fit.",
      ...customer.texts,
    },
  },
  compute: ({ fit, horizon, frequency, recency, t }) =>
    paretoNbdExpected(fit, horizon, frequency, recency, t),
});
