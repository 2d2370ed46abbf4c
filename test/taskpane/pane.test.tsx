/** @jest-environment jsdom */
import "./support/dom";
import { act, screen, waitFor } from "@testing-library/react";
import { places } from "../../src/taskpane/pane-channel";
import { WorkbookProblem } from "../../src/workbook/ports/problem";
import { findings } from "./support/axe";
import { demoReport } from "./support/demo-report";
import { fakeRuns } from "./support/fake-runs";
import { FakeWorkbook } from "./support/fake-workbook";
import { customers, openPane, say } from "./support/open-pane";

const tab = (place: (typeof places)[number]) => screen.getByRole("tab", { name: say(`pane.tab.${place}`) });

describe("The pane", () => {
  it("opens on the reports", async () => {
    await openPane();
    expect(tab("reports").getAttribute("aria-selected")).toBe("true");
    await screen.findByRole("heading", { name: say("pane.reports.title") });
  });

  it("moves between the tabs with the arrow keys, Home and End, with one tab stop", async () => {
    const { user } = await openPane();
    tab("reports").focus();
    await user.keyboard("{ArrowRight}");
    expect(document.activeElement).toBe(tab("functions"));
    await user.keyboard("{End}");
    expect(document.activeElement).toBe(tab("workbook"));
    await user.keyboard("{ArrowRight}");
    expect(document.activeElement).toBe(tab("reports"));
    await user.keyboard("{ArrowLeft}{Home}");
    expect(tab("reports").getAttribute("aria-selected")).toBe("true");
    expect(screen.getAllByRole("tab").map(({ tabIndex }) => tabIndex)).toEqual([0, -1, -1, -1]);
  });

  it.each(places)("gives axe-core nothing to complain of in %s", async (place) => {
    const { user } = await openPane();
    await user.click(tab(place));
    await waitFor(() => expect(screen.queryByRole("progressbar")).toBeNull());
    expect(await findings()).toEqual([]);
  });

  it("goes where a ribbon command asks", async () => {
    const { channel } = await openPane();
    await act(async () => channel.show("explain"));
    expect(tab("explain").getAttribute("aria-selected")).toBe("true");
  });

  it("keeps an open report while another tab is looked at, and gives it up for a fresh start", async () => {
    const { user, channel } = await openPane();
    await user.click(await screen.findByRole("button", { name: /Who is kept\?/ }));
    await user.click(tab("functions"));
    await user.click(tab("reports"));
    expect(screen.getByRole("heading", { name: "Who is kept?" })).toBeTruthy();
    act(() => channel.startReport());
    await screen.findByRole("heading", { name: say("pane.reports.title") });
    expect(screen.queryByRole("heading", { name: "Who is kept?" })).toBeNull();
  });

  it("shows what a command has to say until it is closed", async () => {
    const { user, channel } = await openPane();
    act(() => channel.notify({ intent: "error", content: new WorkbookProblem("edit-mode") }));
    expect(screen.getByRole("alert").textContent).toBe(say("workbook.edit-mode"));
    await user.click(screen.getByRole("button", { name: say("pane.close") }));
    expect(screen.queryByRole("alert")).toBeNull();
  });

  it("says what happened when a view fails, and shows it again when asked", async () => {
    const silent = jest.spyOn(console, "error").mockImplementation(() => undefined);
    let broken = true;
    const workbook = new FakeWorkbook(customers);
    const runs = fakeRuns(demoReport, workbook);
    const { user } = await openPane(workbook, {
      runs: {
        ...runs,
        recognise(report, source) {
          if (broken) throw new Error("the shelf fell");
          return runs.recognise(report, source);
        },
      },
    });
    expect(screen.getByRole("alert").textContent).toContain("the shelf fell");
    broken = false;
    await user.click(screen.getByRole("button", { name: say("pane.try-again") }));
    await screen.findByRole("heading", { name: say("pane.reports.title") });
    silent.mockRestore();
  });

  it("follows the host from light to dark", async () => {
    let look: "light" | "dark" = "light";
    let tell = () => {};
    const { container } = await openPane(undefined, {
      appearance: {
        current: () => look,
        subscribe: (listener) => {
          tell = listener;
          return () => undefined;
        },
      },
    });
    const provider = container.querySelector(".fui-FluentProvider");
    const before = provider?.className;
    look = "dark";
    act(() => tell());
    expect(provider?.className).not.toBe(before);
  });
});
