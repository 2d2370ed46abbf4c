import { pathToFileURL } from "node:url";
import { existsSync } from "node:fs";
import { bgNbd } from "../../src/calc/models/bg-nbd";
import { clvPredicted } from "../../src/calc/models/clv-predicted";
import { fitSpending, gammaGammaName, readSpending } from "../../src/calc/models/gamma-gamma";
import { paretoNbd } from "../../src/calc/models/pareto-nbd";
import { readHistories } from "../../src/calc/models/purchase-histories";
import {
  fewestRepeatBuyers,
  fitPurchaseModel,
  type PurchaseModel,
} from "../../src/calc/models/purchase-model";
import { survivalCurve } from "../../src/calc/survival/survival-curve";
import type { Table } from "../../src/contract/table";
import { cdnowSummary, type Summary } from "../calc/models/cdnow";
import { fitOf } from "../calc/models/fit-values";
import { sharedFile } from "../helpers/shared-file";
import { xorshift } from "../helpers/xorshift";

/** Prints one figure beside its bar. */
export type Report = (what: string, figure: string, bar: string) => void;

const rounds = 5;

/** The time of a task: the middle of a few runs after one that warms up. */
function medianSeconds(task: () => unknown): number {
  const times = Array.from({ length: rounds + 1 }, () => {
    const begin = performance.now();
    task();
    return (performance.now() - begin) / 1000;
  });
  return times.slice(1).sort((one, other) => one - other)[rounds >> 1] ?? NaN;
}

/**
 * Times the models in units of k, the seconds that ten million logarithms take in this very process.
 *
 * Every task starts from columns of numbers, as the reference packages start from theirs, and ends in the fit with its
 * standard errors, the predictions or the curve; cells are not read or written here.
 */
export async function benchModels(report: Report): Promise<void> {
  const kernel = sharedFile("bench/kernel.mjs");
  if (!existsSync(kernel)) return report("models", "not timed", "../shared is absent");
  const { kernelSeconds } = (await import(pathToFileURL(kernel).href)) as { kernelSeconds: () => number };
  const k = kernelSeconds();
  report("k: ten million logarithms", `${k.toFixed(3)} s`, "none, the unit");
  const time = (what: string, bar: number, task: () => unknown): void =>
    report(what, `${(medianSeconds(task) / k).toFixed(3)} k`, `${bar} k`);
  benchPurchases(time);
  benchSurvival(time);
}

type Time = (what: string, bar: number, task: () => unknown) => void;

function benchPurchases(time: Time): void {
  const full = cdnowSummary("cdnow_full.txt");
  const fitTo = (model: PurchaseModel): Table =>
    fitPurchaseModel(model, readHistories(full.frequency, full.recency, full.t, fewestRepeatBuyers));
  const valued = withoutWorthless(full);
  const fitValues = (): Table => fitSpending(readSpending(valued.frequency, valued.monetary));
  time("BG/NBD fit, CDNOW full, 23,570 customers", 0.4, () => fitTo(bgNbd));
  time("Pareto/NBD fit, CDNOW full", 2.4, () => fitTo(paretoNbd));
  time("Gamma-Gamma fit, CDNOW full without customer 10244", 0.16, fitValues);

  const fit = fitOf(fitTo(bgNbd), bgNbd.name);
  const spendFit = fitOf(fitValues(), gammaGammaName);
  time("CLV.PREDICTED of all, BG/NBD, horizon 12", 0.32, () => {
    const { frequency, recency, t, monetary } = valued;
    return frequency.map((x, row) =>
      clvPredicted(fit, spendFit, 12, {
        frequency: x,
        recency: recency[row]!,
        t: t[row]!,
        monetary: monetary[row]!,
      }),
    );
  });
}

/** The summary without repeat buyers whose purchases were worth nothing: customer 10244 alone. */
function withoutWorthless(full: Summary): Summary {
  const kept = (_: number, row: number): boolean => full.frequency[row] === 0 || full.monetary[row]! > 0;
  return {
    customer: full.customer.filter(kept),
    frequency: full.frequency.filter(kept),
    recency: full.recency.filter(kept),
    t: full.t.filter(kept),
    monetary: full.monetary.filter(kept),
  };
}

const customers = 1_000_000;

function benchSurvival(time: Time): void {
  const random = xorshift(2_463_534_242);
  const lost = Uint8Array.from({ length: customers }, () => (random() < 0.6 ? 1 : 0));
  const months = Float64Array.from({ length: customers }, () => Math.floor(60 * random()));
  const continuous = Float64Array.from({ length: customers }, () => -20 * Math.log(1 - random()));
  time("Kaplan-Meier, 1,000,000 integer durations", 0.16, () => survivalCurve(months, lost));
  time("Kaplan-Meier, 1,000,000 continuous durations", 1.6, () => survivalCurve(continuous, lost));
}
