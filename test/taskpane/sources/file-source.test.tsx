/** @jest-environment jsdom */
import "../support/dom";
import { screen, within } from "@testing-library/react";
import type { FileSource } from "../../../src/contract/recipe";
import { WorkbookProblem } from "../../../src/workbook/ports/problem";
import { findings } from "../support/axe";
import { fakeRuns } from "../support/fake-runs";
import { FakeWorkbook } from "../support/fake-workbook";
import { keptRecipe } from "../support/kept-recipe";
import { customers, described, openPane, say } from "../support/open-pane";
import { heading, primary } from "../support/open-report";
import { variedReport } from "../support/varied-report";

const orders = new File(["Plan,Churned\n"], "orders.csv");
const source: FileSource = {
  ...{ kind: "file", name: "orders.csv", bytes: 13, changed: "2024-01-01T00:00:00.000Z" },
  format: { kind: "csv", encoding: "utf-8", delimiter: "," },
};

const chooseFiles = { name: say("pane.source.file") };
const fileInput = () => screen.findByTestId("file-input");

describe("A file as the source of a report", () => {
  it("is asked for on request, and described before it is read", async () => {
    const { user, workbook } = await openPane();
    await user.click(screen.getByRole("radio", chooseFiles));
    expect((await screen.findByTestId("report-card-demo")).getAttribute("aria-disabled")).toBe("true");
    expect(await findings()).toEqual([]);
    await user.upload(await fileInput(), orders);
    await screen.findByText("orders.csv, about 4 rows", { exact: false });
    expect(screen.getByTestId("report-card-demo").getAttribute("aria-disabled")).toBe("false");
    expect(workbook.log).toEqual([]);
    expect(await findings()).toEqual([]);
  });

  it("that Stay cannot read is refused with a reason", async () => {
    const openFile = () => Promise.reject(new WorkbookProblem("file-unreadable", { file: "orders.csv" }));
    const { user } = await openPane(new FakeWorkbook(customers), { openFile });
    await user.click(screen.getByRole("radio", chooseFiles));
    await user.upload(await fileInput(), orders);
    expect((await screen.findByRole("alert")).textContent).toContain(
      say("workbook.file-unreadable", { file: "orders.csv" }),
    );
  });

  it("names the rows of a finding without leading to them, and offers no place on a sheet that it does not have", async () => {
    const workbook = new FakeWorkbook(customers);
    const { user } = await openPane(workbook, {
      runs: fakeRuns(variedReport, workbook),
      reports: [variedReport],
    });
    await user.click(screen.getByRole("radio", chooseFiles));
    await user.upload(await fileInput(), orders);
    await user.click(await screen.findByTestId(`report-card-${variedReport.id}`));
    await user.click(primary());
    await screen.findAllByRole("rowheader");
    await user.click(heading(say("pane.report.step.check")));
    const finding = (await screen.findByText("1 row may be in March: 03/04/2024")).closest("li")!;
    expect(within(finding).getByText("3")).toBeTruthy();
    expect(within(finding).queryByRole("button", { name: say("pane.check.go-row", { row: 3 }) })).toBeNull();
    expect(screen.queryByRole("button", { name: say("pane.check.copy") })).toBeNull();
    await user.click(screen.getByRole("radio", { name: "The day" }));
    await user.click(heading(say("pane.report.step.insert")));
    expect(screen.queryByText(say("pane.insert.place"))).toBeNull();
    expect(await findings()).toEqual([]);
  });

  it("is asked for again when its report is refreshed, and read in place of the one that was read last", async () => {
    const workbook = new FakeWorkbook(customers);
    workbook.kept.set("one", keptRecipe("one", { version: 2, source }));
    const opened: (readonly [string, FileSource | undefined])[] = [];
    const { user } = await openPane(workbook, {
      openFile: (file, as) => {
        opened.push([file.name, as]);
        return Promise.resolve(described(file, workbook));
      },
    });
    await user.click(screen.getByRole("tab", { name: say("pane.tab.workbook") }));
    await screen.findByText(say("pane.workbook.source.file", { file: "orders.csv" }));
    await user.upload(await fileInput(), new File(["Plan\n"], "newer.csv"));
    await screen.findAllByText(say("pane.refreshed.same"), { exact: false });
    expect(opened).toEqual([["newer.csv", source]]);
    expect(await findings()).toEqual([]);
  });
});
