/** @jest-environment jsdom */
import "../support/dom";
import { screen, within } from "@testing-library/react";
import type { DatabaseSource } from "../../../src/contract/recipe";
import type { PaneServices } from "../../../src/taskpane/services";
import { WorkbookProblem } from "../../../src/workbook/ports/problem";
import type { PreparedReport } from "../../../src/workbook/ports/runs";
import {
  connectionSteps,
  type ConnectionStep,
  type Login,
  type OpenDatabase,
} from "../../../src/workbook/ports/database";
import { findings } from "../support/axe";
import { countedDemo, describedTable, shop } from "../support/counted-demo";
import { fakeRuns } from "../support/fake-runs";
import { FakeWorkbook } from "../support/fake-workbook";
import { customers, openPane, say } from "../support/open-pane";
import { primary } from "../support/open-report";
import { variedReport } from "../support/varied-report";

const secret = "pæss ワード";
const field = (name: "address" | "database" | "table" | "user" | "password" | "sharded-by") =>
  screen.getByLabelText<HTMLInputElement>(
    new RegExp(`^${say(`pane.database.${name}`).replace(/[()]/g, ".")}`),
  );
const steps = () =>
  within(screen.getByRole("list", { name: say("pane.database.steps") }))
    .getAllByRole("listitem")
    .map(({ textContent }) => textContent);
const stepText = (step: ConnectionStep, state: "done" | "failed" | "waiting" | "under-way") =>
  `${say(`pane.database.step.${step}`)}: ${say(`pane.database.step.${state}`)}`;

/** The pane with the form open, on a database of which the test decides. */
async function openForm(openDatabase?: OpenDatabase, changes: Partial<PaneServices> = {}) {
  const workbook = new FakeWorkbook(customers);
  const asked: (readonly [DatabaseSource, Login])[] = [];
  const opened = await openPane(workbook, {
    runs: fakeRuns(countedDemo, workbook),
    reports: [countedDemo, variedReport],
    openDatabase: async (source, login, how) => {
      asked.push([source, login]);
      if (openDatabase) return openDatabase(source, login, how);
      for (const step of connectionSteps) how?.onStep?.(step);
      return describedTable(source, workbook);
    },
    ...changes,
  });
  await opened.user.click(screen.getByRole("radio", { name: say("pane.source.database") }));
  return { ...opened, asked };
}

type User = Awaited<ReturnType<typeof openForm>>["user"];

async function fillIn({ user }: { readonly user: User }) {
  await enter(user, "address", shop.address);
  await user.clear(field("database"));
  await enter(user, "database", shop.database);
  await enter(user, "table", shop.table);
  await enter(user, "user", "stay");
  await enter(user, "password", secret);
}

/** In one go, as from the clipboard: the whole pane is drawn at each letter that is typed. */
async function enter(user: User, name: Parameters<typeof field>[0], text: string) {
  await user.click(field(name));
  await user.paste(text);
}

const connectButton = () => screen.getByRole("button", { name: say("pane.database.connect") });

