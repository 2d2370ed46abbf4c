import type { OnIteration } from "../../contract/fit";
import { usedModel } from "./best-model";
import type { FitResult } from "./fit-result";
import { forecast, type Forecasts } from "./forecasts";
import { gradeOf, type Grade } from "./grade";
import { holdOut, type Holdout } from "./holdout";
import { fitModels, type ModelKey } from "./purchase-models";
import { fitSpending, type Spending } from "./spending";
import { summarise, type Purchases, type Summary } from "./summary";
import type { ValueAsked } from "./value-options";

/** Everything that is known and foreseen of the customers. */
export interface Valuation {
  readonly asked: ValueAsked;
  readonly asOf: number;
  readonly summary: Summary;
  readonly fits: Readonly<Record<ModelKey, FitResult>>;
  readonly holdout: Holdout;
  /** The model by which customers are valued. */
  readonly used: ModelKey | null;
  readonly grade: Grade;
  readonly spending: Spending;
  readonly forecasts: Forecasts;
}

/** @throws no-data when there is no purchase up to the day */
export function valueCustomers(
  purchases: Purchases,
  asOf: number,
  asked: ValueAsked,
  onIteration?: OnIteration,
): Valuation {
  const summary = summarise(purchases, asOf);
  const fits = fitModels(summary, onIteration);
  const holdout = holdOut(purchases, summary, asOf, onIteration);
  const used = usedModel(asked.model, fits, holdout);
  const spending = fitSpending(summary);
  return {
    ...{ asked, asOf, summary, fits, holdout, used, spending },
    grade: used === null ? "unknown" : gradeOf(holdout, used),
    forecasts: forecast(summary, used, fits, spending.fit, asked),
  };
}
