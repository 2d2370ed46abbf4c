import type { Locale, Translate } from "../contract/locale";
import type { Recipe } from "../contract/recipe";
import type { ReportSpec } from "../contract/report-spec";
import { findingSentences } from "./finding-sentences";
import {
  WorkbookProblem,
  type PreparedReport,
  type Recognition,
  type RefreshedReport,
  type RefreshOutcome,
  type ReportRequest,
  type ReportRuns,
  type Run,
  type SourceDescription,
  type WorkbookPort,
  type WriteRequest,
} from "./port";
import { recogniseColumns, type Vocabulary } from "./recognise";

/** What the runs are bound to. They know neither Office nor any particular report or language. */
export interface RunsContext {
  readonly port: WorkbookPort;
  readonly reports: readonly ReportSpec[];
  readonly vocabulary: Vocabulary;
  /** The viewer's language: that of reports where the workbook has none yet. */
  readonly locale: Locale;
  /** Speaks a report language. */
  readonly translateFor: (locale: Locale) => Promise<Translate>;
  readonly now: () => Date;
  readonly newId: () => string;
}

/** From the selection to the sheet, and from a recipe to fresh figures. */
export function createRuns(context: RunsContext): ReportRuns {
  const runs: ReportRuns = {
    recognise: (report, source) => recognise(context, specOf(context, report), source),
    prepare: (request, run) => prepare(context, request, run),
    revise: ({ request, data, asOf }, options) =>
      computed(specOf(context, request.report), { ...request, options }, data, asOf),
    insert: (prepared, run) => insert(context, prepared, run),
    refresh: (recipe, run) => refresh(context, recipe, run),
    refreshAll: (run) => refreshAll(context, run),
  };
  return runs;
}

function specOf({ reports }: RunsContext, id: string): ReportSpec {
  const spec = reports.find((report) => report.id === id);
  if (!spec) throw new WorkbookProblem("unknown-report", { report: id });
  return spec;
}

/** Options that decide what the figures mean have no default: they follow from a header or are asked. */
function recognise({ vocabulary }: RunsContext, spec: ReportSpec, source: SourceDescription): Recognition {
  const { mapping, missing } = recogniseColumns(spec.inputs, source.columns, vocabulary);
  const inferred = spec.infer?.(mapping) ?? {};
  const options: Record<string, string | number> = {};
  const unsure: string[] = [];
  for (const [name, option] of Object.entries(spec.options)) {
    const value = inferred[name] ?? (option.place === "columns" ? undefined : option.default);
    if (value === undefined) unsure.push(name);
    else options[name] = value;
  }
  return { mapping, missing, options, unsure };
}

async function prepare(context: RunsContext, request: ReportRequest, run?: Run): Promise<PreparedReport> {
  const spec = specOf(context, request.report);
  const inputs = Object.fromEntries(
    Object.entries(request.mapping).flatMap(([input, header]) => {
      const role = spec.inputs[input]?.role;
      return role ? [[input, { header, role }]] : [];
    }),
  );
  const data = await context.port.read({ source: request.source.source, inputs }, run);
  return computed(spec, request, data, context.now());
}

function computed(
  spec: ReportSpec,
  request: ReportRequest,
  data: PreparedReport["data"],
  asOf: Date,
): PreparedReport {
  const check = spec.check(data, request.options);
  return { request, data, check, output: spec.compute(data, request.options, check), asOf };
}

async function insert(
  { port, locale, translateFor, newId }: RunsContext,
  prepared: PreparedReport,
  run?: Run,
) {
  const language = await port.reportLanguage();
  const spoken = language ?? locale;
  const inserted = await port.insert(writeRequest(prepared, await translateFor(spoken), spoken), run);
  const { sheetId, table, chart, headers } = inserted;
  const { report, source, mapping, options } = prepared.request;
  await port.saveRecipe({
    version: 1,
    id: newId(),
    report,
    source: source.source,
    mapping,
    options,
    output: { sheetId, table, chart, headers, language: spoken },
    lastRun: lastRun(prepared),
  });
  if (language === null) await port.setReportLanguage(spoken);
  return inserted;
}

async function refresh(context: RunsContext, recipe: Recipe, run?: Run): Promise<RefreshedReport> {
  const { port, translateFor } = context;
  specOf(context, recipe.report);
  const source = await port.describe(recipe.source);
  const { report, mapping, options } = recipe;
  const prepared = await prepare(context, { report, source, mapping, options }, run);
  const spoken = (await port.reportLanguage()) ?? recipe.output.language;
  const request = writeRequest(prepared, await translateFor(spoken), spoken);
  const refreshed = await port.refresh(recipe, request, run);
  await port.saveRecipe({
    ...recipe,
    output: { ...recipe.output, headers: refreshed.headers, language: spoken },
    lastRun: lastRun(prepared),
  });
  return refreshed;
}

/** One report that cannot be refreshed does not keep the others from it; Cancel ends them all. */
async function refreshAll(context: RunsContext, run?: Run): Promise<readonly RefreshOutcome[]> {
  const outcomes: RefreshOutcome[] = [];
  for (const recipe of await context.port.recipes()) {
    try {
      outcomes.push({ recipe, refreshed: await refresh(context, recipe, run) });
    } catch (problem) {
      if (!(problem instanceof WorkbookProblem)) throw problem;
      outcomes.push({ recipe, problem });
      if (problem.code === "cancelled") break;
    }
  }
  return outcomes;
}

function writeRequest(prepared: PreparedReport, translate: Translate, locale: Locale): WriteRequest {
  const { request, data, check, output, asOf } = prepared;
  const rowsUsed = usedRows(prepared);
  if (rowsUsed === 0) throw new WorkbookProblem("nothing-left");
  const { address, table } = request.source;
  return {
    output,
    translate,
    locale,
    provenance: {
      source: table === null ? address : `${table} (${address})`,
      asOf,
      rowsRead: data.length,
      rowsUsed,
      leftOut: findingSentences(data, check, translate),
    },
  };
}

const usedRows = ({ check }: PreparedReport): number => check.included.reduce((sum, flag) => sum + flag, 0);

function lastRun(prepared: PreparedReport): Recipe["lastRun"] {
  return {
    at: prepared.asOf.toISOString(),
    rowsRead: prepared.data.length,
    rowsUsed: usedRows(prepared),
  };
}
