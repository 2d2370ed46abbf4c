import cohortTableSpec from "../../src/calc/cohorts/cohort-table";
import rfmSummarySpec from "../../src/calc/cohorts/rfm-summary";
import rfmScoreSpec from "../../src/calc/loyalty/rfm-score";
import type { AnyFunctionSpec } from "../../src/contract/function-spec";
import { cellFunction, stagesOf } from "../../src/functions/cell-function";
import { fingerprintOf } from "../../src/functions/fingerprint";
import { finished } from "../../src/functions/stepwise";
import { median } from "./figures";
import type { Rows, Transactions } from "./transactions";

/** What RFM.SCORE reads. */
export interface Scored {
  readonly daysSinceLast: Rows;
  readonly purchaseDays: Rows;
  readonly totalValue: Rows;
}

type Matrix = (string | number)[][];

/** Calls a function as a cell does, with nothing remembered of earlier calls. */
async function called(spec: AnyFunctionSpec, ...values: unknown[]): Promise<Matrix> {
  const call = cellFunction(spec, (value) => ({ value }), {
    messages: () => (key) => key,
    sheet: () => (key) => key,
  });
  return (await call(...values)) as Matrix;
}

const cohorts = ({ customers, dates, asOf }: Transactions, measure: string | null): Promise<Matrix> =>
  called(cohortTableSpec, customers, dates, "month", measure, null, null, asOf, null);

export const cohortTable = (data: Transactions): Promise<Matrix> => cohorts(data, null);

/** `[cohort, age, customers]` for every cell that is not 0. */
export async function cohortCounts(data: Transactions): Promise<Matrix> {
  const [, ...rows] = await cohorts(data, "customers");
  return rows
    .slice(0, -1)
    .flatMap(([, , ...ages], cohort) =>
      ages.flatMap((count, age): Matrix =>
        typeof count === "number" && count > 0 ? [[cohort, age, count]] : [],
      ),
    );
}

/** A row a customer. */
export async function rfmSummary({ customers, dates, amounts, asOf }: Transactions): Promise<Matrix> {
  const [, ...rows] = await called(rfmSummarySpec, customers, dates, amounts, asOf, null);
  return rows;
}

export const rfmScores = ({ daysSinceLast, purchaseDays, totalValue }: Scored): Promise<Matrix> =>
  called(rfmScoreSpec, daysSinceLast, purchaseDays, totalValue, null);

/** Microseconds a row for the fingerprint of what RFM.SUMMARY reads, and for computing it. */
export function rememberingCosts({ customers, dates, amounts, asOf }: Transactions): {
  readonly fingerprint: number;
  readonly compute: number;
} {
  const { read, compute } = stagesOf(rfmSummarySpec);
  const args = finished(read([customers, dates, amounts, asOf, null]));
  const time = (run: () => unknown): number => {
    const times = Array.from({ length: 6 }, () => {
      const from = performance.now();
      run();
      return performance.now() - from;
    });
    return (1000 * median(times.slice(1))) / dates.length;
  };
  return { fingerprint: time(() => fingerprintOf("RFM.SUMMARY", args)), compute: time(() => compute(args)) };
}
