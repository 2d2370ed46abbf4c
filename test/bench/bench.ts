import { cpus } from "node:os";
import { gzipSync } from "node:zlib";
import { chromium, type Browser, type Frame, type Page } from "playwright-core";
import retention from "../../src/calc/rates/retention-rate";
import { cellFunction } from "../../src/functions/cell-function";
import { findBrowser, versionOf } from "../../src/workbench/cli/browser";
import { drive, untilReady } from "../../src/workbench/cli/drive";
import { startServer } from "../../src/workbench/server/server";
import { median, milliseconds, report, timed } from "./figures";
import { benchModels } from "./models";
import { benchSize } from "./size/size";
import { raceTables } from "./tables";

/**
 * Prints the speed figures beside their bars. Not a test: machines differ and are shared, so nothing fails here.
 * Needs a build (`npm run bench` makes one).
 */
async function lifted(): Promise<void> {
  const column = (first: number): number[][] => Array.from({ length: 100_000 }, (_, row) => [first + row]);
  const call = cellFunction(retention, (value) => ({ value }), {
    messages: () => (key) => key,
    sheet: () => (key) => key,
  });
  const args = [column(1000), column(800), column(200)];
  const from = performance.now();
  void call(...args);
  report(
    "100,000 lifted RETENTION results, first call of the process",
    milliseconds(performance.now() - from),
    "100 ms",
  );
  const { median: usual } = await timed(() => call(...args));
  report("100,000 lifted RETENTION results, median of 5 after it", milliseconds(usual), "100 ms");
}

/** Bytes of the add-in's scripts of these addresses, compressed as a static host would. */
async function compressed(page: Page, addresses: readonly string[]): Promise<number> {
  const own = addresses.map((address) => new URL(address)).filter(isOwnScript);
  const sizes = await Promise.all(
    own.map(async ({ href }) => gzipSync(await (await page.request.get(href)).body()).length),
  );
  return sizes.reduce((sum, size) => sum + size, 0);
}

const isOwnScript = ({ pathname }: URL): boolean =>
  pathname.endsWith(".js") && !pathname.startsWith("/office/") && !pathname.startsWith("/workbench/");

async function fresh(browser: Browser): Promise<Page> {
  const context = await browser.newContext({
    ignoreHTTPSErrors: true,
    viewport: { width: 1400, height: 900 },
  });
  return context.newPage();
}

async function addinOf(page: Page): Promise<Frame> {
  const pane = await (await page.waitForSelector("iframe", { state: "attached" })).contentFrame();
  if (!pane) throw new Error("The workbench shows no add-in.");
  return pane;
}

/**
 * From the navigation of the add-in's own page to its first usable control, as the page's own clock has it, with the
 * pane in sight and no file kept from before: a change of theme begins the page anew.
 */
async function startUp(
  browser: Browser,
  url: string,
): Promise<{ readonly ready: number; readonly initial: number; readonly bytes: number }> {
  const page = await fresh(browser);
  await page.addInitScript(() => {
    const look = new MutationObserver(() => {
      if (document.querySelector('[role="tab"]') === null) return;
      performance.mark("first-control");
      look.disconnect();
    });
    look.observe(document, { childList: true, subtree: true });
  });
  await page.goto(`${url}/workbench/?sample=0`);
  await untilReady(page);
  await drive(page, "press", "Stay.Reports");
  const before = await addinOf(page);
  await before.getByRole("tab").first().waitFor({ state: "visible" });
  const network = await page.context().newCDPSession(page);
  await network.send("Network.setCacheDisabled", { cacheDisabled: true });
  await page.getByLabel("Theme").selectOption("dark");
  await page.waitForFunction((old) => document.querySelector("iframe")?.name !== old, before.name());
  const pane = await addinOf(page);
  await pane.getByRole("tab").first().waitFor({ state: "visible" });
  const { ready, scripts } = await pane.evaluate(() => {
    const at = performance.getEntriesByName("first-control")[0]?.startTime ?? Number.NaN;
    const resources = performance.getEntriesByType("resource") as PerformanceResourceTiming[];
    return {
      ready: at,
      scripts: resources.filter(({ responseEnd }) => responseEnd <= at).map(({ name }) => name),
    };
  });
  const html = await (await page.request.get(pane.url())).text();
  const named = [...html.matchAll(/<script[^>]* src="([^"]+)"/g)].map(
    ([, src = ""]) => new URL(src, pane.url()),
  );
  const initial = await compressed(
    page,
    named.map(({ href }) => href),
  );
  const bytes = await compressed(page, scripts);
  await page.context().close();
  return { ready, initial, bytes };
}

