import type { Locale, Translate } from "../contract/locale";
import { serialOf } from "../contract/dates";
import type { Recipe, ReportQuery } from "../contract/recipe";
import type { ColumnSet } from "../contract/report-data";
import { spokenTable } from "../contract/report-output";
import { inShape, type InputShape, type OptionValues, type ReportSpec } from "../contract/report-spec";
import { breather } from "./breather";
import { throwIfCancelled } from "./cancel";
import { cleanCopyRequest } from "./clean-copy";
import { findingSentences } from "./finding-sentences";
import {
  WorkbookProblem,
  type InsertPlace,
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
import { lookUp } from "./lookups";
import { recordToday } from "./record";
import { namesCustomers, recogniseShape, type Vocabulary } from "./recognise";

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
    recognise: (report, source, shape) => recognise(context, specOf(context, report), source, shape),
    prepare: (request, run) => prepare(context, request, run),
    revise: (prepared, options) => revise(context, prepared, options),
    insert: (prepared, place, run) => insert(context, prepared, place, run),
    cleanCopy: (prepared, run) => cleanCopy(context, prepared, run),
    refresh: (recipe, run) => refresh(context, recipe, run),
    refreshAll: (run) => refreshAll(context, run),
    namesCustomers: (column) => namesCustomers(column, context.vocabulary),
    recordToday: (run) =>
      recordToday({ ...context, request: (recipe, how) => requestOfToday(context, recipe, how) }, run),
  };
  return runs;
}

function specOf({ reports }: RunsContext, id: string): ReportSpec {
  const spec = reports.find((report) => report.id === id);
  if (!spec) throw new WorkbookProblem("unknown-report", { report: id });
  return spec;
}

function shapeOf(context: RunsContext, { report, shape }: ReportQuery): InputShape {
  const shaped = inShape(specOf(context, report), shape);
  if (!shaped) throw new WorkbookProblem("unknown-report", { report: `${report} (${shape})` });
  return shaped;
}

function recognise(
  { vocabulary }: RunsContext,
  { shapes }: ReportSpec,
  { columns }: SourceDescription,
  shape?: string,
): Recognition {
  const named = shape === undefined ? undefined : shapes[shape];
  const wanted = shape !== undefined && named ? { [shape]: named } : shapes;
  return recogniseShape(wanted, columns, vocabulary);
}

async function prepare(context: RunsContext, request: ReportRequest, run?: Run): Promise<PreparedReport> {
  const shape = shapeOf(context, request);
  const { inputs } = shape;
  const read = Object.entries(request.mapping).flatMap(([input, header]) => {
    const role = inputs[input]?.role;
    return role && !(input in request.lookups) ? [[input, { header, role }] as const] : [];
  });
  const rows = await context.port.read(
    { source: request.source.source, inputs: Object.fromEntries(read) },
    run,
  );
  const data = await withLookups(context, request, inputs, rows, run);
  const breathe = breather();
  const check = shape.check(data, request.options);
  await breathe();
  return computed(context, { request, data, check, asOf: context.now() });
}

/** Inputs that stand in a second table join the rows by their customer. */
async function withLookups(
  { port }: RunsContext,
  { lookups }: ReportRequest,
  inputs: InputShape["inputs"],
  rows: ColumnSet,
  run?: Run,
): Promise<ColumnSet> {
  let data = rows;
  for (const [input, { source, key, value }] of Object.entries(lookups)) {
    const spec = inputs[input];
    const customers = spec?.lookupBy === undefined ? undefined : rows.columns[spec.lookupBy];
    if (!spec || !customers) continue;
    const second = await port.read(
      {
        source,
        inputs: { key: { header: key, role: "identifier" }, value: { header: value, role: spec.role } },
      },
      run,
    );
    const [keys, values] = [second.columns.key, second.columns.value];
    if (!keys || !values) throw new Error(`The second table of "${input}" was read without its columns`);
    const { column, result } = lookUp(customers, keys, values);
    data = {
      ...data,
      headers: { ...data.headers, [input]: value },
      columns: { ...data.columns, [input]: column },
      lookups: { ...data.lookups, [input]: result },
    };
  }
  return data;
}

