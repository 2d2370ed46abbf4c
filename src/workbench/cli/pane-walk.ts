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
  await frame.getByTestId(cardOf("segment-retention")).waitFor({ state: "visible", timeout: patience });
  return frame;
}

const cardOf = (report: string): string => `report-card-${report}`;

/** Where the sample workbook has the data of each report. */
export const sampleSheetOf = {
  "segment-retention": "Customers",
  "cohort-retention": "Orders",
  "retention-trend": "Customers",
  "segment-flow": "Loyalty",
  "revenue-retention": "Revenue",
  "segment-value": "Segments",
  survival: "Customers",
  "customer-value": "Orders",
  "customers-at-risk": "Orders",
  "churn-reasons": "Customers",
  feedback: "Scores",
  "loyalty-ladder": "Loyalty",
  "programme-uplift": "Loyalty",
  "what-if": "Segments",
  milestones: "Customers",
} as const;

/** Makes the segment retention sheet of what is selected. */
export const insertSegmentRetention = (page: Page, frame: Frame): Promise<readonly string[]> =>
  insertReport(page, frame, "segment-retention");

/**
 * Makes the sheet of a report as a user does: the card, then the primary button, which says what it will do, until the
 * sheet is there. Where it asks first, the first answer offered is taken. Gives the labels pressed.
 */
export async function insertReport(page: Page, frame: Frame, report: string): Promise<readonly string[]> {
  const sheets = (await drive(page, "sheetNames")).length;
  await chooseCard(frame, report);
  const pressed: string[] = [];
  while ((await drive(page, "sheetNames")).length === sheets) {
    const label = await pressPrimary(page, frame, sheets);
    pressed.push(label);
    if (pressed.length > 7) throw new Error(`The report did not come to an end after ${pressed.join(", ")}.`);
  }
  await untilWritten(page, frame);
  return pressed;
}

/** Chooses a card and presses the primary button until it says the given words: that is not pressed. */
export async function walkUntil(page: Page, frame: Frame, report: string, words: string): Promise<void> {
  await chooseCard(frame, report);
  const button = frame.locator(primaryAtRest);
  await button.waitFor({ state: "visible", timeout: patience });
  for (let pressed = 0; (await button.innerText()).trim() !== words; pressed += 1) {
    if (pressed > 7) throw new Error(`The pane never offered "${words}".`);
    await pressPrimary(page, frame, Number.POSITIVE_INFINITY);
    await button.waitFor({ state: "visible", timeout: patience });
  }
}

/** Selects a sheet's data and waits for the pane to have seen it: a card means what the pane knows to be selected. */
export async function selectData(page: Page, frame: Frame, sheet: string): Promise<void> {
  await drive(page, "select", `${sheet}!A2`);
  await frame.getByText(`${sheet}!A1`).first().waitFor({ state: "visible", timeout: patience });
}

/** From a report's page back to the cards. */
export async function leaveReport(frame: Frame): Promise<void> {
  await frame.getByTestId("report-leave").click({ timeout: patience });
}

/** A sheet is there long before all is written to it: the pane is busy until then. */
export async function untilWritten(page: Page, frame: Frame): Promise<void> {
  await frame.locator(primaryAtRest).waitFor({ state: "visible", timeout: patience });
  await drive(page, "settled");
}

const primaryAtRest = '[data-testid="report-primary"]:not([aria-disabled="true"])';

/** A card can be chosen once the pane has looked at the selection. */
async function chooseCard(frame: Frame, report: string): Promise<void> {
  const ready = frame.locator(`[data-testid="${cardOf(report)}"]:not([aria-disabled="true"])`);
  try {
    await ready.click({ timeout: patience });
  } catch {
    throw new Error(`The pane offers no ${report} of the selection. It says: ${await textOf(frame)}`);
  }
}

async function pressPrimary(page: Page, frame: Frame, sheets: number): Promise<string> {
  const button = frame.locator(primaryAtRest);
  await button.waitFor({ state: "visible", timeout: patience });
  const lacking = frame.locator("#report-lacking");
  if ((await lacking.isVisible()) && !(await answerQuestions(frame)))
    throw new Error(`The report cannot be made yet: ${await lacking.innerText()}`);
  const label = (await button.innerText()).trim();
  await button.click();
  const until = Date.now() + patience;
  for (;;) {
    if (await answerQuestions(frame)) return label;
    const problem = frame.getByRole("alert").filter({ hasText: /\S/ }).first();
    if (await problem.isVisible()) throw new Error(`The pane says: ${(await problem.innerText()).trim()}`);
    const moved = (await button.isVisible()) && (await button.innerText()).trim() !== label;
    if (moved || (await drive(page, "sheetNames")).length > sheets) return label;
    if (Date.now() > until)
      throw new Error(`Nothing came of pressing "${label}". The pane says: ${await textOf(frame)}`);
    await page.waitForTimeout(50);
  }
}

/** Answers each question in sight that has no answer yet; gives whether there was one. */
async function answerQuestions(frame: Frame): Promise<boolean> {
  const open = frame.locator('[role="radiogroup"]:not(:has(input:checked))');
  const asked = await open.count();
  for (let left = asked; left > 0; left -= 1) await open.first().getByRole("radio").first().check();
  return asked > 0;
}

const textOf = async (frame: Frame): Promise<string> =>
  (await frame.locator("body").innerText()).replace(/\s+/g, " ").slice(0, 400);
