import type { Frame } from "playwright-core";
import { openPane } from "../../src/workbench/cli/pane-walk";
import { seriousFindings } from "./harness/accessibility";
import { leaveBrowser, openStage, writeCells, type Stage } from "./harness/stage";

/** What a workbook looks like that was calculated while Stay was not there, and one whose writer has a newer Stay. */
describe("formulas of Stay that show #NAME? when the pane opens", () => {
  let stage: Stage;
  let pane: Frame;
  beforeAll(async () => {
    stage = await openStage({ query: { sample: "0" } });
    await writeCells(stage.pane, [["=_xldudf_STAY_RETENTION(1000,800,200)"], ["=STAY.NEWER(1)"]]);
    await stage.drive("settled");
    expect(await stage.drive("texts", "A1:A2")).toEqual([["#NAME?"], ["#NAME?"]]);
    // Begins the add-in anew, as opening the workbook does.
    await stage.page.getByLabel("Theme").selectOption("dark");
    pane = await openPane(stage.page);
  });
  afterAll(async () => {
    await stage.close();
    await leaveBrowser();
  });

  it("are told in a banner, with the first one's address", async () => {
    await pane
      .getByText("2 formulas of Stay showed #NAME? when this pane opened, first in Sheet1!A1")
      .waitFor();
    expect(await seriousFindings(pane)).toEqual([]);
  });

  it("are brought back by the banner's button, and one that only a newer Stay knows is named", async () => {
    await pane.getByRole("button", { name: "Bring them back" }).click();
    await pane.getByText("1 formula still shows #NAME?, first in Sheet1!A2.").first().waitFor();
    await stage.drive("settled");
    expect(await stage.drive("formulas", "A1")).toEqual([["=STAY.RETENTION(1000,800,200)"]]);
    expect(await stage.drive("values", "A1")).toEqual([[0.6]]);
  });

  it("complain of nothing", () => {
    expect(stage.complaints).toEqual([]);
  });
});
