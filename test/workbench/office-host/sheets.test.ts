import { MemoryWorkbook } from "../../../src/workbench/workbook-model/memory/memory-workbook";
import { startClient, type RealClient } from "./real-client";

let workbook: MemoryWorkbook;
let client: RealClient;

beforeEach(async () => {
  workbook = new MemoryWorkbook();
  client = await startClient(workbook);
});
afterEach(() => client.close());

const first = (): string => workbook.sheets.all()[0]?.id ?? "";
const failure = (work: Promise<unknown>): Promise<unknown> =>
  work.then(() => null).catch((error: unknown) => error);

describe("sheets, names, settings and the selection through the real client library", () => {
  it("sheets come with a look, a page and frozen panes", async () => {
    await client.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.add("Report");
      sheet.tabColor = "#0b5a4a";
      sheet.showGridlines = false;
      sheet.position = 0;
      sheet.freezePanes.freezeRows(4);
      sheet.pageLayout.orientation = client.Excel.PageOrientation.landscape;
      sheet.pageLayout.zoom = { horizontalFitToPages: 1 };
      sheet.pageLayout.setPrintArea("A1:J30");
      sheet.pageLayout.setPrintTitleRows("$4:$4");
      await context.sync();
    });
    expect(workbook.sheets.all().map(({ name }) => name)).toEqual(["Report", "Sheet1"]);
    expect(workbook.sheets.all()[0]).toMatchObject({
      frozen: { rows: 4, columns: 0 },
      page: {
        orientation: "Landscape",
        printArea: { row: 0, column: 0, rows: 30, columns: 10 },
        titleRows: { row: 3, rows: 1 },
        zoom: { horizontalFitToPages: 1 },
      },
      showGridlines: false,
      tabColor: "#0B5A4A",
    });
  });

  it("sheet names are refused as Excel refuses them", async () => {
    const add = (name: string): Promise<unknown> =>
      failure(
        client.Excel.run(async (context) => {
          context.workbook.worksheets.add(name);
          await context.sync();
        }),
      );
    expect(await add("sheet1")).toMatchObject({ code: "ItemAlreadyExists" });
    expect(await add("a:b")).toMatchObject({ code: "InvalidArgument" });
    expect(await add("x".repeat(32))).toMatchObject({ code: "InvalidArgument" });
    const missing = client.Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Nowhere").getRange("A1").load("values");
      await context.sync();
    });
    expect(await failure(missing)).toMatchObject({
      code: "ItemNotFound",
      debugInfo: { errorLocation: "WorksheetCollection.getItem" },
    });
  });

  it("cells of a protected sheet cannot be written, and can after it is unprotected", async () => {
    const write = (): Promise<unknown> =>
      client.Excel.run(async (context) => {
        context.workbook.worksheets.getItem("Sheet1").getRange("A1").values = [[1]];
        await context.sync();
      });
    workbook.sheets.update(first(), { protected: true });
    expect(await failure(write())).toMatchObject({ code: "AccessDenied" });
    await client.Excel.run(async (context) => {
      const { protection } = context.workbook.worksheets.getItem("Sheet1").load("protection/protected");
      await context.sync();
      expect(protection.protected).toBe(true);
      protection.unprotect();
      await context.sync();
    });
    expect(await failure(write())).toBeNull();
  });

  it("names of ranges and constants are added, read and found missing", async () => {
    const read = await client.Excel.run(async (context) => {
      const { names } = context.workbook;
      const sheet = context.workbook.worksheets.getItem("Sheet1");
      names.add("Orders", sheet.getRange("A1:B9"), "the orders");
      names.add("Level", "=0.95");
      const orders = names.getItem("Orders").load("formula,type,comment");
      const range = names.getItem("Orders").getRange().load("address");
      const level = names.getItem("level").load("value,type");
      const none = names.getItemOrNullObject("Nothing").load("name");
      const byName = sheet.getRange("Orders").load("address");
      await context.sync();
      return [
        orders.formula,
        orders.type,
        orders.comment,
        range.address,
        level.value,
        none.isNullObject,
        byName.address,
      ];
    });
    expect(read).toEqual([
      "=Sheet1!$A$1:$B$9",
      "Range",
      "the orders",
      "Sheet1!A1:B9",
      "0.95",
      true,
      "Sheet1!A1:B9",
    ]);
  });

  it("settings are one store for both interfaces", async () => {
    await client.Excel.run(async (context) => {
      const { settings } = context.workbook;
      settings.add("Stay.recipe.1", { id: "1", options: { level: 0.95 } });
      settings.add("Stay.reportLanguage", "da");
      settings.getItem("Stay.reportLanguage").delete();
      const recipe = settings.getItem("Stay.recipe.1").load("value,key");
      settings.load("items/key");
      await context.sync();
      expect([recipe.value, settings.items.map(({ key }) => key)]).toEqual([
        { id: "1", options: { level: 0.95 } },
        ["Stay.recipe.1"],
      ]);
    });
    const { settings } = client.Office.context.document;
    await new Promise((resolve) => settings.refreshAsync(resolve));
    expect(settings.get("Stay.recipe.1")).toEqual({ id: "1", options: { level: 0.95 } });
    settings.set("Stay.other", [1, 2]);
    await new Promise((resolve) => settings.saveAsync(resolve));
    expect([...workbook.settings.all()]).toEqual([
      ["Stay.recipe.1", { id: "1", options: { level: 0.95 } }],
      ["Stay.other", [1, 2]],
    ]);
  });

  it("the selection is one range, several areas, or a chart, and only asked for rightly", async () => {
    const sheet = first();
    const one = { sheet, row: 1, column: 0, rows: 3, columns: 2 };
    const two = { sheet, row: 1, column: 4, rows: 3, columns: 1 };
    const ask = (): Promise<unknown[]> =>
      client.Excel.run(async (context) => {
        const areas = context.workbook.getSelectedRanges().load("address,areaCount");
        const chart = context.workbook.getActiveChartOrNullObject().load("name");
        await context.sync();
        const range = context.workbook.getSelectedRange().load("address");
        const failed = await failure(context.sync());
        const { code } = (failed ?? {}) as { code?: string };
        return [areas.address, areas.areaCount, chart.isNullObject, code ?? range.address];
      });
    workbook.select({ kind: "areas", areas: [one], activeCell: { ...one, rows: 1, columns: 1 } });
    expect(await ask()).toEqual(["Sheet1!A2:B4", 1, true, "Sheet1!A2:B4"]);
    workbook.select({ kind: "areas", areas: [one, two], activeCell: { ...one, rows: 1, columns: 1 } });
    expect(await ask()).toEqual(["Sheet1!A2:B4,Sheet1!E2:E4", 2, true, "InvalidSelection"]);
    await client.Excel.run(async (context) => {
      const charts = context.workbook.worksheets.getItem("Sheet1").charts;
      charts.add("Line", context.workbook.worksheets.getItem("Sheet1").getRange("A1:B3")).activate();
      await context.sync();
    });
    await expect(ask()).rejects.toMatchObject({ code: "InvalidSelection" });
    await client.Excel.run(async (context) => {
      const chart = context.workbook.getActiveChartOrNullObject().load("name");
      context.workbook.worksheets.getItem("Sheet1").getRange("B2").select();
      await context.sync();
      expect(chart.name).toBe("Chart 1");
    });
    expect(workbook.selection).toMatchObject({ kind: "areas", areas: [{ row: 1, column: 1 }] });
  });

  it("colour scales are made, read and cleared", async () => {
    const criteria = {
      minimum: {
        formula: undefined,
        type: client.Excel.ConditionalFormatColorCriterionType.lowestValue,
        color: "#ffffff",
      },
      maximum: {
        formula: "1",
        type: client.Excel.ConditionalFormatColorCriterionType.number,
        color: "#0b5a4a",
      },
    };
    await client.Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem("Sheet1").getRange("B2:B9");
      range.conditionalFormats.add(client.Excel.ConditionalFormatType.colorScale).colorScale.criteria =
        criteria;
      await context.sync();
    });
    expect(workbook.colorScales.all()).toMatchObject([
      {
        area: { row: 1, column: 1, rows: 8, columns: 1 },
        minimum: { type: "LowestValue", formula: null, color: "#FFFFFF" },
        midpoint: null,
        maximum: { type: "Number", formula: "1", color: "#0B5A4A" },
      },
    ]);
    await client.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Sheet1");
      const elsewhere = sheet.getRange("D1:E5").conditionalFormats.getCount();
      const here = sheet.getRange("A1:B2").conditionalFormats.getCount();
      sheet.getRange("B5").conditionalFormats.clearAll();
      await context.sync();
      expect([elsewhere.value, here.value]).toEqual([0, 1]);
    });
    expect(workbook.colorScales.all()).toEqual([]);
    const other = client.Excel.run(async (context) => {
      context.workbook.getSelectedRange().conditionalFormats.add(client.Excel.ConditionalFormatType.dataBar);
      await context.sync();
    });
    expect(await failure(other)).toMatchObject({ code: "ApiNotFound" });
  });
});
