import type { Recipe } from "../../contract/recipe";
import type { ReportSpec } from "../../contract/report-spec";
import type { Say } from "../services";

/** What a report is called; one that only a newer Stay knows, by its id. */
export function recipeName({ report }: Recipe, reports: readonly ReportSpec[], say: Say): string {
  return reports.some(({ id }) => id === report) ? say(`report.${report}.name`) : report;
}
