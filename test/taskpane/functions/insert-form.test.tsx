/** @jest-environment jsdom */
import "../support/dom";
import { act, screen, within } from "@testing-library/react";
import { functionSpecs } from "../../../src/calc/functions.generated";
import { helpPath } from "../../../src/contract/pages";
import { WorkbookProblem } from "../../../src/workbook/ports/problem";
import { findings } from "../support/axe";
import { FakeWorkbook } from "../support/fake-workbook";
import { customers, openPane, say } from "../support/open-pane";

function sheet(): FakeWorkbook {
  const workbook = new FakeWorkbook(customers);
  workbook.hold("A2", [[1000]]);
  workbook.hold("A2:A4", [[1000], [500], [0]]);
  return workbook;
}

async function openForm(id: string, workbook = sheet(), changes = {}) {
  // The whole list would be drawn, and searched, again and again.
  const functions = functionSpecs.filter((spec) => spec.id === id);
  const opened = await openPane(workbook, { functions, ...changes });
  const { user } = opened;
  await user.click(screen.getByRole("tab", { name: say("pane.tab.functions") }));
  await user.click(screen.getByRole("searchbox"));
  await user.paste(`STAY.${id}`);
  await user.click(screen.getByRole("button", { name: new RegExp(`^STAY\\.${id}[^.]`) }));
  await user.click(screen.getByRole("button", { name: say("pane.insert-function.open") }));
  const form = within(
    await screen.findByRole("group", { name: say("pane.insert-function.form", { name: `STAY.${id}` }) }),
  );
  const field = (name: string) => form.getByRole("textbox", { name: new RegExp(`^${name}`) });
  return { ...opened, form, field };
}

const target = (form: ReturnType<typeof within>) =>
  (form.getByRole("textbox", { name: say("pane.insert-function.target") }) as HTMLInputElement).value;

const result = () => screen.findByTestId("trial-result");

