/** @jest-environment jsdom */
import "../support/dom";
import { fireEvent, screen, within } from "@testing-library/react";
import { findings } from "../support/axe";
import { say } from "../support/open-pane";
import { heading, openReport, primary } from "../support/open-report";

async function openPreview() {
  const opened = await openReport();
  await opened.user.click(primary());
  await screen.findAllByRole("rowheader");
  return opened;
}

const table = (name: string) =>
  screen.getByRole("table", { name: say("pane.preview.table", { table: name }) });
const texts = (elements: readonly HTMLElement[]) => elements.map(({ textContent }) => textContent);

describe("The preview", () => {
  it("names a column after its period", async () => {
    await openPreview();
    const headers = texts(within(table("Stay_Varied")).getAllByRole("columnheader"));
    expect(headers.slice(0, 2)).toEqual(["Segment", "2024 Start"]);
    expect(headers.at(-1)).toBe("2025 Retention");
  });

  it("lets a wide table scroll in a box that the keyboard reaches", async () => {
    await openPreview();
    const box = screen.getByRole("region", { name: say("pane.preview.table", { table: "Stay_Varied" }) });
    expect(box.tabIndex).toBe(0);
    expect(await findings()).toEqual([]);
  });

  it("shows a second table under its name, without totals, with headers from the data", async () => {
    await openPreview();
    expect(screen.getByRole("heading", { name: "Stay_Varied_Comparison" })).toBeTruthy();
    const second = within(table("Stay_Varied_Comparison"));
    expect(texts(second.getAllByRole("rowheader"))).toEqual(["2025 − 2024"]);
    expect(texts(second.getAllByRole("columnheader")).at(-1)).toBe("12");
    expect(texts(within(table("Stay_Varied")).getAllByRole("rowheader"))).toContain("Total");
  });

  it("writes an interval of differences, and draws none: they have no whole", async () => {
    await openPreview();
    const row = within(table("Stay_Varied_Comparison")).getAllByRole("row")[1]!;
    expect(within(row).getByText(/-5% – 40%/)).toBeTruthy();
    expect(row.querySelector("svg")).toBeNull();
  });

  it("draws a bar for each period, named by it, under the name of each segment", async () => {
    await openPreview();
    const figure = screen.getByRole("figure", { name: "Varied" });
    const words = [...figure.querySelectorAll("span")]
      .filter(({ children }) => children.length === 0)
      .map(({ textContent }) => textContent)
      .filter(Boolean);
    // Of Plus in 2025 nothing is observable.
    expect(words).toEqual([
      ...["Varied", "Basic", "2024", "80.0%", "2025", "100.0%"],
      ...["Plus", "2024", "75.0%", "0.0%", "100.0%"],
    ]);
  });
});

describe("What is tried out above the preview", () => {
  const slider = () => screen.getByRole("slider", { name: "More" });

  it("is a slider that tells its share with its unit, and what it does", async () => {
    await openPreview();
    expect(slider().getAttribute("aria-valuetext")).toBe("5.0%");
    expect(slider()).toHaveProperty("value", "10");
    expect([slider().getAttribute("min"), slider().getAttribute("max")]).toEqual(["0", "100"]);
    const hint = slider().getAttribute("aria-describedby") ?? "";
    expect(document.getElementById(hint)?.textContent).toBe("Half a point at a time");
    expect(await findings()).toEqual([]);
  });

  it("is followed by the report at once, in sight, and read out", async () => {
    await openPreview();
    slider().focus();
    fireEvent.change(slider(), { target: { value: "61" } });
    expect(slider().getAttribute("aria-valuetext")).toBe("30.5%");
    const sentence = await screen.findByText(/31% more/);
    expect(sentence.getAttribute("aria-live")).toBe("polite");
    expect(document.activeElement).toBe(slider());
  });

  it("is asked nowhere else", async () => {
    const { user } = await openReport();
    await user.click(heading(say("pane.report.step.options")));
    expect(screen.queryByRole("slider")).toBeNull();
  });
});
