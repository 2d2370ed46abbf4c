import { throwIfCancelled } from "../cancel";
import type { OutputTable } from "../../contract/report-output";
import { columnWidths } from "../layout/layout-table";
import {
  cellNames,
  type CellRole,
  type ColumnPlan,
  type SheetPlan,
  type TablePlan,
} from "../layout/sheet-plan";
import type { InsertedReport } from "../ports/report";
import type { Run } from "../ports/run";
import { drawChart } from "./chart";
import { fillFormula, rangeOf, writeBlock, writeLongBlock, writeRows } from "./write-blocks";

const tableStyle = "TableStyleLight1";
/** One hue, light to dark, none so dark that black figures would not be read on it. */
const scaleColours = { light: "#F3F8FD", dark: "#62ABF5" };

/**
 * Writes a planned report to a sheet. Values come first, in pieces; all the rest goes with the caller's next request,
 * so that it is there as a whole or not at all.
 *
 * @param setColumns widens the columns: a chart's place is taken from the cells under it, so that has to come before
 */
export async function writeReport(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  plan: SheetPlan,
  run: Run,
  setColumns: () => void,
): Promise<void> {
  for (const { cells } of plan.tables) await writeLongBlock(context, sheet, cells, run);
  throwIfCancelled(run.signal);
  for (const table of plan.tables) makeTable(sheet, table);
  writeAround(sheet, plan);
  setColumns();
  for (const chart of plan.charts) drawChart(sheet, chart);
}

/** What was made, of a sheet whose id and name are loaded. */
export function writtenReport(sheet: Excel.Worksheet, plan: SheetPlan): InsertedReport {
  return {
    sheetId: sheet.id,
    sheetName: sheet.name,
    tables: plan.tables.map(({ name, columnPlans }) => ({
      name,
      headers: Object.fromEntries(columnPlans.map(({ key, header }) => [key, header])),
    })),
    charts: plan.charts.map(({ name }) => name),
  };
}

/** Writes a small table that is no report's with the next sync, its columns as wide as they need. */
export function placeTable(sheet: Excel.Worksheet, source: OutputTable, plan: TablePlan): void {
  const { rows, rowAt } = plan.cells;
  writeRows(
    sheet,
    plan,
    Array.from({ length: rows }, (_, row) => rowAt(row)),
  );
  makeTable(sheet, plan);
  columnWidths(source, plan.columnPlans).forEach((width, place) => {
    sheet.getRangeByIndexes(0, plan.column + place, 1, 1).getEntireColumn().format.columnWidth = width;
  });
}

/** Makes the table of cells that are already there; formulas come after it, for they speak of it. */
function makeTable(sheet: Excel.Worksheet, plan: TablePlan): void {
  const table = sheet.tables.add(rangeOf(sheet, { ...plan, rows: 1 + plan.body.rows }), true);
  table.name = plan.name;
  table.style = tableStyle;
  if (plan.totals) table.showTotals = true;
  plan.columnPlans.forEach((column, index) => writeColumn(sheet, plan, column, plan.column + index));
  if (plan.totals) {
    const totals = rangeOf(sheet, plan.totals);
    totals.numberFormat = [
      plan.columnPlans.map(({ total, format }) => (total.startsWith("=") ? format : "General")),
    ];
    totals.formulas = [plan.columnPlans.map(({ total }) => total)];
  }
  // Said beside the table style, which not every program that opens the file knows.
  for (const block of [{ ...plan, rows: 1 }, plan.totals]) {
    if (block) rangeOf(sheet, block).format.font.bold = true;
  }
  for (const block of plan.colourScales) addColourScale(rangeOf(sheet, block));
}

function writeColumn(
  sheet: Excel.Worksheet,
  plan: TablePlan,
  { formula, format }: ColumnPlan,
  column: number,
): void {
  const body = rangeOf(sheet, { ...plan.body, column, columns: 1 });
  if (formula) fillFormula(body, formula);
  if (format !== "@") {
    rangeOf(sheet, { ...plan, column, rows: 1, columns: 1 }).format.horizontalAlignment = "Right";
  }
}

export function addColourScale(range: Excel.Range): void {
  const { colorScale } = range.conditionalFormats.add(Excel.ConditionalFormatType.colorScale);
  colorScale.criteria = {
    minimum: { type: Excel.ConditionalFormatColorCriterionType.lowestValue, color: scaleColours.light },
    maximum: { type: Excel.ConditionalFormatColorCriterionType.highestValue, color: scaleColours.dark },
  };
}

/** In points: the font, and the row that Excel makes of it. */
const [titleSize, titleHeight] = [16, 21];

/** Title, sentence and notes, each under a name of its sheet by which a refresh finds it again. */
function writeAround(sheet: Excel.Worksheet, plan: SheetPlan): void {
  const names = cellNames(plan.tables[0]?.name ?? "");
  for (const [role, name] of Object.entries(names) as [CellRole, string][]) {
    writeBlock(sheet, plan[role]);
    sheet.names.add(name, rangeOf(sheet, plan[role]));
  }
  const { font } = rangeOf(sheet, plan.title).format;
  font.bold = true;
  font.size = titleSize;
  rangeOf(sheet, { ...plan.notes, columns: 1 }).format.font.bold = true;
}

export function setWidths(sheet: Excel.Worksheet, plan: SheetPlan): void {
  plan.widths.forEach((width, place) => {
    const cell = sheet.getRangeByIndexes(0, plan.printed.column + place, 1, 1);
    cell.getEntireColumn().format.columnWidth = width;
  });
}

/** Header in sight, print one page wide: for a sheet that is the report's own. */
export function setPage(sheet: Excel.Worksheet, plan: SheetPlan): void {
  // Said before charts are placed: a row that grows with its font moves what stands below it, not what floats.
  rangeOf(sheet, plan.title).format.rowHeight = titleHeight;
  sheet.freezePanes.freezeRows(plan.frozenRows);
  sheet.pageLayout.orientation = Excel.PageOrientation.landscape;
  sheet.pageLayout.zoom = { horizontalFitToPages: 1 };
  sheet.pageLayout.setPrintArea(rangeOf(sheet, plan.printed));
}
