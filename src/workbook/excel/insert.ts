import { layoutReport } from "../layout/layout-report";
import { cellNames, type ColumnPlan, type SheetPlan, type TablePlan } from "../layout/sheet-plan";
import type { InsertedReport, Run, WriteRequest } from "../port";
import { drawChart } from "./chart";
import { onNewSheet } from "./new-sheet";
import { throwIfCancelled } from "./problems";
import { fillFormula, rangeOf, writeBlock, writeLongBlock } from "./write-blocks";

const tableStyle = "TableStyleLight1";
/** One hue, light to dark, none so dark that black figures would not be read on it. */
const scaleColours = { light: "#F3F8FD", dark: "#62ABF5" };

/** Writes a report to a new sheet and shows it. */
export function insertReport(
  context: Excel.RequestContext,
  request: WriteRequest,
  run: Run,
): Promise<InsertedReport> {
  const { output, translate } = request;
  const wanted = {
    sheet: translate(output.sheetName.key, output.sheetName.values),
    table: output.tables[0]?.name ?? "",
  };
  return onNewSheet(context, wanted, async ({ sheet, tableName }) => {
    const plan = layoutReport(request, { sheet: sheet.name, table: tableName });
    await writeLongBlock(context, sheet, plan.cells, run);
    throwIfCancelled(run.signal);
    makeTable(sheet, plan.table);
    writeAround(sheet, plan);
    setPage(sheet, plan);
    // A chart's place is taken from the cells under it, so the columns have their widths by now.
    for (const chart of plan.charts) drawChart(sheet, chart);
    sheet.activate();
    sheet.getRange("A1").select();
    await context.sync();
    return {
      sheetId: sheet.id,
      sheetName: sheet.name,
      table: tableName,
      chart: plan.charts[0]?.name ?? "",
      headers: Object.fromEntries(plan.table.columnPlans.map(({ key, header }) => [key, header])),
    };
  });
}

/** Makes the table of cells that are already there; formulas come after it, for they speak of it. */
function makeTable(sheet: Excel.Worksheet, plan: TablePlan): void {
  const withoutTotals = rangeOf(sheet, { ...plan, rows: plan.rows - 1 });
  const table = sheet.tables.add(withoutTotals, true);
  table.name = plan.name;
  table.style = tableStyle;
  table.showTotals = true;
  plan.columnPlans.forEach((column, index) => writeColumn(sheet, plan, column, plan.column + index));
  const totals = rangeOf(sheet, plan.totals);
  totals.numberFormat = [
    plan.columnPlans.map(({ total, format }) => (total.startsWith("=") ? format : "General")),
  ];
  totals.formulas = [plan.columnPlans.map(({ total }) => total)];
  // Said beside the table style, which not every program that opens the file knows.
  for (const row of [plan.row, plan.totals.row])
    rangeOf(sheet, { ...plan, row, rows: 1 }).format.font.bold = true;
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

function addColourScale(range: Excel.Range): void {
  const { colorScale } = range.conditionalFormats.add(Excel.ConditionalFormatType.colorScale);
  colorScale.criteria = {
    minimum: { type: Excel.ConditionalFormatColorCriterionType.lowestValue, color: scaleColours.light },
    maximum: { type: Excel.ConditionalFormatColorCriterionType.highestValue, color: scaleColours.dark },
  };
}

/** Title, sentence and notes, each under a name of its sheet by which a refresh finds it again. */
function writeAround(sheet: Excel.Worksheet, plan: SheetPlan): void {
  for (const [role, name] of Object.entries(cellNames) as [keyof typeof cellNames, string][]) {
    writeBlock(sheet, plan[role]);
    sheet.names.add(name, rangeOf(sheet, plan[role]));
  }
  const { font } = rangeOf(sheet, plan.title).format;
  font.bold = true;
  font.size = 16;
  rangeOf(sheet, { ...plan.notes, columns: 1 }).format.font.bold = true;
}

/** Header in sight, columns wide enough, print one page wide. */
function setPage(sheet: Excel.Worksheet, plan: SheetPlan): void {
  plan.widths.forEach((width, column) => {
    sheet.getRangeByIndexes(0, column, 1, 1).getEntireColumn().format.columnWidth = width;
  });
  sheet.freezePanes.freezeRows(plan.frozenRows);
  sheet.pageLayout.orientation = Excel.PageOrientation.landscape;
  sheet.pageLayout.zoom = { horizontalFitToPages: 1 };
  sheet.pageLayout.setPrintArea(rangeOf(sheet, plan.printed));
}
