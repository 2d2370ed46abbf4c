import { CalcError } from "../../contract/calc-error";
import type { Fit } from "../../contract/fit";
import { fitValue } from "../../contract/fit";
import { fitTable, type Table, type TableCell } from "../../contract/table";
import { maximiseLikelihood } from "../numeric/maximum-likelihood";
import type { PurchaseHistories, PurchaseHistory } from "./purchase-histories";

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
  /** Expected purchases within a time after the observation. */
  readonly expected: (parameters: readonly number[], history: PurchaseHistory, horizon: number) => number;
}

/** Fewer customers who bought again than this cannot tell four parameters apart. */
export const fewestRepeatBuyers = 3;

/**
 * Fits a model to histories.
 *
 * Times are measured in the mean age while searching, so that the unit of the data changes the scale parameters and
 * nothing else.
 *
 * @returns label and value: parameters, log-likelihood in the data's own unit, customers, standard errors
 * @throws did-not-converge when no parameters are the likeliest
 */
export function fitPurchaseModel(model: PurchaseModel, histories: PurchaseHistories): Table {
  const fitted = maximiseLikelihood({
    domain: "positive",
    starts: model.starts,
    evaluate: (parameters, gradient) => model.logLikelihood(parameters, histories, gradient),
  });
  if (!fitted.converged) {
    throw new CalcError("did-not-converge", "frequency", { iterations: fitted.iterations });
  }
  const unitOf = (name: string): number => (model.times.includes(name) ? histories.timeScale : 1);
  const purchases = histories.frequencies.reduce(
    (sum, frequency, place) => sum + frequency * histories.frequencyWeight[place]!,
    0,
  );
  const errors = fitted.covariance.map((row, i) => Math.sqrt(row[i]!));
  return fitTable(model.name, [
    ...model.parameters.map((name, i): [string, TableCell] => [name, fitted.parameters[i]! * unitOf(name)]),
    // The density of each purchase time is one per unit of time.
    ["log-likelihood", fitted.logLikelihood - purchases * Math.log(histories.timeScale)],
    ["customers", histories.customers],
    ...model.parameters.map((name, i): [string, TableCell] => [`se ${name}`, errors[i]! * unitOf(name)]),
  ]);
}

/**
 * The parameters of a fit, in the model's order.
 *
 * @throws not-a-fit when one is missing; out-of-range when one is not positive
 */
export function parametersOf(fit: Fit, names: readonly string[], argument = "fit"): readonly number[] {
  return names.map((name) => {
    const value = fitValue(fit, name, argument);
    if (value > 0 && value < 1e300) return value;
    throw new CalcError("out-of-range", argument, { value, rule: value > 0 ? "finite" : "above", limit: 0 });
  });
}
