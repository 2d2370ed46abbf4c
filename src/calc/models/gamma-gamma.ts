import gammaln from "@stdlib/math-base-special-gammaln";
import { CalcError } from "../../contract/calc-error";
import type { NumberColumn } from "../../contract/number-columns";
import { fitTable, type Table, type TableCell } from "../../contract/table";
import { digamma } from "../numeric/digamma";
import { maximiseLikelihood } from "../numeric/maximum-likelihood";
import { requireEqualLengths } from "../numeric/require-columns";

export const gammaGammaName = "Gamma-Gamma";
export const gammaGammaParameters = ["p", "q", "v"] as const;

/** Beyond this a value is a mistake. */
const mostMoney = 1e15;
const mostPurchases = 1e6;
const fewestBuyers = 3;

/** What repeat buyers spend a purchase on average, by numbers of repeat purchases. Values are divided by `scale`. */
export interface Spending {
  /** Repeat purchases of each buyer, as a place in `frequencies`. */
  readonly frequencyPlace: Int32Array;
  readonly value: Float64Array;
  readonly frequencies: Float64Array;
  readonly frequencyWeight: Float64Array;
  readonly scale: number;
}

/** Refuses a customer's spending that cannot be; `position` is the row, 1-based. */
export function requireSpending(frequency: number, monetary: number, position?: number): void {
  const refuse = (argument: string, value: number, rule: string, limit: number): never => {
    throw new CalcError("out-of-range", argument, { value, rule, limit, ...(position && { position }) });
  };
  if (!(frequency >= 0)) refuse("frequency", frequency, "atLeast", 0);
  if (!Number.isInteger(frequency)) refuse("frequency", frequency, "whole", 0);
  if (frequency > mostPurchases) refuse("frequency", frequency, "atMost", mostPurchases);
  if (frequency > 0 && !(monetary > 0)) refuse("monetary", monetary, "above", 0);
  if (Math.abs(monetary) > mostMoney) refuse("monetary", monetary, "atMost", mostMoney);
}

/**
 * Reads what repeat buyers spend; one-time buyers say nothing of repeat purchases and are left out.
 *
 * @throws unequal-shapes when the columns differ in length; not-a-number when a row is incomplete; out-of-range when a row cannot be; no-data when every row is blank; not-enough-data when fewer than three bought again; no-variation when all spend the same
 */
export function readSpending(frequency: NumberColumn, monetary: NumberColumn): Spending {
  requireEqualLengths({ frequency, monetary });
  const buyers: number[] = [];
  let blanks = 0;
  frequency.forEach((count, row) => {
    const value = monetary[row]!;
    if (Number.isNaN(count) && Number.isNaN(value)) return void (blanks += 1);
    const missing = Number.isNaN(count) ? "frequency" : count > 0 && Number.isNaN(value) ? "monetary" : null;
    if (missing) throw new CalcError("not-a-number", missing, { value: "", position: row + 1 });
    requireSpending(count, value, row + 1);
    if (count > 0) buyers.push(row);
  });
  if (blanks === frequency.length) throw new CalcError("no-data", "frequency");
  if (buyers.length < fewestBuyers) {
    throw new CalcError("not-enough-data", "frequency", { found: buyers.length, needed: fewestBuyers });
  }
  const values = Float64Array.from(buyers, (row) => monetary[row]!);
  if (values.every((value) => value === values[0])) throw new CalcError("no-variation", "monetary");
  const scale = values.reduce((sum, value) => sum + value, 0) / values.length;
  return {
    ...groupedByFrequency(Float64Array.from(buyers, (row) => frequency[row]!)),
    value: values.map((value) => value / scale),
    scale,
  };
}

