import type { Locale, Translate } from "../contract/locale";
import type { ReportQuery } from "../contract/recipe";
import { inShape, type InputShape, type ReportSpec } from "../contract/report-spec";
import type { CalculateReport } from "./calculate";
import type { WorkbookPort } from "./port";
import { WorkbookProblem } from "./ports/problem";
import type { OutsideSources } from "./ports/outside";
import type { Vocabulary } from "./recognise";

/** What the runs are bound to. They know neither Office nor any particular report or language. */
export interface RunsContext {
  readonly port: WorkbookPort;
  /** The data outside the workbook that are open. */
  readonly outside: OutsideSources;
  readonly reports: readonly ReportSpec[];
  readonly calculate: CalculateReport;
  readonly vocabulary: Vocabulary;
  /** The viewer's language: that of reports where the workbook has none yet. */
  readonly locale: Locale;
  /** Speaks a report language. */
  readonly translateFor: (locale: Locale) => Promise<Translate>;
  readonly now: () => Date;
  readonly newId: () => string;
}

export function specOf({ reports }: RunsContext, id: string): ReportSpec {
  const spec = reports.find((report) => report.id === id);
  if (!spec) throw new WorkbookProblem("unknown-report", { report: id });
  return spec;
}

export function shapeOf(context: RunsContext, { report, shape }: ReportQuery): InputShape {
  const shaped = inShape(specOf(context, report), shape);
  if (!shaped) throw new WorkbookProblem("unknown-report", { report: `${report} (${shape})` });
  return shaped;
}
