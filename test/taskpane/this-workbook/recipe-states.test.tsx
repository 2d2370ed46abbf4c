/** @jest-environment jsdom */
import "../support/dom";
import { act, screen, waitFor, within } from "@testing-library/react";
import type { Recipe } from "../../../src/contract/recipe";
import { WorkbookProblem } from "../../../src/workbook/ports/problem";
import type { DataGap } from "../../../src/workbook/ports/recipe-state";
import { findings } from "../support/axe";
import { unchanged } from "../support/fake-shelf";
import { FakeWorkbook } from "../support/fake-workbook";
import { keptRecipe } from "../support/kept-recipe";
import { customers, openPane, say } from "../support/open-pane";

async function openWorkbook(prepare: (workbook: FakeWorkbook) => void, ...recipes: readonly Recipe[]) {
  const workbook = new FakeWorkbook(customers);
  for (const kept of recipes) workbook.kept.set(kept.id, kept);
  prepare(workbook);
  const opened = await openPane(workbook);
  await opened.user.click(screen.getByRole("tab", { name: say("pane.tab.workbook") }));
  return opened;
}

const nothing = () => undefined;
const sheetIds = ["{customers}"];
const broken = (problem: WorkbookProblem, gap: DataGap | null) => ({ kind: "broken", problem, gap }) as const;

describe("This workbook: how reports stand to their data", () => {
  it("says it in words once a report was looked at", async () => {
    const { workbook } = await openWorkbook(
      ({ states }) => states.set("two", { kind: "stale", sheetIds }),
      keptRecipe("one"),
      keptRecipe("two"),
    );
    await screen.findByText(say("pane.recipe.fresh"));
    await screen.findByText(say("pane.recipe.stale"));
    expect(workbook.looks).toEqual(["one", "two"]);
    expect(await findings()).toEqual([]);
  });

  it("looks again after an edit of a report's data by anyone else, and at none whose data stand elsewhere", async () => {
    const { workbook } = await openWorkbook(
      ({ states }) => states.set("two", { kind: "fresh", sheetIds: ["{orders}"] }),
      keptRecipe("one"),
      keptRecipe("two"),
    );
    await waitFor(() => expect(screen.getAllByText(say("pane.recipe.fresh"))).toHaveLength(2));
    workbook.states.set("one", { kind: "stale", sheetIds });
    act(() => workbook.edit("{customers}"));
    act(() => workbook.edit("{customers}"));
    await screen.findByText(say("pane.recipe.stale"), undefined, { timeout: 3_000 });
    expect(workbook.looks).toEqual(["one", "two", "one"]);
  });

  it("shows a report that a colleague has inserted meanwhile", async () => {
    const { workbook } = await openWorkbook(nothing, keptRecipe("one"));
    await screen.findByText(say("pane.recipe.fresh"));
    workbook.kept.set("theirs", keptRecipe("theirs"));
    act(() => workbook.edit("{new sheet}"));
    await waitFor(() => expect(screen.getAllByRole("group", { name: "Kept by group" })).toHaveLength(2), {
      timeout: 3_000,
    });
    expect(workbook.looks).toEqual(["one", "theirs"]);
  });

  it("stops listening when the place is left", async () => {
    const { user, workbook } = await openWorkbook(nothing, keptRecipe("one"));
    await screen.findByText(say("pane.recipe.fresh"));
    expect(workbook.listening).toBe(1);
    await user.click(screen.getByRole("tab", { name: say("pane.tab.reports") }));
    expect(workbook.listening).toBe(0);
  });

  it("compares with very many rows when asked", async () => {
    const { user, workbook } = await openWorkbook(
      ({ states }) => states.set("one", { kind: "unread", sheetIds }),
      keptRecipe("one"),
    );
    await screen.findByText(say("pane.recipe.unread"));
    expect(await findings()).toEqual([]);
    workbook.states.set("one", { kind: "stale", sheetIds });
    await user.click(screen.getByRole("button", { name: say("pane.recipe.compare") }));
    await screen.findByText(say("pane.recipe.stale"));
    expect(workbook.looks).toEqual(["one", "one all through"]);
  });

  it("says what it leaves alone: reports of a newer Stay, and what cannot be read", async () => {
    const { workbook } = await openWorkbook(({ strays }) => {
      strays.push({ id: "a", kind: "newer" }, { id: "b", kind: "newer" }, { id: "c", kind: "damaged" });
    }, keptRecipe("one"));
    await screen.findByText(say("pane.recipe.newer", { count: 2 }));
    await screen.findByText(say("pane.recipe.damaged", { count: 1 }));
    expect(workbook.kept.size).toBe(1);
    expect(await findings()).toEqual([]);
  });
});

