import type { Locator } from "playwright-core";
import { overflowsSideways, seriousFindings } from "./harness/accessibility";
import { leaveBrowser, openStage, type Stage } from "./harness/stage";

/** Counts of two segments below their headers, for one formula each or for one that spills. */
const counts = [
  ["Segment", "Start", "End", "New"],
  ["A", "1000", "800", "200"],
  ["B", "1000", "900", "200"],
];

async function typeCounts(stage: Stage, first: "A" | "J"): Promise<void> {
  for (const [row, cells] of counts.entries()) {
    for (const [column, text] of cells.entries()) {
      await stage.drive("type", `${String.fromCharCode(first.charCodeAt(0) + column)}${row + 1}`, text);
    }
  }
}

async function expectSound(stage: Stage): Promise<void> {
  expect(await seriousFindings(stage.pane)).toEqual([]);
  expect(await overflowsSideways(stage.pane)).toBe(false);
}

/** Opens the insert form of a function for the cell that is active. */
async function openForm(stage: Stage, target: string, id: string): Promise<Locator> {
  const { pane } = stage;
  await stage.drive("press", "Stay.Reports");
  await stage.drive("select", target);
  await pane.getByRole("tab").nth(0).click();
  await pane.getByRole("tab").nth(1).click();
  await pane.getByRole("searchbox").fill(`STAY.${id}`);
  await pane.getByRole("button", { name: new RegExp(`^STAY\\.${id}[^.]`) }).click();
  await pane.getByRole("button", { name: "Insert into the sheet…" }).click();
  const form = pane.getByRole("group", { name: `Insert STAY.${id}`, exact: true });
  await form.getByRole("button", { name: `Insert into Sheet1!${target}` }).waitFor();
  return form;
}

const enter = (form: Locator, name: string): Locator => form.getByRole("textbox", { name });

