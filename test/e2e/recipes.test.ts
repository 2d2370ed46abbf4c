import type { Frame } from "playwright-core";
import { openFile } from "../../src/workbench/cli/drive";
import { insertSegmentRetention, openPane } from "../../src/workbench/cli/pane-walk";
import { overflowsSideways, seriousFindings } from "./harness/accessibility";
import { leaveBrowser, openStage, paneOf, type Stage } from "./harness/stage";

/** Twelve customers of three segments, of whom every fourth has left. */
const customers = Buffer.from(
  [
    "Customer,Segment,Churned",
    ...Array.from(
      { length: 12 },
      (_, row) => `K${row},${["Café", "Office", "Kiosk"][row % 3]},${row % 4 ? "No" : "Yes"}`,
    ),
  ].join("\n"),
);

/** This workbook says by itself whether its reports are true, and helps to mend them. */
describe("the reports of a workbook", () => {
  let stage: Stage;
  beforeAll(async () => {
    stage = await openStage({ query: { sample: "0" } });
    await openFile(stage.page, customers, "customers.csv");
    await stage.drive("select", "A1");
    await insertSegmentRetention(stage.page, await openPane(stage.page));
    await thisWorkbook(await paneOf(stage.page));
  });
  afterAll(async () => {
    await stage.close();
    await leaveBrowser();
  });

  const pane = () => paneOf(stage.page);
  const state = async (words: string) => (await pane()).getByText(words, { exact: true }).waitFor();

  it("are up to date after the insert, and no longer once a customer's row is edited", async () => {
    await state("Up to date");
    await stage.drive("type", "customers!C3", "Yes");
    await state("The data have changed since");
    expect(await seriousFindings(await pane())).toEqual([]);
  });

  it("say after a refresh which figures changed, and are up to date again", async () => {
    const frame = await pane();
    await frame.getByRole("button", { name: /^Refresh:/ }).click();
    const table = frame.getByRole("table", { name: "Figures that changed" });
    await table.waitFor();
    const rows = await table.getByRole("row").allInnerTexts();
    // 3 of 12 had left, 4 have now: 75.0 % and 66.7 % of them stayed.
    expect(rows.map((row) => row.split(/\s+/).join(" "))).toEqual(
      expect.arrayContaining(["Lost 3 4", "End 9 8", "Retention 75.0% 66.7%"]),
    );
    await state("Up to date");
    expect(await seriousFindings(frame)).toEqual([]);
    expect(await overflowsSideways(frame)).toBe(false);
  });

  it("ask which column serves once a header was renamed, and go on with that", async () => {
    const frame = await pane();
    await stage.drive("type", "customers!B1", "Place");
    await state("Cannot be refreshed as it is");
    await frame.getByRole("combobox", { name: "Segment (was “Segment”)" }).selectOption("Place");
    expect(await seriousFindings(frame)).toEqual([]);
    await frame.getByRole("button", { name: "Use this and refresh" }).click();
    await state("Up to date");
  });

  it("are still known, and true, in a file that was saved and opened again", async () => {
    const { base64 } = await stage.drive("save");
    await openFile(stage.page, Buffer.from(base64, "base64"), "saved.xlsx");
    await openPane(stage.page);
    await thisWorkbook(await pane());
    await state("Up to date");
    await stage.drive("type", "customers!C4", "Yes");
    await state("The data have changed since");
  });

  it("are followed without a word on the console", () => {
    expect(stage.complaints).toEqual([]);
  });
});

const thisWorkbook = (frame: Frame) => frame.getByRole("tab", { name: /workbook/i }).click();
