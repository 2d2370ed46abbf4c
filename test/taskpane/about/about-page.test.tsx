/** @jest-environment jsdom */
import "../support/dom";
import { screen } from "@testing-library/react";
import type { Cell } from "../../../src/contract/cell";
import { WorkbookProblem } from "../../../src/workbook/ports/problem";
import { findings } from "../support/axe";
import { FakeWorkbook } from "../support/fake-workbook";
import { customers, openPane, say } from "../support/open-pane";

async function openAbout(tried: Cell = 100, changes = {}) {
  const workbook = new FakeWorkbook(customers);
  workbook.tried = tried;
  const opened = await openPane(workbook, changes);
  await opened.user.click(screen.getByRole("tab", { name: say("pane.tab.workbook") }));
  await opened.user.click(await screen.findByRole("button", { name: say("pane.about.open") }));
  const test = () => opened.user.click(screen.getByRole("button", { name: say("pane.about.self-test.run") }));
  return { ...opened, workbook, test };
}

describe("About", () => {
  it("says the version and what the host has, and leads back to where one came from", async () => {
    const { user } = await openAbout();
    expect(screen.getByText(say("pane.about.version", { version: "1.2.3" }))).toBeTruthy();
    expect(screen.getByText("ExcelApi 1.13")).toBeTruthy();
    expect(screen.getByText(say("pane.about.host.lacks", { name: "SharedRuntime" }))).toBeTruthy();
    expect(await findings()).toEqual([]);
    const back = screen.getByRole("button", { name: say("pane.about.back") });
    expect(document.activeElement).toBe(back);
    await user.click(back);
    expect(document.activeElement).toBe(await screen.findByRole("button", { name: say("pane.about.open") }));
  });

  it("opens licence, privacy, support and notices in the browser", async () => {
    const opened: string[] = [];
    const { user } = await openAbout(100, { openPage: (path: string) => opened.push(path) });
    for (const link of screen.getAllByRole("link")) await user.click(link);
    expect(opened).toEqual(["support.html", "privacy.html", "licence.html", "THIRD-PARTY-NOTICES.txt"]);
  });

  it("asks the host on the user's click only, with a promoter and a blank", async () => {
    const { workbook, test } = await openAbout();
    expect(workbook.log.filter((entry) => entry.startsWith("tryFormula"))).toEqual([]);
    await test();
    await screen.findByText(say("pane.about.self-test.blanks.missing"));
    expect(screen.getByText(say("pane.about.self-test.examples", { passed: 3, total: 3 }))).toBeTruthy();
    expect(workbook.log).toContain("tryFormula [[10],[null]] =STAY.NPS(A1:A2)");
    expect(await findings()).toEqual([]);
  });

  it.each<[string, Cell, string]>([
    ["hands blanks over as 0", 0, say("pane.about.self-test.blanks.zero")],
    [
      "does not calculate",
      { type: "Error", basicValue: "#BUSY!" },
      say("pane.about.self-test.blanks.unknown", { shown: "#BUSY!" }),
    ],
  ])("warns where the host %s", async (_case, tried, text) => {
    const { test } = await openAbout(tried);
    await test();
    await screen.findByText(text);
  });

  it("says so when an example does not come out as declared, or the workbook is protected", async () => {
    const { workbook, test } = await openAbout(100, {
      about: {
        version: "1",
        requirementSets: () => [],
        runExamples: () => Promise.resolve({ passed: 2, total: 3 }),
      },
    });
    await test();
    await screen.findByText(say("pane.about.self-test.examples.failed", { passed: 2, total: 3 }));
    workbook.failures.set("tryFormula", new WorkbookProblem("protected"));
    await test();
    await screen.findByText(say("workbook.protected"));
  });
});
