import { openFile } from "../../src/workbench/cli/drive";
import { openPane } from "../../src/workbench/cli/pane-walk";
import { firstOf } from "../helpers/thorough";
import { overflowsSideways, seriousFindings } from "./harness/accessibility";
import { leaveBrowser, openStage, paneOf, type Stage } from "./harness/stage";

const tabs = ["reports", "functions", "explain", "workbook"] as const;

/** Enough to build a report of, with rows for the data check to speak of; the sample takes long to open. */
const customers = Buffer.from(
  [
    "Customer,Segment,Churned",
    ...Array.from({ length: 80 }, (_, row) => {
      const segment = ["Café regulars", "Students", "Office kitchens and meeting rooms", ""][
        row % 7 > 2 ? 0 : row % 4
      ];
      return `C${row % 79},${segment},${row % 9 === 0 ? "Unknown" : row % 3 === 0 ? "Yes" : "No"}`;
    }),
  ].join("\n"),
);

/** Every state the pane can be in, visited one after the other; after each the visitor looks. */
async function visitAll(stage: Stage, look: (state: string) => Promise<void>): Promise<void> {
  const { pane } = stage;
  await stage.drive("select", "Customers!A1");
  await openPane(stage.page);
  const card = pane.locator('[data-testid="report-card-segment-retention"]:not([aria-disabled="true"])');
  await card.waitFor();
  await look("home");
  await card.click();
  const primary = pane.getByTestId("report-primary");
  await primary.waitFor();
  await look("columns");
  for (const state of ["preview", "inserted"]) {
    const sheets = await stage.drive("sheetNames");
    const label = await primary.innerText();
    await pane.locator('[data-testid="report-primary"]:not([aria-disabled="true"])').click();
    await pane.waitForFunction(
      (before) => {
        const button = document.querySelector<HTMLElement>('[data-testid="report-primary"]');
        return (
          button !== null && button.innerText !== before && button.getAttribute("aria-disabled") !== "true"
        );
      },
      label,
      { timeout: 60_000 },
    );
    await stage.drive("settled");
    if (state === "inserted") expect(await stage.drive("sheetNames")).toHaveLength(sheets.length + 1);
    await look(state);
    if (state === "preview") {
      // From the preview every section can be opened; the last one leads on to the insert.
      for (const step of ["options", "check", "insert"]) {
        await pane.locator(`section[data-step="${step}"] h3 button`).click();
        await look(step);
      }
    }
  }
  for (const [place, tab] of tabs.entries()) {
    await pane.getByRole("tab").nth(place).click();
    await pane.waitForTimeout(300);
    await look(tab);
  }
}

// Every theme, the narrowest pane and the longest words are among the first three; every language among all.
const appearances = [
  ["sv-SE", "light", 300],
  ["da-DK", "dark", 300],
  ["en-US", "contrast", 300],
  ["en-US", "light", 320],
  ["nb-NO", "light", 300],
  ["sv-SE", "dark", 600],
  ["ja-JP", "light", 300],
] as const;

describe.each(firstOf(3, appearances))("the pane in %s, %s, %i px wide", (lang, theme, width) => {
  afterAll(leaveBrowser);

  it("has nothing that axe-core calls serious, and no sideways scrolling, in any state", async () => {
    const opened = await openStage({
      query: { lang, theme, pane: String(width), sample: "0" },
      // The system's high contrast reaches the pane as forced colours, light on dark.
      context:
        theme === "contrast" ? { forcedColors: "active", colorScheme: "dark" } : { forcedColors: "none" },
    });
    await openFile(opened.page, customers, "Customers.csv");
    const stage = { ...opened, pane: await paneOf(opened.page) };
    const findings: string[] = [];
    await visitAll(stage, async (state) => {
      findings.push(...(await seriousFindings(stage.pane)).map((finding) => `${state}: ${finding}`));
      if (await overflowsSideways(stage.pane)) findings.push(`${state}: scrolls sideways`);
    });
    expect(findings).toEqual([]);
    expect(await stage.pane.evaluate(() => document.documentElement.lang)).toMatch(lang.slice(0, 2));
    await stage.close();
  });
});

describe("the pane by keyboard alone", () => {
  afterAll(leaveBrowser);

  it("goes from the card to the inserted sheet", async () => {
    const opened = await openStage({ query: { sample: "0" } });
    await openFile(opened.page, customers, "Customers.csv");
    const stage = { ...opened, pane: await paneOf(opened.page) };
    await stage.drive("select", "Customers!A1");
    await openPane(stage.page);
    await stage.pane
      .locator('[data-testid="report-card-segment-retention"]:not([aria-disabled="true"])')
      .waitFor();
    await stage.pane.getByRole("tab").first().focus();
    const sheets = (await stage.drive("sheetNames")).length;
    const until = Date.now() + 90_000;
    // Tab until the wanted control has the focus, then Enter: a keyboard user needs no other way.
    const tabTo = async (testId: string): Promise<void> => {
      for (let step = 0; step < 60; step += 1) {
        const reached = await stage.pane.evaluate(
          (id) => document.activeElement?.closest(`[data-testid="${id}"]`) !== null,
          testId,
        );
        if (reached) return;
        await stage.page.keyboard.press("Tab");
      }
      throw new Error(`Tab does not reach ${testId}.`);
    };
    await tabTo("report-card-segment-retention");
    await stage.page.keyboard.press("Enter");
    while ((await stage.drive("sheetNames")).length === sheets && Date.now() < until) {
      await stage.pane.locator('[data-testid="report-primary"]:not([aria-disabled="true"])').waitFor();
      await tabTo("report-primary");
      await stage.page.keyboard.press("Enter");
      await stage.page.waitForTimeout(500);
    }
    expect(await stage.drive("sheetNames")).toHaveLength(sheets + 1);
    await stage.close();
  });
});
