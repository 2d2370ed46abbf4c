import type { Recipe } from "../contract/recipe";
import { rewordingOf } from "../contract/report-output";
import { atSecondTry } from "./at-second-try";
import { throwIfCancelled } from "./cancel";
import { WorkbookProblem } from "./ports/problem";
import type { InsertedReport, WriteRequest } from "./ports/report";
import type { Run } from "./ports/run";
import type { OnReport, PreparedReport, RefreshOutcome, RefreshResult, ReportRequest } from "./ports/runs";
import { prepare } from "./prepare";
import { locateData } from "./recipe-data";
import { shapeOf, type RunsContext } from "./runs-context";
import { lastRun, writeRequest } from "./written";

/** Brings a report up to date, as its recipe stands now. */
export async function refresh(context: RunsContext, listed: Recipe, run?: Run): Promise<RefreshResult> {
  const { port } = context;
  const { recipe, prepared, request } = await ready(context, listed, run);
  const refreshed = await port.refresh(recipe, request, run);
  const { turn } = refreshed;
  const done = lastRun(prepared, context.now());
  await atSecondTry(() =>
    port.changeRecipe(recipe.id, (stored) => {
      // A colleague's refresh that came later has said what stands in the sheet.
      if ((stored.lastRun.turn ?? 0) > turn) return stored;
      return {
        ...moved(stored, recipe, prepared.request),
        output: { ...stored.output, tables: refreshed.tables, language: request.locale },
        lastRun: { ...done, turn },
      };
    }),
  );
  return { ...refreshed, rows: { before: recipe.lastRun.rowsRead, now: done.rowsRead } };
}

/** One report that cannot be refreshed does not keep the others from it; Cancel ends them all. */
export async function refreshAll(
  context: RunsContext,
  run?: Run,
  onReport?: OnReport,
): Promise<readonly RefreshOutcome[]> {
  const outcomes: RefreshOutcome[] = [];
  const recipes = await context.port.recipes();
  for (const [place, recipe] of recipes.entries()) {
    onReport?.(recipe, place + 1, recipes.length);
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

/** Writes a report to a new sheet in place of one that is gone. */
export async function restore(context: RunsContext, listed: Recipe, run?: Run): Promise<InsertedReport> {
  const { port } = context;
  const { recipe, prepared, request } = await ready(context, listed, run);
  const restores = recipe.output.tables.map(({ name }) => name);
  const inserted = await port.insert({ ...request, restores }, run);
  const { sheetId, tables, charts } = inserted;
  await atSecondTry(() =>
    port.changeRecipe(recipe.id, (stored) => ({
      ...moved(stored, recipe, prepared.request),
      output: { sheetId, tables, charts, language: request.locale },
      lastRun: lastRun(prepared, context.now()),
    })),
  );
  return inserted;
}

/** What a recipe's report says of the data as they are. */
export const requestOfToday = async (
  context: RunsContext,
  recipe: Recipe,
  run?: Run,
): Promise<WriteRequest> => (await ready(context, recipe, run)).request;

/** Everything that comes before a report is written. */
interface Ready {
  readonly recipe: Recipe;
  readonly prepared: PreparedReport;
  readonly request: WriteRequest;
}

async function ready(context: RunsContext, listed: Recipe, run?: Run): Promise<Ready> {
  const { port, translateFor } = context;
  shapeOf(context, listed);
  const recipe = await port.recipe(listed.id);
  const located = await locateData(context, recipe, run);
  const prepared = await prepare(context, located.request, run);
  throwIfCancelled(run?.signal);
  const language = (await port.reportLanguage()) ?? recipe.output.language;
  const [translate, former] = [await translateFor(language), await translateFor(recipe.output.language)];
  const reword = rewordingOf(prepared.output.tables, former, translate);
  return { recipe, prepared, request: { ...writeRequest(prepared, translate, language), reword } };
}

/** The recipe with the places at which its data were found, unless a colleague has given it other data meanwhile. */
function moved(stored: Recipe, read: Recipe, { source, lookups }: ReportRequest): Recipe {
  const places = ({ source: rows, lookups: others }: Recipe): string => JSON.stringify([rows, others]);
  return places(stored) === places(read) ? { ...stored, source: source.source, lookups } : stored;
}
