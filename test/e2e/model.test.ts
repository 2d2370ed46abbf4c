import type { Browser, Page } from "playwright-core";
import { calculationExpectations, modelExpectations } from "../workbench/workbook-model/obeys-model";
import { handEdits } from "./pages/hand-edits";
import { browser, leaveBrowser, serverAddress } from "./harness/stage";

/** What holds for the workbook in memory holds for the one over the grid, which also calculates. */
describe("the workbook over the grid does what every workbook does", () => {
  let page: Page;
  beforeAll(async () => {
    const shared: Browser = await browser();
    page = await shared.newPage({ ignoreHTTPSErrors: true });
    await page.goto(`${serverAddress()}/workbench/model-check.html`);
  });
  afterAll(async () => {
    await page.close();
    await leaveBrowser();
  });

  it.each([...modelExpectations, ...calculationExpectations])("$title", async ({ title }) => {
    const fault = await page.evaluate((wanted) => window.checkModel(wanted), title);
    expect(fault).toBeNull();
  });

  it.each(handEdits)("and follows the user's hand: $title", async ({ title }) => {
    const fault = await page.evaluate((wanted) => window.checkHandEdit(wanted), title);
    expect(fault).toBeNull();
  });
});
