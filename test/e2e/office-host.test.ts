import { leaveBrowser, openStage, type Stage } from "./harness/stage";

/** What the real client library gets to hear from the workbench. */
describe("the office host towards the real office.js", () => {
  let stage: Stage;
  beforeAll(async () => {
    stage = await openStage({ query: { sample: "0" } });
  });
  afterAll(async () => {
    await stage.close();
    await leaveBrowser();
  });

  it("refuses a member that the workbench does not play, and names it", async () => {
    const refusal = await stage.pane.evaluate(() =>
      Excel.run(async (context) => {
        context.workbook.pivotTables.refreshAll();
        await context.sync();
        return "accepted";
      }).catch((error: OfficeExtension.Error) => `${error.code}: ${error.message}`),
    );
    expect(refusal).toMatch(/^ApiNotFound: .*[Pp]ivotTables/);
  });

  it("insists on load before read, as Excel does", async () => {
    const refusal = await stage.pane.evaluate(() =>
      Excel.run(async (context) => {
        const range = context.workbook.getSelectedRange();
        await context.sync();
        return String(range.values);
      }).catch((error: OfficeExtension.Error) => error.code),
    );
    expect(refusal).toBe("PropertyNotLoaded");
  });

  it("refuses an array of another size than its range and keeps what was done before", async () => {
    const refusal = await stage.pane.evaluate(() =>
      Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getActiveWorksheet();
        sheet.getRange("A1:B1").values = [[1, 2]];
        await context.sync();
        sheet.getRange("A2:B2").values = [[1, 2, 3]];
        await context.sync();
        return "accepted";
      }).catch((error: OfficeExtension.Error) => error.code),
    );
    expect(refusal).toBe("InvalidArgument");
    expect(await stage.drive("values", "A1:B1")).toEqual([[1, 2]]);
  });

  it("coerces what is written as Excel does, unless the cell is text", async () => {
    await stage.pane.evaluate(() =>
      Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getActiveWorksheet();
        sheet.getRange("D1:D4").values = [["00123"], ["TRUE"], ["=1+1"], ["'1E5"]];
        sheet.getRange("E1:E4").numberFormat = [["@"], ["@"], ["@"], ["@"]];
        sheet.getRange("E1:E4").values = [["00123"], ["TRUE"], ["=1+1"], ["1E5"]];
        await context.sync();
      }),
    );
    await stage.drive("settled");
    expect(await stage.drive("values", "D1:D4")).toEqual([[123], [true], [2], ["1E5"]]);
    expect(await stage.drive("values", "E1:E4")).toEqual([["00123"], ["TRUE"], ["=1+1"], ["1E5"]]);
  });

  it("tells the add-in when the selection changes", async () => {
    await stage.pane.evaluate(() =>
      Excel.run(async (context) => {
        const heard: string[] = [];
        Object.assign(window, { heard });
        context.workbook.worksheets.getActiveWorksheet().onSelectionChanged.add(async (event) => {
          heard.push(event.address);
        });
        await context.sync();
      }),
    );
    await stage.drive("select", "C7:D9");
    await stage.pane.waitForFunction(() =>
      (window as unknown as { heard: string[] }).heard.includes("C7:D9"),
    );
  });
});
