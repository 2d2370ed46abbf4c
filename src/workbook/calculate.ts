import type { ColumnSet, DataCheck } from "../contract/report-data";
import type { ReportOutput } from "../contract/report-output";
import { inShape, type OptionValues, type ReportSpec } from "../contract/report-spec";
import { breather } from "./breather";
import type { Run } from "./ports/run";

/** A report to be computed of data that have been read. */
export interface ReportJob {
  readonly report: string;
  readonly shape: string;
  readonly data: ColumnSet;
  readonly options: OptionValues;
  /** Day number. */
  readonly today: number;
}

export interface CalculatedReport {
  readonly check: DataCheck;
  readonly output: ReportOutput;
}

/** Checks the data and computes the report, wherever that is done. */
export type CalculateReport = (job: ReportJob, run?: Run) => Promise<CalculatedReport>;

/** On this thread, which is held up meanwhile. */
export const calculateHere =
  (reports: readonly ReportSpec[]): CalculateReport =>
  async ({ report, shape, data, options, today }, run) => {
    const spec = reports.find(({ id }) => id === report);
    const shaped = spec && inShape(spec, shape);
    if (!shaped) throw new Error(`There is no report "${report}" in the shape "${shape}"`);
    const breathe = breather();
    const check = shaped.check(data, options, today);
    await breathe();
    const onIteration = ({ iterations }: { iterations: number }) => run?.onIteration?.(iterations);
    return { check, output: shaped.compute(data, options, check, today, onIteration) };
  };
