/** @jest-environment jsdom */
import { readFileSync } from "node:fs";
import { act, fireEvent, render, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { createRef } from "react";
import type { FileActions } from "../../../src/workbench/page/file-bar";
import { readManifest } from "../../../src/workbench/page/manifest";
import { PageStore, type PageState } from "../../../src/workbench/page/state";
import { openingState } from "./page-state";
import { WorkbenchPage } from "../../../src/workbench/page/workbench-page";

const xml = readFileSync("manifest.xml", "utf8");

function show(change: Partial<PageState> = {}) {
  const store = new PageStore({ ...openingState, ...change });
  const actions: jest.Mocked<FileActions> = {
    openFile: jest.fn(),
    save: jest.fn(),
    openSample: jest.fn(),
    chooseLanguage: jest.fn(),
    chooseTheme: jest.fn(),
  };
  const onPress = jest.fn();
  const onClosePane = jest.fn();
  const onCloseColleague = jest.fn();
  const view = render(
    <WorkbenchPage
      store={store}
      manifest={readManifest(xml, store.get().language)}
      actions={actions}
      onPress={onPress}
      onClosePane={onClosePane}
      onCloseColleague={onCloseColleague}
      grid={createRef()}
      frame={createRef()}
      colleagueFrame={change.colleagueShown ? createRef() : null}
    />,
  );
  return { ...view, store, actions, onPress, onClosePane, onCloseColleague, user: userEvent.setup() };
}

describe("WorkbenchPage", () => {
  it("says in plain sight that it is not Excel, and which file is open", () => {
    show();
    expect(screen.getByRole("heading", { level: 1 }).textContent).toBe("Stay workbench (not Excel)");
    expect(screen.getByText("Book1.xlsx")).toBeTruthy();
    expect(document.title).toBe("Stay workbench (not Excel)");
  });

  it("shows the pane of a colleague beside the user's where one has the workbook open as well", async () => {
    const { user, onClosePane, onCloseColleague } = show({ colleagueShown: true });
    const theirs = screen.getByRole("complementary", { name: "Stay at a colleague’s task pane" });
    await user.click(within(theirs).getByRole("button", { name: "Close the pane" }));
    expect(onCloseColleague).toHaveBeenCalledTimes(1);
    expect(onClosePane).not.toHaveBeenCalled();
  });

  it("offers the manifest's buttons and tells which was pressed", async () => {
    const { user, onPress } = show();
    await user.click(screen.getByRole("button", { name: "Retention reports" }));
    expect(onPress).toHaveBeenCalledWith("Stay.Reports");
  });

  it("offers the manifest's cell menu, walked through by keyboard alone", async () => {
    const { user, onPress } = show();
    screen.getByRole("button", { name: /Cell menu/ }).focus();
    await user.keyboard("{Enter}{ArrowDown}{Enter}");
    expect(onPress).toHaveBeenCalledWith("Stay.ExplainCell");
    expect(screen.queryByRole("menu")).toBeNull();
  });

  it("closes the cell menu with Escape and gives the focus back", async () => {
    const { user, onPress } = show();
    const button = screen.getByRole("button", { name: /Cell menu/ });
    await user.click(button);
    expect(screen.getAllByRole("menuitem")).toHaveLength(2);
    await user.keyboard("{Escape}");
    expect(screen.queryByRole("menu")).toBeNull();
    expect(document.activeElement).toBe(button);
    expect(onPress).not.toHaveBeenCalled();
  });

  it("opens the file that the user chooses, saves, and opens the sample", async () => {
    const { user, actions } = show();
    const file = new File(["a,b"], "list.csv");
    await user.upload(screen.getByTestId("open-file"), file);
    expect(actions.openFile).toHaveBeenCalledWith(file);
    await user.click(screen.getByRole("button", { name: "Save .xlsx" }));
    await user.click(screen.getByRole("button", { name: "Sample workbook" }));
    expect(actions.save).toHaveBeenCalledTimes(1);
    expect(actions.openSample).toHaveBeenCalledTimes(1);
  });

  it("lets language and theme be chosen", async () => {
    const { user, actions } = show();
    await user.selectOptions(screen.getByLabelText("Language"), "da-DK");
    await user.selectOptions(screen.getByLabelText("Theme"), "contrast");
    expect(actions.chooseLanguage).toHaveBeenCalledWith("da-DK");
    expect(actions.chooseTheme).toHaveBeenCalledWith("contrast");
  });

  it("offers every language under its own name", () => {
    show();
    const { options } = screen.getByLabelText<HTMLSelectElement>("Language");
    expect(Array.from(options, ({ text }) => text)).toEqual([
      "English",
      "Dansk",
      "Norsk bokmål",
      "Svenska",
      "日本語",
    ]);
  });

  it.each([
    ["nb-NO", "Lagre .xlsx"],
    ["sv-SE", "Spara .xlsx"],
    ["ja-JP", ".xlsx で保存"],
  ] as const)("speaks %s", (language, save) => {
    show({ language });
    expect(screen.getByRole("button", { name: save })).toBeTruthy();
    expect(document.documentElement.lang).toBe(language);
  });

  it("speaks Danish and wears the theme it is told to", () => {
    show({ language: "da-DK", theme: "dark" });
    expect(screen.getByRole("button", { name: "Gem .xlsx" })).toBeTruthy();
    expect(screen.getByRole("button", { name: "Fastholdelsesrapporter" })).toBeTruthy();
    expect(document.documentElement.lang).toBe("da-DK");
    expect(document.documentElement.dataset["theme"]).toBe("dark");
  });

  it("makes the pane wider and narrower by keyboard, between 300 and 600 pixels", async () => {
    const { user, store } = show();
    const handle = screen.getByRole("separator", { name: "Width of the pane" });
    handle.focus();
    await user.keyboard("{ArrowLeft}");
    expect(store.get().paneWidth).toBe(360);
    await user.keyboard("{Home}{ArrowRight}");
    expect(store.get().paneWidth).toBe(300);
    await user.keyboard("{End}{ArrowLeft}");
    expect(store.get().paneWidth).toBe(600);
    expect(handle.getAttribute("aria-valuenow")).toBe("600");
  });

  it("makes the pane wider by drawing its handle to the left", () => {
    const { store } = show();
    const handle = screen.getByRole("separator");
    handle.setPointerCapture = jest.fn();
    // jsdom's pointer events know no place; a mouse event under their name does.
    const point = (type: string, clientX: number) =>
      fireEvent(handle, new MouseEvent(type, { bubbles: true, clientX }));
    point("pointerdown", 1000);
    point("pointermove", 900);
    point("pointerup", 900);
    point("pointermove", 700);
    expect(store.get().paneWidth).toBe(450);
  });

  it("keeps the add-in's frame where it is when the pane is hidden, out of reach", async () => {
    const { container, store, user, onClosePane } = show();
    await user.click(screen.getByRole("button", { name: "Close the pane" }));
    expect(onClosePane).toHaveBeenCalledTimes(1);
    const frame = container.querySelector(".pane .frame");
    act(() => store.change({ paneShown: false }));
    expect(container.querySelector(".pane .frame")).toBe(frame);
    expect(container.querySelector(".pane")?.getAttribute("aria-hidden")).toBe("true");
    expect(screen.queryByRole("separator")).toBeNull();
  });

  it("says what it is doing, and lets nothing be pressed meanwhile", () => {
    const { store } = show();
    act(() => store.change({ busy: "Opening list.csv" }));
    expect(screen.getByText(/Opening list\.csv/)).toBeTruthy();
    expect(screen.getByRole("button", { name: "Save .xlsx" })).toHaveProperty("disabled", true);
    expect(screen.getByRole("button", { name: "Explain" })).toHaveProperty("disabled", true);
  });

  it("shows a message until it is dismissed", async () => {
    const { store, user } = show({ message: { text: "list.csv is open.", weight: "information" } });
    expect(screen.getByText("list.csv is open.")).toBeTruthy();
    await user.click(screen.getByRole("button", { name: "Dismiss the message" }));
    expect(store.get().message).toBeNull();
  });

  it("says why the function in the selected cell failed", () => {
    const { store } = show();
    act(() => store.change({ cellError: { address: "J3", message: "Start must be a number." } }));
    expect(screen.getByTestId("cell-error").textContent).toBe("J3: Start must be a number.");
  });

  it("asks in a bar that says what it is about and leaves everything else to be used", async () => {
    const choose = jest.fn();
    const question = {
      text: "plan.xlsx can be saved, but without:",
      items: ["comments", "macros"],
      answers: [{ label: "Save", choose }],
    };
    const { user, store } = show({ question });
    const bar = screen.getByRole("region", { name: "Question" });
    expect(bar.textContent).toContain("plan.xlsx can be saved");
    expect(screen.getAllByRole("listitem").map(({ textContent }) => textContent)).toEqual([
      "comments",
      "macros",
    ]);
    expect(screen.getByRole<HTMLButtonElement>("button", { name: "Open…" }).disabled).toBe(false);
    await user.click(screen.getByRole("button", { name: "Save" }));
    expect(choose).toHaveBeenCalledTimes(1);
    act(() => store.change({ question: null }));
    expect(screen.queryByRole("region", { name: "Question" })).toBeNull();
  });

  it("offers to break off what takes long, where that can be", async () => {
    const cancel = jest.fn();
    const { user, store } = show({ busy: "Opening a.csv", cancel });
    await user.click(screen.getByRole("button", { name: "Cancel" }));
    expect(cancel).toHaveBeenCalledTimes(1);
    act(() => store.change({ cancel: null }));
    expect(screen.queryByRole("button", { name: "Cancel" })).toBeNull();
  });
});
