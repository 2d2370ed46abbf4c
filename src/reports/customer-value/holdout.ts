import type { OnIteration } from "../../contract/fit";
import { predictPurchases } from "../../calc/models/purchase-model";
import { orBlank } from "../parts/or-blank";
import { isFit, type FitResult } from "./fit-result";
import { fitModels, modelKeys, purchaseModels, type ModelKey } from "./purchase-models";
import { daysOfUnit, historyOf, summarise, type Histories, type Purchases, type Summary } from "./summary";

/** The share of the observed span to which the models are fitted; the rest shows how well they foresee. */
const firstPart = 2 / 3;
/**
 * Customers who bought so often again in the first part, or oftener, are one group: few of them are left (Fader, Hardie
 * & Lee 2005).
 */
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
  const longest = whole.t.reduce((longest, t) => Math.max(longest, t), 0);
  const lastDayOfFirst = lastOfFirstPart(Math.round(longest * daysOfUnit), asOf);
  const first = summarise(purchases, lastDayOfFirst);
  return holdOutOf(first, laterPurchases(first, whole), { lastDayOfFirst, asOf }, onIteration);
}

/** The day with which the first part of a time ends. */
export const lastOfFirstPart = (days: number, asOf: number): number =>
  asOf - days + Math.floor(days * firstPart);

/**
 * @param first   customers, or groups of them, up to the end of the first part
 * @param laterOf what each has bought in the rest of the time; a group's all together
 */
export function holdOutOf(
  first: Histories,
  laterOf: Float64Array,
  { lastDayOfFirst, asOf }: { readonly lastDayOfFirst: number; readonly asOf: number },
  onIteration?: OnIteration,
): Holdout {
  const groupOf = first.frequency.map((repeats) => Math.min(repeats, lastGroup));
  const weightOf = (customer: number): number => first.customers?.[customer] ?? 1;
  const groups = Array.from({ length: lastGroup + 1 }, (_, group) => ({
    customers: groupOf.reduce((sum, own, customer) => sum + Number(own === group) * weightOf(customer), 0),
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
        const bought = predictPurchases(purchaseModels[key], fit, horizon, historyOf(first, customer));
        expected[group]! += weightOf(customer) * bought;
      });
      return comparedForecast(expected, groups);
    });
  };
  return {
    lastDayOfFirst,
    customers: groups.reduce((sum, { customers }) => sum + customers, 0),
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
