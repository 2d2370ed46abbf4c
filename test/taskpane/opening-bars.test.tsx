/** @jest-environment jsdom */
import "./support/dom";
import { act, screen } from "@testing-library/react";
import type { Recipe } from "../../src/contract/recipe";
import { WorkbookProblem } from "../../src/workbook/ports/problem";
import type { StayFormula } from "../../src/workbook/ports/freeze";
import { findings } from "./support/axe";
import { FakeWorkbook } from "./support/fake-workbook";
import { customers, openPane, say } from "./support/open-pane";

const nameless = (address: string): StayFormula => ({
  ...{ sheetId: "{s}", row: 0, column: 0, address, formula: "=_xldudf_STAY_RETENTION(1,2,3)" },
  ...{ text: "#NAME?", obstacle: "nameless", rows: 1, columns: 1 },
});

async function open(prepare: (workbook: FakeWorkbook) => void) {
  const workbook = new FakeWorkbook(customers);
  prepare(workbook);
  return openPane(workbook);
}

const button = (name: string) => screen.getByRole("button", { name });

describe("Formulas that show #NAME? when the pane opens", () => {
  it("are told of, can be gone to, and are entered anew", async () => {
    const { user, workbook } = await open((book) => {
      book.stay = [nameless("Sheet1!D2"), nameless("Sheet1!D3")];
    });
    await screen.findByText(say("pane.keep.nameless", { count: 2, address: "Sheet1!D2" }));
    expect(await findings()).toEqual([]);
    await user.click(button("Sheet1!D2"));
    await user.click(button(say("pane.keep.nameless.mend")));
    await screen.findByText(say("pane.keep.nameless.mended"), { selector: "main *" });
    expect(workbook.log).toEqual(["selectCells Sheet1!D2", "reenter Sheet1!D2, Sheet1!D3"]);
    await user.click(button(say("pane.close")));
    expect(screen.queryByText(say("pane.keep.nameless.mended"), { selector: "main *" })).toBeNull();
  });

  it("that stay so are told of with what else can be done; a refusal says why", async () => {
    const { user, workbook } = await open((book) => {
      book.stay = [nameless("Sheet1!D2")];
      book.reenter = async () => undefined;
    });
    await user.click(await screen.findByRole("button", { name: say("pane.keep.nameless.mend") }));
    await screen.findByText(say("pane.keep.nameless.still", { count: 1, address: "Sheet1!D2" }), {
      selector: "main *",
    });
    workbook.reenter = () => Promise.reject(new WorkbookProblem("protected"));
    await user.click(button(say("pane.keep.nameless.mend")));
    expect((await screen.findByRole("alert")).textContent).toBe(say("workbook.protected"));
  });
});

describe("The offer to record today's figures", () => {
  const withHistory = (last: number | null, ...recipes: readonly Recipe[]) =>
    open((book) => {
      book.recordedUntil = last;
      for (const kept of recipes) book.kept.set(kept.id, kept);
    });
  const recipe = { id: "one", report: "demo", source: { kind: "table", table: "T" } } as Recipe;

  it("is made when the last day has passed, and is taken up in one click", async () => {
    const { user, workbook } = await withHistory(46_000, recipe);
    workbook.outcomeOfRecording = { rows: 2, sheetId: "{history}", problems: [] };
    await screen.findByText(say("pane.keep.offer", { day: "Dec 9, 2025" }));
    expect(await findings()).toEqual([]);
    await user.click(button(say("pane.keep.record")));
    await screen.findByText(say("pane.keep.recorded", { rows: 2 }), { selector: "main *" });
    expect(workbook.log).toEqual(["recordToday"]);
  });

  it("can be put aside", async () => {
    const { user } = await withHistory(46_000, recipe);
    await screen.findByRole("button", { name: say("pane.keep.record") });
    await user.click(button(say("pane.close")));
    expect(screen.queryByRole("button", { name: say("pane.keep.record") })).toBeNull();
  });

  it.each([
    ["no history is kept", null, [recipe]],
    ["no report is left", 46_000, []],
    ["every report speaks of a fixed day", 46_000, [{ ...recipe, asOf: "2025-12-09" }]],
    ["today is recorded", 99_999, [recipe]],
  ] as const)("is not made when %s", async (_, last, recipes) => {
    await withHistory(last, ...recipes);
    await act(async () => undefined);
    expect(screen.queryByRole("button", { name: say("pane.keep.record") })).toBeNull();
  });
});