describe("This workbook: what a refresh changed", () => {
  it("is told figure by figure, with the rows read before and now", async () => {
    const { user } = await openWorkbook((workbook) => {
      workbook.refreshed = {
        ...unchanged,
        changed: 1,
        rows: { before: 4, now: 6 },
        headline: [
          { header: "Start", unit: "count", before: 4, now: 6 },
          { header: "Retention", unit: "share", before: 0.75, now: null },
        ],
      };
    }, keptRecipe("one"));
    await user.click(await screen.findByRole("button", { name: /^Refresh:/ }));
    const table = await screen.findByRole("table", { name: say("pane.refreshed.figures") });
    const rows = within(table)
      .getAllByRole("row")
      .map((row) => row.textContent);
    expect(rows).toEqual(["FigureBeforeNow", "Start46", "Retention75.0%"]);
    await screen.findByText(/4 rows were read before, 6 now\./, { selector: "main *" });
    expect(await findings()).toEqual([]);
  });

  it("is told by the finding where the report has no figures of the whole", async () => {
    const { user } = await openWorkbook((workbook) => {
      workbook.refreshed = { ...unchanged, changed: 1, sentence: { before: "Half stay.", now: "All stay." } };
    }, keptRecipe("one"));
    await user.click(await screen.findByRole("button", { name: /^Refresh:/ }));
    await screen.findByText(/Before: Half stay\. Now: All stay\./, { selector: "main *" });
  });
});

describe("This workbook: mending a report", () => {
  const renamed = [["Tariff", "Churned", "Id"], ...customers.slice(1)];
  const columns = ["Tariff", "Churned", "Id"].map((header) => ({ header, sample: [] }));
  const source = { source: { kind: "table", table: "Customers" }, columns } as unknown as DataGap["source"];

  it("asks which column serves in place of a renamed one, keeps it and refreshes", async () => {
    const problem = new WorkbookProblem("column-gone", { header: "Plan" });
    const { user, workbook } = await openWorkbook((opened) => {
      opened.rows = renamed;
      opened.states.set("one", broken(problem, { lookup: null, source, missing: ["group"] }));
    }, keptRecipe("one"));
    await screen.findByText(say("pane.repair.column-gone", { header: "Plan" }));
    const save = screen.getByRole("button", { name: say("pane.repair.save") });
    expect(save.getAttribute("aria-disabled")).toBe("true");
    expect(await findings()).toEqual([]);
    const field = screen.getByRole("combobox", {
      name: say("pane.repair.column", { input: "Group", header: "Plan" }),
    });
    await user.selectOptions(field, "Tariff");
    workbook.states.delete("one");
    await user.click(save);
    await screen.findByText(say("pane.recipe.fresh"));
    expect(workbook.kept.get("one")?.mapping).toEqual({ group: "Tariff", answer: "Churned" });
    expect(workbook.log).toContain("refresh one");
  });

  it("asks for the table where that is gone, and for those of its columns that are called otherwise", async () => {
    const problem = new WorkbookProblem("source-gone", { source: "Customers" });
    const { user, workbook } = await openWorkbook((opened) => {
      opened.tables.set("Members", renamed);
      opened.states.set("one", broken(problem, { lookup: null, source: null, missing: [] }));
    }, keptRecipe("one"));
    await user.selectOptions(
      await screen.findByRole("combobox", { name: say("pane.repair.table") }),
      "Members",
    );
    await user.selectOptions(await screen.findByRole("combobox", { name: /was “Plan”/ }), "Tariff");
    expect(screen.queryByRole("combobox", { name: /was “Churned”/ })).toBeNull();
    expect(await findings()).toEqual([]);
    workbook.states.delete("one");
    await user.click(screen.getByRole("button", { name: say("pane.repair.save") }));
    await screen.findByText(say("pane.recipe.fresh"));
    expect(workbook.kept.get("one")).toMatchObject({
      source: { kind: "table", table: "Members" },
      mapping: { group: "Tariff", answer: "Churned" },
    });
  });

  it("offers to insert a report again whose table is gone", async () => {
    const problem = new WorkbookProblem("output-gone", { table: "Stay_Demo" });
    const { user, workbook } = await openWorkbook(
      (opened) => opened.states.set("one", broken(problem, null)),
      keptRecipe("one"),
    );
    await user.click(await screen.findByRole("button", { name: say("pane.repair.restore") }));
    await screen.findByText(say("pane.repair.restored", { sheet: "Kept by group" }), { selector: "main *" });
    expect(workbook.log).toContain("restore one");
  });
});

describe("This workbook: the day on which a report is asked", () => {
  it("is a fixed one, or that of each refresh, and kept in the workbook", async () => {
    const { user, workbook } = await openWorkbook(nothing, keptRecipe("one"));
    const field = await screen.findByRole("combobox", { name: say("pane.recipe.as-of") });
    expect(field).toHaveProperty("value", "today");
    await user.selectOptions(field, "fixed");
    const day = await screen.findByLabelText(say("pane.recipe.as-of.day"));
    await user.clear(day);
    await user.type(day, "2026-01-31");
    await user.tab();
    await waitFor(() => expect(workbook.kept.get("one")?.asOf).toBe("2026-01-31"));
    expect(await findings()).toEqual([]);
    await user.selectOptions(screen.getByRole("combobox", { name: say("pane.recipe.as-of") }), "today");
    await waitFor(() => expect(workbook.kept.get("one")?.asOf).toBeUndefined());
  });
});
