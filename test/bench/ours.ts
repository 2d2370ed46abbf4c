import type { AnyFunctionSpec } from "../../src/contract/function-spec";
import { cellFunction, stagesOf } from "../../src/functions/cell-function";
import { Calculator } from "../../src/functions/calculator";
import { callFingerprint } from "../../src/functions/fingerprint";
import { finished } from "../../src/functions/stepwise";
import { median } from "./figures";
import { nodeThread } from "./node-thread";
import { raced } from "./specs";
import type { Rows, Transactions } from "./transactions";

/** What RFM.SCORE reads. */
export interface Scored {
  readonly daysSinceLast: Rows;
  readonly purchaseDays: Rows;
  readonly totalValue: Rows;
}

type Matrix = (string | number)[][];

const { thread, leave } = nodeThread("worker.js");
export { leave };

/** Calls a function as a cell does, with nothing remembered of earlier calls: what is heavy goes to the worker. */
async function called(spec: AnyFunctionSpec, ...values: unknown[]): Promise<Matrix> {
  const call = cellFunction(
    spec,
    (value) => ({ value }),
    {
      messages: () => (key) => key,
      sheet: () => (key) => key,
    },
    new Calculator(thread),
  );
  return (await call(...values)) as Matrix;
}

const cohorts = ({ customers, dates, asOf }: Transactions, measure: string | null): Promise<Matrix> =>
  called(raced.cohortTable, customers, dates, "month", measure, null, null, asOf, null);

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
  const [, ...rows] = await called(raced.rfmSummary, customers, dates, amounts, asOf, null);
  return rows;
}

export const rfmScores = ({ daysSinceLast, purchaseDays, totalValue }: Scored): Promise<Matrix> =>
  called(raced.rfmScore, daysSinceLast, purchaseDays, totalValue, null);

/** Microseconds a row for the fingerprint of what RFM.SUMMARY reads, and for computing it. */
export function rememberingCosts({ customers, dates, amounts, asOf }: Transactions): {
  readonly fingerprint: number;
  readonly compute: number;
} {
  const { read, compute } = stagesOf(raced.rfmSummary);
  const args = finished(read([customers, dates, amounts, asOf, null]));
  const time = (run: () => unknown): number => {
    const times = Array.from({ length: 6 }, () => {
      const from = performance.now();
      run();
      return performance.now() - from;
    });
    return (1000 * median(times.slice(1))) / dates.length;
  };
  return {
    fingerprint: time(() => callFingerprint("RFM.SUMMARY", args)),
    compute: time(() => compute(args)),
  };
}
