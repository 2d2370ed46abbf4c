import { layoutReport } from "../layout/layout-report";
import { WorkbookProblem } from "../ports/problem";
import type { InsertedReport, WriteRequest } from "../ports/report";
import type { Run } from "../ports/run";
import { insertBeside } from "./insert-beside";
import { onNewSheet } from "./new-sheet";
import { setPage, setWidths, writeReport, writtenReport } from "./write-report";

/** Writes a report to a new sheet, or beside its data, and shows it. */
export function insertReport(
  context: Excel.RequestContext,
  request: WriteRequest,
  run: Run,
): Promise<InsertedReport> {
  return request.beside
    ? insertBeside(context, request, request.beside, run)
    : insertOnNewSheet(context, request, run);
}

function insertOnNewSheet(
  context: Excel.RequestContext,
  request: WriteRequest,
  run: Run,
): Promise<InsertedReport> {
  const { output, translate, restores = [] } = request;
  const wanted = {
    sheet: translate(output.sheetName.key, output.sheetName.values),
    tables: output.tables.map(({ name }, place) => restores[place] ?? name),
    own: restores,
  };
  return onNewSheet(context, wanted, async ({ sheet, tables }) => {
    // Its own name is taken: a colleague has restored it meanwhile. One who does so from now on is refused the name.
    if (restores.length > 0 && tables[0] !== restores[0]) throw new WorkbookProblem("changed-meanwhile");
    const charts = output.charts.map(({ name }) => name);
    const plan = layoutReport(request, { sheet: sheet.name, tables, charts, row: 0, column: 0 });
    await writeReport(context, sheet, plan, run, () => {
      setWidths(sheet, plan);
      setPage(sheet, plan);
    });
    sheet.activate();
    sheet.getRange("A1").select();
    await context.sync();
    return writtenReport(sheet, plan);
  });
}
