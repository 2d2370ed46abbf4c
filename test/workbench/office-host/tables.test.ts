import type { Area } from "../../../src/workbench/workbook-model/area";
import { MemoryWorkbook } from "../../../src/workbench/workbook-model/memory/memory-workbook";
import { startClient, type RealClient } from "./real-client";

let workbook: MemoryWorkbook;
let client: RealClient;

beforeAll(async () => {
  workbook = new MemoryWorkbook();
  client = await startClient(workbook);
});
afterAll(() => client.close());

/** A fresh sheet with Segment, Start and End of three segments in A1:C4 made a table of this name. */
async function tableNamed(name: string): Promise<Area> {
  return client.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.add();
    sheet.getRange("A1:C4").values = [
      ["Segment", "Start", "End"],
      ["Gold", 100, 90],
      ["Silver", 200, 150],
      ["Bronze", 300, 200],
    ];
    const table = sheet.tables.add("A1:C4", true);
    table.name = name;
    table.style = "TableStyleLight9";
    sheet.load("id");
    await context.sync();
    return { sheet: sheet.id, row: 0, column: 0, rows: 4, columns: 3 };
  });
}

const run = <T>(
  name: string,
  work: (table: Excel.Table, context: Excel.RequestContext) => Promise<T>,
): Promise<T> => client.Excel.run((context) => work(context.workbook.tables.getItem(name), context));

const failure = (work: Promise<unknown>): Promise<unknown> =>
  work.then(() => null).catch((error: unknown) => error);

describe("tables through the real client library", () => {
  it("have parts: header, data, totals, columns, rows", async () => {
    const area = await tableNamed("Parts");
    const read = await run("Parts", async (table, context) => {
      table.showTotals = true;
      const header = table.getHeaderRowRange().load("address");
      const data = table.getDataBodyRange().load("values,rowCount");
      const totals = table.getTotalRowRange().load("formulas,address");
      const column = table.columns.getItem("End").getDataBodyRange().load("values");
      table.columns.load("items/name,count");
      const rows = table.rows.getCount();
      table.load("name,style,showTotals");
      await context.sync();
      return {
        header: header.address.split("!")[1],
        rows: [data.rowCount, rows.value, data.values.length],
        totals: [totals.address.split("!")[1], totals.formulas[0]],
        column: column.values,
        columns: table.columns.items.map(({ name }) => name),
        table: [table.name, table.style, table.showTotals],
      };
    });
    expect(read).toEqual({
      header: "A1:C1",
      rows: [3, 3, 3],
      totals: ["A5:C5", ["Total", "", "=SUBTOTAL(109,Parts[End])"]],
      column: [[90], [150], [200]],
      columns: ["Segment", "Start", "End"],
      table: ["Parts", "TableStyleLight9", true],
    });
    expect(workbook.tables.get("Parts")?.area).toEqual({ ...area, rows: 5 });
  });

  it("grow by resizing, by rows and by columns", async () => {
    await tableNamed("Growing");
    await run("Growing", async (table, context) => {
      table.rows.add(undefined, [["Iron", 10, 5]]);
      table.rows.add(0, [["Tin", 1, 1]]);
      table.columns.add(undefined, [["Note"], ["a"], ["b"], ["c"], ["d"], ["e"]]);
      await context.sync();
      table.resize("A1:D8");
      await context.sync();
    });
    const area = workbook.tables.get("Growing")?.area;
    expect([area?.rows, area?.columns]).toEqual([8, 4]);
    expect(workbook.cells.values({ ...(area as Area), rows: 6 })).toEqual([
      ["Segment", "Start", "End", "Note"],
      ["Tin", 1, 1, "a"],
      ["Gold", 100, 90, "b"],
      ["Silver", 200, 150, "c"],
      ["Bronze", 300, 200, "d"],
      ["Iron", 10, 5, "e"],
    ]);
  });

  it("lose rows and columns, and keep one row of data", async () => {
    const area = await tableNamed("Shrinking");
    await run("Shrinking", async (table, context) => {
      table.rows.deleteRowsAt(0, 2);
      table.columns.getItem("Start").delete();
      await context.sync();
    });
    expect(workbook.cells.values({ ...area, rows: 2 })).toEqual([
      ["Segment", "End", null],
      ["Bronze", 200, null],
    ]);
    expect(workbook.tables.get("Shrinking")?.area).toEqual({ ...area, rows: 2, columns: 2 });
  });

  it("are sorted with formulas that keep to their row", async () => {
    const area = await tableNamed("Sorted");
    await run("Sorted", async (table, context) => {
      table.columns.add(undefined, [["Lost"], ["=B2-C2"], ["=B3-C3"], ["=B4-C4"]]);
      table.sort.apply([{ key: 1, ascending: false }]);
      await context.sync();
    });
    const rows = { ...area, row: 1, rows: 3 };
    expect(workbook.cells.values({ ...rows, columns: 1 })).toEqual([["Bronze"], ["Silver"], ["Gold"]]);
    expect(workbook.cells.formulas({ ...rows, column: 3, columns: 1 })).toEqual([
      ["=B2-C2"],
      ["=B3-C3"],
      ["=B4-C4"],
    ]);
  });

  it("are found from a range, by sheet, or not at all", async () => {
    const area = await tableNamed("Found");
    const read = await client.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem(area.sheet);
      const touching = sheet.getRange("C4:F9").getTables().load("items/name");
      const contained = sheet.getRange("C4:F9").getTables(true).load("items/name");
      const none = context.workbook.tables.getItemOrNullObject("Nowhere").load("name");
      const count = sheet.tables.getCount();
      await context.sync();
      return [touching.items.map(({ name }) => name), contained.items.length, none.isNullObject, count.value];
    });
    expect(read).toEqual([["Found"], 0, true, 1]);
  });

  it("refuse names that Excel refuses, names that are taken and areas of other tables", async () => {
    const area = await tableNamed("Taken");
    await tableNamed("Other");
    const rename = (name: string): Promise<unknown> =>
      failure(
        run("Other", async (table, context) => {
          table.name = name;
          await context.sync();
        }),
      );
    expect(await rename("B12")).toMatchObject({ code: "InvalidArgument" });
    expect(await rename("with space")).toMatchObject({ code: "InvalidArgument" });
    expect(await rename("taken")).toMatchObject({ code: "ItemAlreadyExists" });
    const overlap = client.Excel.run(async (context) => {
      context.workbook.worksheets.getItem(area.sheet).tables.add("B2:E9", true);
      await context.sync();
    });
    expect(await failure(overlap)).toMatchObject({ code: "InvalidArgument" });
  });

  it("become plain ranges or go with their cells", async () => {
    const kept = await tableNamed("Kept");
    const gone = await tableNamed("Gone");
    await client.Excel.run(async (context) => {
      context.workbook.tables.getItem("Kept").convertToRange();
      context.workbook.tables.getItem("Gone").delete();
      await context.sync();
    });
    expect([workbook.tables.get("Kept"), workbook.tables.get("Gone")]).toEqual([null, null]);
    expect(workbook.cells.values({ ...kept, rows: 1 })).toEqual([["Segment", "Start", "End"]]);
    expect(workbook.cells.usedArea(gone.sheet, false)).toBeNull();
  });
});
