/** @jest-environment jsdom */
import "../support/dom";
import { act, screen } from "@testing-library/react";
import { findings } from "../support/axe";
import { FakeWorkbook } from "../support/fake-workbook";
import { customers, openPane, say } from "../support/open-pane";

async function openExplain(formula: string | null) {
  const workbook = new FakeWorkbook(customers);
  if (formula) workbook.formula = { address: "Sheet1!D2", formula, text: "0.6" };
  const opened = await openPane(workbook);
  await opened.user.click(screen.getByRole("tab", { name: say("pane.tab.explain") }));
  return opened;
}

describe("Explain", () => {
  it("says what the active cell's formula computes, with each argument as it stands there", async () => {
    await openExplain("=STAY.RETENTION(A2,SUM(B2:B3))");
    await screen.findByRole("heading", {
      name: say("pane.explain.shows", { address: "Sheet1!D2", text: "0.6" }),
    });
    expect(screen.getAllByRole("term").map(({ textContent }) => textContent)).toEqual([
      "start = A2",
      "end = SUM(B2:B3)",
      `new = ${say("pane.explain.missing")}`,
    ]);
    expect(screen.getByText(/Farris/)).toBeTruthy();
    expect(await findings()).toEqual([]);
  });

  it("follows the active cell", async () => {
    const { workbook } = await openExplain("=STAY.RETENTION(1,2,3)");
    await screen.findByRole("heading", { name: "STAY.RETENTION" });
    workbook.formula = null;
    act(() => workbook.select(customers));
    await screen.findByRole("heading", { name: say("pane.explain.empty.title") });
  });

  it("says what one can do where there is no formula, with an example that works", async () => {
    await openExplain(null);
    await screen.findByText(say("pane.explain.empty", { example: "=STAY.RETENTION(1000, 800, 200)" }));
  });

  it("says so when a formula has no Stay function, or one of a newer Stay", async () => {
    const { workbook } = await openExplain("=SUM(A1:A3)");
    await screen.findByText(say("pane.explain.other", { address: "Sheet1!D2" }));
    workbook.formula = { address: "Sheet1!D2", formula: "=STAY.NEWER(1)", text: "" };
    act(() => workbook.select(customers));
    await screen.findByText(say("pane.explain.unknown", { name: "STAY.NEWER" }));
  });
});
