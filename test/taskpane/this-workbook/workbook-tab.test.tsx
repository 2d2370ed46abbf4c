/** @jest-environment jsdom */
import "../support/dom";
import { screen, waitFor } from "@testing-library/react";
import type { Recipe } from "../../../src/contract/recipe";
import { WorkbookProblem } from "../../../src/workbook/ports/problem";
import { findings } from "../support/axe";
import { unchanged } from "../support/fake-shelf";
import { FakeWorkbook } from "../support/fake-workbook";
import { keptRecipe } from "../support/kept-recipe";
import { customers, openPane, say } from "../support/open-pane";

async function openWorkbook(...recipes: readonly Recipe[]) {
  const workbook = new FakeWorkbook(customers);
  for (const kept of recipes) workbook.kept.set(kept.id, kept);
  const opened = await openPane(workbook);
  await opened.user.click(screen.getByRole("tab", { name: say("pane.tab.workbook") }));
  return opened;
}

const action = (key: "refresh" | "go" | "remove") =>
  screen.getByRole("button", {
    name: say("pane.workbook.named", { action: say(`pane.workbook.${key}`), report: "Kept by group" }),
  });

describe("This workbook", () => {
  it("teaches while it holds no report, and leads to the first", async () => {
    const { user } = await openWorkbook();
    await user.click(await screen.findByRole("button", { name: say("pane.workbook.start") }));
    expect(screen.getByRole("tab", { name: say("pane.tab.reports") }).getAttribute("aria-selected")).toBe(
      "true",
    );
  });

  it("lists a report with its source and its last run, and goes to its sheet", async () => {
    const { user, workbook } = await openWorkbook(keptRecipe("one"));
    await screen.findByRole("group", { name: "Kept by group" });
    expect(screen.getByText(say("pane.workbook.source.table", { table: "Customers" }))).toBeTruthy();
    expect(screen.getByText(/3 of 4 rows used/)).toBeTruthy();
    await user.click(action("go"));
    expect(workbook.log).toEqual(["goToSheet {one}"]);
    expect(await findings()).toEqual([]);
  });

  it("refreshes one report and says by name what changed", async () => {
    const { user, workbook } = await openWorkbook(keptRecipe("one"));
    workbook.refreshed = {
      ...unchanged,
      added: ["Gold"],
      removed: ["Basic"],
      marked: ["Plus"],
      changed: 2,
    };
    await screen.findByRole("group", { name: "Kept by group" });
    await user.click(action("refresh"));
    const said = await screen.findByText(/2 rows changed/, { selector: "main *" });
    expect(said.textContent).toContain(say("pane.refreshed.added", { names: "Gold" }));
    expect(said.textContent).toContain(say("pane.refreshed.removed", { names: "Basic" }));
    expect(said.textContent).toContain(say("pane.refreshed.marked", { names: "Plus" }));
    expect(await findings()).toEqual([]);
  });

  it("refreshes all: one that cannot be refreshed says why and keeps none of the others from it", async () => {
    const { user, workbook } = await openWorkbook(keptRecipe("one"), keptRecipe("two"));
    workbook.failures.set("refresh", new WorkbookProblem("column-gone", { header: "Churned" }));
    await user.click(await screen.findByRole("button", { name: say("pane.workbook.refresh-all") }));
    const alert = await screen.findByRole("alert");
    expect(alert.textContent).toBe(say("workbook.column-gone", { header: "Churned" }));
    expect(workbook.log).toEqual(["refresh one", "refresh two"]);
    expect(screen.getByText(say("pane.refreshed.all", { done: 1, failed: 1 }))).toBeTruthy();
  });

  it("forgets a report only when asked twice", async () => {
    const { user, workbook } = await openWorkbook(keptRecipe("one"));
    await screen.findByRole("group", { name: "Kept by group" });
    await user.click(action("remove"));
    expect(document.activeElement).toBe(screen.getByRole("button", { name: say("pane.workbook.remove.no") }));
    await user.keyboard("{Enter}");
    expect(workbook.kept.size).toBe(1);
    await user.click(action("remove"));
    await user.click(screen.getByRole("button", { name: say("pane.workbook.remove.yes") }));
    await screen.findByText(say("pane.workbook.empty"));
    expect(workbook.kept.size).toBe(0);
  });

  it("leaves a report of a newer Stay alone, and says so", async () => {
    await openWorkbook(keptRecipe("one", { report: "from-the-future" }));
    await screen.findByText(say("pane.workbook.unknown-report", { report: "from-the-future" }));
    expect(screen.queryByRole("button", { name: /^Refresh:/ })).toBeNull();
  });

  it("keeps the language of reports in the workbook", async () => {
    const { user, workbook } = await openWorkbook();
    const field = screen.getByRole("combobox", { name: say("pane.workbook.language") });
    expect(field).toHaveProperty("value", "");
    await user.selectOptions(field, "da");
    await waitFor(() => expect(field).toHaveProperty("value", "da"));
    expect(workbook.language).toBe("da");
  });
});
