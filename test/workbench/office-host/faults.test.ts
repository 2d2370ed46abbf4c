import { MemoryWorkbook } from "../../../src/workbench/workbook-model/memory/memory-workbook";
import { startClient, type RealClient } from "./real-client";

let workbook: MemoryWorkbook;
let client: RealClient;

beforeEach(async () => {
  workbook = new MemoryWorkbook();
  client = await startClient(workbook);
});
afterEach(() => client.close());

const write = (value: unknown = 1): Promise<void> =>
  client.Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Sheet1").getRange("A1").values = [[value as string]];
    await context.sync();
  });

describe("what goes wrong in Excel goes wrong here, with the same codes", () => {
  it("a request or a response beyond 5 MB is refused", async () => {
    client.host.faults.requestLimit = 20000;
    await expect(write("x".repeat(20000))).rejects.toMatchObject({ code: "RequestPayloadSizeLimitExceeded" });
    client.host.faults.requestLimit = 5 * 1024 * 1024;
    client.host.faults.responseLimit = 20000;
    await write("x".repeat(20000));
    const read = client.Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Sheet1").getRange("A1").load("values");
      await context.sync();
    });
    await expect(read).rejects.toMatchObject({ code: "ResponsePayloadSizeLimitExceeded" });
  });

  it("the limits are Excel's own until a test changes them", async () => {
    await expect(write("x".repeat(5 * 1024 * 1024))).rejects.toMatchObject({
      code: "RequestPayloadSizeLimitExceeded",
    });
  });

  it("too many requests are refused for as long as told", async () => {
    client.host.faults.throttledRequests = 1;
    await expect(write()).rejects.toMatchObject({ code: "ActivityLimitReached" });
    await expect(write()).resolves.toBeUndefined();
  });

  it("while the user types into a cell, requests fail, or wait when they said so", async () => {
    workbook.editing = true;
    await expect(write()).rejects.toMatchObject({ code: "InvalidOperationInCellEditMode" });
    const order: string[] = [];
    const waiting = client.Excel.run({ delayForCellEdit: true }, async (context) => {
      context.workbook.worksheets.getItem("Sheet1").getRange("A1").values = [[2]];
      await context.sync();
      order.push("written");
    });
    setTimeout(() => {
      order.push("typed");
      workbook.editing = false;
    }, 80);
    await waiting;
    expect(order).toEqual(["typed", "written"]);
  });

  it("a member told to fail fails with its code; what came before it stays done", async () => {
    client.host.faults.fail("TableCollection.add", "AccessDenied");
    const run = client.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Sheet1");
      sheet.getRange("A1:B1").values = [["a", "b"]];
      sheet.tables.add("A1:B1", true);
      await context.sync();
    });
    await expect(run).rejects.toMatchObject({ code: "AccessDenied" });
    const sheet = workbook.sheets.active;
    expect(workbook.cells.values({ sheet, row: 0, column: 0, rows: 1, columns: 2 })).toEqual([["a", "b"]]);
    expect(workbook.tables.all()).toEqual([]);
  });

  it("a co-author changes something between two requests", async () => {
    const sheet = workbook.sheets.active;
    client.host.faults.beforeNextRequest((shared) =>
      shared.cells.write({ sheet, row: 0, column: 0, rows: 1, columns: 1 }, [["theirs"]]),
    );
    const read = await client.Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem("Sheet1").getRange("A1").load("values");
      await context.sync();
      return range.values;
    });
    expect(read).toEqual([["theirs"]]);
  });
});
