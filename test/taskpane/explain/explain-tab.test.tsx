/** @jest-environment jsdom */
import "../support/dom";
import { act, screen, within } from "@testing-library/react";
import { functionSpecs } from "../../../src/calc/functions.generated";
import type { ActiveFormula } from "../../../src/workbook/ports/selection";
import { findings } from "../support/axe";
import { FakeWorkbook } from "../support/fake-workbook";
import { customers, openPane, say } from "../support/open-pane";

const active = (formula: string, text = "0.6", error: string | null = null): ActiveFormula => ({
  address: "Sheet1!D2",
  anchor: "Sheet1!D2",
  formula,
  text,
  error,
  down: 0,
  across: 0,
});

/** Counts of two periods in the cells A2:C3. */
function sheet(): FakeWorkbook {
  const workbook = new FakeWorkbook(customers);
  workbook.hold("A2", [[1000]]);
  workbook.hold("B2", [[900]]);
  workbook.hold("C2", [[200]]);
  workbook.hold("A2:A3", [[1000], [0]]);
  return workbook;
}

async function openExplain(formula: ActiveFormula | null, workbook = sheet()) {
  workbook.formula = formula;
  const opened = await openPane(workbook, { functions: functionSpecs });
  await opened.user.click(screen.getByRole("tab", { name: say("pane.tab.explain") }));
  return opened;
}

const part = (title: string) => screen.findByRole("group", { name: title });
const textOf = async (title: string) => (await part(title)).textContent ?? "";

