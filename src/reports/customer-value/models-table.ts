import { fitValue } from "../../contract/fit";
import type { ColumnReference, OutputColumn, OutputTable } from "../../contract/report-output";
import type { TableCell } from "../../contract/table";
import { isFit, type FitResult } from "./fit-result";
import type { Holdout } from "./holdout";
import { modelKeys, parametersOfEach, purchaseModels, type ModelKey } from "./purchase-models";

/** Of all models; each has four of them. */
const parameters = [...new Set(modelKeys.flatMap((key) => purchaseModels[key].parameters))];

/** The models beside each other: parameters, likelihood, and what each has foreseen of the second part. */
export function modelsTable(
  name: string,
  fits: Readonly<Record<ModelKey, FitResult>>,
  holdout: Holdout,
  used: ModelKey | null,
): OutputTable {
  return {
    name,
    keyColumn: "model",
    columns: [
      { key: "model", unit: "text" },
      { key: "state", unit: "text", words: "report.customer-value.state" },
      ...parameters.map((label): OutputColumn => ({ key: `parameter-${label}`, unit: "ratio", label })),
      { key: "log-likelihood", unit: "ratio" },
      { key: "customers", unit: "count" },
      criterion("AIC", () => "2"),
      criterion("BIC", (column) => `LN(${column("customers")})`),
      { key: "holdout-expected", unit: "count" },
      { key: "holdout-bought", unit: "count" },
      {
        key: "holdout-difference",
        unit: "share-difference",
        formula: (column) => {
          const [expected, bought] = [column("holdout-expected"), column("holdout-bought")];
          return `IF(OR(${expected}="",${bought}=0),"",${expected}/${bought}-1)`;
        },
      },
      { key: "holdout-error", unit: "share" },
    ],
    rows: modelKeys.map((key) => [
      purchaseModels[key].name,
      key === used ? "used" : stateOf(fits[key]),
      ...fitCells(fits[key]),
      ...holdoutCells(holdout, key),
    ]),
    totals: null,
    colourScales: [],
  };
}

const stateOf = (fit: FitResult): string => (isFit(fit) ? "fitted" : fit);

/** A criterion of information: what each parameter costs, less twice the log-likelihood. The lowest is the best. */
function criterion(label: string, cost: (column: ColumnReference) => string): OutputColumn {
  return {
    key: label.toLowerCase(),
    unit: "ratio",
    label,
    formula: (column) => {
      const logLikelihood = column("log-likelihood");
      return `IF(${logLikelihood}="","",${parametersOfEach}*${cost(column)}-2*${logLikelihood})`;
    },
  };
}

function fitCells(fit: FitResult): TableCell[] {
  if (!isFit(fit)) return [...parameters, "log-likelihood", "customers", "aic", "bic"].map(() => null);
  const logLikelihood = fitValue(fit, "log-likelihood");
  const customers = fitValue(fit, "customers");
  return [
    ...parameters.map((name) => fit.values[name] ?? null),
    logLikelihood,
    customers,
    parametersOfEach * 2 - 2 * logLikelihood,
    parametersOfEach * Math.log(customers) - 2 * logLikelihood,
  ];
}

function holdoutCells({ bought, forecasts }: Holdout, key: ModelKey): TableCell[] {
  const foreseen = forecasts[key];
  if (!foreseen) return [null, bought, null, null];
  return [foreseen.total, bought, bought > 0 ? foreseen.total / bought - 1 : null, foreseen.error];
}
