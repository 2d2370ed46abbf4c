import { bgNbd } from "../calc/models/bg-nbd";
import { churnModel } from "../calc/models/churn-model";
import { clvPredicted } from "../calc/models/clv-predicted";
import { fitSpending, gammaGammaName, readSpending } from "../calc/models/gamma-gamma";
import { gammaGammaValue } from "../calc/models/gammagamma-value";
import { mbgNbd } from "../calc/models/mbg-nbd";
import { paretoNbd } from "../calc/models/pareto-nbd";
import {
  fewestRepeatBuyers,
  fitPurchaseModel,
  predictAlive,
  predictPurchases,
} from "../calc/models/purchase-model";
import { readHistories } from "../calc/models/purchase-histories";
import { expectedPayments, fitRenewals, readSurvivors, renewalSurvival, sbgName } from "../calc/models/sbg";
import { survivalAtTime } from "../calc/survival/survival-at";
import { survivalCompare } from "../calc/survival/survival-compare";
import { survivalMedian } from "../calc/survival/survival-median";
import { serialOf } from "../contract/dates";
import { readFit, type Fit } from "../contract/fit";
import type { MessageValues } from "../contract/locale";
import type { Table } from "../contract/table";
import type { GuideId } from "../i18n/guides";
import { buyersOf, livesOf, sheetOf, wordsOf, type Buyers, type Lives, type Sheet } from "./sample-columns";
import type { SampleSheet } from "./sample/sheet";

/** The figures of the worked examples, computed from the sample workbook with the functions that the examples name. */
export type GuideFigures = Readonly<Record<GuideId, MessageValues>>;

const opening = serialOf(2024, 1, 1);

export function guideFigures(sheets: readonly SampleSheet[]): GuideFigures {
  const lives = livesOf(sheetOf(sheets, "Customers"));
  const buyers = buyersOf(sheetOf(sheets, "Orders"));
  return {
    survival: survivalFigures(lives),
    renewals: renewalFigures(lives),
    purchases: purchaseFigures(buyers),
    spending: spendingFigures(buyers),
    leaving: leavingFigures(sheetOf(sheets, "Customers")),
  };
}

const fitFrom = (table: Table, model: string): Fit =>
  readFit(
    table.rows.map((row) => [...row]),
    "fit",
    [model],
  );

function survivalFigures({ joined, duration, lost, plan }: Lives): MessageValues {
  const since = [...joined.keys()].filter((row) => joined[row]! >= opening);
  const durations = Float64Array.from(since, (row) => duration[row]!);
  const ends = wordsOf(since.map((row) => lost[row]!));
  const [chiSquare, degrees, p] = survivalCompare(
    durations,
    ends,
    wordsOf(since.map((row) => plan[row]!)),
  ).rows.map(([, value]) => Number(value));
  return {
    customers: since.length,
    halfYear: survivalAtTime(durations, ends, 6),
    year: survivalAtTime(durations, ends, 12),
    quarterGone: survivalMedian(durations, ends, 0.25),
    chiSquare: chiSquare!,
    degrees: degrees!,
    p: p!,
  };
}

function renewalFigures({ joined, duration }: Lives): MessageValues {
  const first = [...joined.keys()].filter(
    (row) => joined[row]! >= opening && joined[row]! < serialOf(2024, 7, 1),
  );
  const survivors = Array.from(
    { length: 12 },
    (_, age) => first.filter((row) => duration[row]! > age + 0.5).length,
  );
  const { alpha = 0, beta = 0 } = fitFrom(
    fitRenewals(readSurvivors([survivors.slice(0, 8)])),
    sbgName,
  ).values;
  const parameters = [alpha, beta];
  return {
    cohort: survivors[0]!,
    kept: survivors[7]!,
    alpha,
    beta,
    leaving: alpha / (alpha + beta),
    projected: renewalSurvival(parameters, 11),
    seen: survivors[11]! / survivors[0]!,
    payments: expectedPayments(parameters, 0.01, null)!,
    laterPayments: expectedPayments(parameters, 0.01, 6)!,
  };
}

/** The first regular customer, of at least 10 repeat purchases, who has been silent for about two months. */
const silentRegular = ({ frequency, recency, t }: Buyers): number =>
  frequency.findIndex((x, row) => {
    const silent = t[row]! - recency[row]!;
    return x >= 10 && silent > 1.5 && silent < 2.5;
  });

