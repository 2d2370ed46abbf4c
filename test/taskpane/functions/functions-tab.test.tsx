/** @jest-environment jsdom */
import "../support/dom";
import { screen } from "@testing-library/react";
import { functionSpecs } from "../../../src/calc/functions.generated";
import { functions as danish } from "../../../src/i18n/da/functions";
import { findings } from "../support/axe";
import { openPane, say } from "../support/open-pane";

async function openFunctions(changes = {}) {
  const opened = await openPane(undefined, { functions: functionSpecs, ...changes });
  await opened.user.click(screen.getByRole("tab", { name: say("pane.tab.functions") }));
  return opened;
}

describe("Functions", () => {
  it("lists every function by family", async () => {
    await openFunctions();
    expect(screen.getByText(say("pane.functions.count", { count: functionSpecs.length }))).toBeTruthy();
    const cards = screen.getAllByRole("button").map(({ textContent }) => textContent);
    for (const { id } of functionSpecs) {
      expect(cards.filter((name) => new RegExp(`^STAY\\.${id}[^.]`).test(name))).toHaveLength(1);
    }
  });

  it("opens into signature, arguments, an example with its result, and source", async () => {
    const { user } = await openFunctions();
    await user.click(screen.getByRole("button", { name: /^STAY\.RETENTION[^.]/ }));
    expect(screen.getByText("=STAY.RETENTION(start, end, new)")).toBeTruthy();
    expect(screen.getByText("=STAY.RETENTION(1000, 800, 200)")).toBeTruthy();
    expect(screen.getByText(say("pane.functions.gives", { result: "0.6" }))).toBeTruthy();
    expect(screen.getByText(/Farris/)).toBeTruthy();
    // A card of every kind; all at once would be thousands of elements to judge.
    const closed = screen.getAllByRole("button", { expanded: false }).filter((_, place) => place % 8 === 0);
    for (const card of closed) await user.click(card);
    expect(await findings()).toEqual([]);
  });

  it("finds by name and by description, and says when nothing is found", async () => {
    const { user } = await openFunctions();
    const box = screen.getByRole("searchbox", { name: say("pane.functions.search") });
    await user.type(box, "interval");
    expect(screen.getByRole("button", { name: /^STAY\.RETENTION\.INTERVAL/ })).toBeTruthy();
    expect(screen.queryByRole("button", { name: /^STAY\.CHURN/ })).toBeNull();
    await user.clear(box);
    await user.type(box, "xyzzy");
    expect(screen.getByText(say("pane.functions.none", { query: "xyzzy" }))).toBeTruthy();
  });

  it("speaks the user's language where it has the words", async () => {
    await openFunctions({ functionTexts: danish });
    expect(screen.getByText(danish.RETENTION?.summary ?? "none")).toBeTruthy();
  });
});
