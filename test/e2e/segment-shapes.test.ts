import { openFile } from "../../src/workbench/cli/drive";
import { insertSegmentRetention, openPane, untilWritten } from "../../src/workbench/cli/pane-walk";
import { leaveBrowser, openStage, type Stage } from "./harness/stage";

/** The rows of the inserted table on the sheet in sight, totals included, and a row's label is its first cell. */
async function tableRows(stage: Stage): Promise<unknown[][]> {
  const cells = await stage.drive("values", "A1:I40");
  const first = cells.findIndex((row) => row[0] === "Segment");
  const last = cells.findIndex((row, index) => index > first && row[0] === "Total");
  return cells.slice(first + 1, last + 1);
}

/** The same cells, numbers to the digits that two ways of calculating share. */
function expectAlike(rows: readonly (readonly unknown[])[], expected: readonly (readonly unknown[])[]): void {
  const rounded = (cells: readonly (readonly unknown[])[]) =>
    cells.map((row) => row.map((cell) => (typeof cell === "number" ? Number(cell.toPrecision(12)) : cell)));
  expect(rounded(rows)).toEqual(rounded(expected));
}

const csv = (...lines: readonly string[]): Buffer => Buffer.from(`${lines.join("\n")}\n`);

const memberships = csv(
  "Plan,Joined,Left",
  "Gold,2023-11-05,2024-01-15",
  "Gold,2023-12-20,",
  "Basic,2023-01-10,",
  "Basic,2024-01-12,2024-01-30",
  "Basic,2024-01-20,",
);

describe("segment retention in each shape that the data may have", () => {
  let stage: Stage;
  beforeAll(async () => {
    stage = await openStage({ query: { sample: "0" } });
  });
  afterEach(() => expect(stage.complaints).toEqual([]));
  afterAll(async () => {
    await stage.close();
    await leaveBrowser();
  });

  /** Opens a file, makes the report with the primary button alone, and gives its rows. */
  async function report(file: Buffer, name: string): Promise<unknown[][]> {
    await openFile(stage.page, file, name);
    await insertSegmentRetention(stage.page, await openPane(stage.page));
    return tableRows(stage);
  }

  /** What a function of Stay spills on the sheet in sight, beside the report. */
  async function spilled(formula: string, rows: number): Promise<unknown[][]> {
    await stage.drive("type", "T1", formula);
    await stage.drive("settled");
    return stage.drive("values", `T2:AB${rows + 1}`);
  }

  it("counts per segment give what SEGMENT.TABLE gives, and retention 0.9 and 0.7 of Farris", async () => {
    const file = csv("Segment,Customers at start,Customers at end,New", "Gold,200,210,30", "Basic,100,90,20");
    const rows = await report(file, "counts.csv");
    expect(rows.map((row) => row[5])).toEqual([0.9, 0.7, 250 / 300]);
    const formula = "=STAY.SEGMENT.TABLE(counts!A2:A3,counts!B2:B3,counts!C2:C3,counts!D2:D3)";
    expectAlike(rows, await spilled(formula, 3));
  });

  it("membership dates give what SEGMENT.PERIOD gives for the last month that is over", async () => {
    const rows = await report(memberships, "members.csv");
    const formula =
      "=STAY.SEGMENT.PERIOD(members!A2:A6,members!B2:B6,members!C2:C6,DATE(2024,1,1),DATE(2024,1,31))";
    expectAlike(rows, await spilled(formula, 3));
    expect(rows.map((row) => row.slice(0, 6))).toEqual([
      ["Gold", 2, 0, 1, 1, 0.5],
      ["Basic", 1, 1, 0, 2, 1],
      ["Total", 3, 1, 1, 3, 2 / 3],
    ]);
  });

  it("purchases count by hand who bought in the 90 days before 31 March and before the end of 28 June", async () => {
    const rows = await report(
      csv(
        "Customer ID,Order date,Segment,Amount",
        "K1,2024-01-01,A,10",
        "K1,2024-06-28,A,10",
        "K2,2024-03-30,A,10",
        "K3,2024-03-31,A,10",
        "K4,2023-12-31,B,10",
        "K4,2024-05-01,B,10",
      ),
      "orders.csv",
    );
    expect(rows.map((row) => row.slice(0, 6))).toEqual([
      ["A", 2, 1, 1, 2, 0.5],
      ["B", 0, 1, 0, 1, ""],
      ["Total", 2, 2, 1, 3, 0.5],
    ]);
  });

  it("a date that could be March or April is asked about before anything is inserted", async () => {
    await openFile(stage.page, memberships, "members.csv");
    await stage.drive("type", "B4", "'03/04/2023");
    await stage.drive("select", "A1");
    const pane = await openPane(stage.page);
    await pane.locator('[data-testid="report-card-segment-retention"]:not([aria-disabled="true"])').click();
    const primary = pane.locator('[data-testid="report-primary"]:not([aria-disabled="true"])');
    const sheets = await stage.drive("sheetNames");
    const answer = pane.getByRole("radio", { name: "Day: 03/04 is 3 April" });
    for (let press = 0; press < 5 && !(await answer.isVisible()); press += 1) {
      await primary.click();
      await stage.page.waitForTimeout(1_000);
    }
    expect(await pane.getByText("03/04/2023").first().isVisible()).toBe(true);
    expect(await stage.drive("sheetNames")).toEqual(sheets);
    await answer.check();
    while ((await stage.drive("sheetNames")).length === sheets.length) {
      await primary.click();
      await stage.page.waitForTimeout(200);
    }
    await untilWritten(stage.page, pane);
    expect((await tableRows(stage)).map((row) => row.slice(0, 3))).toEqual([
      ["Gold", 2, 0],
      ["Basic", 1, 1],
      ["Total", 3, 1],
    ]);
  });
});
