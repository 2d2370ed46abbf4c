import type { Fit } from "../../contract/fit";
import { defineFunction, fitOf, number } from "../../contract/function-spec";
import { mbgNbd } from "./mbg-nbd";
import { requireHistory } from "./purchase-histories";
import { parametersOf } from "./purchase-model";

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
  const history = { frequency, recency, age: t };
  requireHistory(history);
  return mbgNbd.alive(parametersOf(fit, mbgNbd.parameters), history);
}

export default defineFunction({
  id: "MBGNBD.ALIVE",
  family: "models",
  params: {
    fit: fitOf(mbgNbd.name),
    frequency: number("count"),
    recency: number("periods"),
    t: number("periods"),
  },
  result: { shape: "number", unit: "share" },
  errors: ["missing-argument", "not-a-fit", "wrong-model", "not-a-number", "out-of-range"],
  source: "batislam-2007",
  examples: [
    {
      args: {
        fit: [
          ["model", "MBG/NBD"],
          ["r", 0.5248379761792338],
          ["alpha", 6.182991964696737],
          ["a", 0.8913561570455945],
          ["b", 1.6139993633734897],
        ],
        frequency: 2,
        recency: 30.43,
        t: 38.86,
      },
      gives: 0.706126,
    },
  ],
  text: {
    summary:
      "Probability that a customer still buys, by a fitted MBG/NBD model. One-time buyers may be gone.",
    params: {
      fit: "The two columns that MBGNBD.FIT has spilled.",
      frequency: "Repeat purchases of the customer.",
      recency: "Time from the customer's first purchase to the last.",
      t: "Time from the customer's first purchase to the end of the observation.",
    },
  },
  compute: ({ fit, frequency, recency, t }) => mbgNbdAlive(fit, frequency, recency, t),
});