function groupedByFrequency(
  counts: Float64Array,
): Pick<Spending, "frequencies" | "frequencyPlace" | "frequencyWeight"> {
  const frequencies = Float64Array.from(new Set(counts)).sort();
  const placeOf = new Map(Array.from(frequencies, (frequency, place) => [frequency, place]));
  const frequencyPlace = Int32Array.from(counts, (count) => placeOf.get(count) ?? 0);
  const frequencyWeight = new Float64Array(frequencies.length);
  for (const place of frequencyPlace) frequencyWeight[place]! += 1;
  return { frequencies, frequencyPlace, frequencyWeight };
}

/**
 * Log-likelihood of mean repeat values; the derivatives by p, q and v are added into `gradient`.
 *
 *     z given x: gamma(p x + q) / (gamma(p x) gamma(q)) v^q z^(p x - 1) x^(p x) / (v + x z)^(p x + q)
 */
export function gammaGammaLogLikelihood(
  [p = 0, q = 0, v = 0]: readonly number[],
  { frequencies, frequencyPlace, frequencyWeight, value }: Spending,
  gradient: Float64Array,
): number {
  const logV = Math.log(v);
  let sum = value.length * (q * logV - gammaln(q));
  gradient[1]! += value.length * (logV - digamma(q));
  gradient[2]! += (value.length * q) / v;
  frequencies.forEach((x, place) => {
    const weight = frequencyWeight[place]!;
    const psi = digamma(p * x + q);
    sum += weight * (gammaln(p * x + q) - gammaln(p * x));
    gradient[0]! += weight * x * (psi - digamma(p * x));
    gradient[1]! += weight * psi;
  });
  let [byP, byQ, byV] = [0, 0, 0];
  for (let buyer = 0; buyer < value.length; buyer += 1) {
    const x = frequencies[frequencyPlace[buyer]!]!;
    const spent = x * value[buyer]!;
    const logSpent = Math.log(spent);
    const logAll = Math.log(v + spent);
    sum += p * x * (logSpent - logAll) - q * logAll - logSpent + Math.log(x);
    byP += x * (logSpent - logAll);
    byQ -= logAll;
    byV -= (p * x + q) / (v + spent);
  }
  gradient[0]! += byP;
  gradient[1]! += byQ;
  gradient[2]! += byV;
  return sum;
}

/**
 * Fits the spend model.
 *
 * Values are measured in their mean while searching, so that the currency changes v and nothing else.
 *
 * @throws did-not-converge when no parameters are the likeliest
 */
export function fitSpending(spending: Spending): Table {
  const fitted = maximiseLikelihood({
    domain: "positive",
    starts: [
      [4, 4, 0.8],
      [1, 3, 2],
      [10, 2, 0.1],
      [1, 1, 1],
    ],
    evaluate: (parameters, gradient) => gammaGammaLogLikelihood(parameters, spending, gradient),
  });
  if (!fitted.converged)
    throw new CalcError("did-not-converge", "monetary", { iterations: fitted.iterations });
  const units = [1, 1, spending.scale];
  const labelled = (prefix: string, values: readonly number[]): [string, TableCell][] =>
    gammaGammaParameters.map((name, i) => [`${prefix}${name}`, values[i]! * units[i]!]);
  const buyers = spending.value.length;
  return fitTable(gammaGammaName, [
    ...labelled("", fitted.parameters),
    ["log-likelihood", fitted.logLikelihood - buyers * Math.log(spending.scale)],
    ["customers", buyers],
    ...labelled(
      "se ",
      fitted.covariance.map((row, i) => Math.sqrt(row[i]!)),
    ),
  ]);
}

/**
 * What a purchase of a customer is expected to be worth: the customer's own mean drawn towards that of all.
 *
 *     p (v + x z) / (p x + q - 1)
 *
 * @returns `null` where the expectation does not exist, as p x + q <= 1: so heavy a tail has no mean
 */
export function expectedSpend(
  [p = 0, q = 0, v = 0]: readonly number[],
  frequency: number,
  monetary: number,
): number | null {
  const shape = p * frequency + q - 1;
  return shape > 0 ? (p * (v + (frequency > 0 ? frequency * monetary : 0))) / shape : null;
}
