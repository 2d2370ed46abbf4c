/** @jest-environment jsdom */
import "../support/dom";
import { screen, waitFor } from "@testing-library/react";
import { WorkbookProblem } from "../../../src/workbook/ports/problem";
import { findings } from "../support/axe";
import { demoReport } from "../support/demo-report";
import { customers, say } from "../support/open-pane";
import { heading, openReport, primary } from "../support/open-report";

async function openInsert() {
  const opened = await openReport(customers, { report: demoReport });
  await opened.user.click(primary());
  await screen.findAllByRole("rowheader");
  await opened.user.click(heading(say("pane.report.step.insert")));
  return opened;
}

const place = (name: "new-sheet" | "beside") =>
  screen.getByRole("radio", { name: say(`pane.insert.place.${name}`) });
const done = () => waitFor(() => expect(primary().textContent).toBe(say("pane.report.next.go")));

describe("Inserting", () => {
  it("goes to a new sheet unless the user says beside the data; the button says which", async () => {
    const { user, workbook } = await openInsert();
    expect(place("new-sheet")).toHaveProperty("checked", true);
    expect(primary().textContent).toBe(say("pane.report.next.insert.new-sheet"));
    expect(await findings()).toEqual([]);
    await user.click(place("beside"));
    expect(primary().textContent).toBe(say("pane.report.next.insert.beside"));
    await user.click(primary());
    await done();
    expect(workbook.log).toEqual(["read", "beside", "insert"]);
    expect(screen.getByText(say("pane.insert.undo.beside"), { exact: false })).toBeTruthy();
    expect(await findings()).toEqual([]);
  });

  it("can be done again in the other place", async () => {
    const { user, workbook } = await openInsert();
    await user.click(primary());
    await done();
    expect(screen.getByText(say("pane.insert.undo.new-sheet"), { exact: false })).toBeTruthy();
    await user.click(place("beside"));
    await user.click(screen.getByRole("button", { name: say("pane.insert.again.beside") }));
    await screen.findByText(say("pane.insert.undo.beside"), { exact: false });
    expect(workbook.log).toEqual(["read", "new-sheet", "insert", "beside", "insert"]);
  });

  it("that is cancelled leaves the preview as it was", async () => {
    const { user, workbook } = await openInsert();
    workbook.gate = new Promise(() => {});
    await user.click(primary());
    await user.click(await screen.findByRole("button", { name: say("pane.cancel") }));
    await screen.findByText(say("pane.report.cancelled"), { selector: "main *" });
    expect(heading(say("pane.report.step.preview")).getAttribute("aria-expanded")).toBe("true");
    expect(primary().textContent).toBe(say("pane.report.next.insert.new-sheet"));
  });

  it("that fails the second time still speaks of the first", async () => {
    const { user, workbook } = await openInsert();
    await user.click(primary());
    await done();
    workbook.failures.set("insert", new WorkbookProblem("protected"));
    await user.click(screen.getByRole("button", { name: say("pane.insert.again.new-sheet") }));
    expect((await screen.findByRole("alert")).textContent).toBe(say("workbook.protected"));
    expect(screen.getByText(say("pane.insert.undo.new-sheet"), { exact: false })).toBeTruthy();
  });
});
