import { bgNbd } from "../../calc/models/bg-nbd";
import { mbgNbd } from "../../calc/models/mbg-nbd";
import { paretoNbd } from "../../calc/models/pareto-nbd";
import { readHistories } from "../../calc/models/purchase-histories";
import { fewestRepeatBuyers, fitPurchaseModel, type PurchaseModel } from "../../calc/models/purchase-model";
import type { OnIteration } from "../../contract/fit";
import type { Histories } from "./summary";
import { fitIn, fitOrReason, type FitResult } from "./fit-result";

/** The models that are compared, by the words in which the user chooses among them. All have four parameters. */
export const purchaseModels = {
  pareto: paretoNbd,
  mbg: mbgNbd,
  bg: bgNbd,
} as const satisfies Readonly<Record<string, PurchaseModel>>;
export type ModelKey = keyof typeof purchaseModels;
export const modelKeys = Object.keys(purchaseModels) as ModelKey[];
export const parametersOfEach = 4;

/** Fits every model to the same histories, which are read once. */
export function fitModels(
  { frequency, recency, t, customers }: Histories,
  onIteration?: OnIteration,
): Readonly<Record<ModelKey, FitResult>> {
  const histories = fitOrReason(() => readHistories(frequency, recency, t, fewestRepeatBuyers, customers));
  const fitted = (key: ModelKey): FitResult => {
    if (typeof histories === "string") return histories;
    const model = purchaseModels[key];
    return fitOrReason(() => fitIn(fitPurchaseModel(model, histories, onIteration), model.name));
  };
  return { pareto: fitted("pareto"), mbg: fitted("mbg"), bg: fitted("bg") };
}
