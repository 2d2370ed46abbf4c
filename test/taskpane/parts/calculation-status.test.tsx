/** @jest-environment jsdom */
import "../support/dom";
import { act, screen } from "@testing-library/react";
import type { Calculation } from "../../../src/contract/calculation";
import { places } from "../../../src/taskpane/pane-channel";
import { findings } from "../support/axe";
import { openPane, say } from "../support/open-pane";

/** The pane beside cells that calculate. */
async function beside(first: readonly Calculation[]) {
  let shown = first;
  let tell = (): void => undefined;
  const pane = await openPane(undefined, {
    calculations: {
      current: () => shown,
      subscribe: (listener) => {
        tell = listener;
        return () => undefined;
      },
    },
  });
  const become = (next: readonly Calculation[]) =>
    act(async () => {
      shown = next;
      tell();
    });
  return { ...pane, become };
}

const calculation = (id: string, iterations: number | null): Calculation => ({
  id,
  iterations,
  cancel: () => undefined,
});
const cancelButton = () => screen.queryByRole("button", { name: say("pane.cancel") });
const describedBy = () =>
  document.getElementById(cancelButton()?.getAttribute("aria-describedby") ?? "")?.textContent;

describe("The line about calculations that take long", () => {
  it("is there on every tab while there is one, and not otherwise", async () => {
    const { user, become } = await beside([]);
    expect(cancelButton()).toBeNull();
    await become([calculation("PARETONBD.FIT", null)]);
    for (const place of places) {
      await user.click(screen.getByRole("tab", { name: say(`pane.tab.${place}`) }));
      expect(cancelButton()).not.toBeNull();
    }
    await become([]);
    expect(cancelButton()).toBeNull();
  });

  it("names the function and how far it is, and how many others wait", async () => {
    const { become } = await beside([calculation("COHORT.TABLE", null)]);
    expect(describedBy()).toBe("STAY.COHORT.TABLE: calculating");
    await become([calculation("PARETONBD.FIT", 1234), calculation("SBG.FIT", null)]);
    expect(describedBy()).toBe("STAY.PARETONBD.FIT: iteration 1,234 · 1 more calculation waits");
  });

  it("is said once to who cannot see it, not at every step", async () => {
    const { become } = await beside([calculation("SBG.FIT", null)]);
    const said = () => screen.getAllByRole("status").map(({ textContent }) => textContent);
    expect(said()).toContain("STAY.SBG.FIT: calculating");
    await become([calculation("SBG.FIT", 34)]);
    expect(said().join()).not.toContain("34");
  });

  it("cancels the calculation it names", async () => {
    const cancel = jest.fn();
    const { user } = await beside([{ ...calculation("SBG.FIT", 34), cancel }, calculation("NPS", null)]);
    await user.click(cancelButton()!);
    expect(cancel).toHaveBeenCalledTimes(1);
  });

  it("gives axe-core nothing to complain of", async () => {
    await beside([calculation("SBG.FIT", 34)]);
    expect(await findings()).toEqual([]);
  });
});
