import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import { chromium, type Browser, type Page } from "playwright-core";
import { locales } from "../../contract/locale";
import { startServer } from "../server/server";
import { findBrowser } from "./browser";
import { untilReady } from "./drive";
import { insertReport, leaveReport, openPane, sampleSheetOf, selectData } from "./pane-walk";

/** What of a page is kept: small enough for a repository, sharp enough to be judged. */
const picture = { type: "jpeg", quality: 72 } as const;
const reportLanguages = ["en", "ja"];
const themes = ["light", "dark", "contrast"];
const widths = [300, 600];

interface Studio {
  readonly browser: Browser;
  readonly url: string;
  readonly docs: string;
}

/** `npm run pictures`: each report in two languages, and the pane in every language, theme and width, into `docs/`. */
async function main(root: string, only: readonly string[]): Promise<void> {
  const found = await findBrowser(root);
  const server = await startServer({ port: 0, root });
  const browser = await chromium.launch({
    executablePath: found.executablePath,
    args: [...found.args, `--ignore-certificate-errors-spki-list=${server.spki}`],
    env: { ...process.env, ...found.env },
  });
  const studio = { browser, url: server.url, docs: join(root, "docs") };
  try {
    if (only.length === 0 || only.includes("reports")) {
      for (const language of reportLanguages) await takeReports(studio, language);
    }
    if (only.length === 0 || only.includes("pane")) {
      for (const language of locales) {
        for (const theme of themes) await takePane(studio, language, theme);
      }
    }
  } finally {
    await browser.close();
    await server.close();
  }
}

async function takeReports({ browser, url, docs }: Studio, language: string): Promise<void> {
  const folder = join(docs, "reports");
  await mkdir(folder, { recursive: true });
  const page = await browser.newPage({ viewport: { width: 1500, height: 950 } });
  await page.goto(`${url}/workbench/?lang=${language}`);
  await untilReady(page);
  const pane = await openPane(page);
  for (const [report, sheet] of Object.entries(sampleSheetOf)) {
    await selectData(page, pane, sheet);
    await insertReport(page, pane, report);
    await atRest(page);
    await page.screenshot({ ...picture, path: join(folder, `${report}.${language}.jpg`) });
    await leaveReport(pane);
  }
  await page.close();
}

/** The preview of a report, as it shows most of what the pane is made of; at each width. */
async function takePane({ browser, url, docs }: Studio, language: string, theme: string): Promise<void> {
  const folder = join(docs, "pane");
  await mkdir(folder, { recursive: true });
  for (const width of widths) {
    const context = await browser.newContext({
      viewport: { width: 700 + width, height: 900 },
      ...(theme === "contrast" && { forcedColors: "active", colorScheme: "dark" }),
    });
    const page = await context.newPage();
    const query = new URLSearchParams({ lang: language, theme, pane: String(width), sample: "0" });
    await page.goto(`${url}/workbench/?${query}`);
    await untilReady(page);
    const pane = await openPane(page);
    await pane.getByTestId("sample-offer").click();
    await pane.locator('[data-testid="report-card-segment-retention"]:not([aria-disabled="true"])').click();
    await pane.locator('[data-testid="report-primary"]:not([aria-disabled="true"])').click();
    await pane.locator('section[data-step="preview"] table').first().waitFor();
    await atRest(page);
    const path = join(folder, `${language}-${theme}-${width}.jpg`);
    await page.locator("iframe").screenshot({ ...picture, path });
    await context.close();
  }
}

/** What moves comes to rest, and the grid has drawn its charts. */
const atRest = (page: Page): Promise<void> => page.waitForTimeout(700);

main(process.cwd(), process.argv.slice(2)).catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
