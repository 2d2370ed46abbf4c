import type { Area } from "../../../src/workbench/workbook-model/area";
import { MemoryWorkbook } from "../../../src/workbench/workbook-model/memory/memory-workbook";
import { startClient, until, type RealClient } from "./real-client";

let workbook: MemoryWorkbook;
let client: RealClient;

beforeEach(async () => {
  workbook = new MemoryWorkbook();
  client = await startClient(workbook);
});
afterEach(() => client.close());

const cell = (row: number, column: number): Area => ({
  sheet: workbook.sheets.all()[0]?.id ?? "",
  row,
  column,
  rows: 1,
  columns: 1,
});

describe("events through the real client library", () => {
  it("tell of a change with its address, kind and source, until the handler is taken away", async () => {
    const seen: unknown[] = [];
    const handler = await client.Excel.run(async (context) => {
      const added = context.workbook.worksheets.getItem("Sheet1").onChanged.add(async (event) => {
        seen.push([event.address, event.changeType, event.source, event.triggerSource]);
      });
      await context.sync();
      return added;
    });
    workbook.cells.write(cell(1, 1), [[5]]);
    workbook.as("co-author", () => workbook.cells.write(cell(2, 2), [[6]]));
    await client.Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Sheet1").getRange("A1").values = [[7]];
      await context.sync();
    });
    await until(() => seen.length === 3);
    expect(seen).toEqual([
      ["B2", "RangeEdited", "Local", "Unknown"],
      ["C3", "RangeEdited", "Remote", "Unknown"],
      ["A1", "RangeEdited", "Local", "ThisLocalAddin"],
    ]);
    handler.remove();
    await handler.context.sync();
    workbook.cells.write(cell(1, 1), [[8]]);
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(seen).toHaveLength(3);
  });

  it("tell of the selection, by sheet and for the workbook", async () => {
    const seen: string[] = [];
    await client.Excel.run(async (context) => {
      context.workbook.onSelectionChanged.add(async () => void seen.push("workbook"));
      context.workbook.worksheets.onSelectionChanged.add(async (event) => void seen.push(event.address));
      await context.sync();
    });
    workbook.select({ kind: "areas", areas: [{ ...cell(1, 0), rows: 3 }], activeCell: cell(1, 0) });
    await until(() => seen.length === 2);
    expect(seen.sort()).toEqual(["A2:A4", "workbook"]);
  });

  it("tell of sheets that come, become active and go, and of tables and calculation", async () => {
    const seen: unknown[] = [];
    const id = await client.Excel.run(async (context) => {
      const { worksheets, tables } = context.workbook;
      worksheets.onAdded.add(async (event) => void seen.push(["added", event.worksheetId]));
      worksheets.onActivated.add(async (event) => void seen.push(["activated", event.worksheetId]));
      worksheets.onDeleted.add(async (event) => void seen.push(["deleted", event.worksheetId]));
      worksheets.onCalculated.add(async (event) => void seen.push(["calculated", event.worksheetId]));
      tables.onAdded.add(async (event) => void seen.push(["table", event.worksheetId]));
      // Handlers are called from the end of the request on that registers them.
      await context.sync();
      const sheet = worksheets.add("New").load("id");
      await context.sync();
      return sheet.id;
    });
    const there = { ...cell(0, 0), sheet: id };
    workbook.sheets.activate(id);
    workbook.cells.write(there, [[{ formula: "=1+1" }]]);
    await workbook.calculated();
    workbook.tables.add({ ...there, row: 5, rows: 3, columns: 2 });
    workbook.sheets.remove(id);
    await until(() => seen.length === 6);
    expect(seen).toEqual([
      ["added", id],
      ["activated", id],
      ["calculated", id],
      ["table", id],
      // The first sheet comes back to the front when the active one goes.
      ["activated", cell(0, 0).sheet],
      ["deleted", id],
    ]);
  });

  it("tell of changes inside a table, with the part that lies inside", async () => {
    const table = workbook.tables.add({ ...cell(0, 0), rows: 4, columns: 2 }, "Stay_Table");
    const seen: unknown[] = [];
    await client.Excel.run(async (context) => {
      context.workbook.tables
        .getItem("Stay_Table")
        .onChanged.add(async (event) => void seen.push([event.tableId, event.address]));
      await context.sync();
    });
    workbook.cells.write({ ...cell(3, 1), rows: 4, columns: 4 }, 1);
    workbook.cells.write(cell(9, 9), [[1]]);
    await until(() => seen.length === 1);
    expect(seen).toEqual([[table.id, "B4"]]);
  });

  it("tell of settings that a co-author changed, and not of one's own", async () => {
    let seen = 0;
    await client.Excel.run(async (context) => {
      context.workbook.settings.onSettingsChanged.add(async () => void (seen += 1));
      await context.sync();
    });
    workbook.as("add-in", () => workbook.settings.set("a", 1));
    workbook.as("co-author", () => workbook.settings.set("b", 2));
    await until(() => seen === 1);
    expect(seen).toBe(1);
  });
});

describe("the pane and the ribbon through the real client library", () => {
  it("the add-in shows and hides its pane, and hears when the user does", async () => {
    const seen: string[] = [];
    await client.Office.addin.onVisibilityModeChanged(
      (event) => void seen.push(String(event.visibilityMode)),
    );
    await client.Office.addin.hide();
    expect(client.paneVisible()).toBe(false);
    await client.Office.addin.showAsTaskpane();
    expect(client.paneVisible()).toBe(true);
    client.host.showPane(false);
    await until(() => seen.length === 3);
    expect(seen).toEqual(["Hidden", "Taskpane", "Hidden"]);
  });

  it("a ribbon button calls the associated action with the button's id and waits for completion", async () => {
    const seen: string[] = [];
    client.Office.actions.associate("refreshReports", (event: Office.AddinCommands.Event) => {
      seen.push(event.source.id);
      setTimeout(() => event.completed(), 20);
    });
    await client.conversation.invokeCommand("refreshReports", "Stay.Refresh");
    expect(seen).toEqual(["Stay.Refresh"]);
    await expect(client.conversation.invokeCommand("nowhere", "Stay.Nowhere")).rejects.toThrow("failed");
  });
});
