import { isOutside, type DataSource, type Recipe } from "../contract/recipe";
import { rowsUsed } from "../contract/report-data";
import type { ReportSpec } from "../contract/report-spec";
import { atSecondTry } from "./at-second-try";
import { cleanCopyRequest } from "./clean-copy";
import { WorkbookProblem } from "./ports/problem";
import type { Run } from "./ports/run";
import type { InsertPlace, PreparedReport, Recognition, ReportRuns } from "./ports/runs";
import type { SourceDescription } from "./ports/source";
import { askableOf } from "./ports/askable";
import { prepare, revise } from "./prepare";
import { look } from "./recipe-states";
import { recordToday } from "./record";
import { namesCustomers, recogniseShape } from "./recognise";
import { refresh, refreshAll, requestOfToday, restore } from "./recipe-runs";
import { specOf, type RunsContext } from "./runs-context";
import { lastRun, queryOf, writeRequest } from "./written";

/** From the selection to the sheet, and from a recipe to fresh figures. */
export function createRuns(context: RunsContext): ReportRuns {
  const runs: ReportRuns = {
    recognise: (report, source, shape) => recognise(context, specOf(context, report), source, shape),
    prepare: (request, run) => prepare(context, request, run),
    revise: (prepared, options, run) => revise(context, prepared, options, run),
    insert: (prepared, place, run) => insert(context, prepared, place, run),
    cleanCopy: (prepared, run) => cleanCopy(context, prepared, run),
    refresh: (recipe, run) => refresh(context, recipe, run),
    refreshAll: (run, onReport) => refreshAll(context, run, onReport),
    restore: (recipe, run) => restore(context, recipe, run),
    look: (recipe, asked, run) => look(context, recipe, asked, run),
    namesCustomers: (column) => namesCustomers(column, context.vocabulary),
    recordToday: (run) =>
      recordToday({ ...context, request: (recipe, how) => requestOfToday(context, recipe, how) }, run),
  };
  return runs;
}

function recognise(
  { vocabulary }: RunsContext,
  report: ReportSpec,
  { source, columns }: SourceDescription<DataSource>,
  shape?: string,
): Recognition {
  const { shapes } = askableOf(report, source);
  const named = shape === undefined ? undefined : shapes[shape];
  const wanted = shape !== undefined && named ? { [shape]: named } : shapes;
  return recogniseShape(wanted, columns, vocabulary);
}

async function insert(
  { port, locale, translateFor, newId, now }: RunsContext,
  prepared: PreparedReport,
  place: InsertPlace,
  run?: Run,
) {
  await port.roomForRecipe();
  const language = await port.reportLanguage();
  const spoken = language ?? locale;
  const request = writeRequest(prepared, await translateFor(spoken), spoken);
  const { source } = prepared.request.source;
  const beside = place === "beside" && !isOutside(source) ? { ...request, beside: source } : request;
  const inserted = await port.insert(beside, run);
  const { sheetId, tables, charts } = inserted;
  const recipe: Recipe = {
    version: isOutside(source) ? 2 : 1,
    id: newId(),
    ...queryOf(prepared.request),
    source,
    output: { sheetId, tables, charts, language: spoken },
    lastRun: lastRun(prepared, now()),
  };
  await atSecondTry(() => port.saveRecipe(recipe));
  if (language === null) await atSecondTry(() => port.fixReportLanguage(spoken));
  return inserted;
}

/** Read and checked anew, for what takes part goes by row and the sheet may have been sorted since. */
async function cleanCopy(
  context: RunsContext,
  { request }: PreparedReport,
  run?: Run,
): Promise<{ readonly sheetName: string }> {
  const { port, locale, translateFor } = context;
  const { source } = request.source;
  if (isOutside(source)) throw new WorkbookProblem("needs-rows", { report: request.report });
  const prepared = await prepare(context, request, run);
  if (rowsUsed(prepared.check) === 0) throw new WorkbookProblem("nothing-left");
  const translate = await translateFor((await port.reportLanguage()) ?? locale);
  return port.writeCleanCopy(cleanCopyRequest(source, prepared, translate), run);
}
