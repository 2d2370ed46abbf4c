import { insertSegmentRetention, openPane } from "../../src/workbench/cli/pane-walk";
import { seriousFindings } from "./harness/accessibility";
import { leaveBrowser, openStage, writeCells, type Stage } from "./harness/stage";

type Row = readonly unknown[];

const source: readonly Row[] = [
  ["Customer", "Segment", "Churned"],
  ...Array.from({ length: 12 }, (_, row) => [
    `K${row}`,
    ["Café", "Office", "<1 year"][row % 3],
    row % 4 ? "No" : "Yes",
  ]),
];

/** What makes a report a team's: its history, and figures that stay when Stay is not there. */
describe("keeping, freezing and giving away", () => {
  let stage: Stage;
  let data = "";
  beforeAll(async () => {
    stage = await openStage({ query: { sample: "0" } });
    data = (await stage.drive("sheetNames"))[0] ?? "";
    await writeCells(stage.pane, source);
    await stage.drive("select", "A1");
    await insertSegmentRetention(stage.page, await openPane(stage.page));
    await stage.pane.getByRole("tab", { name: /workbook/i }).click();
  });
  afterAll(async () => {
    await stage.close();
    await leaveBrowser();
  });

  it("records today's figures once: a row a segment, rates and a trend in native formulas", async () => {
    const record = stage.pane.getByRole("button", { name: "Record today’s figures" });
    await record.click();
    await stage.pane
      .locator("main")
      .getByText(/^3 rows were added/)
      .waitFor();
    await stage.drive("settled");
    const sheet = "'Figures by day'!";
    const cells = await stage.drive("values", `${sheet}A1:O5`);
    expect(cells[0]?.slice(0, 8)).toEqual([
      "Date",
      "Report",
      "Segment",
      "Start",
      "New",
      "Lost",
      "End",
      "Retention",
    ]);
    // Twelve customers in three segments; rows 0, 4 and 8 left, one of each segment.
    expect(cells.slice(1, 4).map((row) => row.slice(2, 8))).toEqual([
      ["Café", 4, 0, 1, 3, 0.75],
      ["Office", 4, 0, 1, 3, 0.75],
      ["<1 year", 4, 0, 1, 3, 0.75],
    ]);
    expect(cells[0]?.slice(9)).toEqual(["Date", "Start", "New", "Lost", "End", "Retention"]);
    expect(cells[1]?.slice(10)).toEqual([12, 0, 3, 9, 0.75]);
    await record.click();
    await stage.pane
      .locator("main")
      .getByText("Today’s figures were recorded already. Nothing was added.")
      .waitFor();
    expect((await stage.drive("values", `${sheet}A1:H9`)).filter((row) => row[0] !== null)).toHaveLength(4);
    expect(await seriousFindings(stage.pane)).toEqual([]);
  });

  it("freezes formulas into native ones and values without changing a figure, and brings them back", async () => {
    const cells = `'${data}'!E2:G6`;
    await stage.drive("select", `'${data}'!E2`);
    await stage.drive("type", `'${data}'!E2`, "=STAY.RETENTION(12,11,2)");
    await stage.drive("type", `'${data}'!F2`, "=STAY.RETENTION.BYID(A2:A13,A2:A9)");
    const before = await stage.drive("texts", cells);
    expect(before[0]?.slice(0, 2)).toEqual(["0.75", expect.stringMatching(/^0\.66/)]);
    await stage.pane.getByRole("button", { name: "List the formulas" }).click();
    await stage.pane.getByText("becomes =(11-2)/12").waitFor();
    await stage.pane.getByRole("button", { name: "Freeze 2 formulas" }).click();
    await stage.pane
      .locator("main")
      .getByText(/^Frozen: 1 formula is now Excel’s own, 1 is a value/)
      .waitFor();
    await stage.drive("settled");
    expect(await stage.drive("texts", cells)).toEqual(before);
    expect((await stage.drive("formulas", cells))[0]).toEqual(["=(11-2)/12", "", ""]);
    await stage.pane.getByRole("button", { name: /^Bring back/ }).click();
    await stage.pane
      .locator("main")
      .getByText(/^2 formulas are back/)
      .waitFor();
    await stage.drive("settled");
    expect(await stage.drive("texts", cells)).toEqual(before);
    expect((await stage.drive("formulas", cells))[0]?.[0]).toBe("=STAY.RETENTION(12,11,2)");
  });

  it("copies a report with its chart and without formulas", async () => {
    const report = (await stage.drive("sheetNames")).find((name) => /retention/i.test(name)) ?? "";
    await stage.drive("select", `'${report}'!A1`);
    const before = await stage.drive("texts", `'${report}'!A1:L30`);
    await stage.pane.getByRole("button", { name: "Prepare a copy of this sheet" }).click();
    await stage.pane.getByRole("button", { name: `Copy “${report}”` }).click();
    await stage.pane
      .locator("main")
      .getByText(/holds values only/)
      .waitFor();
    await stage.drive("settled");
    const copy = `'${report} (2)'!A1:L30`;
    expect(await stage.drive("texts", copy)).toEqual(before);
    expect((await stage.drive("formulas", copy)).flat().filter(Boolean)).toEqual([]);
    expect(await seriousFindings(stage.pane)).toEqual([]);
  });

  it("does all that uncomplaining", () => {
    expect(stage.complaints).toEqual([]);
  });
});
