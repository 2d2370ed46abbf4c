/** @jest-environment jsdom */
import "./support/dom";
import { screen, within } from "@testing-library/react";
import { openPane, say } from "./support/open-pane";

jest.mock("../../src/taskpane/report-page/lazy-columns", () => ({
  LazyColumns: ({ name }: { name: string }) => <p>{name}</p>,
}));

const button = (key: Parameters<typeof say>[0], values?: Parameters<typeof say>[1]) =>
  screen.findByRole("button", { name: say(key, values) });

describe("The pane", () => {
  it("leads from the card to an inserted sheet in three clicks", async () => {
    const { user, workbook } = openPane();
    await user.click(await screen.findByRole("button", { name: /Who is kept\?/ }));
    await user.click(await button("pane.report.next.preview"));
    const table = await screen.findByRole("table", { name: say("pane.preview.table") });
    expect(
      within(table)
        .getAllByRole("row")
        .map((row) => row.textContent),
    ).toHaveLength(4);
    await user.click(await button("pane.report.next.insert"));
    await screen.findByText(say("pane.insert.undo"), { exact: false });
    expect(workbook.log).toEqual(["read", "insert"]);
  });
});
