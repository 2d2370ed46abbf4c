import { MemoryWorkbook } from "../../../src/workbench/workbook-model/memory/memory-workbook";
import { startClient, type RealClient } from "./real-client";

let workbook: MemoryWorkbook;
let client: RealClient;

const at = (row: number, column: number, rows = 1, columns = 1) => ({
  sheet: workbook.sheets.all()[0]!.id,
  row,
  column,
  rows,
  columns,
});

/** A table of two rows with totals, a formula that reads it, a chart, merged cells, a hidden row and a name. */
beforeEach(async () => {
  workbook = new MemoryWorkbook({ evaluate: (formula) => (formula === "=SPILL()" ? [[1], [2]] : 5) });
  client = await startClient(workbook);
  workbook.cells.write(at(0, 0, 3, 2), [
    ["Plan", "Start"],
    ["A", 2],
    ["B", 3],
  ]);
  const { id } = workbook.tables.add(at(0, 0, 3, 2), "Plans");
  workbook.tables.update(id, { showTotals: true });
  workbook.cells.write(at(0, 3), [[{ formula: "=SUM(Plans[Start])" }]]);
  workbook.cells.write(at(5, 3), [[{ formula: "=SPILL()" }]]);
  workbook.merges.add(at(8, 0, 1, 2));
  workbook.layout.setRowsHidden(at(9, 0), true);
  workbook.layout.setColumnWidth(at(0, 1), 99);
  workbook.cells.setFormat(at(0, 3), { bold: true });
  workbook.cells.setNumberFormats(at(0, 3), "0.0%");
  workbook.names.add({
    name: "Here",
    scope: at(0, 0).sheet,
    formula: "=Sheet1!$A$1",
    comment: "",
    visible: true,
  });
});
afterEach(() => client.close());

const run = <T>(work: (sheet: Excel.Worksheet, context: Excel.RequestContext) => Promise<T>): Promise<T> =>
  client.Excel.run((context) => work(context.workbook.worksheets.getItem("Sheet1"), context));

describe("a copied sheet, through the real client library", () => {
  it("has everything of its original, its table under another name", async () => {
    await run(async (sheet, context) => {
      sheet.charts.add("Line" as Excel.ChartType, sheet.getRange("A1:B3"));
      sheet.copy("After" as Excel.WorksheetPositionType, sheet);
      await context.sync();
    });
    const copy = workbook.sheets.byName("Sheet1 (2)")!;
    const there = (row: number, column: number) => ({ ...at(row, column), sheet: copy.id });
    const [table] = workbook.tables.all().filter(({ area }) => area.sheet === copy.id);
    expect(table).toMatchObject({
      name: "Plans1",
      showTotals: true,
      area: { row: 0, column: 0, rows: 4, columns: 2 },
    });
    expect(workbook.cells.formulas({ ...there(0, 3), rows: 1, columns: 1 })).toEqual([
      ["=SUM(Plans1[Start])"],
    ]);
    expect(workbook.cells.formulas(there(3, 1))).toEqual([["=SUBTOTAL(109,Plans1[Start])"]]);
    expect(workbook.cells.values({ ...there(5, 3), rows: 2 })).toEqual([[1], [2]]);
    expect(workbook.cells.spillArea(there(5, 3))).toMatchObject({ rows: 2 });
    expect(workbook.cells.format(there(0, 3)).bold).toBe(true);
    expect(workbook.cells.texts(there(0, 3))).toEqual([["500.0%"]]);
    expect(workbook.layout.columnWidth(copy.id, 1)).toBe(99);
    expect(workbook.layout.rowHidden(copy.id, 9)).toBe(true);
    expect(workbook.merges.all().filter(({ sheet }) => sheet === copy.id)).toMatchObject([
      { row: 8, columns: 2 },
    ]);
    expect(workbook.names.get("Here", copy.id)?.formula).toBe("=Sheet1!$A$1");
    const [chart] = workbook.charts.all().filter(({ sheet }) => sheet === copy.id);
    expect(chart?.series.map(({ values }) => values?.sheet)).toEqual([copy.id]);
    // The original has kept what it had.
    expect(workbook.cells.formulas(at(0, 3))).toEqual([["=SUM(Plans[Start])"]]);
  });

  it.each([
    ["Beginning", ["Sheet1 (2)", "Sheet1", "Other"]],
    ["Before", ["Sheet1", "Sheet1 (2)", "Other"]],
    ["End", ["Sheet1", "Other", "Sheet1 (2)"]],
    [undefined, ["Sheet1", "Other", "Sheet1 (2)"]],
  ])("goes where it is told: %s", async (place, expected) => {
    workbook.sheets.add("Other");
    await run(async (sheet, context) => {
      const other = context.workbook.worksheets.getItem("Other");
      sheet.copy(place as Excel.WorksheetPositionType | undefined, place === "Before" ? other : undefined);
      await context.sync();
    });
    expect(workbook.sheets.all().map(({ name }) => name)).toEqual(expected);
  });

  it("of a protected sheet is protected; of a protected structure there is none", async () => {
    workbook.sheets.update(at(0, 0).sheet, { protected: true });
    await run(async (sheet, context) => {
      sheet.copy();
      await context.sync();
    });
    expect(workbook.sheets.byName("Sheet1 (2)")?.protected).toBe(true);
    workbook.protectStructure(true);
    const refused = run(async (sheet, context) => {
      sheet.copy();
      await context.sync();
    });
    await expect(refused).rejects.toMatchObject({ code: "AccessDenied" });
  });
});
