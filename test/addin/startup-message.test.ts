/** @jest-environment jsdom */
import { loadOrOfferAgain, showStartupMessage } from "../../src/addin/startup-message";
import { startupTexts } from "../../src/i18n/startup";

const texts = startupTexts.en;

describe("The page before the pane", () => {
  const root = document.createElement("div");

  it("says that it does nothing outside Excel", () => {
    showStartupMessage(root, texts.outside);
    expect(root.querySelector("[role=alert]")?.textContent).toBe(texts.outside);
    expect(root.querySelector("button")).toBeNull();
  });

  it("offers to try again when the pane's code cannot be fetched, and makes room for it when it can", async () => {
    const logged = jest.fn();
    Object.assign(globalThis, { reportError: logged });
    let reachable = false;
    const failure = new Error("Loading chunk pane failed");
    const load = jest.fn(async () => {
      if (!reachable) throw failure;
      root.replaceChildren("the pane");
    });
    await loadOrOfferAgain(root, texts, load);
    expect(root.querySelector("[role=alert]")?.textContent).toBe(texts.failed);
    expect(logged).toHaveBeenCalledWith(failure);
    reachable = true;
    root.querySelector("button")?.click();
    await Promise.resolve();
    expect(root.textContent).toBe("the pane");
    expect(load).toHaveBeenCalledTimes(2);
  });
});