describe("Insert", () => {
  it("says what is still missing and writes nothing until it is there", async () => {
    const { user, form, workbook } = await openForm("RETENTION");
    await form.findByText(say("pane.insert-function.needs", { arguments: "start, end, new" }));
    expect(target(form)).toBe("Sheet1!E2");
    await user.click(form.getByTestId("insert-function"));
    expect(workbook.log.filter((entry) => entry.startsWith("writeFormula"))).toEqual([]);
    expect(await findings()).toEqual([]);
  });

  it("takes what is selected, numbers as they are typed, and shows the result before it writes the formula", async () => {
    const { user, form, field, workbook } = await openForm("RETENTION");
    const use = say("pane.insert-function.use-selection.for", { argument: "start" });
    await user.click(form.getByRole("button", { name: use }));
    await user.type(field("end"), "800");
    await user.type(field("new"), "200");
    await within(await result()).findByText("0.6 (60.0%)");
    expect(form.getByText("=STAY.RETENTION(A2, 800, 200)")).toBeTruthy();
    await user.click(
      form.getByRole("button", { name: say("pane.insert-function.write", { address: "Sheet1!E2" }) }),
    );
    await form.findByText(say("pane.insert-function.written", { address: "Sheet1!E2" }));
    expect(workbook.log).toContain("writeFormula Sheet1!E2 =STAY.RETENTION(A2,800,200)");
  });

  it("lets the field that was entered last follow the selection, other sheets by their quoted name", async () => {
    const { user, field, workbook } = await openForm("RETENTION");
    await user.click(field("end"));
    workbook.selected = { address: "'It''s ours'!B2:B4", activeCell: "'It''s ours'!B2" };
    act(() => workbook.select(customers));
    await screen.findByText(/=STAY\.RETENTION\(, 'It''s ours'!B2:B4\)/);
    await user.click(field("start"));
    workbook.selected = { address: "Sheet1!A2:A4", activeCell: "Sheet1!A2" };
    act(() => workbook.select(customers));
    await screen.findByText(/=STAY\.RETENTION\(A2:A4, 'It''s ours'!B2:B4\)/);
  });

  it("keeps the cell that was active when it opened, until it is told to take another", async () => {
    const { user, form, workbook } = await openForm("RETENTION");
    workbook.selected = { address: "Sheet1!H9", activeCell: "Sheet1!H9" };
    act(() => workbook.select(customers));
    expect(target(form)).toBe("Sheet1!E2");
    await user.click(form.getByRole("textbox", { name: say("pane.insert-function.target") }));
    workbook.selected = { address: "Sheet1!J3:J4", activeCell: "Sheet1!J3" };
    act(() => workbook.select(customers));
    await form.findByDisplayValue("Sheet1!J3");
    const use = say("pane.insert-function.use-selection.for", {
      argument: say("pane.insert-function.target"),
    });
    workbook.selected = { address: "Sheet1!H9", activeCell: "Sheet1!H9" };
    await user.click(form.getByRole("button", { name: use }));
    await form.findByDisplayValue("Sheet1!H9");
  });

  it("writes numbers in English form, whatever the user's own is, and shows them in the user's", async () => {
    const { user, form, field, workbook } = await openForm("LIFETIME.EXPECTED", sheet(), {
      formulaTag: "da-DK",
    });
    await user.type(field("churn"), "0,05");
    await within(await result()).findByText("20");
    expect(form.getByText("=STAY.LIFETIME.EXPECTED(0,05)")).toBeTruthy();
    await user.click(form.getByTestId("insert-function"));
    expect(workbook.log).toContain("writeFormula Sheet1!E2 =STAY.LIFETIME.EXPECTED(0.05)");
  });

  it("offers the words of an option among the arguments that may be left out", async () => {
    const { user, form, field } = await openForm("CHURN");
    expect(form.queryByRole("combobox")).toBeNull();
    await user.click(form.getByRole("button", { name: say("pane.insert-function.optional", { count: 1 }) }));
    await user.type(field("start"), "1000");
    await user.type(field("end"), "900");
    await user.type(field("new"), "200");
    await user.selectOptions(form.getByRole("combobox", { name: /^method/ }), "exposed");
    await within(await result()).findByText("0.25 (25.0%)");
    expect(form.getByText('=STAY.CHURN(1000, 900, 200, "exposed")')).toBeTruthy();
  });

  it("says in words why there is no result, and what to do", async () => {
    const { user, field } = await openForm("RETENTION");
    await user.type(field("start"), "0");
    await user.type(field("end"), "800");
    await user.type(field("new"), "200");
    const status = within(await result());
    await status.findByText(say("error.zero-denominator", { argument: "start" }));
    expect(status.getByText(new RegExp(say("pane.mend.zero-denominator").slice(0, 20)))).toBeTruthy();
    expect(await findings()).toEqual([]);
  });

  it("says which argument it cannot read ahead, and writes the formula all the same", async () => {
    const { user, form, field, workbook } = await openForm("LIFETIME.EXPECTED");
    await user.type(field("churn"), "=SUM(A1:A3)");
    await within(await result()).findByText(say("pane.insert-function.unread", { arguments: "churn" }));
    await user.click(form.getByTestId("insert-function"));
    expect(workbook.log).toContain("writeFormula Sheet1!E2 =STAY.LIFETIME.EXPECTED(SUM(A1:A3))");
  });

  it("warns before a spill lands on occupied cells", async () => {
    const workbook = sheet();
    workbook.landing = { obstacle: { address: "E3", cells: 1 } };
    const { user, form, field } = await openForm("LIFETIME.EXPECTED", workbook);
    await user.type(field("churn"), "A2:A4");
    await form.findByText(
      say("pane.insert-function.obstacle", { rows: 3, columns: 1, cells: 1, address: "E3" }),
    );
    expect(workbook.log).toContain("examineLanding Sheet1!E2 3x1");
    const anyway = say("pane.insert-function.write-anyway", { address: "Sheet1!E2" });
    expect(form.getByRole("button", { name: anyway })).toBeTruthy();
    expect(await findings()).toEqual([]);
  });

  it("warns before it replaces what stands in the cell", async () => {
    const workbook = sheet();
    workbook.landing = { holds: "mine" };
    const { user, form, field } = await openForm("LIFETIME.EXPECTED", workbook);
    await user.type(field("churn"), "0.05");
    await form.findByText(say("pane.insert-function.holds", { address: "Sheet1!E2", text: "mine" }));
  });

  it("fills the column of a table, one formula a row, instead of spilling in it", async () => {
    const workbook = sheet();
    const table = {
      name: "Periods",
      rows: 3,
      firstCell: "Sheet1!E2",
      references: { "A2:A4": "Periods[[#This Row],[Churn]]" },
    };
    workbook.landing = { table };
    const { user, form, field } = await openForm("LIFETIME.EXPECTED", workbook);
    await user.type(field("churn"), "A2:A4");
    const address = "Sheet1!E2";
    await form.findByText(say("pane.insert-function.table", { address, table: "Periods", rows: 3 }));
    expect(form.getByText("=STAY.LIFETIME.EXPECTED(Periods[[#This Row],[Churn]])")).toBeTruthy();
    const fill = say("pane.insert-function.fill", { rows: 3, table: "Periods" });
    await user.click(form.getByRole("button", { name: fill }));
    await form.findByText(say("pane.insert-function.filled", { rows: 3, table: "Periods" }));
    expect(workbook.log).toContain(
      "fillTableColumn Sheet1!E2 =STAY.LIFETIME.EXPECTED(Periods[[#This Row],[Churn]])",
    );
  });

  it("refuses a table of results inside a table, and says where it can go", async () => {
    const workbook = sheet();
    workbook.landing = { table: { name: "Periods", rows: 3, firstCell: "Sheet1!E2", references: {} } };
    const { user, form, field } = await openForm("RETENTION.INTERVAL", workbook);
    await user.type(field("retained"), "81");
    await user.type(field("start"), "263");
    await form.findByText(
      say("pane.insert-function.table.never", { address: "Sheet1!E2", table: "Periods" }),
    );
    await user.click(form.getByTestId("insert-function"));
    expect(workbook.log.some((entry) => /^(writeFormula|fillTableColumn)/.test(entry))).toBe(false);
  });

  it("says what Excel refuses, and stays usable", async () => {
    const workbook = sheet();
    workbook.failures.set("writeFormula", new WorkbookProblem("protected"));
    const { user, form, field } = await openForm("LIFETIME.EXPECTED", workbook);
    await user.type(field("churn"), "0.05");
    await within(await result()).findByText("20");
    await user.click(form.getByTestId("insert-function"));
    await form.findByText(say("workbook.protected"));
    await user.click(form.getByTestId("insert-function"));
    await form.findByText(say("pane.insert-function.written", { address: "Sheet1!E2" }));
  });

  it("leads to the help page of the function in the user's language", async () => {
    const opened: string[] = [];
    const { user } = await openForm("CHURN", sheet(), { openPage: (path: string) => opened.push(path) });
    await user.click(screen.getByRole("link", { name: say("pane.functions.help", { name: "STAY.CHURN" }) }));
    expect(opened).toEqual([helpPath("CHURN", "en")]);
  });
});
