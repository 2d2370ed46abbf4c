import type { Fit } from "../../contract/fit";
import { defineFunction, fitOf, number } from "../../contract/function-spec";
import { requireAtMost, requireNonNegative } from "../numeric/bounds";
import { bgNbd } from "./bg-nbd";
import { longestTime, requireHistory } from "./purchase-histories";
import { parametersOf } from "./purchase-model";

/**
 * How many purchases are to be expected of a customer within a horizon, by the BG/NBD model?
 *
 *     E(purchases in the horizon | frequency, recency, t); of a new customer where all three are 0
 *
 * @param fit fit, what BGNBD.FIT has spilled
 * @param horizon number, the time ahead, in the unit of the fit; 0 or more
 * @param frequency number of repeat purchases; whole, 0 or more
 * @param recency number, from the first purchase to the last; 0 for one-time buyers, above 0 for repeat buyers, at most t
 * @param t number, from the first purchase to the end of the observation; 0 or more, in the unit of the fit
 * @returns number of purchases, 0 or more
 * @throws missing-argument when the fit is left out; not-a-fit when the range is no fit; wrong-model when it is another model's; not-a-number when a number is text; out-of-range when the horizon is negative or the history cannot be
 * @see fader-2005
 */
export function bgNbdExpected(
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
  return bgNbd.expected(parametersOf(fit, bgNbd.parameters), history, horizon);
}

export default defineFunction({
  id: "BGNBD.EXPECTED",
  family: "models",
  params: {
    fit: fitOf(bgNbd.name),
    horizon: number("periods"),
    frequency: number("count"),
    recency: number("periods"),
    t: number("periods"),
  },
  result: { shape: "number", unit: "count" },
  errors: ["missing-argument", "not-a-fit", "wrong-model", "not-a-number", "out-of-range"],
  source: "fader-2005",
  examples: [
    {
      args: {
        fit: [
          ["model", "BG/NBD"],
          ["r", 0.2425929059248134],
          ["alpha", 4.413531528071744],
          ["a", 0.7928861407161332],
          ["b", 2.4257534091772692],
        ],
        horizon: 39,
        frequency: 2,
        recency: 30.43,
        t: 38.86,
      },
      gives: 1.22591,
    },
  ],
  text: {
    summary: "Purchases to be expected of a customer within a horizon, by a fitted BG/NBD model.",
    params: {
      fit: "The two columns that BGNBD.FIT has spilled.",
      horizon: "The time ahead, in the unit of the fit.",
      frequency: "Repeat purchases of the customer.",
      recency: "Time from the customer's first purchase to the last.",
      t: "Time from the customer's first purchase to the end of the observation.",
    },
  },
  compute: ({ fit, horizon, frequency, recency, t }) => bgNbdExpected(fit, horizon, frequency, recency, t),
});
