import { concentration } from "../../calc/value/concentration";
import type { Message } from "../../contract/locale";
import { orBlank } from "../parts/or-blank";
import type { Valuation } from "./valuation";

const stem = "report.customer-value.sentence";
/** The share of the customers whose part of the value is told in the sentence. */
const best = 0.2;

/**
 * The finding in one sentence: what customers are worth, how few hold most of it, how many still buy, how good the
 * forecast is.
 */
export function valueSentence({ summary, forecasts, used, grade, asked }: Valuation): Message {
  const { totalValue } = summary;
  const customers = totalValue.length;
  const held = (values: Float64Array) => ({
    best,
    held: orBlank(() => concentration(values, best)) ?? 0,
    total: sumOf(values),
  });
  if (used === null) return { key: `${stem}.no-model`, values: { customers, ...held(totalValue) } };
  const values = {
    customers,
    horizon: asked.horizon,
    alive: sumOf(forecasts.alive),
    aliveShare: sumOf(forecasts.alive) / customers,
    orders: sumOf(forecasts.orders),
    grade,
  };
  return forecasts.clv.every(Number.isNaN)
    ? { key: `${stem}.no-value`, values }
    : { key: stem, values: { ...values, ...held(forecasts.clv) } };
}

const sumOf = (values: Float64Array): number =>
  values.reduce((sum, value) => sum + (Number.isNaN(value) ? 0 : value), 0);
