import { workbook as english } from "../../src/i18n/en/workbook";
import { leaveBrowser, openStage, paneOf, type Stage } from "./harness/stage";

/** The page around the grid: what a newcomer presses. */
describe("the workbench page", () => {
  let stage: Stage;
  beforeAll(async () => {
    stage = await openStage({ query: { sample: "0" } });
  });
  afterAll(async () => {
    await stage.close();
    await leaveBrowser();
  });

  const selectedTab = (): Promise<string> =>
    stage.pane.locator('[role="tab"][aria-selected="true"]').innerText();

  it.each([
    ["Stay.Reports", "Reports"],
    ["Stay.Functions", "Functions"],
    ["Stay.Explain", "Explain"],
  ])("shows, when the ribbon's %s is pressed, the place %s", async (control, place) => {
    await stage.page.locator(`[data-control="${control}"]`).click();
    await stage.pane.getByRole("tab", { selected: true, name: place }).waitFor();
    expect(await selectedTab()).toContain(place);
  });

  it("explains a cell from the menu of cells", async () => {
    await stage.drive("type", "B2", "=STAY.CHURN(1000,900,200)");
    await stage.drive("select", "B2");
    await stage.page.locator('[data-control="Stay.Reports"]').click();
    await stage.page.getByRole("button", { name: /Cell menu/ }).click();
    await stage.page.getByRole("menuitem", { name: "Explain this cell" }).click();
    await stage.pane.getByRole("tab", { selected: true, name: "Explain" }).waitFor();
    await stage.pane.getByRole("heading", { name: /B2/ }).waitFor();
    expect(await stage.pane.getByRole("tabpanel").innerText()).toContain("STAY.CHURN");
  });

  it("says so when there is no report to refresh", async () => {
    await stage.page.locator('[data-control="Stay.Refresh"]').click();
    await stage.pane.getByRole("tab", { selected: true, name: "Reports" }).waitFor();
    await stage.pane.getByText(english["workbook.no-reports"]).first().waitFor();
  });

  const choose = (name: string, content: string): Promise<void> =>
    stage.page
      .getByTestId("open-file")
      .setInputFiles({ name, mimeType: "application/octet-stream", buffer: Buffer.from(content) });
  const said = async (text: RegExp): Promise<string> => {
    const line = stage.page.getByText(text).first();
    await line.waitFor({ timeout: 60_000 });
    return line.innerText();
  };

  it("opens a text table from disk, semicolons and decimal commas included, and shows its name", async () => {
    await choose("kunder.csv", "Segment;Start;Slut;Rate\nÆble;1000;800;0,5\nØl;10;9;0,25\n");
    await said(/kunder\.csv is open/);
    await stage.drive("settled");
    expect(await stage.drive("values", "A1:D3")).toEqual([
      ["Segment", "Start", "Slut", "Rate"],
      ["Æble", 1000, 800, 0.5],
      ["Øl", 10, 9, 0.25],
    ]);
  });

  it.each([
    ["damaged.xlsx", "PK not a zip"],
    ["picture.png", "\u0089PNG\r\n\u001a\n"],
    ["empty.csv", ""],
  ])("does not open %s, says why, and leaves the open workbook as it was", async (name, content) => {
    await choose(name, content);
    expect(await said(new RegExp(`${name.replace(".", "\\.")} was not opened`))).toMatch(/as it was/);
    expect(await stage.drive("values", "A2")).toEqual([["Æble"]]);
  });

  it("draws a chart over the cells over which Excel has it", async () => {
    await (
      await paneOf(stage.page)
    ).evaluate(() =>
      Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getActiveWorksheet();
        const chart = sheet.charts.add("ColumnClustered" as Excel.ChartType, sheet.getRange("A1:B3"));
        chart.title.text = "Slut";
        chart.setPosition("C5", "F14");
        await context.sync();
      }),
    );
    const drawn = stage.page.getByRole("img", { name: "Slut" });
    await drawn.waitFor();
    const { x, y, width, height } = (await drawn.boundingBox())!;
    const hit = async (left: number, top: number): Promise<string> => {
      await stage.page.mouse.click(left, top);
      return (await paneOf(stage.page)).evaluate(() =>
        Excel.run(async (context) => {
          const cell = context.workbook.getActiveCell();
          cell.load("address");
          await context.sync();
          return cell.address.split("!")[1]!;
        }),
      );
    };
    // The cells just outside two of its corners.
    expect(await hit(x - 4, y + 4)).toBe("B5");
    expect(await hit(x + 4, y - 4)).toBe("C4");
    expect(await hit(x + width + 4, y + height - 4)).toBe("G14");
    expect(await hit(x + width - 4, y + height + 4)).toBe("F15");
  });

  it("changes the language of page, ribbon and pane at once, and keeps the workbook", async () => {
    await stage.page.getByLabel("Language").selectOption("sv-SE");
    await stage.page.locator('[data-control="Stay.Reports"]', { hasText: "Retentionsrapporter" }).waitFor();
    await stage.drive("settled");
    expect(await stage.drive("values", "A2")).toEqual([["Æble"]]);
    await stage.page.locator('[data-control="Stay.Functions"]').click();
    await (await paneOf(stage.page)).getByRole("tab", { name: "Funktioner" }).waitFor();
    await stage.page.getByLabel("Språk").selectOption("en-US");
    await stage.page.locator('[data-control="Stay.Reports"]', { hasText: "Retention reports" }).waitFor();
  });

  it("complains of nothing", () => {
    expect(stage.complaints).toEqual([]);
  });
});
