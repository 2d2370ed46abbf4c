/** @jest-environment jsdom */
import "../support/dom";
import { screen, waitFor } from "@testing-library/react";
import type { Recipe } from "../../../src/contract/recipe";
import { WorkbookProblem } from "../../../src/workbook/ports/problem";
import type { StayFormula } from "../../../src/workbook/ports/freeze";
import { findings } from "../support/axe";
import { FakeWorkbook } from "../support/fake-workbook";
import { customers, openPane, say } from "../support/open-pane";

const recipe: Recipe = {
  version: 1,
  id: "one",
  report: "demo",
  shape: "rows",
  source: { kind: "table", table: "Customers" },
  mapping: {},
  lookups: {},
  options: {},
  output: { sheetId: "{one}", tables: [{ name: "Stay_Demo", headers: {} }], charts: [], language: "en" },
  lastRun: { at: "2026-03-01T12:00:00.000Z", rowsRead: 4, rowsUsed: 3 },
};

const formula = (address: string, change: Partial<StayFormula> = {}): StayFormula => ({
  sheetId: "{s}",
  row: 0,
  column: 0,
  address,
  formula: "=STAY.RETENTION(A2,B2,C2)",
  text: "60%",
  obstacle: null,
  rows: 1,
  columns: 1,
  ...change,
});

async function openWorkbook(prepare: (workbook: FakeWorkbook) => void = () => undefined) {
  const workbook = new FakeWorkbook(customers);
  prepare(workbook);
  const opened = await openPane(workbook);
  await opened.user.click(screen.getByRole("tab", { name: say("pane.tab.workbook") }));
  return opened;
}

const button = (name: string) => screen.getByRole("button", { name });
const click = (user: Awaited<ReturnType<typeof openWorkbook>>["user"], name: string) =>
  user.click(button(name));

describe("Freezing", () => {
  it("lists what each formula becomes, freezes those that can be, and offers to bring them back", async () => {
    const { user, workbook } = await openWorkbook((book) => {
      book.stay = [
        formula("Sheet1!D2"),
        formula("Sheet1!E2", { formula: "=STAY.SEGMENT.TABLE(A1:C9)", rows: 3, columns: 2 }),
        formula("Sheet1!F2", { formula: "=STAY.NPS(A1:A9)", text: "12" }),
        formula("Sheet1!G2", { obstacle: "waiting" }),
        formula("Sheet1!H2", { formula: '="STAY.RETENTION(1,2,3)"' }),
      ];
      book.frozen = {
        native: 1,
        values: 2,
        left: [{ address: "Sheet1!F2", reason: "differs" }],
        thawable: true,
      };
    });
    await user.selectOptions(
      screen.getByRole("combobox", { name: say("pane.keep.freeze.scope") }),
      "workbook",
    );
    await click(user, say("pane.keep.freeze.list"));
    expect(workbook.log).toEqual(["stayFormulas workbook"]);
    await screen.findByText(say("pane.keep.freeze.becomes.native", { formula: "=(B2-C2)/A2" }));
    screen.getByText(say("pane.keep.freeze.becomes.values", { cells: 6 }));
    screen.getByText(say("pane.keep.freeze.becomes.value", { text: "12" }));
    screen.getByText(say("pane.keep.left.waiting", { address: "Sheet1!G2" }));
    expect(screen.queryByText("Sheet1!H2")).toBeNull();
    expect(await findings()).toEqual([]);
    await click(user, "Sheet1!E2");
    await click(user, say("pane.keep.freeze.run", { count: 3 }));
    await screen.findByText(say("pane.keep.frozen", { native: 1, values: 2 }), { selector: "main *" });
    screen.getByText(say("pane.keep.left.differs", { address: "Sheet1!F2" }));
    expect(workbook.log.slice(1)).toEqual([
      "selectCells Sheet1!E2",
      "freeze Sheet1!D2 =(B2-C2)/A2, Sheet1!E2 null, Sheet1!F2 null",
    ]);
    expect(await findings()).toEqual([]);
    workbook.thawed = { thawed: 2, edited: 1 };
    await user.click(screen.getByRole("button", { name: /^Bring back: 0 formulas/ }));
    await screen.findByText(say("pane.keep.thawed", { thawed: 2, edited: 1 }), { selector: "main *" });
    expect(screen.queryByText(say("pane.keep.freezes"))).toBeNull();
  });

  it("says when there is nothing, what stands in the way, and what can be brought back by Undo alone", async () => {
    const { user, workbook } = await openWorkbook((book) => {
      book.frozen = { native: 1, values: 0, left: [], thawable: false };
    });
    await click(user, say("pane.keep.freeze.list"));
    await screen.findByText(say("pane.keep.freeze.none"), { selector: "main *" });
    workbook.stay = [formula("Sheet1!D2")];
    await click(user, say("pane.keep.freeze.list"));
    workbook.failures.set("freeze", new WorkbookProblem("protected"));
    await user.click(await screen.findByRole("button", { name: say("pane.keep.freeze.run", { count: 1 }) }));
    expect((await screen.findByRole("alert")).textContent).toBe(say("workbook.protected"));
    await click(user, say("pane.keep.freeze.run", { count: 1 }));
    await screen.findByText(new RegExp(say("pane.keep.frozen.for-good")));
  });
});

