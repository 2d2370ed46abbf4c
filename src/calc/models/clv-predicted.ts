import { CalcError } from "../../contract/calc-error";
import type { Fit } from "../../contract/fit";
import { defineFunction, fitOf, number, optionalNumber } from "../../contract/function-spec";
import { outOfRange, requireAtMost, requireNonNegative } from "../numeric/bounds";
import { bgNbd } from "./bg-nbd";
import { expectedSpend, gammaGammaName, gammaGammaParameters, requireSpending } from "./gamma-gamma";
import { mbgNbd } from "./mbg-nbd";
import { paretoNbd } from "./pareto-nbd";
import { requireHistory, type PurchaseHistory } from "./purchase-histories";
import { parametersOf } from "./fit-model";
import { customer, exampleFits, fitText, predictionErrors } from "./model-declarations";
import type { PurchaseModel } from "./purchase-model";

const purchaseModels: readonly PurchaseModel[] = [bgNbd, mbgNbd, paretoNbd];
const longestHorizon = 1000;
const largestFactor = 1e6;

/**
 * What is a customer worth over the time ahead?
 *
 *     sum over u = 1..horizon of (E[Y(u)] - E[Y(u - 1)]) x expected value of a purchase x margin / (1 + discount)^u
 *
 * with the purchases Y by BG/NBD, MBG/NBD or Pareto/NBD and their value by Gamma-Gamma.
 *
 * @param fit fit of purchases, what BGNBD.FIT, MBGNBD.FIT or PARETONBD.FIT has spilled
 * @param spendFit fit of values, what GAMMAGAMMA.FIT has spilled
 * @param horizon number of units of time ahead, those of the fit; whole, 0 to 1,000
 * @param frequency number of repeat purchases; whole, 0 or more
 * @param recency number, from the first purchase to the last; 0 for one-time buyers, above 0 for repeat buyers, at most t
 * @param t number, from the first purchase to the end of the observation; 0 or more, in the unit of the fit
 * @param monetary number, mean value of the repeat purchases; above 0 for repeat buyers
 * @param margin share of the value that is profit
 * @param discount share by which money loses worth in a unit of time; 0 or more
 * @returns number of money
 * @throws missing-argument when a fit is left out; not-a-fit when a range is no fit; wrong-model when it is another model's; not-a-number when a number is text; out-of-range when a number cannot be; no-such-value when spending has so heavy a tail that no mean exists
 * @see fader-2013
 */
export function clvPredicted(
  fit: Fit,
  spendFit: Fit,
  horizon: number,
  buyer: Buyer,
  margin = 1,
  discount = 0,
): number {
  requireHorizon(horizon);
  const history = { frequency: buyer.frequency, recency: buyer.recency, age: buyer.t };
  requireHistory(history);
  requireSpending(buyer.frequency, buyer.monetary);
  requireNonNegative(discount, "discount");
  requireAtMost(discount, largestFactor, "discount");
  if (Math.abs(margin) > largestFactor) throw outOfRange("margin", margin, "atMost", largestFactor);
  const value = expectedSpend(
    parametersOf(spendFit, gammaGammaParameters, "spendFit"),
    buyer.frequency,
    buyer.monetary,
  );
  if (value === null) throw new CalcError("no-such-value", "spendFit");
  return discountedPurchases(fit, horizon, history, discount) * value * margin;
}

/**
 * Purchases to be expected within a horizon, each worth less by the discount the later it comes; arguments as above.
 *
 *     sum over u = 1..horizon of (E[Y(u)] - E[Y(u - 1)]) / (1 + discount)^u
 */
export function discountedPurchases(
  fit: Fit,
  horizon: number,
  history: PurchaseHistory,
  discount: number,
): number {
  const model = purchaseModels.find(({ name }) => name === fit.model) ?? bgNbd;
  const expected = model.expected(parametersOf(fit, model.parameters), history);
  let [purchases, before, worth] = [0, 0, 1];
  for (let unit = 1; unit <= horizon; unit += 1) {
    const upTo = expected(unit);
    worth /= 1 + discount;
    purchases += (upTo - before) * worth;
    before = upTo;
  }
  return purchases;
}

interface Buyer {
  readonly frequency: number;
  readonly recency: number;
  readonly t: number;
  readonly monetary: number;
}

function requireHorizon(horizon: number): void {
  requireNonNegative(horizon, "horizon");
  requireAtMost(horizon, longestHorizon, "horizon");
  if (!Number.isInteger(horizon)) throw outOfRange("horizon", horizon, "whole", 0);
}

export default defineFunction({
  id: "CLV.PREDICTED",
  family: "models",
  params: {
    fit: fitOf(...purchaseModels.map(({ name }) => name)),
    spendFit: fitOf(gammaGammaName),
    horizon: number("periods"),
    ...customer.params,
    monetary: number("money"),
    margin: optionalNumber("share", 1),
    discount: optionalNumber("share", 0),
  },
  result: { shape: "number", unit: "money" },
  errors: [...predictionErrors, "no-such-value"],
  source: "fader-2013",
  examples: [
    {
      args: {
        fit: exampleFits["BG/NBD"],
        spendFit: exampleFits["Gamma-Gamma"],
        horizon: 4,
        ...customer.example,
        monetary: 22.35,
        margin: 0.5,
        discount: 0.01,
      },
      gives: 1.772033,
    },
    // No margin, no worth; with q < 1 a one-time buyer has no expected value at all.
    {
      args: {
        fit: exampleFits["BG/NBD"],
        spendFit: [
          ["model", "Gamma-Gamma"],
          ["p", 0.5],
          ["q", 0.8],
          ["v", 10],
        ],
        horizon: 1,
        ...customer.example,
        monetary: 30,
        margin: 0,
      },
      gives: 0,
    },
  ],
  text: {
    summary:
      "Value of a customer over the time ahead: expected purchases times their expected value, discounted.",
    params: {
      fit: fitText("BGNBD.FIT, MBGNBD.FIT or PARETONBD.FIT"),
      spendFit: fitText("GAMMAGAMMA.FIT"),
      horizon: "Whole units of time ahead, in the unit of the fit.",
      ...customer.texts,
      monetary: "Mean value of the customer's repeat purchases; 0 for a one-time buyer.",
      margin: "Share of the value that is profit: 1 when left out.",
      discount: "Discount rate per unit of time: 0 when left out.",
    },
  },
  compute: ({ fit, spendFit, horizon, margin, discount, ...buyer }) =>
    clvPredicted(fit, spendFit, horizon, buyer, margin, discount),
});
