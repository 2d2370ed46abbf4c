import { chromium, type Browser, type BrowserContextOptions, type Frame, type Page } from "playwright-core";
import { drive, untilReady } from "../../../src/workbench/cli/drive";

/** An open workbench with the add-in in it, and everything that went wrong on the way. */
export interface Stage {
  readonly page: Page;
  /** The add-in's own page. */
  readonly pane: Frame;
  /** Uncaught errors, errors on the console, requests to anywhere but our own server. */
  readonly complaints: string[];
  /** Calls the driver in the page. */
  readonly drive: OmitPage<typeof drive>;
  close(): Promise<void>;
}

type OmitPage<F> = F extends (page: Page, ...rest: infer _Rest) => unknown ? BoundDrive : never;
type Verb = Parameters<typeof drive>[1];
type BoundDrive = <Name extends Verb>(
  verb: Name,
  ...words: Parameters<Exclude<NonNullable<Window["workbench"]>[Name], Promise<void>>>
) => ReturnType<typeof drive<Name>>;

export interface StageOptions {
  /** Query of the workbench page: `lang`, `theme`, `pane`, `sample`. */
  readonly query?: Readonly<Record<string, string>>;
  readonly context?: BrowserContextOptions;
  /** Runs before the page is opened. */
  readonly before?: (page: Page) => Promise<void>;
}

export function serverAddress(): string {
  const url = process.env["STAY_TEST_URL"];
  if (!url) throw new Error("The server of the browser tests is not running.");
  return url;
}

let shared: Promise<Browser> | undefined;

/** The browser of this test file. */
export function browser(): Promise<Browser> {
  shared ??= chromium.connect(process.env["STAY_TEST_BROWSER"] ?? "");
  return shared;
}

/** For `afterAll`. */
export async function leaveBrowser(): Promise<void> {
  await (await shared)?.close();
  shared = undefined;
}

export async function openStage({ query = {}, context: options, before }: StageOptions = {}): Promise<Stage> {
  const context = await (
    await browser()
  ).newContext({
    ignoreHTTPSErrors: true,
    viewport: { width: 1200, height: 700 },
    // Pictures on the way from one state to the next take time, and no test looks at them.
    reducedMotion: "reduce",
    ...options,
  });
  const page = await context.newPage();
  const complaints = listen(page);
  await before?.(page);
  await page.goto(`${serverAddress()}/workbench/?${new URLSearchParams(query).toString()}`);
  await untilReady(page);
  return {
    page,
    pane: await paneOf(page),
    complaints,
    drive: (verb, ...words) => drive(page, verb, ...(words as never)),
    close: () => context.close(),
  };
}

/** The add-in's page as it is now: opening a file or choosing a language begins it anew. */
export async function paneOf(page: Page): Promise<Frame> {
  const pane = await (await page.waitForSelector("iframe", { state: "attached" })).contentFrame();
  if (!pane) throw new Error("The workbench shows no add-in.");
  return pane;
}

/** The page of the colleague's add-in, in a workbench that was opened with one. */
export async function colleaguePaneOf(page: Page): Promise<Frame> {
  const pane = await (await page.waitForSelector("iframe >> nth=1", { state: "attached" })).contentFrame();
  if (!pane) throw new Error("The workbench shows no colleague.");
  return pane;
}

/** Writes cells to the active sheet from A1 on, as an add-in does. */
export function writeCells(pane: Frame, cells: readonly (readonly unknown[])[]): Promise<void> {
  return pane.evaluate(
    (rows) =>
      Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getActiveWorksheet();
        sheet.getRangeByIndexes(0, 0, rows.length, rows[0]?.length ?? 0).values = rows as unknown[][];
        await context.sync();
      }),
    cells,
  );
}

function listen(page: Page): string[] {
  const complaints: string[] = [];
  page.on("pageerror", (error) => complaints.push(`uncaught: ${error.message}`));
  page.on("console", (message) => {
    if (message.type() === "error") complaints.push(`console: ${message.text()}`);
  });
  page.on("request", (request) => {
    const url = new URL(request.url());
    const inPage = url.protocol === "data:" || url.protocol === "blob:";
    if (!inPage && url.origin !== serverAddress()) complaints.push(`request to ${url.origin}`);
  });
  return complaints;
}
