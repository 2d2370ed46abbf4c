/** @jest-environment jsdom */
import "../support/dom";
import { act, fireEvent, screen, waitFor } from "@testing-library/react";
import { WorkbookProblem } from "../../../src/workbook/ports/problem";
import { findings } from "../support/axe";
import { FakeWorkbook } from "../support/fake-workbook";
import { customers, openPane, say } from "../support/open-pane";

jest.mock("../../../src/taskpane/report-page/lazy-columns", () => ({
  LazyColumns: ({ name }: { name: string }) => <p>{name}</p>,
}));

const primary = () => screen.getByTestId("report-primary");
const heading = (step: string) => screen.getByRole("button", { name: new RegExp(`^${step}`) });
/** In the page itself, not in what is read out beside it. */
const inPage = (text: string) => screen.findByText(text, { selector: "main *" });

async function openReport(workbook = new FakeWorkbook(customers)) {
  const opened = await openPane(workbook);
  await opened.user.click(await screen.findByTestId("report-card-demo"));
  return opened;
}

/** The preview's figures of one row, its repeated headers left out. */
function figures(label: string): readonly string[] {
  const row = screen.getByRole("rowheader", { name: label }).closest("tr");
  return [...(row?.querySelectorAll("td") ?? [])].map((cell) => cell.lastChild?.textContent ?? "");
}

