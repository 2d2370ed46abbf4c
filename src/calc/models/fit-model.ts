import { CalcError } from "../../contract/calc-error";
import { fitValue, type Fit, type OnIteration } from "../../contract/fit";
import { fitTable, type Table, type TableCell } from "../../contract/table";
import { maximiseLikelihood } from "../numeric/maximum-likelihood";

/** A model of positive parameters beside data, which it has measured in units that suit the search. */
export interface ModelOfData {
  readonly name: string;
  readonly parameters: readonly string[];
  readonly starts: readonly (readonly number[])[];
  /** The log-likelihood at some parameters; the derivatives are added into `gradient`, which comes as zeros. */
  readonly logLikelihood: (parameters: readonly number[], gradient: Float64Array) => number;
  /** What one of each parameter is in the data's own units. */
  readonly units: readonly number[];
  /** What the log-likelihood becomes more in the data's own units. */
  readonly logUnits: number;
  readonly customers: number;
  /** The argument to be named when there is no fit. */
  readonly argument: string;
}

/**
 * Fits a model to its data.
 *
 * @returns label and value: parameters, log-likelihood, customers, standard errors
 * @throws did-not-converge when no parameters are the likeliest
 */
export function fitModel(model: ModelOfData, onIteration?: OnIteration): Table {
  const fitted = maximiseLikelihood(
    { domain: "positive", starts: model.starts, evaluate: model.logLikelihood },
    onIteration,
  );
  if (!fitted.converged) {
    throw new CalcError("did-not-converge", model.argument, { iterations: fitted.iterations });
  }
  const labelled = (prefix: string, values: readonly number[]): [string, TableCell][] =>
    model.parameters.map((name, i) => [`${prefix}${name}`, values[i]! * model.units[i]!]);
  const errors = fitted.covariance.map((row, i) => Math.sqrt(row[i]!));
  return fitTable(model.name, [
    ...labelled("", fitted.parameters),
    ["log-likelihood", fitted.logLikelihood + model.logUnits],
    ["customers", model.customers],
    ...labelled("se ", errors),
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
