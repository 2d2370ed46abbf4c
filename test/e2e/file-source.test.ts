import type { Frame } from "playwright-core";
import { isoTextOf } from "../../src/contract/dates";
import { insertReport, leaveReport, openPane, selectData } from "../../src/workbench/cli/pane-walk";
import { seriousFindings } from "./harness/accessibility";
import { leaveBrowser, openStage, type Stage } from "./harness/stage";

type Cells = readonly (readonly unknown[])[];

describe("a file beside the selected range", () => {
  let stage: Stage;
  let pane: Frame;
  let buffer: Buffer;
  beforeAll(async () => {
    stage = await openStage();
    pane = await openPane(stage.page);
    buffer = await ordersFile();
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

  /** The orders of the sample workbook as a text file, with days as ISO texts. */
  async function ordersFile(): Promise<Buffer> {
    const cells = await stage.drive("values", "Orders!A1:F50000");
    const [header = [], ...rows] = cells.filter(([first]) => first !== "" && first !== null);
    const days = header.map((name) => /date/i.test(String(name)));
    const field = (cell: unknown, column: number): string => {
      const text = days[column] && typeof cell === "number" ? isoTextOf(cell) : String(cell ?? "");
      return /[",\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
    };
    expect(rows.length).toBeGreaterThan(1000);
    return Buffer.from([header, ...rows].map((row) => row.map(field).join(",")).join("\r\n"));
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
