import type { OnIteration } from "../../contract/fit";
import { predictPurchases } from "../../calc/models/purchase-model";
import { orBlank } from "../parts/or-blank";
import { isFit, type FitResult } from "./fit-result";
import { fitModels, modelKeys, purchaseModels, type ModelKey } from "./purchase-models";
import { daysOfUnit, historyOf, summarise, type Purchases, type Summary } from "./summary";

/** The share of the observed span to which the models are fitted; the rest shows how well they foresee. */
const firstPart = 2 / 3;
/** Customers who bought so often again in the first part, or oftener, are one group: few of them are left (Fader, Hardie & Lee 2005). */
export const lastGroup = 7;

/** What the customers of the first part bought in the rest of the time, against what each model foresees. */
export interface Holdout {
  readonly lastDayOfFirst: number;
  readonly customers: number;
  readonly groups: readonly HoldoutGroup[];
  readonly bought: number;
  readonly fits: Readonly<Record<ModelKey, FitResult>>;
  /** `null` for a model that could not be fitted to the first part. */
  readonly forecasts: Readonly<Record<ModelKey, HoldoutForecast | null>>;
}

/** Customers with the same number of repeat purchases in the first part. */
interface HoldoutGroup {
  readonly customers: number;
  /** Purchases in the rest of the time. */
  readonly bought: number;
}

export interface HoldoutForecast {
  /** Purchases foreseen, by group. */
  readonly expected: Float64Array;
  readonly total: number;
  /** Sum of the groups' absolute errors over all that was bought; `null` where nothing was. */
  readonly error: number | null;
}

/**
 * Fits the models to the first part of the time and lets them foresee the rest.
 *
 * @param whole the summary of the whole time, which ends with `asOf`
 */
export function holdOut(
  purchases: Purchases,
  whole: Summary,
  asOf: number,
  onIteration?: OnIteration,
): Holdout {
  const span = Math.round(whole.t.reduce((longest, t) => Math.max(longest, t), 0) * daysOfUnit);
  const lastDayOfFirst = asOf - span + Math.floor(span * firstPart);
  const first = summarise(purchases, lastDayOfFirst);
  const laterOf = laterPurchases(first, whole);
  const groupOf = first.frequency.map((repeats) => Math.min(repeats, lastGroup));
  const groups = Array.from({ length: lastGroup + 1 }, (_, group) => ({
    customers: groupOf.reduce((sum, own) => sum + Number(own === group), 0),
    bought: laterOf.reduce((sum, later, customer) => sum + (groupOf[customer] === group ? later : 0), 0),
  }));
  const fits = fitModels(first, onIteration);
  const foreseen = (key: ModelKey): HoldoutForecast | null => {
    const fit = fits[key];
    if (!isFit(fit)) return null;
    const horizon = (asOf - lastDayOfFirst) / daysOfUnit;
    return orBlank(() => {
      const expected = new Float64Array(groups.length);
      groupOf.forEach((group, customer) => {
        expected[group]! += predictPurchases(purchaseModels[key], fit, horizon, historyOf(first, customer));
      });
      return comparedForecast(expected, groups);
    });
  };
  return {
    lastDayOfFirst,
    customers: first.customer.length,
    groups,
    bought: groups.reduce((sum, { bought }) => sum + bought, 0),
    fits,
    forecasts: Object.fromEntries(modelKeys.map((key) => [key, foreseen(key)])) as Holdout["forecasts"],
  };
}

/** Purchase days after the first part, of the customers who began in it. Both summaries have the order of the data. */
function laterPurchases(first: Summary, whole: Summary): Float64Array {
  let place = -1;
  return first.frequency.map((repeats, customer) => {
    place = whole.customer.indexOf(first.customer[customer]!, place + 1);
    return whole.frequency[place]! - repeats;
  });
}

function comparedForecast(expected: Float64Array, groups: readonly HoldoutGroup[]): HoldoutForecast {
  const bought = groups.reduce((sum, group) => sum + group.bought, 0);
  const missed = groups.reduce((sum, group, place) => sum + Math.abs(expected[place]! - group.bought), 0);
  return {
    expected,
    total: expected.reduce((sum, own) => sum + own, 0),
    error: bought > 0 ? missed / bought : null,
  };
}
