/** @jest-environment jsdom */
import "../support/dom";
import { act, screen } from "@testing-library/react";
import { WorkbookProblem } from "../../../src/workbook/ports/problem";
import { findings } from "../support/axe";
import { fakeRuns } from "../support/fake-runs";
import { FakeWorkbook } from "../support/fake-workbook";
import { customers, openPane, say } from "../support/open-pane";
import { variedReport } from "../support/varied-report";

const card = () => screen.findByTestId("report-card-demo");

describe("The reports' home", () => {
  it("says in one line what is selected, and that it fits", async () => {
    await openPane();
    await screen.findByText("Customers!A1:C5, 4 rows", { exact: false });
    expect((await card()).textContent).toContain(say("pane.reports.fits"));
  });

  it("follows the selection once it rests", async () => {
    const { workbook } = await openPane();
    await screen.findByText("4 rows", { exact: false });
    act(() => workbook.select(customers.slice(0, 2)));
    await screen.findByText("Customers!A1:C2, 1 row", { exact: false });
  });

  it("says which column is missing, and still lets one choose it by hand", async () => {
    const { user } = await openPane(new FakeWorkbook([["Plan"], ["Basic"]]));
    await screen.findByText(say("pane.reports.missing", { inputs: "Answer" }));
    await user.click(await card());
    await screen.findByText(say("pane.report.needs-column", { inputs: "Answer" }));
  });

  it("fits when one of a report's shapes lacks nothing, and else names what the nearest lacks", async () => {
    const workbook = new FakeWorkbook(customers);
    await openPane(workbook, { reports: [variedReport], runs: fakeRuns(variedReport, workbook) });
    await screen.findByText(say("pane.reports.fits"));
    act(() => workbook.select([["Date"], [45_000]]));
    await screen.findByText(say("pane.reports.missing", { inputs: "Group" }));
  });

  it("teaches when nothing usable is selected, and fills a sheet with sample data", async () => {
    const { user, workbook } = await openPane(new FakeWorkbook(null));
    await screen.findByText(say("workbook.empty-selection"));
    expect((await card()).getAttribute("aria-disabled")).toBe("true");
    expect(await findings()).toEqual([]);
    await user.click(screen.getByRole("button", { name: say("pane.sample.link") }));
    await screen.findByText(say("pane.reports.fits"));
    expect(workbook.log).toEqual([`addSampleSheet ${say("pane.sample.sheet")}`]);
    expect(screen.getByText(say("pane.sample.done"))).toBeTruthy();
  });

  it("says why the sample sheet could not be made", async () => {
    const workbook = new FakeWorkbook(null);
    workbook.failures.set("addSampleSheet", new WorkbookProblem("protected"));
    const { user } = await openPane(workbook);
    await user.click(await screen.findByRole("button", { name: say("pane.sample.link") }));
    expect((await screen.findByRole("alert")).textContent).toBe(say("workbook.protected"));
  });
});
