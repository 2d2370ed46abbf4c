import {
  inShape,
  type AnswersTo,
  type Questions,
  type ReportSpec,
  type ShapedReport,
} from "../contract/report-spec";
import { throwIfCancelled } from "./cancel";
import { finishHere, type FinishReport } from "./finish";
import { WorkbookProblem } from "./ports/problem";
import type { Run } from "./ports/run";
import type { CountingEngine, Examining, OpenedSource, OutsideJob, OutsideReport } from "./ports/outside";

/** A source for all reports that are made of counts alone, by an engine that counts. */
export function countedBy(
  engine: CountingEngine,
  reports: readonly ReportSpec[],
  finish: FinishReport = finishHere(reports),
): OpenedSource {
  return {
    source: engine.source,
    describe: (run) => engine.describe(run),
    compute: async (job, run) => compute(engine, shapedOf(reports, job), finish, job, run),
  };
}

function shapedOf(reports: readonly ReportSpec[], { report, shape }: OutsideJob): ShapedReport {
  const spec = reports.find(({ id }) => id === report);
  const shaped = spec && inShape(spec, shape);
  if (!shaped?.counted) throw new WorkbookProblem("needs-rows", { report });
  return shaped;
}

async function compute(
  engine: CountingEngine,
  { counted, options: specs }: ShapedReport,
  finish: FinishReport,
  { report, shape, inputs, options, today }: OutsideJob,
  run?: Run,
): Promise<OutsideReport> {
  if (!counted) throw new Error("A report was asked of an engine that cannot be counted");
  const labels = Object.values(specs).flatMap((spec) => (spec.kind === "label" ? [spec.input] : []));
  const examining = { inputs, options, today, days: counted.days, labels: [...new Set(labels)] };
  const { span, ...examined } = await engine.examine(examining, run);
  const headers = Object.fromEntries(Object.entries(inputs).map(([input, { header }]) => [input, header]));
  const asked = { options, headers, today, span };
  const answers = await answersBy(engine, counted.questions(asked), examining, run);
  return {
    output: await finish({ report, shape, answers, asked }, run),
    rows: { ...examined, headers, firstRow: 1 },
  };
}

/** One question after the other: a large one should not compete with the next. */
async function answersBy<Asking extends Questions>(
  engine: CountingEngine,
  questions: Asking,
  asked: Examining,
  run?: Run,
): Promise<AnswersTo<Asking>> {
  const answers: Record<string, unknown> = {};
  for (const [name, question] of Object.entries(questions)) {
    throwIfCancelled(run?.signal);
    answers[name] = await engine.answer(question, asked, run);
  }
  // Each answer is under the name of its question.
  return answers as AnswersTo<Asking>;
}