describe("inserting a function through the pane", () => {
  let stage: Stage;
  beforeAll(async () => {
    stage = await openStage({ query: { sample: "0", pane: "320" } });
    await typeCounts(stage, "A");
  });
  afterAll(async () => {
    expect(stage.complaints).toEqual([]);
    await stage.close();
    await leaveBrowser();
  });

  it("takes a cell from the sheet while the field is entered, shows the result and writes the formula", async () => {
    const form = await openForm(stage, "E2", "RETENTION");
    for (const [name, cell] of [
      ["start", "B2"],
      ["end", "C2"],
      ["new", "D2"],
    ] as const) {
      await enter(form, name).focus();
      await stage.drive("select", cell);
      await form.getByText(new RegExp(`[(, ]${cell}[,)]`)).waitFor();
    }
    await form.getByText("0.6 (60.0%)").waitFor();
    await expectSound(stage);
    await form.getByRole("button", { name: "Insert into Sheet1!E2" }).click();
    await form.getByText("The formula stands in Sheet1!E2.").waitFor();
    await stage.drive("settled");
    expect(await stage.drive("formulas", "E2")).toEqual([["=STAY.RETENTION(B2,C2,D2)"]]);
    expect(await stage.drive("values", "E2")).toEqual([[0.6]]);
  });

  it("warns before a spill meets something, and spills where the way is free", async () => {
    await stage.drive("type", "F3", "in the way");
    const form = await openForm(stage, "F2", "RETENTION");
    await enter(form, "start").fill("B2:B3");
    await enter(form, "end").fill("C2:C3");
    await enter(form, "new").fill("D2:D3");
    await form.getByText(/Excel would show #SPILL!/).waitFor();
    await expectSound(stage);
    await form.getByRole("textbox", { name: "Cell for the formula" }).focus();
    await stage.drive("select", "G2");
    await form.getByRole("button", { name: "Insert into Sheet1!G2" }).click();
    await form.getByText("The formula stands in Sheet1!G2.").waitFor();
    await stage.drive("settled");
    expect(await stage.drive("values", "G2:G3")).toEqual([[0.6], [0.7]]);
  });

  it("fills a table's column, one formula a row, where nothing may spill", async () => {
    await typeCounts(stage, "J");
    await stage.drive("type", "N1", "Rate");
    await stage.pane.evaluate(async () => {
      const { Excel: library } = window as unknown as { Excel: typeof Excel };
      await library.run(async (context) => {
        context.workbook.worksheets.getActiveWorksheet().tables.add("J1:N3", true).name = "Periods";
        await context.sync();
      });
    });
    const form = await openForm(stage, "N2", "RETENTION");
    await enter(form, "start").fill("K2:K3");
    await enter(form, "end").fill("L2:L3");
    await enter(form, "new").fill("M2:M3");
    await form.getByText(/Sheet1!N2 lies in the table Periods/).waitFor();
    await expectSound(stage);
    await form.getByRole("button", { name: "Fill 2 rows of Periods" }).click();
    await form.getByText("2 rows of Periods have the formula.").waitFor();
    await stage.drive("settled");
    const row = "Periods[[#This Row],[Start]],Periods[[#This Row],[End]],Periods[[#This Row],[New]]";
    expect(await stage.drive("formulas", "N2:N3")).toEqual([
      [`=STAY.RETENTION(${row})`],
      [`=STAY.RETENTION(${row})`],
    ]);
    expect(await stage.drive("values", "N2:N3")).toEqual([[0.6], [0.7]]);
  });
});

describe("explaining formulas in the pane", () => {
  let stage: Stage;
  beforeAll(async () => {
    stage = await openStage({ query: { sample: "0", pane: "300" } });
    await typeCounts(stage, "A");
  });
  afterAll(async () => {
    expect(stage.complaints).toEqual([]);
    await stage.close();
    await leaveBrowser();
  });

  const explain = async (cell: string, formula: string): Promise<void> => {
    await stage.drive("type", cell, formula);
    await stage.drive("select", cell);
    await stage.drive("press", "Stay.Explain");
    await stage.pane.getByText(formula, { exact: true }).waitFor();
  };

  it("explains a nested formula inside out, and leads to its inputs and back", async () => {
    await explain("F2", "=STAY.LIFETIME.EXPECTED(STAY.CHURN(B2,C2,D2))");
    const { pane } = stage;
    await pane
      .getByText("= (1,000 - (800 - 200))")
      .or(pane.getByText("= 1,000 - (800 - 200) = 400"))
      .first()
      .waitFor();
    expect(await pane.getByRole("heading", { level: 3 }).allInnerTexts()).toEqual([
      "STAY.CHURN",
      "STAY.LIFETIME.EXPECTED",
    ]);
    await pane.getByText("= 1 / 0.4 = 2.5").waitFor();
    await expectSound(stage);
    await pane.getByRole("button", { name: "Go to Sheet1!B2" }).click();
    await pane.getByRole("button", { name: "Back to Sheet1!F2" }).click();
    await pane.getByText("= 1 / 0.4 = 2.5").waitFor();
  });

  it("gives the reason of an error that the cell shows without words", async () => {
    await explain("G2", "=STAY.RETENTION(0,C2,D2)");
    await stage.pane.getByText("start is 0, and nothing can be divided by 0.").first().waitFor();
    await stage.pane
      .getByText(/a 0 there often means that the figure is missing/)
      .first()
      .waitFor();
    await expectSound(stage);
  });

  it("explains a cell that another one's result has spilled over, for its own row", async () => {
    await stage.drive("type", "H2", "=STAY.RETENTION(B2:B3,C2:C3,D2:D3)");
    await stage.drive("select", "H3");
    await stage.drive("press", "Stay.Explain");
    await stage.pane.getByText("Part of the result of the formula in Sheet1!H2.").waitFor();
    await stage.pane.getByText("= (900 - 200) / 1,000 = 0.7").waitFor();
    await expectSound(stage);
  });

  it("tests itself on this host when asked, and leaves no sheet behind", async () => {
    const { pane } = stage;
    await pane.getByRole("tab").nth(3).click();
    await pane.getByRole("button", { name: "About Stay" }).click();
    await expectSound(stage);
    const sheets = await stage.drive("sheetNames");
    await pane.getByRole("button", { name: "Run the self-test" }).click();
    await pane.getByText("Blank cells arrive as blank: they count as missing.").waitFor({ timeout: 60_000 });
    const passed = await pane.getByText(/^\d+ of \d+ examples passed\.$/).innerText();
    const [held, total] = passed.match(/\d+/g) ?? [];
    expect(held).toBe(total);
    expect(await stage.drive("sheetNames")).toEqual(sheets);
    await expectSound(stage);
  });
});
