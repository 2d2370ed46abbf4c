import type { Frame } from "playwright-core";
import { isoTextOf, serialOf } from "../../src/contract/dates";
import { insertReport, leaveReport, openPane, selectData } from "../../src/workbench/cli/pane-walk";
import { openFile } from "../../src/workbench/cli/drive";
import { xorshift } from "../helpers/xorshift";
import { seriousFindings } from "./harness/accessibility";
import { leaveBrowser, openStage, type Stage } from "./harness/stage";

type Cells = readonly (readonly unknown[])[];

/** Orders of two years; one customer in six buys but once. */
function ordersFile(): Buffer {
  const uniform = xorshift(20240501);
  const lines = Array.from({ length: 400 }, (_, customer) => {
    const joined = serialOf(2023, 1, 1) + Math.floor(uniform() * 600);
    const orders = uniform() < 1 / 6 ? 1 : 1 + Math.floor(uniform() * 12);
    return Array.from({ length: orders }, (_, order) => {
      const day = isoTextOf(joined + order * 17 + Math.floor(uniform() * 10));
      return `C${customer},${day},${(uniform() * 100).toFixed(2)}`;
    });
  });
  return Buffer.from(["Customer,Date,Amount", ...lines.flat()].join("\r\n"));
}

describe("a file beside the selected range", () => {
  let stage: Stage;
  let pane: Frame;
  const buffer = ordersFile();
  beforeAll(async () => {
    stage = await openStage({ query: { sample: "0" } });
    await openFile(stage.page, buffer, "Orders.csv");
    pane = await openPane(stage.page);
  });
  afterEach(() => expect(stage.complaints).toEqual([]));
  afterAll(async () => {
    await stage.close();
    await leaveBrowser();
  });

  /** The report's sheet from its first table on: what stands above names the source. */
  async function inserted(): Promise<Cells> {
    await insertReport(stage.page, pane, "cohort-retention");
    const cells = await stage.drive("values", "A1:AD120");
    await leaveReport(pane);
    const top = cells.findIndex(([first]) => first === "Cohort");
    expect(top).toBeGreaterThan(0);
    const table = cells.slice(top);
    return table.slice(
      0,
      table.findIndex(([first]) => first === "" || first === null),
    );
  }

  it("gives the same cohorts for the same orders, cell by cell, and can be used by everybody", async () => {
    await selectData(stage.page, pane, "Orders");
    const fromSheet = await inserted();
    await pane.getByRole("radio", { name: "A file" }).click();
    await pane.getByTestId("file-input").setInputFiles({ name: "orders.csv", mimeType: "text/csv", buffer });
    await pane.getByText("orders.csv, about").waitFor();
    expect(await seriousFindings(pane)).toEqual([]);
    const fromFile = await inserted();
    expect(fromSheet.length).toBeGreaterThan(12);
    expect(fromFile).toEqual(fromSheet);
  });

  it("is asked for again by its report, which finds nothing changed in the same file", async () => {
    await pane.getByRole("tab", { name: "This workbook" }).click();
    const again = pane.getByRole("button", { name: /^Refresh/ }).filter({ hasText: "from a file" });
    await again.waitFor();
    await pane
      .getByRole("tabpanel", { name: "This workbook" })
      .getByTestId("file-input")
      .setInputFiles({ name: "renamed.csv", mimeType: "text/csv", buffer });
    await pane.getByText("Refreshed. No figure changed.").first().waitFor();
  });
});
