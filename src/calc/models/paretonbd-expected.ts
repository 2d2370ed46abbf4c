import type { Fit } from "../../contract/fit";
import { defineFunction, fitOf, number } from "../../contract/function-spec";
import { requireAtMost, requireNonNegative } from "../numeric/bounds";
import { paretoNbd } from "./pareto-nbd";
import { longestTime, requireHistory } from "./purchase-histories";
import { parametersOf } from "./purchase-model";

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
  const history = { frequency, recency, age: t };
  requireNonNegative(horizon, "horizon");
  requireAtMost(horizon, longestTime, "horizon");
  requireHistory(history);
  return paretoNbd.expected(parametersOf(fit, paretoNbd.parameters), history, horizon);
}

export default defineFunction({
  id: "PARETONBD.EXPECTED",
  family: "models",
  params: {
    fit: fitOf(paretoNbd.name),
    horizon: number("periods"),
    frequency: number("count"),
    recency: number("periods"),
    t: number("periods"),
  },
  result: { shape: "number", unit: "count" },
  errors: ["missing-argument", "not-a-fit", "wrong-model", "not-a-number", "out-of-range"],
  source: "schmittlein-1987",
  examples: [
    {
      args: {
        fit: [
          ["model", "Pareto/NBD"],
          ["r", 0.5532755062094129],
          ["alpha", 10.577612171442732],
          ["s", 0.6062135300597744],
          ["beta", 11.667910115277817],
        ],
        horizon: 39,
        frequency: 2,
        recency: 30.43,
        t: 38.86,
      },
      gives: 1.455113,
    },
  ],
  text: {
    summary: "Purchases to be expected of a customer within a horizon, by a fitted Pareto/NBD model.",
    params: {
      fit: "The two columns that PARETONBD.FIT has spilled.",
      horizon: "The time ahead, in the unit of the fit.",
      frequency: "Repeat purchases of the customer.",
      recency: "Time from the customer's first purchase to the last.",
      t: "Time from the customer's first purchase to the end of the observation.",
    },
  },
  compute: ({ fit, horizon, frequency, recency, t }) =>
    paretoNbdExpected(fit, horizon, frequency, recency, t),
});
