import { discountedPurchases } from "../../calc/models/clv-predicted";
import { gammaGammaValue } from "../../calc/models/gammagamma-value";
import { predictAlive, predictPurchases } from "../../calc/models/purchase-model";
import type { Fit } from "../../contract/fit";
import { orBlank } from "../parts/or-blank";
import { isFit, type FitResult } from "./fit-result";
import { purchaseModels, type ModelKey } from "./purchase-models";
import { historyOf, type Summary } from "./summary";
import type { ValueAsked } from "./value-options";

/** What is foreseen of each customer, one a place; NaN where a model does not say. */
export interface Forecasts {
  /** Probability that the customer still buys. */
  readonly alive: Float64Array;
  /** Purchases within the time ahead. */
  readonly orders: Float64Array;
  /** The same, each worth less the later it comes. */
  readonly discountedOrders: Float64Array;
  /** What a purchase is expected to be worth. */
  readonly spend: Float64Array;
  readonly clv: Float64Array;
}

/**
 * @param key the model of purchases, `null` where there is none
 * @param spendFit without it customers have no value
 */
export function forecast(
  summary: Summary,
  key: ModelKey | null,
  fits: Readonly<Record<ModelKey, FitResult>>,
  spendFit: FitResult,
  { horizon, discount, margin }: ValueAsked,
): Forecasts {
  const { frequency, monetary } = summary;
  const fit = key === null ? null : fits[key];
  const each = (figure: (customer: number) => number): Float64Array =>
    Float64Array.from(frequency, (_, customer) => orBlank(() => figure(customer)) ?? NaN);
  const nowhere = () => new Float64Array(frequency.length).fill(NaN);
  const byModel = (figure: (fit: Fit, customer: number) => number): Float64Array =>
    fit && isFit(fit) ? each((customer) => figure(fit, customer)) : nowhere();
  const model = purchaseModels[key ?? "pareto"];
  const alive = byModel((own, customer) => predictAlive(model, own, historyOf(summary, customer)));
  const orders = byModel((own, customer) =>
    predictPurchases(model, own, horizon, historyOf(summary, customer)),
  );
  const discountedOrders =
    discount > 0
      ? byModel((own, customer) => discountedPurchases(own, horizon, historyOf(summary, customer), discount))
      : orders;
  const spend = isFit(spendFit)
    ? each((customer) => gammaGammaValue(spendFit, frequency[customer]!, monetary[customer]!))
    : nowhere();
  const clv = spend.map((own, customer) => discountedOrders[customer]! * own * margin);
  return { alive, orders, discountedOrders, spend, clv };
}
