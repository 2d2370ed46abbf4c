import type { Recipe } from "../contract/recipe";
import type { ReportSpec } from "../contract/report-spec";
import { atSecondTry } from "./at-second-try";
import { cleanCopyRequest } from "./clean-copy";
import {
  WorkbookProblem,
  type InsertPlace,
  type PreparedReport,
  type Recognition,
  type ReportRuns,
  type Run,
  type SourceDescription,
} from "./port";
import { prepare, revise } from "./prepare";
import { look } from "./recipe-states";
import { recogniseShape } from "./recognise";
import { refresh, refreshAll, restore } from "./recipe-runs";
import { specOf, type RunsContext } from "./runs-context";
import { lastRun, queryOf, usedRows, writeRequest } from "./written";

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
  };
  return runs;
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
  const inserted = await port.insert(place === "beside" ? { ...request, beside: source } : request, run);
  const { sheetId, tables, charts } = inserted;
  const recipe: Recipe = {
    version: 1,
    id: newId(),
    ...queryOf(prepared.request),
    source: prepared.request.source.source,
    output: { sheetId, tables, charts, language: spoken },
    lastRun: lastRun(prepared, now()),
  };
  await atSecondTry(() => port.saveRecipe(recipe));
  if (language === null) await atSecondTry(() => port.fixReportLanguage(spoken));
  return inserted;
}

async function cleanCopy(
  { port, locale, translateFor }: RunsContext,
  prepared: PreparedReport,
  run?: Run,
): Promise<{ readonly sheetName: string }> {
  if (usedRows(prepared) === 0) throw new WorkbookProblem("nothing-left");
  const translate = await translateFor((await port.reportLanguage()) ?? locale);
  return port.writeCleanCopy(cleanCopyRequest(prepared, translate), run);
}
