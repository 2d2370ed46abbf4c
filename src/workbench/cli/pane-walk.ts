import type { Frame, Page } from "playwright-core";
import { drive } from "./drive";

const patience = 60_000;

/** The add-in's page, once the ribbon button has shown it. */
export async function openPane(page: Page): Promise<Frame> {
  await drive(page, "press", "Stay.Reports");
  const frame = await (
    await page.waitForSelector("iframe", { state: "attached", timeout: patience })
  ).contentFrame();
  if (!frame) throw new Error("The workbench has loaded no add-in page.");
  await frame.getByTestId(card).waitFor({ state: "visible", timeout: patience });
  return frame;
}

const card = "report-card-segment-retention";

/**
 * Makes the segment retention sheet as a user does: the card, then the primary button, which says what it will do,
 * until the sheet is there. Gives the labels pressed.
 */
export async function insertSegmentRetention(page: Page, frame: Frame): Promise<readonly string[]> {
  const sheets = (await drive(page, "sheetNames")).length;
  await chooseCard(frame);
  const pressed: string[] = [];
  while ((await drive(page, "sheetNames")).length === sheets) {
    const label = await pressPrimary(page, frame, sheets);
    pressed.push(label);
    if (pressed.length > 5) throw new Error(`The report did not come to an end after ${pressed.join(", ")}.`);
  }
  await untilWritten(page, frame);
  return pressed;
}

/** A sheet is there long before all is written to it: the pane is busy until then. */
export async function untilWritten(page: Page, frame: Frame): Promise<void> {
  await frame.locator(primaryAtRest).waitFor({ state: "visible", timeout: patience });
  await drive(page, "settled");
}

const primaryAtRest = '[data-testid="report-primary"]:not([aria-disabled="true"])';

/** The card can be chosen once the pane has looked at the selection. */
async function chooseCard(frame: Frame): Promise<void> {
  const ready = frame.locator(`[data-testid="${card}"]:not([aria-disabled="true"])`);
  try {
    await ready.click({ timeout: patience });
  } catch {
    throw new Error(`The pane offers no report of the selection. It says: ${await textOf(frame)}`);
  }
}

async function pressPrimary(page: Page, frame: Frame, sheets: number): Promise<string> {
  const button = frame.locator(primaryAtRest);
  await button.waitFor({ state: "visible", timeout: patience });
  const lacking = frame.locator("#report-lacking");
  if (await lacking.isVisible())
    throw new Error(`The report cannot be made yet: ${await lacking.innerText()}`);
  const label = (await button.innerText()).trim();
  await button.click();
  const until = Date.now() + patience;
  for (;;) {
    const problem = frame.getByRole("alert").filter({ hasText: /\S/ }).first();
    if (await problem.isVisible()) throw new Error(`The pane says: ${(await problem.innerText()).trim()}`);
    const moved = (await button.isVisible()) && (await button.innerText()).trim() !== label;
    if (moved || (await drive(page, "sheetNames")).length > sheets) return label;
    if (Date.now() > until)
      throw new Error(`Nothing came of pressing "${label}". The pane says: ${await textOf(frame)}`);
    await page.waitForTimeout(50);
  }
}

const textOf = async (frame: Frame): Promise<string> =>
  (await frame.locator("body").innerText()).replace(/\s+/g, " ").slice(0, 400);
