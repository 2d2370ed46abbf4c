import { readFileSync } from "node:fs";
import { sharedFile } from "../../helpers/shared-file";
import { csvColumns } from "../../helpers/csv-columns";

/** Frequency, recency, age and mean repeat value of each customer, times in weeks. */
export interface Summary {
  readonly frequency: Float64Array;
  readonly recency: Float64Array;
  readonly t: Float64Array;
  readonly monetary: Float64Array;
}

const dayNumber = (date: string): number =>
  Date.UTC(Number(date.slice(0, 4)), Number(date.slice(4, 6)) - 1, Number(date.slice(6))) / 86_400_000;

/** The summary of a CDNOW log to 1997-09-30 in exact weeks of 7 days, orders of one day counted once. */
export function cdnowSummary(file: "cdnow_sample.txt" | "cdnow_full.txt"): Summary {
  const end = dayNumber("19970930");
  const days = new Map<string, Map<number, number>>();
  for (const line of readFileSync(sharedFile(`data/${file}`), "utf8").split("\n")) {
    const cells = line.trim().split(/\s+/);
    // The sample carries a second customer number.
    const [customer = "", date = "", , value = ""] = file === "cdnow_sample.txt" ? cells.slice(1) : cells;
    if (!/^\d{8}$/.test(date)) continue;
    const day = dayNumber(date);
    if (day > end) continue;
    const totals = days.get(customer) ?? new Map<number, number>();
    days.set(customer, totals.set(day, (totals.get(day) ?? 0) + Number(value)));
  }
  const rows = [...days.values()].map((totals) => {
    const sorted = [...totals.keys()].sort((a, b) => a - b);
    const [first = 0, ...repeats] = sorted;
    const value = repeats.reduce((sum, day) => sum + (totals.get(day) ?? 0), 0);
    return {
      frequency: repeats.length,
      recency: ((sorted.at(-1) ?? 0) - first) / 7,
      t: (end - first) / 7,
      monetary: repeats.length > 0 ? value / repeats.length : 0,
    };
  });
  const column = (name: keyof Summary): Float64Array => Float64Array.from(rows, (row) => row[name]);
  return {
    frequency: column("frequency"),
    recency: column("recency"),
    t: column("t"),
    monetary: column("monetary"),
  };
}

/** The summary as lifetimes ships it, times rounded to two decimals (cdnow_sample_summary.csv). */
export function shippedSummary(): Summary {
  const column = csvColumns(readFileSync(sharedFile("data/cdnow_sample_summary.csv"), "utf8"));
  const numbers = (header: string): Float64Array => Float64Array.from(column(header), Number);
  return { frequency: numbers("x"), recency: numbers("t_x"), t: numbers("T"), monetary: numbers("zbar") };
}

/** oracle/cdnow_sample_models.json, as far as the tests read it. */
export interface ModelFigures {
  readonly fits: Readonly<Record<string, { readonly polished_MLE: FitFigures }>>;
  readonly fits_exact_weeks_days_over_7: Readonly<Record<string, FitFigures & { readonly se: Parameters }>>;
  readonly customers: { readonly rows: readonly CustomerFigures[] };
  readonly totals: { readonly sum_exp_39: Parameters; readonly sum_p_alive: Parameters };
  readonly expected_new_customer: Readonly<Record<string, readonly number[]>> & {
    readonly t: readonly number[];
  };
  readonly gg_population_mean: number;
}

type Parameters = Readonly<Record<string, number>>;

export interface FitFigures {
  readonly params: Parameters;
  readonly loglik: number;
  readonly se_from_numeric_hessian_logparams_delta: Parameters;
}

export interface CustomerFigures {
  readonly id: number;
  readonly x: number;
  readonly t_x: number;
  readonly T: number;
  readonly zbar: number;
  readonly bgnbd: Prediction;
  readonly mbgnbd: Prediction;
  readonly pareto: Prediction;
  readonly gg: { readonly exp_avg_value: number };
}

interface Prediction {
  readonly p_alive: number;
  readonly exp_39: number;
}

export const modelFigures = (): ModelFigures =>
  JSON.parse(readFileSync(sharedFile("oracle/cdnow_sample_models.json"), "utf8")) as ModelFigures;

/** Expects agreement within a relative tolerance. */
export function expectRelative(found: number, wanted: number, tolerance: number): void {
  expect(Math.abs(found - wanted)).toBeLessThanOrEqual(tolerance * Math.abs(wanted));
}
