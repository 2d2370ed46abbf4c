import { mkdir, readFile, writeFile } from "node:fs/promises";
import { basename, join, relative } from "node:path";
import { chromium, type Page } from "playwright-core";
import type { RunningServer } from "../server/server";
import { findBrowser, versionOf } from "./browser";
import { drive, openFile, untilReady } from "./drive";
import type { Narrator } from "./narrator";
import { insertSegmentRetention, openPane } from "./pane-walk";
import { firstFilled, reportSheet } from "./sheet-table";
import { textTable } from "./text-table";
import { watch } from "./watch";

export interface Demonstration {
  readonly root: string;
  readonly server: RunningServer;
  readonly narrator: Narrator;
  /** A list of the user's; the sample where there is none. */
  readonly file: string | null;
  /** Ends it early. */
  readonly signal: AbortSignal;
}

/** Does the main job once, in a browser without a window: a function in a cell, a report, a saved file. */
export async function demonstrate(job: Demonstration): Promise<void> {
  const { narrator, server, root } = job;
  const found = await narrator.step("Browser", () => findBrowser(root), versionOf);
  const browser = await chromium.launch({
    executablePath: found.executablePath,
    args: [...found.args, `--ignore-certificate-errors-spki-list=${server.spki}`],
    env: { ...process.env, ...found.env },
    // Ctrl+C is answered by the signal, which also closes the server.
    handleSIGINT: false,
    handleSIGTERM: false,
    handleSIGHUP: false,
  });
  const stop = (): void => void browser.close();
  job.signal.addEventListener("abort", stop);
  try {
    const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
    const watched = watch(page, server.url);
    await walk(page, job).catch((error: unknown) => {
      throw watched.explain(error);
    });
    watched.check();
  } finally {
    job.signal.removeEventListener("abort", stop);
    await browser.close();
  }
}

async function walk(page: Page, job: Demonstration): Promise<void> {
  const { narrator, file } = job;
  if (file === null) {
    await narrator.step("Opened the workbench with the sample workbook", () => open(page, job), sheetsOf);
    await narrator.step(`=${example}`, () => typeExample(page), String);
    await drive(page, "select", "Customers!A1");
  } else {
    const { assumed } = await narrator.step(
      `Opened the workbench with ${basename(file)}`,
      () => open(page, job),
      sheetsOf,
    );
    for (const words of assumed) narrator.say(`    ${words}`);
    await selectList(page);
  }
  const pane = await narrator.step("Opened the pane from the ribbon", () => openPane(page));
  await narrator.step(
    "Made the segment retention report",
    () => insertSegmentRetention(page, pane),
    (labels) => ["card", ...labels].join(" > "),
  );
  narrator.say(`\n${await describeActiveSheet(page)}\n`);
  await keep(page, job);
}

interface Opened {
  readonly sheets: readonly string[];
  /** What the workbench assumed about a file of the user's. */
  readonly assumed: readonly string[];
}

async function open(page: Page, { server, file }: Demonstration): Promise<Opened> {
  await page.goto(`${server.url}/workbench/${file === null ? "" : "?sample=0"}`);
  await untilReady(page);
  const assumed = file === null ? [] : await openFile(page, await readFile(file), basename(file));
  return { sheets: await drive(page, "sheetNames"), assumed };
}

const sheetsOf = ({ sheets }: Opened): string => sheets.join(", ");

const example = "STAY.RETENTION(1000,800,200)";
const exampleCell = "Segments!J2";

/** Types the function into an empty cell of the sample, and takes it away again. */
async function typeExample(page: Page): Promise<number> {
  await drive(page, "type", exampleCell, `=${example}`);
  await drive(page, "settled");
  const value = (await drive(page, "values", exampleCell))[0]?.[0];
  if (value !== 0.6) throw new Error(`=${example} gave ${JSON.stringify(value)} instead of 0.6.`);
  await drive(page, "type", exampleCell, "");
  return value;
}

/** Selects the first filled cell of the file's first sheet; Stay takes the block around it. */
async function selectList(page: Page): Promise<void> {
  const cell = firstFilled(await drive(page, "texts", "A1:Z60"));
  if (cell === null) throw new Error("The file's first sheet is empty.");
  await drive(page, "select", cell);
}

async function describeActiveSheet(page: Page): Promise<string> {
  const name = (await drive(page, "activeSheet")).replaceAll("'", "''");
  const { title, sentence, table } = reportSheet(await drive(page, "texts", `'${name}'!A1:L60`));
  return `  ${title}\n  ${sentence}\n\n${textTable(table)}`;
}

/** Saves the workbook and a picture of it, and says what the file could not keep. */
async function keep(page: Page, { root, narrator }: Demonstration): Promise<void> {
  const folder = join(root, "out");
  await mkdir(folder, { recursive: true });
  const workbook = join(folder, "stay.xlsx");
  const { lost } = await narrator.step(
    "Saved",
    async () => {
      const saved = await drive(page, "save");
      await writeFile(workbook, Buffer.from(saved.base64, "base64"));
      return saved;
    },
    () => relative(root, workbook),
  );
  for (const loss of lost) narrator.say(`    the file could not keep: ${loss}`);
  const picture = join(folder, "stay.png");
  await narrator.step(
    "Pictured",
    () => page.screenshot({ path: picture }),
    () => relative(root, picture),
  );
}
