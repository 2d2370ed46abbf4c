/** @jest-environment jsdom */
import "../support/dom";
import { act, screen, within } from "@testing-library/react";
import type { DatabaseSource } from "../../../src/contract/recipe";
import { WorkbookProblem } from "../../../src/workbook/ports/problem";
import type { Login } from "../../../src/workbook/ports/database";
import { findings } from "../support/axe";
import { describedTable, shop } from "../support/counted-demo";
import { FakeWorkbook } from "../support/fake-workbook";
import { keptRecipe } from "../support/kept-recipe";
import { customers, openPane, say } from "../support/open-pane";

const loginNeeded = ({ address }: DatabaseSource) => new WorkbookProblem("login-needed", { address });

/** The workbook's reports, the first of which is made of a database. */
async function openWorkbookTab(source: DatabaseSource) {
  const workbook = new FakeWorkbook(customers);
  workbook.kept.set("one", keptRecipe("one", { version: 2, source }));
  const asked: (readonly [DatabaseSource, Login])[] = [];
  const opened = await openPane(workbook, {
    openDatabase: (table, login) => {
      asked.push([table, login]);
      return Promise.resolve(describedTable(table, workbook));
    },
  });
  await opened.user.click(screen.getByRole("tab", { name: say("pane.tab.workbook") }));
  await screen.findByText(
    say("pane.workbook.source.database", { table: "shop.orders", address: source.address }),
  );
  return { ...opened, asked };
}

const refresh = () => screen.getByRole("button", { name: /^Refresh:/ });
const user = () => screen.getByLabelText<HTMLInputElement>(say("pane.database.user"));
const password = () => screen.queryByLabelText<HTMLInputElement>(say("pane.database.password"));

describe("A report of a database, in a workbook that somebody has shared", () => {
  it("connects to nothing when the workbook is opened, and says where its data are", async () => {
    const { asked, workbook } = await openWorkbookTab(shop);
    expect(asked).toEqual([]);
    expect(workbook.log).toEqual([]);
    expect(password()).toBeNull();
  });

  it("asks for a login when it is refreshed, names the server first, and refreshes once it is given", async () => {
    const opened = await openWorkbookTab(shop);
    opened.workbook.failures.set("refresh", loginNeeded(shop));
    await opened.user.click(refresh());
    const form = await screen.findByRole("form", {
      name: say("pane.log-in.title", { host: "ch.example.com:8443" }),
    });
    expect(within(form).getByText(/Your password goes to this address alone/)).toBeTruthy();
    expect(opened.asked).toEqual([]);
    expect(await findings()).toEqual([]);
    await opened.user.type(user(), "stay");
    await opened.user.type(password()!, "secret{Enter}");
    await screen.findAllByText(say("pane.refreshed.same"), { exact: false });
    expect(opened.asked).toEqual([[shop, { user: "stay", password: "secret" }]]);
    expect(password()).toBeNull();
    expect(JSON.stringify([...opened.workbook.kept, opened.workbook.log])).not.toContain("secret");
  });

  it("is not connected by Refresh all either: it then asks for the login", async () => {
    const opened = await openWorkbookTab(shop);
    opened.workbook.failures.set("refresh", loginNeeded(shop));
    await opened.user.click(screen.getByRole("button", { name: say("pane.workbook.refresh-all") }));
    await screen.findByRole("form", { name: say("pane.log-in.title", { host: "ch.example.com:8443" }) });
    expect(opened.asked).toEqual([]);
  });

  it("gets no password that was typed before its server became another", async () => {
    const opened = await openWorkbookTab(shop);
    opened.workbook.failures.set("refresh", loginNeeded(shop));
    await opened.user.click(refresh());
    await screen.findByRole("form");
    await opened.user.type(password()!, "secret");
    const elsewhere = { ...shop, address: "https://elsewhere.example" };
    opened.workbook.failures.set("refresh", loginNeeded(elsewhere));
    opened.workbook.kept.set("one", keptRecipe("one", { version: 2, source: elsewhere }));
    await opened.user.click(refresh());
    await screen.findByRole("form", { name: say("pane.log-in.title", { host: "elsewhere.example" }) });
    expect(password()!.value).toBe("");
    await act(async () => undefined);
    expect(opened.asked).toEqual([]);
  });

  it.each([
    ["http://ch.example.com:8123", "database-insecure"],
    ["https://ch.example.com@elsewhere.example", "database-address"],
  ] as const)("asks for no password for %s", async (address, code) => {
    const source = { ...shop, address };
    const opened = await openWorkbookTab(source);
    opened.workbook.failures.set("refresh", loginNeeded(source));
    await opened.user.click(refresh());
    const said = (await screen.findByRole("alert")).textContent;
    expect(said).toBe(say(`workbook.${code}`, { address, host: "ch.example.com:8123" }));
    expect(password()).toBeNull();
  });
});