function purchaseFigures(buyers: Buyers): MessageValues {
  const { frequency, recency, t } = buyers;
  const histories = readHistories(frequency, recency, t, fewestRepeatBuyers);
  const [bg, mbg, pareto] = [bgNbd, mbgNbd, paretoNbd].map((model) =>
    fitFrom(fitPurchaseModel(model, histories), model.name),
  );
  const { r = 0, alpha = 0, s = 0, beta = 0 } = pareto!.values;
  const historyOf = (row: number) => ({ frequency: frequency[row]!, recency: recency[row]!, age: t[row]! });
  const regular = silentRegular(buyers);
  const once = historyOf(oneTimeBuyer(buyers));
  return {
    customers: frequency.length,
    r,
    alpha,
    s,
    beta,
    rate: r / alpha,
    likelihoodPareto: pareto!.values["log-likelihood"]!,
    likelihoodMbg: mbg!.values["log-likelihood"]!,
    likelihoodBg: bg!.values["log-likelihood"]!,
    regularRow: regular + 2,
    regularPurchases: frequency[regular]!,
    regularSilent: t[regular]! - recency[regular]!,
    regularAlive: predictAlive(paretoNbd, pareto!, historyOf(regular)),
    regularExpected: predictPurchases(paretoNbd, pareto!, 12, historyOf(regular)),
    onceSilent: once.age,
    onceBg: predictAlive(bgNbd, bg!, once),
    onceMbg: predictAlive(mbgNbd, mbg!, once),
    oncePareto: predictAlive(paretoNbd, pareto!, once),
  };
}

/** The one-time buyer whose only purchase is longest ago. */
function oneTimeBuyer({ frequency, t }: Buyers): number {
  let found = -1;
  frequency.forEach((x, row) => {
    if (x === 0 && (found < 0 || t[row]! > t[found]!)) found = row;
  });
  return found;
}

function spendingFigures(buyers: Buyers): MessageValues {
  const { frequency, recency, t, monetary } = buyers;
  const histories = readHistories(frequency, recency, t, fewestRepeatBuyers);
  const fit = fitFrom(fitPurchaseModel(paretoNbd, histories), paretoNbd.name);
  const spendFit = fitFrom(fitSpending(readSpending(frequency, monetary)), gammaGammaName);
  const { p = 0, q = 0, v = 0 } = spendFit.values;
  const worth = frequency.map((x, row) =>
    clvPredicted(
      fit,
      spendFit,
      12,
      { frequency: x, recency: recency[row]!, t: t[row]!, monetary: monetary[row]! },
      0.55,
      0.01,
    ),
  );
  const few = frequency.findIndex((x, row) => x === 1 && monetary[row]! > 30);
  const sorted = worth.slice().sort().reverse();
  const total = worth.reduce((sum, value) => sum + value, 0);
  const best = sorted.subarray(0, Math.ceil(worth.length / 10));
  return {
    customers: spendFit.values["customers"]!,
    p,
    q,
    v,
    typical: gammaGammaValue(spendFit, 0, 0),
    ownRow: few + 2,
    ownMean: monetary[few]!,
    expectedMean: gammaGammaValue(spendFit, 1, monetary[few]!),
    total,
    bestShare: best.reduce((sum, value) => sum + value, 0) / total,
  };
}

function leavingFigures(customers: Sheet): MessageValues {
  const outcomes = customers("Churned").map((cell) => (cell === "Unknown" ? null : cell));
  const [plan, country] = [customers("Plan"), customers("Country")];
  const features = plan.map((cell, row) => [String(cell), String(country[row])]);
  const { rows } = churnModel(wordsOf(["Churned", ...outcomes]), [["Plan", "Country"], ...features]);
  const value = (label: string): number => Number(rows.find(([name]) => name === label)?.[1]);
  const plans = rows.filter(([name]) => name === "Plan");
  const [base = [], ...others] = plans;
  const strongest = others.reduce((far, row) =>
    Math.abs(Number(row[2])) > Math.abs(Number(far[2])) ? row : far,
  );
  return {
    customers: value("customers"),
    lost: value("lost"),
    auc: value("AUC"),
    base: String(base[1]),
    plan: String(strongest[1]),
    odds: Number(strongest[6]),
    p: Number(strongest[5]),
  };
}