describe("Recording", () => {
  it("is there for a workbook with reports, says what was added and leads to it", async () => {
    const { user, workbook } = await openWorkbook((book) => {
      book.kept.set(recipe.id, recipe);
      book.outcomeOfRecording = {
        rows: 3,
        sheetId: "{history}",
        problems: [{ recipe, problem: new WorkbookProblem("column-gone", { header: "Plan" }) }],
      };
    });
    await user.click(await screen.findByRole("button", { name: say("pane.keep.record") }));
    await screen.findByText(say("pane.keep.recorded", { rows: 3 }), { selector: "main *" });
    expect(screen.getByRole("alert").textContent).toBe(
      say("pane.workbook.named", {
        action: "Kept by group",
        report: say("workbook.column-gone", { header: "Plan" }),
      }),
    );
    expect(await findings()).toEqual([]);
    await click(user, say("pane.keep.history.go"));
    expect(workbook.log).toEqual(["recordToday", "goToSheet {history}"]);
  });

  it.each([
    ["{history}", "pane.keep.recorded.already"],
    [null, "pane.keep.recorded.none"],
  ] as const)("says why nothing was added (%s)", async (sheetId, key) => {
    const { user } = await openWorkbook((book) => {
      book.kept.set(recipe.id, recipe);
      book.outcomeOfRecording = { rows: 0, sheetId, problems: [] };
    });
    await user.click(await screen.findByRole("button", { name: say("pane.keep.record") }));
    await screen.findByText(say(key), { selector: "main *" });
  });

  it("is not there without reports", async () => {
    await openWorkbook();
    await screen.findByText(say("pane.workbook.empty"));
    expect(screen.queryByRole("button", { name: say("pane.keep.record") })).toBeNull();
  });
});

describe("A copy for a colleague", () => {
  it("proposes the columns that name customers, and replaces those that were chosen", async () => {
    const { user, workbook } = await openWorkbook((book) => {
      book.shared = {
        sheetId: "{customers}",
        name: "Customers",
        columns: ["Id", "Name", "Plan"].map((header, column) => ({
          ...{ header, column, sample: [], table: null, firstRow: 1, rows: 4 },
        })),
      };
    });
    await click(user, say("pane.keep.share.prepare"));
    const box = (name: string) => screen.getByRole<HTMLInputElement>("checkbox", { name });
    await waitFor(() => expect(box("Id").checked).toBe(true));
    expect(box("Plan").checked).toBe(false);
    await user.click(box("Name"));
    expect(await findings()).toEqual([]);
    await click(user, say("pane.keep.share.run", { sheet: "Customers" }));
    await screen.findByText(say("pane.keep.shared", { sheet: "Customers (2)", pseudonyms: 2 }), {
      selector: "main *",
    });
    expect(workbook.log).toEqual(["copyForColleague {customers} without Id, Name"]);
  });

  it("says what stands in the way", async () => {
    const { user, workbook } = await openWorkbook();
    workbook.failures.set("sheetToShare", new WorkbookProblem("edit-mode"));
    await click(user, say("pane.keep.share.prepare"));
    expect((await screen.findByRole("alert")).textContent).toBe(say("workbook.edit-mode"));
  });
});
