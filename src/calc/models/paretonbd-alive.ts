import type { Fit } from "../../contract/fit";
import { defineFunction, fitOf, number } from "../../contract/function-spec";
import { paretoNbd } from "./pareto-nbd";
import { requireHistory } from "./purchase-histories";
import { parametersOf } from "./purchase-model";

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
  const history = { frequency, recency, age: t };
  requireHistory(history);
  return paretoNbd.alive(parametersOf(fit, paretoNbd.parameters), history);
}

export default defineFunction({
  id: "PARETONBD.ALIVE",
  family: "models",
  params: {
    fit: fitOf(paretoNbd.name),
    frequency: number("count"),
    recency: number("periods"),
    t: number("periods"),
  },
  result: { shape: "number", unit: "share" },
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
        frequency: 2,
        recency: 30.43,
        t: 38.86,
      },
      gives: 0.869119,
    },
  ],
  text: {
    summary:
      "Probability that a customer still buys, by a fitted Pareto/NBD model. Customers may stop at any time, not only after a purchase.",
    params: {
      fit: "The two columns that PARETONBD.FIT has spilled.",
      frequency: "Repeat purchases of the customer.",
      recency: "Time from the customer's first purchase to the last.",
      t: "Time from the customer's first purchase to the end of the observation.",
    },
  },
  compute: ({ fit, frequency, recency, t }) => paretoNbdAlive(fit, frequency, recency, t),
});
