/** @jest-environment jsdom */
import "../support/dom";
import { screen, waitFor, within } from "@testing-library/react";
import { WorkbookProblem } from "../../../src/workbook/ports/problem";
import { findings } from "../support/axe";
import { say } from "../support/open-pane";
import { heading, openReport, primary } from "../support/open-report";

const inPage = (text: string | RegExp) => screen.findByText(text, { selector: "main *" });
const decide = say("pane.report.needs-answer", { question: "Which comes first?" });

async function openPreview() {
  const opened = await openReport();
  await opened.user.click(primary());
  await screen.findAllByRole("rowheader");
  return opened;
}

async function openCheck() {
  const opened = await openPreview();
  await opened.user.click(heading(say("pane.report.step.check")));
  return opened;
}

describe("The data check", () => {
  it("asks what is to be decided right under what was found", async () => {
    await openCheck();
    const finding = (await screen.findByText("1 row may be in March: 03/04/2024")).closest("li")!;
    expect(within(finding).getByRole("radiogroup", { name: "Which comes first?" })).toBeTruthy();
    expect(within(finding).getByRole("button", { name: say("pane.check.go-row", { row: 3 }) })).toBeTruthy();
    expect(screen.getAllByRole("radiogroup")).toHaveLength(1);
    expect(await findings()).toEqual([]);
  });

  it("remarks on what is true of the whole, without rows", async () => {
    await openCheck();
    const remark = screen.getByText("The workbook counts from 1904").closest("li")!;
    expect(within(remark).getByText(say("pane.check.remark.badge"))).toBeTruthy();
    expect(within(remark).queryByText(say("pane.check.rows"))).toBeNull();
  });

  it("has to be answered before a report is inserted: the button says so, leads there and marks the question", async () => {
    const { user, workbook } = await openPreview();
    expect(primary().textContent).toBe(decide);
    await user.click(primary());
    expect(document.activeElement).toBe(heading(say("pane.report.step.check")));
    expect(screen.getByText(say("pane.options.needed"))).toBeTruthy();
    expect(workbook.log).toEqual(["read"]);
    expect(await findings()).toEqual([]);
  });

  it("computes again under a decision without reading again, and then lets the report be inserted", async () => {
    const { user, workbook } = await openCheck();
    await user.click(screen.getByRole("radio", { name: "The day" }));
    expect(screen.getByRole("radio", { name: "The day" })).toHaveProperty("checked", true);
    await screen.findByText("1 row read as told: 03/04/2024");
    expect(screen.getByRole("radio", { name: "The day" })).toHaveProperty("checked", true);
    expect(workbook.log).toEqual(["read", "revise"]);
    await user.click(primary());
    await inPage(/^4 rows in the order day/);
    expect(primary().textContent).toBe(say("pane.report.next.insert.new-sheet"));
  });

  it("shows the figures under the last answer where the user goes on at once", async () => {
    const { user } = await openCheck();
    await user.click(screen.getByRole("radio", { name: "The month" }));
    await user.click(primary());
    await inPage(/^4 rows in the order month/);
  });

  it("waits for the figures that are being computed, where the user goes on before they are there", async () => {
    const { user, workbook } = await openCheck();
    workbook.thinking = 400;
    await user.click(screen.getByRole("radio", { name: "The month" }));
    await user.click(primary());
    await inPage(/^4 rows in the order month/);
    expect(workbook.log).toEqual(["read", "revise"]);
  });

  it("writes a clean copy and says how to take it back", async () => {
    const { user, workbook } = await openCheck();
    await user.click(screen.getByRole("button", { name: say("pane.check.copy") }));
    await inPage(say("pane.check.copied", { sheet: "Clean" }));
    expect(workbook.log).toEqual(["read", "copy"]);
    expect(await findings()).toEqual([]);
  });

  it("stops a clean copy when cancelled, where it was", async () => {
    const { user, workbook } = await openCheck();
    workbook.gate = new Promise(() => {});
    await user.click(screen.getByRole("button", { name: say("pane.check.copy") }));
    await screen.findByText(say("pane.run.rows", { done: 0, total: 4 }), { exact: false });
    await user.click(screen.getByRole("button", { name: say("pane.cancel") }));
    await inPage(say("pane.report.cancelled"));
    expect(heading(say("pane.report.step.check")).getAttribute("aria-expanded")).toBe("true");
  });

  it("says what stood in the way of a clean copy", async () => {
    const { user, workbook } = await openCheck();
    workbook.failures.set("copy", new WorkbookProblem("protected"));
    await user.click(screen.getByRole("button", { name: say("pane.check.copy") }));
    expect((await screen.findByRole("alert")).textContent).toBe(say("workbook.protected"));
  });

  it("can be answered by keyboard alone", async () => {
    const { user } = await openPreview();
    primary().focus();
    await user.keyboard("{Enter}");
    const radio = screen.getByRole("radio", { name: "The day" });
    while (document.activeElement !== radio) await user.tab();
    await user.keyboard(" ");
    primary().focus();
    await user.keyboard("{Enter}");
    await waitFor(() => expect(primary().textContent).toBe(say("pane.report.next.insert.new-sheet")));
  });
});
