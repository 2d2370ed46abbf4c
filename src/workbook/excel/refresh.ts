import { throwIfCancelled } from "../cancel";
import type { Recipe, WrittenTable } from "../../contract/recipe";
import { WorkbookProblem } from "../ports/problem";
import type { RefreshedReport, WriteRequest } from "../ports/report";
import type { Run } from "../ports/run";
import { planRefresh } from "../refresh-plan";
import { fitColumns } from "./refresh-columns";
import { rewordTable } from "./reword-table";
import { planTable, writeTable, type TableRefresh } from "./refresh-table";
import { followCharts } from "./refresh-charts";
import { headlineChanges, sentenceChange } from "./refresh-changes";
import { changedRows } from "./refresh-rows";
import { currentRecipe } from "./settings";
import { takeTurn } from "./turns";
import { writeWords } from "./refresh-words";
import { readStandingReport, type StandingReport } from "./standing-report";

/** Brings an inserted report up to date by key, in one request: a refusal leaves everything as it was. */
export async function refreshReport(
  context: Excel.RequestContext,
  known: Recipe,
  request: WriteRequest,
  run: Run,
): Promise<RefreshedReport> {
  if (request.output.tables.length === 0) throw new WorkbookProblem("nothing-left");
  // A colleague may have refreshed it since, and every column may be called differently by now.
  const recipe = (await currentRecipe(context, known.id)) ?? known;
  const standing = await readStandingReport(context, recipe, request.output);
  throwIfCancelled(run.signal);
  takeReportsTurn(standing);
  const newLanguage = recipe.output.language !== request.locale;
  const report = withFreshColumns(standing);
  const refreshes = report.tables.map((standing) => {
    const pair = newLanguage ? rewordTable(standing, request) : standing;
    return planTable(pair, planRefresh(pair.standing.rows, pair.fresh), request);
  });
  // From the bottom up: rows that come and go in one table move what stands below it.
  const upwards = [...refreshes].sort((one, other) => other.standing.firstRow - one.standing.firstRow);
  for (const refresh of upwards) writeTable(refresh, request.translate("note.gone.mark"), newLanguage);
  followCharts(report, refreshes, request, newLanguage);
  const marked = refreshes.flatMap(({ plan }) => plan.marked);
  writeWords(report, marked, request, newLanguage);
  await context.sync();
  // A report that stands has its first table.
  const main = refreshes[0]!;
  return {
    added: main.plan.added,
    removed: main.plan.removed,
    marked: main.plan.marked,
    changed: changedRows(main.standing, main.plan, main.columns, main.fresh),
    headline: main.standing.hasTotals ? headlineChanges(main) : [],
    sentence: sentenceChange(report, request),
    turn: report.turn + 1,
    tables: recipe.output.tables.map((table, place) => writtenAnew(table, place, refreshes)),
  };
}

function takeReportsTurn({ sheet, turn, tables }: StandingReport): void {
  const { standing, written } = tables[0]!;
  takeTurn(sheet, written.name, turn, sheet.getCell(standing.headerRow, standing.left));
}

/** Columns come before rows, so that new rows are as wide as the table has become. */
function withFreshColumns(report: StandingReport): StandingReport {
  const tables = fitColumns(report.tables);
  return { ...report, tables, band: tables[0]!.standing.band };
}

/** A table that is gone keeps its place in the recipe, so that the others are found by theirs. */
function writtenAnew(table: WrittenTable, place: number, refreshes: readonly TableRefresh[]): WrittenTable {
  const refresh = refreshes.find((candidate) => candidate.place === place);
  return refresh ? { name: table.name, headers: refresh.headers } : table;
}
