import type { Fit, OnIteration } from "../../contract/fit";
import type { Table } from "../../contract/table";
import { requireAtMost, requireNonNegative } from "../numeric/bounds";
import { fitModel, parametersOf, type ModelOfData } from "./fit-model";
import {
  longestTime,
  requireHistory,
  type PurchaseHistories,
  type PurchaseHistory,
} from "./purchase-histories";

/** A model of when customers buy again and when they stop: its parameters, its likelihood and its predictions. */
export interface PurchaseModel {
  readonly name: string;
  readonly parameters: readonly string[];
  /** Parameters that are times: they follow the unit of the data. */
  readonly times: readonly string[];
  readonly starts: readonly (readonly number[])[];
  /** Log-likelihood of grouped histories; the derivatives are added into `gradient`, which comes as zeros. */
  readonly logLikelihood: (
    parameters: readonly number[],
    histories: PurchaseHistories,
    gradient: Float64Array,
  ) => number;
  /** Probability that a customer still buys. */
  readonly alive: (parameters: readonly number[], history: PurchaseHistory) => number;
  /** Expected purchases within a time after the observation, as a function of that time. */
  readonly expected: (parameters: readonly number[], history: PurchaseHistory) => (horizon: number) => number;
}

/** Fewer customers who bought again than this cannot tell four parameters apart. */
export const fewestRepeatBuyers = 3;

/**
 * Fits a model to histories.
 *
 * Times are measured in the mean age while searching, so that the unit of the data changes the scale parameters and
 * nothing else.
 *
 * @throws did-not-converge when no parameters are the likeliest
 */
export function fitPurchaseModel(
  model: PurchaseModel,
  histories: PurchaseHistories,
  onIteration?: OnIteration,
): Table {
  const { frequencies, frequencyWeight, customers, timeScale } = histories;
  const purchases = frequencies.reduce((sum, x, place) => sum + x * frequencyWeight[place]!, 0);
  const ofData: ModelOfData = {
    ...model,
    logLikelihood: (parameters, gradient) => model.logLikelihood(parameters, histories, gradient),
    units: model.parameters.map((name) => (model.times.includes(name) ? timeScale : 1)),
    // The density of each purchase time is one per unit of time.
    logUnits: -purchases * Math.log(timeScale),
    customers,
    argument: "frequency",
  };
  return fitModel(ofData, onIteration);
}

/** Probability that a customer still buys, by a fit of the model. */
export function predictAlive(model: PurchaseModel, fit: Fit, history: PurchaseHistory): number {
  requireHistory(history);
  return model.alive(parametersOf(fit, model.parameters), history);
}

/** Purchases to be expected of a customer within a horizon, by a fit of the model. */
export function predictPurchases(
  model: PurchaseModel,
  fit: Fit,
  horizon: number,
  history: PurchaseHistory,
): number {
  requireNonNegative(horizon, "horizon");
  requireAtMost(horizon, longestTime, "horizon");
  requireHistory(history);
  return model.expected(parametersOf(fit, model.parameters), history)(horizon);
}
