import cohortTableSpec from "../../src/calc/cohorts/cohort-table";
import rfmSummarySpec from "../../src/calc/cohorts/rfm-summary";
import rfmScoreSpec from "../../src/calc/loyalty/rfm-score";
import type { AnyFunctionSpec } from "../../src/contract/function-spec";
import { cellFunction } from "../../src/functions/cell-function";
import { asOf, type Rows, type Transactions } from "./transactions";

/** What RFM.SCORE reads. */
export interface Scored {
  readonly daysSinceLast: Rows;
  readonly purchaseDays: Rows;
  readonly totalValue: Rows;
}

type Matrix = (string | number)[][];

/** Calls a function as a cell does, with nothing remembered of earlier calls. */
function called(spec: AnyFunctionSpec, ...values: unknown[]): Matrix {
  const call = cellFunction(spec, (value) => ({ value }), {
    messages: () => (key) => key,
    sheet: () => (key) => key,
  });
  return call(...values) as Matrix;
}

const cohorts = ({ customers, dates }: Transactions, measure: string | null): Matrix =>
  called(cohortTableSpec, customers, dates, "month", measure, null, null, asOf, null);

export const cohortTable = (data: Transactions): Matrix => cohorts(data, null);

/** `[cohort, age, customers]` for every cell that is not 0. */
export function cohortCounts(data: Transactions): Matrix {
  const [, ...rows] = cohorts(data, "customers");
  return rows
    .slice(0, -1)
    .flatMap(([, , ...ages], cohort) =>
      ages.flatMap((count, age): Matrix =>
        typeof count === "number" && count > 0 ? [[cohort, age, count]] : [],
      ),
    );
}

/** A row a customer. */
export function rfmSummary({ customers, dates, amounts }: Transactions): Matrix {
  const [, ...rows] = called(rfmSummarySpec, customers, dates, amounts, asOf, null);
  return rows;
}

export const rfmScores = ({ daysSinceLast, purchaseDays, totalValue }: Scored): Matrix =>
  called(rfmScoreSpec, daysSinceLast, purchaseDays, totalValue, null);
