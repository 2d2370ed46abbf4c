import type { ReportOutput } from "../contract/report-output";
import {
  inShape,
  type AnswersTo,
  type Asked,
  type Questions,
  type ReportSpec,
} from "../contract/report-spec";
import type { Run } from "./ports/run";

/** A report to be made of what a source has answered. */
export interface FinishJob {
  readonly report: string;
  readonly shape: string;
  readonly answers: AnswersTo<Questions>;
  readonly asked: Asked;
}

/** Makes a report of counts, wherever that is done: models are fitted to them. */
export type FinishReport = (job: FinishJob, run?: Run) => Promise<ReportOutput>;

/** On this thread, which is held up meanwhile. */
export const finishHere =
  (reports: readonly ReportSpec[]): FinishReport =>
  ({ report, shape, answers, asked }, run) => {
    const spec = reports.find(({ id }) => id === report);
    const counted = spec && inShape(spec, shape)?.counted;
    if (!counted) throw new Error(`The report "${report}" in the shape "${shape}" is not made of counts`);
    const onIteration = ({ iterations }: { iterations: number }) => run?.onIteration?.(iterations);
    return Promise.resolve(counted.finish(answers, asked, onIteration));
  };