describe("A database as the source of a report", () => {
  it("is asked for by address, table and login, with every field named and nothing filled in by the browser", async () => {
    const { asked } = await openForm();
    expect(await findings()).toEqual([]);
    expect(field("password").type).toBe("password");
    expect(field("password").autocomplete).toBe("new-password");
    expect(field("user").autocomplete).toBe("off");
    expect(asked).toEqual([]);
  });

  it("begins with the address that this page may speak to", async () => {
    await openForm(undefined, { databaseAddresses: ["https://ch.example.com:8443"] });
    expect(field("address").value).toBe("https://ch.example.com:8443");
  });

  it("leads to the first field that is missing", async () => {
    const { user, asked } = await openForm();
    await user.type(field("address"), shop.address);
    await user.click(connectButton());
    expect(asked).toEqual([]);
    expect(document.activeElement).toBe(field("table"));
    expect(screen.getAllByText(say("pane.database.needed")).length).toBe(2);
    expect(await findings()).toEqual([]);
  });

  it("is connected with Enter, step by step, and then serves the reports that can be counted", async () => {
    const opened = await openForm();
    await fillIn(opened);
    await opened.user.keyboard("{Enter}");
    await screen.findByText("shop.orders at ch.example.com:8443, 4 rows", { exact: false });
    expect(opened.asked).toEqual([[shop, { user: "stay", password: secret }]]);
    expect(document.activeElement?.textContent).toBe(say("pane.source.database.other"));
    expect(screen.getByTestId("report-card-demo").getAttribute("aria-disabled")).toBe("false");
    const needsRows = screen.getByTestId(`report-card-${variedReport.id}`);
    expect(needsRows.getAttribute("aria-disabled")).toBe("true");
    expect(needsRows.textContent).toContain(say("pane.reports.needs-rows"));
    expect(await findings()).toEqual([]);
    expect(JSON.stringify([...opened.workbook.kept, opened.workbook.log])).not.toContain(secret);
    expect(JSON.stringify({ ...localStorage, ...sessionStorage })).not.toContain(secret);
  });

  it("takes the column by which rows are spread, where one is declared", async () => {
    const opened = await openForm();
    await fillIn(opened);
    await opened.user.type(field("sharded-by"), " Id ");
    await opened.user.click(connectButton());
    expect(opened.asked[0]?.[0]).toEqual({ ...shop, shardedBy: "Id" });
  });

  it.each(connectionSteps.map((step, place) => [step, place] as const))(
    "says of the step that fails (%s) what it is, what helps, and what was in order before",
    async (failing, place) => {
      const problem = new WorkbookProblem("database-rights", { host: "ch.example.com", said: "no" });
      const opened = await openForm((_source, _login, how) => {
        for (const step of connectionSteps.slice(0, place)) how?.onStep?.(step);
        return Promise.reject(problem);
      });
      await fillIn(opened);
      await opened.user.click(connectButton());
      expect((await screen.findByRole("alert")).textContent).toBe(
        say("workbook.database-rights", problem.detail),
      );
      expect(steps()).toEqual(
        connectionSteps.map((step, other) =>
          stepText(step, step === failing ? "failed" : other < place ? "done" : "waiting"),
        ),
      );
      expect(await findings()).toEqual([]);
      // What is typed next has not been tried yet.
      await opened.user.type(field("table"), "2");
      expect(screen.queryByRole("alert")).toBeNull();
      expect(screen.queryByRole("list", { name: say("pane.database.steps") })).toBeNull();
    },
  );

  it("can be called off while it is tried", async () => {
    const opened = await openForm(
      (_source, _login, how) =>
        new Promise((_, reject) => {
          how?.onStep?.("address");
          how?.signal?.addEventListener("abort", () => reject(new WorkbookProblem("cancelled")));
        }),
    );
    await fillIn(opened);
    await opened.user.click(connectButton());
    expect(steps().slice(0, 2)).toEqual([stepText("address", "done"), stepText("server", "under-way")]);
    expect(await findings()).toEqual([]);
    await opened.user.click(screen.getByRole("button", { name: say("pane.cancel") }));
    expect(screen.queryByRole("list", { name: say("pane.database.steps") })).toBeNull();
    expect(field("password").value).toBe(secret);
  });

  it("never gets a password that was typed for another server", async () => {
    const opened = await openForm();
    await fillIn(opened);
    await opened.user.type(field("address"), "/clickhouse");
    expect(field("password").value).toBe(secret);
    await opened.user.clear(field("address"));
    await opened.user.type(field("address"), "https://elsewhere.example");
    expect(field("password").value).toBe("");
    expect(field("user").value).toBe("stay");
  });

  it("keeps what was typed while a report is open", async () => {
    const opened = await openForm();
    await fillIn(opened);
    await opened.user.click(connectButton());
    await opened.user.click(await screen.findByTestId("report-card-demo"));
    await opened.user.click(screen.getByTestId("report-leave"));
    await opened.user.click(screen.getByRole("button", { name: say("pane.source.database.other") }));
    expect(field("table").value).toBe(shop.table);
    expect(field("password").value).toBe(secret);
  });

  it("is asked in words that can be read and copied beside the preview", async () => {
    const workbook = new FakeWorkbook(customers);
    const runs = fakeRuns(countedDemo, workbook);
    const asked: PreparedReport["asked"] = [
      { sql: "SELECT {n:UInt8}, {words:Array(String)}", parameters: { n: 7, words: ["it's", "b"] } },
      { sql: "SELECT 2", parameters: {}, form: "per-shard" },
    ];
    const opened = await openForm(undefined, {
      runs: { ...runs, prepare: async (...all) => ({ ...(await runs.prepare(...all)), asked }) },
    });
    await fillIn(opened);
    await opened.user.click(connectButton());
    await opened.user.click(await screen.findByTestId("report-card-demo"));
    // What takes the rows themselves is not offered.
    expect(screen.queryByText(say("report.demo.option.level"))).toBeNull();
    await opened.user.click(primary());
    await opened.user.click(await screen.findByText(say("pane.asked.title")));
    expect(screen.getByText(say("pane.asked.per-shard"))).toBeTruthy();
    expect(screen.queryByText(say("pane.asked.one-scan"))).toBeNull();
    await opened.user.click(screen.getByRole("button", { name: say("pane.asked.copy") }));
    await screen.findByText(say("pane.asked.copied"));
    // As clickhouse-client takes it: a list as text, its quotes escaped for both.
    expect(await navigator.clipboard.readText()).toBe(
      [
        "SET param_n = 7;",
        String.raw`SET param_words = '[\'it\\\'s\',\'b\']';`,
        "SELECT {n:UInt8}, {words:Array(String)};",
        "",
        "SELECT 2;",
      ].join("\n"),
    );
    expect(await findings()).toEqual([]);
    // Some hosts give their add-ins no clipboard.
    jest.spyOn(navigator.clipboard, "writeText").mockRejectedValueOnce(new DOMException("Not allowed"));
    await opened.user.click(screen.getByRole("button", { name: say("pane.asked.copy") }));
    await screen.findByText(say("pane.asked.not-copied"));
  });
});
