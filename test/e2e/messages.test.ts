import type { Frame } from "playwright-core";
import { leaveReport, openPane, untilWritten, walkUntil } from "../../src/workbench/cli/pane-walk";
import { leaveBrowser, openStage, writeCells, type Stage } from "./harness/stage";

/** Twelve customers in three segments; rows 0, 4 and 8 have left; of the last one the segment is not known. */
const customers = [
  ["Customer", "Segment", "Churned"],
  ...Array.from({ length: 12 }, (_, row) => [
    `K${row}`,
    ["Café", "Office", "Kiosk"][row % 3],
    row % 4 ? "No" : "Yes",
  ]),
  ["K12", "", "No"],
];
const newSheet = "Insert into a new sheet";

/** What the pane says of each thing that can stand in its way, and what else one can have of the segment report. */
describe("the pane, on its way to a report", () => {
  let stage: Stage;
  let pane: Frame;
  beforeAll(async () => {
    stage = await openStage({ query: { sample: "0" } });
    await writeCells(stage.pane, customers);
    await inExcel(({ sheet }) => (sheet.tables.add("A1:C14", true).name = "Customers"));
    pane = await openPane(stage.page);
  });
  afterAll(async () => {
    await stage.close();
    await leaveBrowser();
  });

  /** Does something to the workbook as another add-in would. */
  const inExcel = (work: (parts: { workbook: Excel.Workbook; sheet: Excel.Worksheet }) => unknown) =>
    stage.pane.evaluate(`Excel.run(async (context) => {
      const workbook = context.workbook;
      await (${work.toString()})({ workbook, sheet: workbook.worksheets.getItem("Sheet1") });
      await context.sync();
    })`);
  const says = (words: string) => pane.getByText(words).first().waitFor({ state: "visible" });
  const press = (name: string) => pane.getByRole("button", { name, exact: true }).click();
  /** On the report's page, all answered, with nothing left to do but to insert. */
  const readyToInsert = async () => {
    await select("Sheet1!A2", "Sheet1!A1:C14");
    await walkUntil(stage.page, pane, "segment-retention", newSheet);
  };
  /** Waits until the pane has seen what was selected. */
  const select = async (cell: string, source: string) => {
    await stage.drive("select", cell);
    await says(source);
  };
  /** The rows of the table on a sheet whose first column is headed `Segment`, without the interval and what follows. */
  const segmentsOn = async (sheet: string, columns: string) => {
    const cells = await stage.drive("values", `'${sheet}'!${columns.replace(":", "1:")}40`);
    const first = cells.findIndex((row) => row[0] === "Segment");
    const last = cells.findIndex((row, place) => place > first && row[0] === "Total");
    return cells.slice(first + 1, last + 1).map((row) => row.slice(0, 5));
  };
  /** By hand: four customers in each segment, of whom one has left. */
  const byHand = [
    ["Café", 4, 0, 1, 3],
    ["Office", 4, 0, 1, 3],
    ["Kiosk", 4, 0, 1, 3],
    ["Total", 12, 0, 3, 9],
  ];

  it("says where to click when a chart is selected", async () => {
    await inExcel(({ sheet }) => {
      const chart = sheet.charts.add("ColumnClustered" as Excel.ChartType, sheet.getRange("A1:B3"));
      chart.name = "Chart in the way";
      chart.activate();
    });
    await says("A chart or picture is selected. Click a cell inside your data.");
    await inExcel(({ sheet }) => sheet.charts.getItem("Chart in the way").delete());
  });

  it("says what to select when nothing stands where the selection is", async () => {
    await stage.drive("select", "Sheet1!Z50");
    await says("The selection holds no data. Select a table, a cell inside your data");
  });

  it("says how to lift it when the workbook's structure is protected, and makes no sheet", async () => {
    await readyToInsert();
    await inExcel(({ workbook }) => workbook.protection.protect());
    const sheets = await stage.drive("sheetNames");
    await press(newSheet);
    await says("The structure of the workbook is protected, so no sheet can be added.");
    expect(await stage.drive("sheetNames")).toEqual(sheets);
    await inExcel(({ workbook }) => workbook.protection.unprotect());
    await leaveReport(pane);
  });

  it("waits with a word when a cell is being edited, and goes on once that is over", async () => {
    await readyToInsert();
    await editCell();
    await press(newSheet);
    await says("A cell is being edited, and Excel waits for it.");
    await leaveReport(pane);
    // What the pane wants of its own accord, to be told of changes, waits meanwhile.
    await thisWorkbook();
    await pane.getByRole("tab", { name: /reports/i }).click();
    await stage.page.locator('.grid [contenteditable="true"]').first().focus();
    await stage.page.keyboard.press("Escape");
    await select("Sheet1!A3", "Sheet1!A1:C14");
  });

  it("says how to lift it when the data's sheet is protected; then inserts beside the data", async () => {
    await readyToInsert();
    await openStep("insert");
    await pane.getByRole("radio", { name: "Beside the data" }).check();
    await inExcel(({ sheet }) => sheet.protection.protect());
    await press("Insert beside the data");
    await says("The sheet is protected. Lift the protection on the Review tab, then try again.");
    expect((await stage.drive("values", "Sheet1!E1:M30")).flat().filter((cell) => cell !== null)).toEqual([]);
    await inExcel(({ sheet }) => sheet.protection.unprotect());
    await press("Insert beside the data");
    await pane.getByRole("button", { name: "Go to the report" }).waitFor();
    await untilWritten(stage.page, pane);
    expect(await segmentsOn("Sheet1", "E:M")).toEqual(byHand);
    expect(await stage.drive("values", "Sheet1!A1:C14")).toEqual(
      customers.map((row) => row.map((cell) => (cell === "" ? null : cell))),
    );
    await leaveReport(pane);
  });

  it("writes a clean copy without the customer whose segment is not known, beside where each row comes from", async () => {
    await readyToInsert();
    await openStep("check");
    await press("Write a clean copy to a new sheet");
    await says("The rows that take part stand on the new sheet");
    const copy = (await stage.drive("sheetNames")).at(-1) ?? "";
    const cells = await stage.drive("values", `'${copy}'!B1:D15`);
    expect(cells.filter(([first]) => first !== null)).toEqual(customers.slice(0, -1));
    await leaveReport(pane);
  });

  it("looks the segment up in a second table", async () => {
    await inExcel(({ workbook }) => {
      const put = (name: string, columns: readonly number[]) => {
        const source = workbook.worksheets.getItem("Sheet1").getRange("A1:C13");
        const sheet = workbook.worksheets.add(name);
        columns.forEach((column, place) =>
          sheet.getRangeByIndexes(0, place, 13, 1).copyFrom(source.getColumn(column)),
        );
        return sheet;
      };
      put("Outcomes", [0, 2]);
      put("Where", [0, 1]).tables.add("A1:B13", true).name = "Members";
    });
    await select("Outcomes!A2", "Outcomes!A1:B13");
    await pane.getByTestId("report-card-segment-retention").click();
    await pane
      .getByRole("combobox", { name: "Segment" })
      .selectOption({ label: "Look it up in another table…" });
    await pane.getByRole("combobox", { name: "Table or sheet" }).selectOption({ label: "Members" });
    await pane.getByRole("combobox", { name: "Customer, as in your data" }).waitFor();
    const sheets = (await stage.drive("sheetNames")).length;
    while ((await stage.drive("sheetNames")).length === sheets)
      await pane.locator('[data-testid="report-primary"]:not([aria-disabled="true"])').click();
    await untilWritten(stage.page, pane);
    expect(await segmentsOn(await stage.drive("activeSheet"), "A:I")).toEqual(byHand);
    await leaveReport(pane);
  });

  it("names the table that was renamed under a report, and finds it again under its old name", async () => {
    await thisWorkbook();
    await inExcel(({ workbook }) => (workbook.tables.getItem("Customers").name = "Clients"));
    await reopened();
    await says("Customers was renamed or deleted.");
    await inExcel(({ workbook }) => (workbook.tables.getItem("Clients").name = "Customers"));
    await reopened();
    await pane.getByText("Customers was renamed or deleted.").waitFor({ state: "detached" });
  });

  it("names the data that were deleted under a report", async () => {
    await inExcel(({ workbook }) => workbook.tables.getItem("Customers").delete());
    await reopened();
    await says("Customers was renamed or deleted.");
  });

  it("does all that uncomplaining", () => {
    expect(stage.complaints).toEqual([]);
  });

  const openStep = (step: string) => pane.locator(`[data-step="${step}"] h3 button`).click();
  const thisWorkbook = () => pane.getByRole("tab", { name: /workbook/i }).click();
  /** The place is looked at anew when it is opened. */
  const reopened = async () => {
    await pane.getByRole("tab", { name: /reports/i }).click();
    await thisWorkbook();
  };
  /** Types the first letter into a cell of the grid and leaves it at that. */
  const editCell = async () => {
    const grid = await stage.page.locator(".grid").boundingBox();
    await stage.page.mouse.dblclick((grid?.x ?? 0) + 400, (grid?.y ?? 0) + 300);
    await stage.page.keyboard.type("x");
  };
});