describe("A report's page", () => {
  it("leads from the card to an inserted sheet in three clicks", async () => {
    const { user, workbook } = await openReport();
    expect(primary().textContent).toBe(say("pane.report.next.preview"));
    await user.click(primary());
    await waitFor(() => expect(primary().textContent).toBe(say("pane.report.next.insert.new-sheet")));
    expect(screen.getAllByRole("rowheader").map(({ textContent }) => textContent)).toEqual([
      "Basic",
      "Plus",
      "Total",
    ]);
    await user.click(primary());
    await waitFor(() => expect(primary().textContent).toBe(say("pane.report.next.go")));
    expect(workbook.log).toEqual(["read", "new-sheet", "insert"]);
    await user.click(primary());
    expect(workbook.log.at(-1)).toBe("goToSheet {sheet}");
  });

  it("shows how the columns were recognised, with values, and what Yes was taken to mean", async () => {
    await openReport();
    expect(screen.getByRole("combobox", { name: "Group" })).toHaveProperty("value", "Plan");
    expect(screen.getByText(say("pane.columns.sample", { values: "Basic · Plus" }))).toBeTruthy();
    expect(screen.getByRole("radio", { name: "Left" })).toHaveProperty("checked", true);
    expect(screen.getByText(say("pane.columns.inferred"))).toBeTruthy();
    expect(await findings()).toEqual([]);
  });

  it("computes with the meaning that the user confirms: of Basic 1 of 2 left, of Plus none of 1", async () => {
    const { user } = await openReport();
    await user.click(primary());
    await waitFor(() => expect(figures("Plus")[1]).toBe("100.0%"));
    expect(figures("Basic")[1]).toBe("50.0%");
    await user.click(heading(say("pane.report.step.columns")));
    await user.click(screen.getByRole("radio", { name: "Kept" }));
    await user.click(primary());
    await waitFor(() => expect(figures("Plus")[1]).toBe("0.0%"));
  });

  it("chooses no meaning where the header says none, and asks before going on", async () => {
    const rows = [["Plan", "Status", "Id"], ...customers.slice(1)];
    const { user, workbook } = await openReport(new FakeWorkbook(rows));
    expect(screen.getAllByRole("radio").filter((radio) => (radio as HTMLInputElement).checked)).toEqual([]);
    await user.click(primary());
    expect(workbook.log).toEqual([]);
    expect(screen.getByText(say("pane.columns.unsure"))).toBeTruthy();
    await user.click(screen.getByRole("radio", { name: "Kept" }));
    await user.click(primary());
    await waitFor(() => expect(workbook.log).toEqual(["read"]));
  });

  it("takes the meaning anew when another column is chosen", async () => {
    const rows = customers.map(([plan, churned, id], place) => [
      plan,
      churned,
      place === 0 ? "Kept" : "Yes",
      id,
    ]);
    const { user } = await openReport(new FakeWorkbook(rows as typeof customers));
    await user.selectOptions(screen.getByRole("combobox", { name: "Answer" }), "Kept");
    expect(screen.getByRole("radio", { name: "Kept" })).toHaveProperty("checked", true);
  });

  it("counts what is left out, lists the rows and goes to them", async () => {
    const { user, workbook } = await openReport();
    await user.click(primary());
    const summary = say("pane.check.left-out", { used: 3, rows: 4, out: 1 });
    expect(await screen.findAllByText(summary, { exact: false })).toHaveLength(2);
    await user.click(screen.getByRole("button", { name: say("pane.check.review") }));
    expect(screen.getByText("1 row has no Churned")).toBeTruthy();
    await user.click(screen.getByRole("button", { name: say("pane.check.go-row", { row: 5 }) }));
    expect(workbook.log.at(-1)).toBe("goTo 5");
    expect(primary().textContent).toBe(say("pane.report.next.to-preview"));
    expect(await findings()).toEqual([]);
  });

  it("computes again, without reading again, when an option changes; refuses what is out of range", async () => {
    const { user, workbook } = await openReport();
    await user.click(primary());
    await inPage("3 customers counted at 95%");
    await user.click(heading(say("pane.report.step.options")));
    const level = screen.getByRole("spinbutton", { name: "Level" });
    fireEvent.change(level, { target: { value: "20" } });
    expect(level.getAttribute("aria-invalid")).toBe("true");
    fireEvent.change(level, { target: { value: "90" } });
    await user.click(primary());
    await inPage("3 customers counted at 90%");
    expect(workbook.log).toEqual(["read", "revise"]);
  });

  it("moves the focus to each section that it opens", async () => {
    const { user } = await openReport();
    await user.click(primary());
    await waitFor(() => expect(document.activeElement).toBe(heading(say("pane.report.step.preview"))));
    expect(heading(say("pane.report.step.preview")).getAttribute("aria-expanded")).toBe("true");
    expect(heading(say("pane.report.step.columns")).getAttribute("aria-expanded")).toBe("false");
    expect(await findings()).toEqual([]);
  });

  it("can be walked by keyboard alone", async () => {
    const { user, workbook } = await openPane();
    (await screen.findByTestId("report-card-demo")).focus();
    await user.keyboard("{Enter}");
    primary().focus();
    await user.keyboard("{Enter}");
    await waitFor(() => expect(primary().textContent).toBe(say("pane.report.next.insert.new-sheet")));
    primary().focus();
    await user.keyboard("{Enter}");
    await waitFor(() => expect(workbook.log).toEqual(["read", "new-sheet", "insert"]));
  });

  it("shows how far it is and stops when cancelled, leaving everything as it was", async () => {
    const workbook = new FakeWorkbook(customers);
    workbook.gate = new Promise(() => {});
    const { user } = await openReport(workbook);
    await user.click(primary());
    await screen.findByText(say("pane.run.rows", { done: 1, total: 4 }), { exact: false });
    expect(primary().getAttribute("aria-disabled")).toBe("true");
    await user.click(screen.getByRole("button", { name: say("pane.cancel") }));
    await waitFor(() => expect(screen.getAllByText(say("pane.report.cancelled")).length).toBeGreaterThan(0));
    expect(primary().textContent).toBe(say("pane.report.next.preview"));
  });

  it("says what stood in the way of an insert, and can try again", async () => {
    const { user, workbook } = await openReport();
    await user.click(primary());
    await waitFor(() => expect(primary().textContent).toBe(say("pane.report.next.insert.new-sheet")));
    workbook.failures.set("insert", new WorkbookProblem("protected"));
    await user.click(primary());
    expect((await screen.findByRole("alert")).textContent).toBe(say("workbook.protected"));
    await user.click(primary());
    await waitFor(() => expect(primary().textContent).toBe(say("pane.report.next.go")));
    expect(screen.queryByRole("alert")).toBeNull();
  });

  it("offers another selection for the report", async () => {
    const { user, workbook } = await openReport();
    act(() => workbook.select(customers.slice(0, 3)));
    await user.click(await screen.findByRole("button", { name: say("pane.report.use-selection") }));
    await screen.findByText("Customers!A1:C3, 2 rows", { exact: false });
  });
});
