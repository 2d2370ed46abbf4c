import { CalcError } from "../../contract/calc-error";
import type { Fit } from "../../contract/fit";
import { defineFunction, fitOf, number } from "../../contract/function-spec";
import { expectedSpend, gammaGammaName, gammaGammaParameters, requireSpending } from "./gamma-gamma";
import { customer, exampleFits, fitText, predictionErrors } from "./model-declarations";
import { parametersOf } from "./fit-model";

/**
 * What is a purchase of a customer expected to be worth, by the Gamma-Gamma model?
 *
 *     p (v + x z) / (p x + q - 1): the customer's own mean, drawn towards that of all; of all where x is 0
 *
 * @param fit fit, what GAMMAGAMMA.FIT has spilled
 * @param frequency number of repeat purchases; whole, 0 or more
 * @param monetary number, mean value of the repeat purchases; above 0 for repeat buyers
 * @returns number of money, above 0
 * @throws missing-argument when the fit is left out; not-a-fit when the range is no fit; wrong-model when it is another model's; not-a-number when a number is text; out-of-range when frequency or monetary cannot be; no-such-value when spending has so heavy a tail that no mean exists
 * @see fader-2013
 */
export function gammaGammaValue(fit: Fit, frequency: number, monetary: number): number {
  requireSpending(frequency, monetary);
  const value = expectedSpend(parametersOf(fit, gammaGammaParameters), frequency, monetary);
  if (value === null) throw new CalcError("no-such-value", "fit");
  return value;
}

export default defineFunction({
  id: "GAMMAGAMMA.VALUE",
  family: "models",
  params: { fit: fitOf(gammaGammaName), frequency: number("count"), monetary: number("money") },
  result: { shape: "number", unit: "money" },
  errors: [...predictionErrors, "no-such-value"],
  source: "fader-2013",
  examples: [
    {
      args: {
        fit: exampleFits["Gamma-Gamma"],
        frequency: 2,
        monetary: 22.35,
      },
      gives: 24.658616,
    },
    // By hand: 0.5 (10 + 2 x 30) / (0.5 x 2 + 0.8 - 1) = 35 / 0.8; no mean at all for a one-time buyer, as q < 1.
    {
      args: {
        fit: [
          ["model", "Gamma-Gamma"],
          ["p", 0.5],
          ["q", 0.8],
          ["v", 10],
        ],
        frequency: 2,
        monetary: 30,
      },
      gives: 43.75,
    },
  ],
  text: {
    summary: "What a purchase of a customer is expected to be worth, by a fitted Gamma-Gamma model.",
    params: {
      fit: fitText("GAMMAGAMMA.FIT"),
      frequency: customer.texts.frequency,
      monetary: "Mean value of the customer's repeat purchases; 0 for a one-time buyer.",
    },
  },
  compute: ({ fit, frequency, monetary }) => gammaGammaValue(fit, frequency, monetary),
});
