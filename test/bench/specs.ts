import cohortTable from "../../src/calc/cohorts/cohort-table";
import rfmSummary from "../../src/calc/cohorts/rfm-summary";
import rfmScore from "../../src/calc/loyalty/rfm-score";
import type { AnyFunctionSpec } from "../../src/contract/function-spec";

/** The functions that are raced. */
export const raced = { cohortTable, rfmSummary, rfmScore } satisfies Readonly<
  Record<string, AnyFunctionSpec>
>;
