/** @jest-environment jsdom */
import "../support/dom";
import { act, screen, waitFor } from "@testing-library/react";
import { WorkbookProblem } from "../../../src/workbook/ports/problem";
import { findings } from "../support/axe";
import { FakeWorkbook } from "../support/fake-workbook";
import { say } from "../support/open-pane";
import { openReport, primary } from "../support/open-report";

const purchases = [
  ["Id", "Date"],
  [1, 45_000],
  [2, 45_001],
];

function purchasesWithMembers(): FakeWorkbook {
  const workbook = new FakeWorkbook(purchases);
  workbook.tables.set("Members", [
    ["Id", "Plan", "Level", "Changed"],
    [1, "Basic", "Gold", 45_000],
  ]);
  return workbook;
}

const group = () => screen.getByRole("combobox", { name: "Group" });
const table = () => screen.findByRole("combobox", { name: say("pane.lookup.table") });
const offer = () => screen.queryByRole("option", { name: say("pane.lookup.offer") });

async function openLookup(workbook = purchasesWithMembers()) {
  const opened = await openReport(purchases, { workbook });
  await opened.user.selectOptions(group(), say("pane.lookup.offer"));
  return opened;
}

describe("An input from another table", () => {
  it("is offered once the column is known by which it is looked up", async () => {
    const { user } = await openReport(purchases, { workbook: purchasesWithMembers() });
    expect(offer()).toBeTruthy();
    await user.selectOptions(screen.getByRole("combobox", { name: /^Customer/ }), "");
    expect(offer()).toBeNull();
  });

  it("asks for the table, recognises its columns, and is read from there", async () => {
    const { user, workbook } = await openLookup();
    await user.selectOptions(await table(), "Members");
    const key = await screen.findByRole("combobox", { name: say("pane.lookup.key", { input: "Customer" }) });
    expect(key).toHaveProperty("value", "Id");
    expect(group()).toHaveProperty("value", "Plan");
    expect(screen.getByText(say("pane.columns.sample", { values: "Basic" }))).toBeTruthy();
    expect(await findings()).toEqual([]);
    await user.selectOptions(group(), "Level");
    await user.click(primary());
    await waitFor(() => expect(workbook.log).toEqual(["read", "look up group in Level"]));
  });

  it("may have dates, of which the latest counts", async () => {
    const { user, workbook } = await openLookup();
    await user.selectOptions(await table(), "Members");
    const date = await screen.findByRole("combobox", { name: say("pane.lookup.date") });
    expect(date).toHaveProperty("value", "");
    await user.selectOptions(date, "Changed");
    await user.click(primary());
    await waitFor(() => expect(workbook.log).toEqual(["read", "look up group in Plan, latest by Changed"]));
  });

  it("says what is missing before it can be read", async () => {
    const { user, workbook } = await openLookup();
    await table();
    await user.click(primary());
    expect(workbook.log).toEqual([]);
    expect(screen.getByText(say("pane.options.needed"))).toBeTruthy();
    expect(screen.getByText(say("pane.report.needs-column", { inputs: "Group" }))).toBeTruthy();
    expect(await findings()).toEqual([]);
  });

  it("is not brought back by a table that answers after it was given up", async () => {
    const workbook = purchasesWithMembers();
    let answer: () => void = () => undefined;
    const described = workbook.describe.bind(workbook);
    workbook.describe = async (source) => {
      await new Promise<void>((resolve) => (answer = resolve));
      return described(source);
    };
    const { user } = await openLookup(workbook);
    await user.selectOptions(await table(), "Members");
    await user.click(screen.getByRole("button", { name: say("pane.lookup.remove") }));
    await act(async () => {
      answer();
      await Promise.resolve();
    });
    expect(screen.queryByRole("group")).toBeNull();
  });

  it("gives way to a column of the data again", async () => {
    const { user } = await openLookup();
    await user.click(screen.getByRole("button", { name: say("pane.lookup.remove") }));
    expect(group()).toHaveProperty("value", "");
    expect(screen.queryByRole("group")).toBeNull();
  });

  it.each(["sources", "describe"])(
    "says what stood in the way of a look at the tables (%s)",
    async (verb) => {
      const workbook = purchasesWithMembers();
      workbook.failures.set(verb, new WorkbookProblem("edit-mode"));
      const { user } = await openLookup(workbook);
      if (verb === "describe") await user.selectOptions(await table(), "Members");
      expect((await screen.findByRole("alert")).textContent).toBe(say("workbook.edit-mode"));
    },
  );
});