describe("Explain", () => {
  it("says what goes in, with addresses that lead there, and how to come back", async () => {
    const { user, workbook } = await openExplain(active("=STAY.RETENTION(A2,SUM(B2:B3))"));
    await screen.findByRole("heading", {
      name: say("pane.explain.shows", { address: "Sheet1!D2", text: "0.6" }),
    });
    expect(screen.getAllByRole("term").map(({ textContent }) => textContent)).toEqual([
      "start = A2",
      "end = SUM(B2:B3)",
      "new",
    ]);
    expect(screen.getAllByRole("definition").map(({ textContent }) => textContent)).toEqual([
      expect.stringContaining("1,000"),
      expect.stringContaining(say("pane.explain.unread")),
      expect.stringContaining(say("pane.explain.missing")),
    ]);
    expect(await textOf(say("pane.explain.result"))).toContain(say("pane.explain.result.unread"));
    expect(screen.getByText(/Farris/)).toBeTruthy();
    expect(await findings()).toEqual([]);
    await user.click(screen.getByRole("button", { name: say("pane.explain.go", { address: "Sheet1!A2" }) }));
    expect(workbook.log).toContain("selectCells Sheet1!A2");
    workbook.formula = null;
    act(() => workbook.select(customers));
    await user.click(
      await screen.findByRole("button", { name: say("pane.explain.back", { address: "Sheet1!D2" }) }),
    );
    expect(workbook.log).toContain("selectCells Sheet1!D2");
  });

  it("goes through the steps with the numbers put in", async () => {
    await openExplain(active('=STAY.CHURN(A2,B2,C2,"average")'));
    const steps = within(await part(say("pane.explain.steps"))).getAllByRole("listitem");
    expect(steps.map(({ textContent }) => textContent)).toEqual([
      "lost = start - (end - new)= 1,000 - (900 - 200) = 300",
      "lost / ((start + end) / 2)= 300 / ((1,000 + 900) / 2) = 0.315789",
    ]);
    expect(await textOf(say("pane.explain.result"))).toContain("0.315789 (31.6%)");
  });

  it("shows retention and all three kinds of churn on the same inputs, the one in use marked", async () => {
    await openExplain(active('=STAY.CHURN(A2,B2,C2,"Exposed")'));
    const rows = within(await part(say("pane.explain.definitions"))).getAllByRole("row");
    // The figures of the catalogue: 1000, 900, 200.
    expect(rows.slice(1).map(({ textContent }) => textContent)).toEqual([
      'STAY.CHURN "start"30.0%',
      'STAY.CHURN "average"31.6%',
      `STAY.CHURN "exposed" (${say("pane.explain.definitions.used")})25.0%`,
      "STAY.RETENTION70.0%",
    ]);
    expect(await findings()).toEqual([]);
  });

  it("explains nested calls inside out: what the inner one gives goes into the outer one", async () => {
    await openExplain(active("=STAY.LIFETIME.EXPECTED(1-STAY.RETENTION(A2,B2,C2))"));
    const names = (await screen.findAllByRole("heading", { level: 3 })).map(({ textContent }) => textContent);
    expect(names).toEqual(["STAY.RETENTION", "STAY.LIFETIME.EXPECTED"]);
    expect(screen.getByText(say("pane.explain.inside-out"))).toBeTruthy();
    // 1 / (1 - 0.7)
    expect(screen.getByText("= 1 / 0.3 = 3.333333")).toBeTruthy();
  });

  it("gives the reason of an error that Excel shows without a message, and what to do", async () => {
    await openExplain(active("=STAY.RETENTION(0,B2,C2)", "#DIV/0!"));
    const result = await textOf(say("pane.explain.result"));
    expect(result).toContain(say("error.zero-denominator", { argument: "start" }));
    expect(result).toContain(say("pane.mend.zero-denominator"));
    expect(await findings()).toEqual([]);
  });

  it("passes an inner error on to the outer call", async () => {
    await openExplain(active("=STAY.LIFETIME.EXPECTED(STAY.CHURN(0,B2,C2))", "#DIV/0!"));
    await screen.findByText(say("error.input-error", { argument: "churn", position: 0, value: "#DIV/0!" }));
  });

  it("explains the formula from which a result has spilled, for the row of the active cell", async () => {
    const spilled = { ...active("=STAY.RETENTION(A2:A3,B2,C2)"), address: "Sheet1!D3", down: 1 };
    await openExplain(spilled);
    await screen.findByText(say("pane.explain.spilled", { address: "Sheet1!D2" }));
    const result = await part(say("pane.explain.result"));
    expect(
      within(result)
        .getAllByRole("cell")
        .map(({ textContent }) => textContent),
    ).toEqual(["70.0%", "#DIV/0!"]);
    expect(result.textContent).toContain(say("pane.mend.zero-denominator"));
  });

  it("says of a function of columns what each of them holds and how many rows were read", async () => {
    const workbook = sheet();
    workbook.hold("S2:S5", [["A"], ["B"], ["A"], ["A"]]);
    workbook.hold("T2:T5", [[10], [20], [null], [40]]);
    await openExplain(active("=STAY.SEGMENT.TABLE(S2:S5,T2:T5,T2:T5,T2:T5)", "Segment"), workbook);
    const inputs = await textOf(say("pane.explain.inputs"));
    expect(inputs).toContain(say("pane.explain.words", { rows: 4, blank: 0, distinct: 2, first: "A, B" }));
    expect(inputs).toContain(
      say("pane.explain.numbers", { rows: 4, blank: 1, min: "10", max: "40", sum: "70" }),
    );
    expect(inputs).toContain(say("pane.explain.rows", { rows: 4, missing: 1 }));
  });

  it.each([
    ["#SPILL!", "#OVERLØB!", say("pane.explain.host.spill", { address: "Sheet1!D2" })],
    ["#NAME?", "#NAVN?", say("pane.explain.host.name")],
    ["#BUSY!", "#OPTAGET!", say("pane.explain.host.busy")],
  ])("says what Excel's own %s means, shown as %s by a Danish Excel", async (error, shown, advice) => {
    await openExplain(active("=STAY.RETENTION(A2:A3,B2,C2)", shown, error));
    await screen.findByText(advice);
  });

  it("takes a text for no error, whatever it looks like", async () => {
    await openExplain(active("=STAY.RETENTION(A2:A3,B2,C2)", "#NAME?"));
    await screen.findByRole("heading", { name: "STAY.RETENTION" });
    expect(screen.queryByText(say("pane.explain.host.name"))).toBeNull();
  });

  it("follows the active cell", async () => {
    const { workbook } = await openExplain(active("=STAY.RETENTION(1,2,3)"));
    await screen.findByRole("heading", { name: "STAY.RETENTION" });
    workbook.formula = null;
    act(() => workbook.select(customers));
    await screen.findByRole("heading", { name: say("pane.explain.empty.title") });
  });

  it("says what one can do where there is no formula, with an example that works", async () => {
    await openExplain(null);
    await screen.findByRole("heading", { name: say("pane.explain.empty.title") });
    expect(screen.getByText(/type =STAY\..*\)/)).toBeTruthy();
  });

  it("says so when a formula has no Stay function, or one of a newer Stay", async () => {
    const { workbook } = await openExplain(active("=SUM(A1:A3)"));
    await screen.findByText(say("pane.explain.other", { address: "Sheet1!D2" }));
    workbook.formula = active("=STAY.NEWER(1)", "");
    act(() => workbook.select(customers));
    await screen.findByText(say("pane.explain.unknown", { name: "STAY.NEWER" }));
  });
});
