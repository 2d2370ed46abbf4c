import gammaln from "@stdlib/math-base-special-gammaln";
import { CalcError } from "../../contract/calc-error";
import type { OnIteration } from "../../contract/fit";
import type { NumberColumn } from "../../contract/number-columns";
import type { Table } from "../../contract/table";
import { digamma } from "../numeric/digamma";
import { distinctOf } from "../numeric/distinct";
import { requireEqualLengths } from "../numeric/require-columns";
import { fitModel, type ModelOfData } from "./fit-model";
import { brokenFrequency, refuseBroken, type BrokenBound } from "./purchase-histories";

export const gammaGammaName = "Gamma-Gamma";
export const gammaGammaParameters = ["p", "q", "v"] as const;

/** Beyond this a value is a mistake. */
const mostMoney = 1e15;
const fewestBuyers = 3;

/** What repeat buyers spend, by numbers of repeat purchases. Values are divided by `scale`. */
export interface Spending {
  /** Repeat purchases of each buyer, or of each of a group who spent as much. */
  readonly purchases: Float64Array;
  /** What each has spent on them altogether. */
  readonly spent: Float64Array;
  /** Buyers of each group. */
  readonly weight: Float64Array;
  readonly buyers: number;
  readonly frequencies: Float64Array;
  readonly frequencyWeight: Float64Array;
  /** Sum over the buyers of x log(x z). */
  readonly purchaseLogs: number;
  /** Sum over the buyers of log z. */
  readonly valueLogs: number;
  readonly scale: number;
}

/** Refuses a customer's spending that cannot be; `position` is the row, 1-based. */
export function requireSpending(frequency: number, monetary: number, position?: number): void {
  refuseBroken(brokenFrequency(frequency) ?? brokenValue(frequency, monetary), position);
}

function brokenValue(frequency: number, monetary: number): BrokenBound | null {
  if (frequency > 0 && !(monetary > 0)) return ["monetary", monetary, "above", 0];
  if (Math.abs(monetary) > mostMoney) return ["monetary", monetary, "atMost", mostMoney];
  return null;
}

/**
 * Reads what repeat buyers spend; one-time buyers say nothing of repeat purchases and are left out.
 *
 * @param customers how many customers each row stands for, where it is a group of them; one where nothing is said
 * @throws unequal-shapes when the columns differ in length; not-a-number when a row is incomplete; out-of-range when a row cannot be; no-data when every row is blank; not-enough-data when fewer than three bought again; no-variation when all spend the same
 */
export function readSpending(
  frequency: NumberColumn,
  monetary: NumberColumn,
  customers: NumberColumn | null = null,
): Spending {
  requireEqualLengths({ frequency, monetary, customers });
  let blanks = 0;
  for (let row = 0; row < frequency.length; row += 1) {
    const count = frequency[row]!;
    const value = monetary[row]!;
    if (Number.isNaN(count) && Number.isNaN(value)) blanks += 1;
    else if (Number.isNaN(count)) throw incomplete("frequency", row);
    else if (count > 0 && Number.isNaN(value)) throw incomplete("monetary", row);
    else requireSpending(count, value, row + 1);
  }
  if (blanks === frequency.length) throw new CalcError("no-data", "frequency");
  const ofBuyers = (column: NumberColumn): NumberColumn => column.filter((_, row) => frequency[row]! > 0);
  const values = ofBuyers(monetary);
  const weight = customers ? ofBuyers(customers) : new Float64Array(values.length).fill(1);
  const buyers = sumOf(weight);
  if (buyers < fewestBuyers) {
    throw new CalcError("not-enough-data", "frequency", { found: buyers, needed: fewestBuyers });
  }
  if (values.every((value) => value === values[0])) throw new CalcError("no-variation", "monetary");
  return spendingOf(ofBuyers(frequency), values, weight);
}

const sumOf = (numbers: Float64Array): number => numbers.reduce((sum, one) => sum + one, 0);

function incomplete(argument: string, row: number): CalcError {
  return new CalcError("not-a-number", argument, { value: "", position: row + 1 });
}

function spendingOf(purchases: Float64Array, values: Float64Array, weight: Float64Array): Spending {
  const buyers = sumOf(weight);
  const scale = values.reduce((sum, value, group) => sum + weight[group]! * value, 0) / buyers;
  const spent = values.map((value, group) => (purchases[group]! * value) / scale);
  const { first, counts } = distinctOf(purchases, weight);
  return {
    purchases,
    spent,
    weight,
    buyers,
    frequencies: Float64Array.from(first, (group) => purchases[group]!),
    frequencyWeight: counts,
    purchaseLogs: spent.reduce(
      (sum, money, group) => sum + weight[group]! * purchases[group]! * Math.log(money),
      0,
    ),
    valueLogs: values.reduce((sum, value, group) => sum + weight[group]! * Math.log(value / scale), 0),
    scale,
  };
}

/**
 * Log-likelihood of mean repeat values; the derivatives by p, q and v are added into `gradient`.
 *
 *     z given x: gamma(p x + q) / (gamma(p x) gamma(q)) v^q z^(p x - 1) x^(p x) / (v + x z)^(p x + q)
 */
export function gammaGammaLogLikelihood(
  [p = 0, q = 0, v = 0]: readonly number[],
  { purchases, spent, weight, buyers, frequencies, frequencyWeight, purchaseLogs, valueLogs }: Spending,
  gradient: Float64Array,
): number {
  const logV = Math.log(v);
  let sum = buyers * (q * logV - gammaln(q)) + p * purchaseLogs - valueLogs;
  gradient[0]! += purchaseLogs;
  gradient[1]! += buyers * (logV - digamma(q));
  gradient[2]! += (buyers * q) / v;
  frequencies.forEach((x, place) => {
    const alike = frequencyWeight[place]!;
    const psi = digamma(p * x + q);
    sum += alike * (gammaln(p * x + q) - gammaln(p * x));
    gradient[0]! += alike * x * (psi - digamma(p * x));
    gradient[1]! += alike * psi;
  });
  let [byP, byQ, byV] = [0, 0, 0];
  for (let group = 0; group < spent.length; group += 1) {
    const x = purchases[group]!;
    const alike = weight[group]!;
    const all = v + spent[group]!;
    const logAll = alike * Math.log(all);
    byP -= x * logAll;
    byQ -= logAll;
    byV -= (alike * (p * x + q)) / all;
  }
  gradient[0]! += byP;
  gradient[1]! += byQ;
  gradient[2]! += byV;
  return sum + p * byP + q * byQ;
}

/**
 * Fits the spend model.
 *
 * Values are measured in their mean while searching, so that the currency changes v and nothing else.
 *
 * @throws did-not-converge when no parameters are the likeliest
 */
export function fitSpending(spending: Spending, onIteration?: OnIteration): Table {
  const customers = spending.buyers;
  const ofData: ModelOfData = {
    name: gammaGammaName,
    parameters: gammaGammaParameters,
    starts: [
      [4, 4, 0.8],
      [1, 3, 2],
      [10, 2, 0.1],
      [1, 1, 1],
    ],
    logLikelihood: (parameters, gradient) => gammaGammaLogLikelihood(parameters, spending, gradient),
    units: [1, 1, spending.scale],
    logUnits: -customers * Math.log(spending.scale),
    customers,
    argument: "monetary",
  };
  return fitModel(ofData, onIteration);
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
