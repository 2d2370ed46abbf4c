import { discountedPurchases } from "../../calc/models/clv-predicted";
import { fitSpending, gammaGammaName, readSpending } from "../../calc/models/gamma-gamma";
import { gammaGammaValue } from "../../calc/models/gammagamma-value";
import { predictAlive, predictPurchases } from "../../calc/models/purchase-model";
import { correlation } from "../../calc/numeric/correlation";
import type { HistoriesAnswer, SpendingAnswer } from "../../contract/aggregate-answer";
import type { OnIteration } from "../../contract/fit";
import { orBlank } from "../parts/or-blank";
import { usedModel } from "./best-model";
import { fitIn, fitOrReason, isFit } from "./fit-result";
import { gradeOf } from "./grade";
import { holdOutOf, lastGroup } from "./holdout";
import type { Foreseen } from "./notes";
import { fitModels, purchaseModels } from "./purchase-models";
import { daysOfUnit, historyOf, type Histories } from "./summary";
import type { ValueAsked } from "./value-options";

/** What an engine tells of its customers. */
export interface ValueAnswers {
  readonly whole: HistoriesAnswer;
  readonly first: HistoriesAnswer;
  readonly spending: SpendingAnswer;
}

/** What is foreseen of customers with so many repeat purchases, all together; `null` where a model does not say. */
export interface GroupForecast {
  readonly customers: number;
  readonly alive: number | null;
  readonly orders: number | null;
  readonly clv: number | null;
}

export interface GroupedValuation extends Foreseen {
  /** By repeat purchases; the last group has bought so often or oftener. */
  readonly groups: readonly GroupForecast[];
}

/** All that is foreseen of customers who are known by groups of such as are alike. */
export function valueGroups(
  { whole, first, spending }: ValueAnswers,
  days: { readonly lastDayOfFirst: number; readonly asOf: number },
  asked: ValueAsked,
  onIteration?: OnIteration,
): GroupedValuation {
  const histories = historiesOf(whole);
  const fits = fitModels(histories, onIteration);
  const holdout = holdOutOf(historiesOf(first), Float64Array.from(first.followed), days, onIteration);
  const used = usedModel(asked.model, fits, holdout);
  const grade = used === null ? "unknown" : gradeOf(holdout, used);
  const valued = {
    ...{ asked, fits, holdout, used, grade },
    asOf: days.asOf,
    spending: spendingOf(spending),
  };
  return { ...valued, groups: forecastGroups(valued, whole, histories) };
}

/** Times in the unit of the models. */
const historiesOf = ({ frequency, recency, age, customers }: HistoriesAnswer): Histories => ({
  frequency: Float64Array.from(frequency),
  recency: Float64Array.from(recency, (days) => days / daysOfUnit),
  t: Float64Array.from(age, (days) => days / daysOfUnit),
  customers: Float64Array.from(customers),
});

/** Whose repeat purchases add up to nothing or less has no place in the model. */
function spendingOf({ frequency, spent, customers, scale }: SpendingAnswer): Foreseen["spending"] {
  const used = Int32Array.from(frequency.keys()).filter((place) => spent[place]! > 0);
  const repeats = Float64Array.from(used, (place) => frequency[place]!);
  const means = Float64Array.from(used, (place) => spent[place]! / scale / frequency[place]!);
  const weights = Float64Array.from(used, (place) => customers[place]!);
  return {
    fit: fitOrReason(() => fitIn(fitSpending(readSpending(repeats, means, weights)), gammaGammaName)),
    correlation: used.length > 0 ? correlation(repeats, means, weights) : null,
  };
}

function forecastGroups(valued: Foreseen, whole: HistoriesAnswer, histories: Histories): GroupForecast[] {
  const sums = Array.from({ length: lastGroup + 1 }, () => ({ customers: 0, alive: 0, orders: 0, clv: 0 }));
  const { used, fits, spending } = valued;
  histories.frequency.forEach((repeats, place) => {
    const sum = sums[Math.min(repeats, lastGroup)]!;
    const foreseen = foreseenOf(valued, whole, histories, place);
    sum.customers += whole.customers[place]!;
    sum.alive += foreseen.alive ?? NaN;
    sum.orders += foreseen.orders ?? NaN;
    sum.clv += foreseen.clv ?? NaN;
  });
  const hasModel = used !== null && isFit(fits[used]);
  const told = (figure: number, isTold: boolean): number | null =>
    isTold && !Number.isNaN(figure) ? figure : null;
  return sums.map(({ customers, alive, orders, clv }) => ({
    customers,
    alive: told(alive, hasModel),
    orders: told(orders, hasModel),
    clv: told(clv, hasModel && isFit(spending.fit)),
  }));
}

/**
 * Of all customers of a group. What a purchase is expected to be worth grows along a line with a customer's mean (Fader
 * & Hardie 2013), so that the mean of customers with the same history gives what they are worth together.
 */
function foreseenOf(
  { asked, used, fits, spending: { fit: spendFit } }: Foreseen,
  { customers, spenders, spent, scale }: HistoriesAnswer,
  histories: Histories,
  place: number,
): Omit<GroupForecast, "customers"> {
  const fit = used === null ? null : fits[used];
  if (used === null || !fit || !isFit(fit)) return { alive: null, orders: null, clv: null };
  const { horizon, discount, margin } = asked;
  const [history, all] = [historyOf(histories, place), customers[place]!];
  const model = purchaseModels[used];
  const each = (figure: () => number): number | null => orBlank(figure);
  const alive = each(() => predictAlive(model, fit, history));
  const orders = each(() => predictPurchases(model, fit, horizon, history));
  const counted = discount > 0 ? each(() => discountedPurchases(fit, horizon, history, discount)) : orders;
  const repeats = history.frequency;
  const buyers = repeats > 0 ? spenders[place]! : all;
  const mean = repeats > 0 && buyers > 0 ? spent[place]! / scale / repeats / buyers : 0;
  const spend = isFit(spendFit) && buyers > 0 ? each(() => gammaGammaValue(spendFit, repeats, mean)) : null;
  return {
    alive: alive === null ? null : alive * all,
    orders: orders === null ? null : orders * all,
    clv: buyers === 0 ? 0 : spend === null || counted === null ? null : buyers * counted * spend * margin,
  };
}