/**
 * From the formulas' way into the sheet to the last value in its cell. Each round writes formulas that the page has
 * never seen to a column that the one before has left blank; the first round finds cold code.
 */
async function singleCells(browser: Browser, url: string, rounds: number): Promise<number[]> {
  const page = await fresh(browser);
  await page.goto(`${url}/workbench/?sample=0`);
  await untilReady(page);
  await drive(page, "type", "A1", "=STAY.RETENTION(1000,800,200)");
  const times: number[] = [];
  for (let round = 0; round < rounds; round += 1) times.push(await singleRound(page, 1000 * (round + 1)));
  await page.context().close();
  return times;
}

async function singleRound(page: Page, start: number): Promise<number> {
  const pane = await addinOf(page);
  const from = performance.now();
  await pane.evaluate(
    (first) =>
      Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getActiveWorksheet();
        sheet.getRange("C1:C10000").formulas = Array.from({ length: 10_000 }, (_, row) => [
          `=STAY.RETENTION(${first + row / 10_000},800,200)`,
        ]);
        await context.sync();
      }),
    start,
  );
  await drive(page, "settled");
  const time = performance.now() - from;
  const [last] = (await drive(page, "values", "C10000")).flat();
  if (typeof last !== "number" || Math.abs(last - 600 / (start + 0.9999)) > 1e-9)
    throw new Error(`C10000 shows ${String(last)}.`);
  await pane.evaluate(() =>
    Excel.run(async (context) => {
      context.workbook.worksheets.getActiveWorksheet().getRange("C1:C10000").clear();
      await context.sync();
    }),
  );
  await drive(page, "settled");
  return time;
}

/** Start, size and cells of the built page, in a browser. */
async function benchPage(found: Awaited<ReturnType<typeof findBrowser>>): Promise<void> {
  const browser = await chromium.launch({
    executablePath: found.executablePath,
    args: [...found.args],
    env: { ...process.env, ...found.env } as Record<string, string>,
  });
  const server = await startServer({ port: 0, root: process.cwd() });
  try {
    const starts = [];
    for (let round = 0; round <= 3; round += 1) starts.push(await startUp(browser, server.url));
    report(
      "navigation to the first usable control in the pane, median of 3",
      milliseconds(median(starts.slice(1).map(({ ready }) => ready))),
      "2 s",
    );
    const kilobytes = (bytes = 0) => `${(bytes / 1024).toFixed(0)} kB`;
    report("the add-in's initial chunks, gzip, without office.js", kilobytes(starts[0]?.initial), "250 kB");
    report("everything lazy until the first control with it", kilobytes(starts[0]?.bytes), "-");
    const [cold = NaN, ...warm] = await singleCells(browser, server.url, 6);
    report("10,000 single-cell RETENTION calls, first of a fresh page", milliseconds(cold), "-");
    report(
      "10,000 single-cell RETENTION calls, median of 5 after a warm-up",
      milliseconds(median(warm)),
      "2 s",
    );
  } finally {
    await browser.close();
    await server.close();
  }
}

/** `npm run bench` runs all of them, `npm run bench -- page` the one that is named. */
async function main(): Promise<void> {
  const found = await findBrowser();
  const parts = {
    lifted,
    tables: raceTables,
    models: () => benchModels(report),
    size: benchSize,
    page: () => benchPage(found),
  };
  const wanted = process.argv[2];
  if (wanted !== undefined && !Object.hasOwn(parts, wanted))
    throw new Error(`There is no part called ${wanted}, only ${Object.keys(parts).join(", ")}.`);
  console.log(
    `${cpus().length} x ${cpus()[0]?.model ?? "?"}, Node ${process.version}, ${versionOf(found)}\n`,
  );
  for (const [name, run] of Object.entries(parts)) {
    if (wanted === undefined || wanted === name) await run();
  }
}

main().catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
