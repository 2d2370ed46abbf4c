import { isOutside, type Recipe } from "../contract/recipe";
import { type ProblemCode, WorkbookProblem } from "./ports/problem";
import type { RecipeState } from "./ports/recipe-state";
import type { Run } from "./ports/run";
import { readData } from "./prepare";
import { DataGapProblem, locateData } from "./recipe-data";
import { shapeOf, type RunsContext } from "./runs-context";
import { reportFingerprint } from "./written";

/** Data of more rows are read for a look when the user asks for it: where Excel is far away that takes seconds. */
const mostRowsUnasked = 50_000;

/** What keeps a report from being refreshed until someone does something about it; all else may pass. */
const breaks: readonly ProblemCode[] = ["unknown-report", "output-gone", "source-gone", "column-gone"];

/** Whether a report still says what its data say. Reads them, and computes nothing but their fingerprint. */
export async function look(
  context: RunsContext,
  recipe: Recipe,
  asked: boolean,
  run?: Run,
): Promise<RecipeState> {
  try {
    shapeOf(context, recipe);
    await context.port.standingReport(recipe);
    // Nothing is opened, and no address asked, only because somebody looks at a workbook.
    if (isOutside(recipe.source)) return { kind: "unread", sheetIds: [] };
    const { request, sources } = await locateData(context, recipe, run);
    const sheetIds = sources.map(({ sheetId }) => sheetId);
    const rows = sources.reduce((sum, source) => sum + source.rows, 0);
    if (!asked && rows > mostRowsUnasked) return { kind: "unread", sheetIds };
    const fingerprint = reportFingerprint(request, await readData(context, request, recipe.source, run));
    return { kind: fingerprint === recipe.lastRun.fingerprint ? "fresh" : "stale", sheetIds };
  } catch (problem) {
    if (!(problem instanceof WorkbookProblem) || !breaks.includes(problem.code)) throw problem;
    return { kind: "broken", problem, gap: problem instanceof DataGapProblem ? problem.gap : null };
  }
}
