import { readFileSync } from "node:fs";
import { rfmSummary } from "../../../src/calc/cohorts/rfm-summary";
import { dayOf } from "../../../src/contract/dates";
import { cdnowPurchases } from "../../helpers/cdnow";
import { sharedFile } from "../../helpers/shared-file";
import { csvColumns } from "../../helpers/csv-columns";

/** Frequency, recency, age and mean repeat value of each customer, times in weeks. */
export interface Summary {
  /** The customers' numbers. */
  readonly customer: Float64Array;
  readonly frequency: Float64Array;
  readonly recency: Float64Array;
  readonly t: Float64Array;
  readonly monetary: Float64Array;
}

/** A CDNOW log to 1997-09-30 in weeks of 7 days, through RFM.SUMMARY. */
export function cdnowSummary(file: "cdnow_sample.txt" | "cdnow_full.txt"): Summary {
  const text = readFileSync(sharedFile(`data/${file}`), "utf8");
  // The sample carries a second customer number before the other columns.
  const log = file === "cdnow_sample.txt" ? text.replaceAll(/^ *\d+ /gm, "") : text;
  const { customers, dates, amounts } = cdnowPurchases(log);
  const { columns, rows } = rfmSummary(customers, dates, amounts, dayOf(1997, 9, 30), "week");
  const column = (key: string): Float64Array => {
    const place = columns.findIndex((one) => one.key === key);
    return Float64Array.from(rows, (row) => Number(row[place]));
  };
  return {
    customer: column("customer"),
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
  return {
    customer: numbers("ID"),
    frequency: numbers("x"),
    recency: numbers("t_x"),
    t: numbers("T"),
    monetary: numbers("zbar"),
  };
}

/** oracle/cdnow_sample_models.json, as far as the tests read it. */
export interface ModelFigures {
  readonly fits: Readonly<
    Record<
      string,
      { readonly polished_MLE: FitFigures; readonly lifetimes_default: { readonly params: Parameters } }
    >
  >;
  readonly fits_exact_weeks_days_over_7: Readonly<Record<string, FitFigures & { readonly se: Parameters }>>;
  readonly customers: { readonly rows: readonly CustomerFigures[] };
  readonly totals: { readonly sum_exp_39: Parameters; readonly sum_p_alive: Parameters };
  readonly expected_new_customer: Readonly<Record<string, readonly number[]>> & {
    readonly t: readonly number[];
  };
  readonly gg_population_mean: number;
  readonly clv_lifetimes_12m_1pct_month_freqW: {
    readonly rows: readonly { readonly id: number; readonly clv: number }[];
  };
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
