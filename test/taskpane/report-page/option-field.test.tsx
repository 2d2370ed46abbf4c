/** @jest-environment jsdom */
import "../support/dom";
import { fireEvent, screen, waitFor } from "@testing-library/react";
import { findings } from "../support/axe";
import { customers, say } from "../support/open-pane";
import { heading, openReport, primary } from "../support/open-report";

async function openOptions() {
  const opened = await openReport(customers);
  await opened.user.click(heading(say("pane.report.step.options")));
  return opened;
}

const summary = () => heading(say("pane.report.step.options")).textContent;
const close = () => heading(say("pane.report.step.columns"));
const suggestions = () =>
  [...document.querySelectorAll("datalist option")].map((one) => one.getAttribute("value"));

describe("An option", () => {
  it("of a few words is asked with all of them in sight, of more with a list", async () => {
    const { user } = await openOptions();
    expect(screen.getByRole("radio", { name: "As they are" })).toHaveProperty("checked", true);
    await user.selectOptions(screen.getByRole("combobox", { name: "Week begins on" }), "Saturday");
    await user.click(close());
    expect(summary()).toContain("Week begins on: Saturday");
    expect(summary()).toContain("Numbers: As they are");
  });

  it.each(["0", "25", "2.5", ""])("that counts refuses %j and says its bounds", async (typed) => {
    const { user } = await openOptions();
    const field = screen.getByRole("spinbutton", { name: "Periods" });
    expect([field.getAttribute("min"), field.getAttribute("max")]).toEqual(["1", "24"]);
    fireEvent.change(field, { target: { value: typed } });
    expect(field.getAttribute("aria-invalid")).toBe("true");
    await user.click(close());
    expect(summary()).toContain("Periods: 2");
  });

  it("of a day is given as one, or left blank with what that means", async () => {
    const { user } = await openOptions();
    expect(screen.getByText("Blank: the last day of the data")).toBeTruthy();
    fireEvent.change(screen.getByLabelText("Until"), { target: { value: "2024-03-17" } });
    await user.click(close());
    expect(summary()).toContain("Until: 2024-03-17");
  });

  it("whose words are drawn says under each what it means, and to a screen reader with it", async () => {
    await openOptions();
    const described = (name: string) => {
      const id = screen.getByRole("radio", { name }).getAttribute("aria-describedby") ?? "";
      return document.getElementById(id);
    };
    expect(described("In that month")?.textContent).toBe("There in just that month.");
    expect(described("In every month")?.textContent).toBe("There in every month so far.");
    const pictures = document.querySelectorAll("svg[viewBox='0 0 76 24']");
    // Of the five windows one is filled for the one word, and four for the other.
    const filled = [...pictures].map(
      (picture) => picture.querySelectorAll("rect[fill='currentColor']").length,
    );
    expect(filled).toEqual([1, 4]);
    expect([...pictures].every((picture) => picture.getAttribute("aria-hidden") === "true")).toBe(true);
    expect(await findings()).toEqual([]);
  });

  it("is asked only where another answer calls for it, and is then needed", async () => {
    const { user, workbook } = await openOptions();
    expect(screen.queryByRole("textbox", { name: "Cuts" })).toBeNull();
    await user.click(screen.getByRole("radio", { name: "Between cuts" }));
    expect(screen.getByRole("textbox", { name: "Cuts" })).toBeTruthy();
    await user.click(primary());
    expect(workbook.log).toEqual([]);
    expect(screen.getByText(say("pane.options.needed"))).toBeTruthy();
    expect(screen.getByText(say("pane.report.needs-answer", { question: "Cuts" }))).toBeTruthy();
    expect(await findings()).toEqual([]);
  });

  it("of cuts refuses what does not ascend, and shows what it took", async () => {
    const { user, workbook } = await openOptions();
    await user.click(screen.getByRole("radio", { name: "Between cuts" }));
    const field = screen.getByRole("textbox", { name: "Cuts" });
    await user.type(field, "50 10");
    expect(screen.getByText(say("pane.options.cuts.wrong"))).toBeTruthy();
    await user.clear(field);
    await user.type(field, "10; 20.5");
    expect(field.getAttribute("aria-invalid")).not.toBe("true");
    await user.click(close());
    expect(summary()).toContain("Cuts: 10 20.5");
    await user.click(primary());
    await waitFor(() => expect(workbook.log).toEqual(["read"]));
  });

  it("of cuts may be blank where it says so; refused once made, it keeps the report from being inserted", async () => {
    const { user, workbook } = await openOptions();
    await user.click(primary());
    await waitFor(() => expect(workbook.log).toEqual(["read"]));
    await user.click(heading(say("pane.report.step.options")));
    await user.type(screen.getByRole("textbox", { name: "Tiers" }), "10 5");
    await user.click(heading(say("pane.report.step.insert")));
    expect(primary().textContent).toBe(say("pane.report.next.preview"));
    expect(screen.getByText(say("pane.report.needs-answer", { question: "Tiers" }))).toBeTruthy();
    await user.click(primary());
    expect(screen.getByRole("textbox", { name: "Tiers" })).toBeTruthy();
    expect(workbook.log).toEqual(["read"]);
  });

  it("that names a segment offers those at a glance, and all of them once the data are read", async () => {
    const { user } = await openOptions();
    expect(suggestions()).toEqual(["Basic", "Plus"]);
    await user.click(primary());
    await screen.findAllByRole("rowheader");
    await user.click(heading(say("pane.report.step.options")));
    expect(suggestions()).toEqual(["Basic", "Plus", "Rare"]);
    expect(await findings()).toEqual([]);
  });
});
