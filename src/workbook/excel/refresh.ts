import { throwIfCancelled } from "../cancel";
import type { Recipe, WrittenTable } from "../../contract/recipe";
import { WorkbookProblem, type RefreshedReport, type Run, type WriteRequest } from "../port";
import { planRefresh, type RefreshPlan } from "../refresh-plan";

import { planTable, writeTable, type TableRefresh } from "./refresh-table";
import { followCharts } from "./refresh-charts";
import { headlineChanges, sentenceChange } from "./refresh-changes";
import { changedRows } from "./refresh-rows";
import { takeTurn } from "./turns";
import { writeWords } from "./refresh-words";
import { readStandingReport } from "./standing-report";

/** Brings an inserted report up to date by key, in one request: a refusal leaves everything as it was. */
export async function refreshReport(
  context: Excel.RequestContext,
  recipe: Recipe,
  request: WriteRequest,
  run: Run,
): Promise<RefreshedReport> {
  if (request.output.tables.length === 0) throw new WorkbookProblem("nothing-left");
  const report = await readStandingReport(context, recipe, request.output);
  const refreshes = report.tables.map((pair) =>
    planTable(pair, planRefresh(pair.standing.rows, pair.fresh), request),
  );
  throwIfCancelled(run.signal);

  const [first] = report.tables;
  if (first) {
    const { standing, written } = first;
    takeTurn(
      report.sheet,
      written.name,
      report.turn,
      report.sheet.getCell(standing.headerRow, standing.left),
    );
  }
  const newLanguage = recipe.output.language !== request.locale;
  // From the bottom up: rows that come and go in one table move what stands below it.
  const upwards = [...refreshes].sort((one, other) => other.standing.firstRow - one.standing.firstRow);
  for (const refresh of upwards) writeTable(refresh, request.translate("note.gone.mark"), newLanguage);
  followCharts(report, refreshes, request, newLanguage);
  const marked = refreshes.flatMap(({ plan }) => plan.marked);
  writeWords(report, marked, request, newLanguage);
  await context.sync();
  const [main] = refreshes;
  const { added, removed } = main?.plan ?? emptyPlan;
  return {
    added,
    removed,
    marked: main?.plan.marked ?? [],
    changed: main ? changedRows(main.standing, main.plan, main.columns, main.fresh) : 0,
    headline: main?.standing.hasTotals ? headlineChanges(main) : [],
    sentence: sentenceChange(report, request),
    turn: report.turn + 1,
    tables: recipe.output.tables.map((table, place) => writtenAnew(table, place, refreshes)),
  };
}

const emptyPlan: Pick<RefreshPlan, "added" | "removed"> = { added: [], removed: [] };

/** A table that is gone keeps its place in the recipe, so that the others are found by theirs. */
function writtenAnew(table: WrittenTable, place: number, refreshes: readonly TableRefresh[]): WrittenTable {
  const refresh = refreshes.find((candidate) => candidate.place === place);
  return refresh ? { name: table.name, headers: refresh.headers } : table;
}
