import { fitValue } from "../../contract/fit";
import { isFit, type FitResult } from "./fit-result";
import { gradeOf } from "./grade";
import type { Holdout } from "./holdout";
import { modelKeys, type ModelKey } from "./purchase-models";

/** What the user chooses from: one model, or the best. */
export const modelChoices = ["best", ...modelKeys] as const;

/**
 * The model by which customers are valued: the one that was chosen; else the one that has foreseen the second part
 * best. Where that cannot be judged, it is the likeliest: of models with equally many parameters that is the one with
 * the lowest AIC, and BIC.
 *
 * @returns `null` where there is no fit of the model that was chosen, or of any
 */
export function usedModel(
  choice: string | number | undefined,
  fits: Readonly<Record<ModelKey, FitResult>>,
  holdout: Holdout,
): ModelKey | null {
  const fitted = modelKeys.filter((key) => isFit(fits[key]));
  const chosen = modelKeys.find((key) => key === choice);
  if (chosen) return fitted.includes(chosen) ? chosen : null;
  const judged = fitted.filter((key) => gradeOf(holdout, key) !== "unknown");
  const [best = null] =
    judged.length > 0
      ? sortedBy(judged, (key) => holdout.forecasts[key]?.error ?? Infinity)
      : sortedBy(fitted, (key) => -logLikelihoodOf(fits[key]));
  return best;
}

const sortedBy = (keys: readonly ModelKey[], figure: (key: ModelKey) => number): ModelKey[] =>
  [...keys].sort((a, b) => figure(a) - figure(b));

const logLikelihoodOf = (fit: FitResult): number =>
  isFit(fit) ? fitValue(fit, "log-likelihood") : -Infinity;
