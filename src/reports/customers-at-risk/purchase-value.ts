import { clvPredicted } from "../../calc/models/clv-predicted";
import { gammaGammaName } from "../../calc/models/gamma-gamma";
import { gammaGammaFit } from "../../calc/models/gammagamma-fit";
import { mbgNbd } from "../../calc/models/mbg-nbd";
import { mbgNbdAlive } from "../../calc/models/mbgnbd-alive";
import { mbgNbdFit } from "../../calc/models/mbgnbd-fit";
import { paretoNbd } from "../../calc/models/pareto-nbd";
import { paretoNbdAlive } from "../../calc/models/paretonbd-alive";
import { paretoNbdFit } from "../../calc/models/paretonbd-fit";
import { readFit, type Fit, type OnIteration } from "../../contract/fit";
import type { Message } from "../../contract/locale";
import { sources } from "../../contract/sources";
import type { Table, TableCell } from "../../contract/table";
import { orBlank } from "../parts/or-blank";
import { attempt, causeOf } from "./attempt";
import type { Facts } from "./signals";

/**
 * Never BG/NBD: it takes everyone who bought once for a customer for ever. A search by Pareto/NBD that finds nothing
 * takes minutes with a hundred thousand customers: what a part of them does not bear is not tried on all.
 */
export const models = {
  "mbg-nbd": {
    ...mbgNbd,
    fit: mbgNbdFit,
    alive: mbgNbdAlive,
    source: sources["batislam-2007"],
    mostAtOnce: Infinity,
  },
  "pareto-nbd": {
    mostAtOnce: 20_000,
    ...paretoNbd,
    fit: paretoNbdFit,
    alive: paretoNbdAlive,
    source: sources["schmittlein-1987"],
  },
} as const;
export const modelWords = ["mbg-nbd", "pareto-nbd"] as const satisfies readonly (keyof typeof models)[];
export type ModelWord = (typeof modelWords)[number];

/** Months for which value is foreseen; models count in months. */
export const horizon = 12;

/** What the models say of customers, by their row in RFM.SUMMARY. */
export interface PurchaseValue {
  readonly factsOf: (row: number) => Facts;
  /** How the models were made, or why one is missing. */
  readonly notes: readonly Message[];
  readonly references: readonly string[];
}

const stem = "report.customers-at-risk.note";

/**
 * Fits the model of purchases, and that of their value.
 *
 * @param summary rows of RFM.SUMMARY in months: customer, frequency, recency, T, monetary
 * @param margin share of the value that is profit; `null` where there are no amounts
 */
export function purchaseValue(
  summary: readonly (readonly TableCell[])[],
  word: ModelWord,
  margin: number | null,
  onIteration?: OnIteration,
): PurchaseValue {
  const frequency = figures(summary, 1);
  const recency = figures(summary, 2);
  const t = figures(summary, 3);
  const model = models[word];
  const fitTo = (part: (column: Float64Array) => Float64Array) =>
    attempt(() => asFit(model.fit(part(frequency), part(recency), part(t), onIteration), model.name));
  const tried = frequency.length > model.mostAtOnce ? fitTo(fewOf) : null;
  const fitted = tried?.error?.code === "did-not-converge" ? tried : fitTo((column) => column);
  if (!fitted.result) {
    const notes = [problem("no-model", fitted.error.code, model.name)];
    return { factsOf: () => ({}), notes, references: [] };
  }
  const fit = fitted.result;
  const spend = margin === null ? null : spending(summary, frequency, onIteration);
  const spendFit = spend?.fit ?? null;
  const factsOf = (row: number): Facts => {
    const [x, last, age] = [frequency[row]!, recency[row]!, t[row]!];
    const alive = model.alive(fit, x, last, age);
    const buyer = { frequency: x, recency: last, t: age, monetary: Number(summary[row]?.[4]) };
    const ahead = spendFit && orBlank(() => clvPredicted(fit, spendFit, horizon, buyer, margin ?? 0));
    const value = ahead === null ? NaN : ahead / alive;
    return { "chance-active": alive, "value-if-alive": Number.isFinite(value) ? value : null };
  };
  return {
    factsOf,
    notes: [
      { key: `${stem}.model`, values: { model: model.name, customers: summary.length } },
      ...(spend?.notes ?? []),
    ],
    references: [model.source, ...(spendFit ? [sources["fader-2013"]] : [])],
  };
}

/** Customers in whom a search is tried first. */
const few = 5000;

/** About so many, from the first to the last. */
const fewOf = (column: Float64Array): Float64Array => {
  const every = Math.ceil(column.length / few);
  return column.filter((_, row) => row % every === 0);
};

const figures = (summary: readonly (readonly TableCell[])[], place: number): Float64Array =>
  Float64Array.from(summary, (row) => Number(row[place]));

const asFit = ({ rows }: Table, model: string): Fit => readFit(rows, "fit", [model]);

interface Spending {
  readonly fit: Fit | null;
  readonly notes: readonly Message[];
}

/** Buyers whose repeat purchases were worth nothing say nothing of what purchases are worth. */
function spending(
  summary: readonly (readonly TableCell[])[],
  frequency: Float64Array,
  onIteration?: OnIteration,
): Spending {
  const monetary = figures(summary, 4);
  const isOdd = (row: number): boolean => frequency[row]! > 0 && !(monetary[row]! > 0);
  const blankWhereOdd = (column: Float64Array) => column.map((value, row) => (isOdd(row) ? NaN : value));
  const fitted = attempt(() =>
    asFit(gammaGammaFit(blankWhereOdd(frequency), blankWhereOdd(monetary), onIteration), gammaGammaName),
  );
  const odd = frequency.reduce((count, _, row) => count + Number(isOdd(row)), 0);
  const left = odd > 0 ? [{ key: `${stem}.worthless`, values: { count: odd } }] : [];
  return fitted.result
    ? {
        fit: fitted.result,
        notes: [{ key: `${stem}.value`, values: { model: gammaGammaName, months: horizon } }, ...left],
      }
    : { fit: null, notes: [problem("no-value", fitted.error.code, gammaGammaName), ...left] };
}

const problem = (note: string, code: string, model: string): Message => ({
  key: `${stem}.${note}`,
  values: { model, cause: causeOf(code) },
});
