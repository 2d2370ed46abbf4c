import { CalcError } from "../../contract/calc-error";
import { isBlank, isCellError, type CellGrid } from "../../contract/cell";
import { textOf } from "../../contract/columns";
import type { OnIteration } from "../../contract/fit";
import type { Table } from "../../contract/table";
import { outOfRange, requireAtMost } from "../numeric/bounds";
import { hypergeometric } from "../numeric/hypergeometric";
import { fitModel, type ModelOfData } from "./fit-model";

export const sbgName = "sBG";
export const sbgParameters = ["alpha", "beta"] as const;

const mostCustomers = 1e15;

/** Customers of all cohorts who came to an age, and how many of them were kept through it; ages from 1. */
export interface Renewals {
  readonly kept: Float64Array;
  readonly lost: Float64Array;
  readonly customers: number;
}

/**
 * Reads survivors: one row or column is one cohort, several rows are a cohort each; blanks end a cohort.
 *
 * @throws input-error when a cell holds an error; not-a-number when a cell is text or stands behind a blank; out-of-range when survivors are negative or more than the age before; no-data when nothing stands there; not-enough-data when no cohort has a second number
 */
export function readSurvivors(grid: CellGrid): Renewals {
  const cohorts = grid.every((row) => row.length === 1) ? [grid.flat()] : grid;
  const width = Math.max(1, ...cohorts.map((row) => row.length));
  const kept = new Float64Array(width);
  const lost = new Float64Array(width);
  let customers = 0;
  let ages = 0;
  cohorts.forEach((row, cohort) => {
    const survivors = cohortOf(row, cohort * row.length);
    customers += survivors[0] ?? 0;
    ages = Math.max(ages, survivors.length - 1);
    for (let age = 1; age < survivors.length; age += 1) {
      kept[age - 1]! += survivors[age]!;
      lost[age - 1]! += survivors[age - 1]! - survivors[age]!;
    }
  });
  if (customers === 0) throw new CalcError("no-data", "survivors");
  if (ages < 2) throw new CalcError("not-enough-data", "survivors", { found: ages + 1, needed: 3 });
  if (lost.every((count) => count === 0) || kept.every((count) => count === 0)) {
    throw new CalcError("no-variation", "survivors");
  }
  return { kept: kept.slice(0, ages), lost: lost.slice(0, ages), customers };
}

function cohortOf(row: CellGrid[number], before: number): number[] {
  const survivors: number[] = [];
  row.forEach((cell, column) => {
    const position = before + column + 1;
    if (isCellError(cell))
      throw new CalcError("input-error", "survivors", { value: cell.basicValue, position });
    if (isBlank(cell)) return;
    // A blank among numbers would shift every age behind it.
    if (typeof cell !== "number" || survivors.length < column) {
      throw new CalcError("not-a-number", "survivors", {
        value: typeof cell === "number" || cell === null ? "" : textOf(cell),
        position: typeof cell === "number" ? before + survivors.length + 1 : position,
      });
    }
    const most = survivors.at(-1) ?? mostCustomers;
    if (!(cell >= 0 && cell <= most)) {
      const bound = cell < 0 ? { rule: "atLeast", limit: 0 } : { rule: "atMost", limit: most };
      throw new CalcError("out-of-range", "survivors", { value: cell, ...bound, position });
    }
    survivors.push(cell);
  });
  return survivors;
}

/**
 * Fits the shifted beta-geometric model: each customer leaves with a constant probability at every renewal, and these
 * probabilities are beta distributed (alpha, beta).
 *
 *     log-likelihood = sum over ages t of kept(t) log r(t) + lost(t) log(1 - r(t)),  r(t) = (beta + t - 1) / (alpha + beta + t - 1)
 *
 * @throws did-not-converge when no parameters are the likeliest
 * @see fader-2007
 */
export function fitRenewals({ kept, lost, customers }: Renewals, onIteration?: OnIteration): Table {
  const ofData: ModelOfData = {
    name: sbgName,
    parameters: sbgParameters,
    starts: [
      [1, 1],
      [0.5, 3],
      [5, 20],
      [0.1, 0.4],
    ],
    logLikelihood: (parameters, gradient) => renewalLogLikelihood(parameters, kept, lost, gradient),
    units: [1, 1],
    logUnits: 0,
    customers,
    argument: "survivors",
  };
  return fitModel(ofData, onIteration);
}

export function renewalLogLikelihood(
  [alpha = 0, beta = 0]: readonly number[],
  kept: Float64Array,
  lost: Float64Array,
  gradient: Float64Array,
): number {
  let sum = 0;
  kept.forEach((stayed, age) => {
    const left = lost[age]!;
    const survivor = beta + age;
    const all = alpha + survivor;
    sum += stayed * Math.log(survivor / all) + left * Math.log(alpha / all);
    gradient[0]! += left / alpha - (stayed + left) / all;
    gradient[1]! += stayed / survivor - (stayed + left) / all;
  });
  return sum;
}

const mostRenewals = 100_000;

/** Renewals are counted: whole numbers, so many that one could still add them up. */
export function requireRenewals(value: number, least: number, argument: string): void {
  if (!(value >= least)) throw outOfRange(argument, value, "atLeast", least);
  requireAtMost(value, mostRenewals, argument);
  if (!Number.isInteger(value)) throw outOfRange(argument, value, "whole", 0);
}

/** r(t): the share of those who came to renewal t that renews; t from 1. */
export function renewalRetention([alpha = 0, beta = 0]: readonly number[], period: number): number {
  return (beta + period - 1) / (alpha + beta + period - 1);
}

/** S(t): the share that is still here after t renewals. */
export function renewalSurvival(parameters: readonly number[], period: number): number {
  let survival = 1;
  for (let age = 1; age <= period; age += 1) survival *= renewalRetention(parameters, age);
  return survival;
}

/**
 * Expected discounted payments of a customer who has renewed `renewals` times, before the next renewal; `null` stands
 * for a new customer whose first payment counts.
 *
 *     DEL = 2F1(1, beta; alpha + beta; 1 / (1 + d));  DERL = r(n) 2F1(1, beta + n; alpha + beta + n; 1 / (1 + d)), n = renewals + 1
 *
 * @returns `null` where the sum has no end: no discount and alpha <= 1
 */
export function expectedPayments(
  [alpha = 0, beta = 0]: readonly number[],
  discount: number,
  renewals: number | null,
): number | null {
  const n = renewals === null ? 0 : renewals + 1;
  const first = renewals === null ? 1 : renewalRetention([alpha, beta], n);
  const b = beta + n;
  if (discount > 0) return first * hypergeometric(b, alpha + b, 1 / (1 + discount));
  return alpha > 1 ? (first * (alpha + b - 1)) / (alpha - 1) : null;
}