function computed(context: RunsContext, checked: Omit<PreparedReport, "output">): PreparedReport {
  const { request, data, check, asOf } = checked;
  const today = serialOf(asOf.getFullYear(), asOf.getMonth() + 1, asOf.getDate());
  return { ...checked, output: shapeOf(context, request).compute(data, request.options, check, today) };
}

function revise(context: RunsContext, { request, data, asOf }: PreparedReport, options: OptionValues) {
  const revised = { ...request, options };
  const check = shapeOf(context, revised).check(data, options);
  return computed(context, { request: revised, data, check, asOf });
}

async function insert(
  { port, locale, translateFor, newId }: RunsContext,
  prepared: PreparedReport,
  place: InsertPlace,
  run?: Run,
) {
  const language = await port.reportLanguage();
  const spoken = language ?? locale;
  const request = writeRequest(prepared, await translateFor(spoken), spoken);
  const { source } = prepared.request.source;
  const inserted = await port.insert(place === "beside" ? { ...request, beside: source } : request, run);
  const { sheetId, tables, charts } = inserted;
  const recipe: Recipe = {
    version: 1,
    id: newId(),
    ...queryOf(prepared.request),
    source: prepared.request.source.source,
    output: { sheetId, tables, charts, language: spoken },
    lastRun: lastRun(prepared),
  };
  await atSecondTry(() => port.saveRecipe(recipe));
  if (language === null) await atSecondTry(() => port.setReportLanguage(spoken));
  return inserted;
}

/** The report stands by now: one refusal is no reason to leave it without its recipe. */
const atSecondTry = (keep: () => Promise<void>): Promise<void> => keep().catch(keep);

async function cleanCopy(
  { port, locale, translateFor }: RunsContext,
  prepared: PreparedReport,
  run?: Run,
): Promise<{ readonly sheetName: string }> {
  if (usedRows(prepared) === 0) throw new WorkbookProblem("nothing-left");
  const translate = await translateFor((await port.reportLanguage()) ?? locale);
  return port.writeCleanCopy(cleanCopyRequest(prepared, translate), run);
}

async function refresh(context: RunsContext, recipe: Recipe, run?: Run): Promise<RefreshedReport> {
  const { port, translateFor } = context;
  shapeOf(context, recipe);
  const source = await port.describe(recipe.source, run);
  const prepared = await prepare(context, { ...queryOf(recipe), source }, run);
  throwIfCancelled(run?.signal);
  const spoken = (await port.reportLanguage()) ?? recipe.output.language;
  const request = writeRequest(prepared, await translateFor(spoken), spoken);
  const refreshed = await port.refresh(recipe, request, run);
  const renewed: Recipe = {
    ...recipe,
    output: { ...recipe.output, tables: refreshed.tables, language: spoken },
    lastRun: lastRun(prepared),
  };
  await atSecondTry(() => port.saveRecipe(renewed));
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

/** What a recipe's report says of the data as they are. */
async function requestOfToday(context: RunsContext, recipe: Recipe, run?: Run): Promise<WriteRequest> {
  const { port, translateFor } = context;
  shapeOf(context, recipe);
  const source = await port.describe(recipe.source, run);
  const prepared = await prepare(context, { ...queryOf(recipe), source }, run);
  const spoken = (await port.reportLanguage()) ?? recipe.output.language;
  return writeRequest(prepared, await translateFor(spoken), spoken);
}

/** What a recipe keeps of a request. */
function queryOf({ report, shape, mapping, lookups, options }: ReportQuery): ReportQuery {
  return { report, shape, mapping, lookups, options };
}

function writeRequest(prepared: PreparedReport, translate: Translate, locale: Locale): WriteRequest {
  const { request, data, check, output, asOf } = prepared;
  const rowsUsed = usedRows(prepared);
  if (rowsUsed === 0) throw new WorkbookProblem("nothing-left");
  const { address, table } = request.source;
  return {
    output: { ...output, tables: output.tables.map((written) => spokenTable(written, translate)) },
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
