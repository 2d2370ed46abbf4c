import { connectWith } from "../../../src/addin/clickhouse/connect";
import type { DatabaseSource, Recipe } from "../../../src/contract/recipe";
import { startingOptions } from "../../../src/contract/report-spec";
import { catalogues } from "../../../src/i18n/catalogues";
import { createTranslate } from "../../../src/i18n/translate";
import cohortRetention from "../../../src/reports/cohort-retention/cohort-retention";
import { spanOfUsed } from "../../../src/reports/parts/counted-report";
import { tally } from "../../../src/reports/parts/tallies/tally";
import type { ClickHouse, SqlQuery } from "../../../src/sources/clickhouse/clickhouse";
import { calculateHere } from "../../../src/workbook/calculate";
import { createOutsideSources } from "../../../src/workbook/open-sources";
import type { WorkbookPort } from "../../../src/workbook/port";
import { WorkbookProblem } from "../../../src/workbook/ports/problem";
import type { AskedQuery } from "../../../src/workbook/ports/asked-how";
import type { ConnectionStep } from "../../../src/workbook/ports/database";
import type { CountingEngine, OutsideSources } from "../../../src/workbook/ports/outside";
import { createRuns } from "../../../src/workbook/runs";
import { day, runShape } from "../../reports/support/run-shape";
import {
  exception,
  fakeNetwork,
  greetingOf,
  rows,
} from "../../sources/clickhouse/connection/fake-clickhouse";
import { vocabulary } from "../../../src/addin/vocabulary";

const login = { user: "stay-reader", password: "pæss ワード" };
const source: DatabaseSource = {
  ...{ kind: "database", address: "https://CH.example.com:8443/", database: "shop", table: "orders" },
};
const spelled = { ...source, address: "https://ch.example.com:8443" };
const shaped = cohortRetention.shapes.transactions!;
const today = day("2024-04-30");
const cells = {
  customer: ["A", "A", "B", "C"],
  date: ["2024-01-10", "2024-02-01", "2024-01-20", "2024-03-05"].map(day),
};
const { check } = runShape(shaped, cells, {}, today);

/** Counts four purchases, of which the server knows nothing; it hears a query for each question. */
function engineOn(table: DatabaseSource, clickHouse: ClickHouse): CountingEngine {
  const ask = (sql: string, counting: Pick<AskedQuery, "form"> = {}) =>
    clickHouse.rows({ sql, parameters: { table: table.table }, ...counting } as SqlQuery);
  return {
    source: table,
    async describe() {
      const columns = await ask("DESCRIBE");
      if (columns.length === 0) throw new WorkbookProblem("source-gone");
      return {
        ...{ source: table, address: "shop.orders", sheetId: "", sheet: "", table: null, rows: 4 },
        columns: columns.map(([name]) => ({ header: String(name), sample: [] })),
      };
    },
    async examine({ days }) {
      await ask("SELECT 'what takes part'");
      return { ...{ read: 5, used: 4, findings: [], words: {} }, span: spanOfUsed(check, days, today) };
    },
    async answer(question) {
      await ask(`SELECT '${question.kind}'`, { form: "one-scan" });
      return tally(check, question);
    },
  };
}

function connecting(
  network = fakeNetwork(({ sql }) =>
    sql.startsWith("DESCRIBE") ? rows(["customer_id"], ["bought_on"]) : rows(),
  ),
) {
  const sources = createOutsideSources();
  const connect = connectWith({ network: network.network, engineOn, reports: [cohortRetention], sources });
  const steps: ConnectionStep[] = [];
  return {
    ...network,
    sources,
    steps,
    connect: (asked: DatabaseSource) => connect(asked, login, { onStep: (step) => steps.push(step) }),
  };
}

describe("Connecting to a table", () => {
  it("goes step by step, and spells the address in one way", async () => {
    const { connect, steps } = connecting();
    expect(await connect(source)).toMatchObject({
      source: spelled,
      rows: 4,
      columns: [{ header: "customer_id" }, {}],
    });
    expect(steps).toEqual(["address", "server", "login", "table"]);
  });

  it("ends with the first step that does not go well", async () => {
    const refused = connecting(
      fakeNetwork(() => rows(), { greeting: () => exception(516, "AUTHENTICATION_FAILED") }),
    );
    await expect(refused.connect(source)).rejects.toMatchObject({ code: "database-login" });
    expect(refused.steps).toEqual(["address", "server"]);
    const limited = connecting(fakeNetwork(() => rows(), { greeting: () => greetingOf("1") }));
    await expect(limited.connect(source)).rejects.toMatchObject({ code: "database-read-only" });
    expect(limited.steps).toEqual(["address", "server"]);
    const unknown = connecting(fakeNetwork(() => rows()));
    await expect(unknown.connect(source)).rejects.toMatchObject({ code: "database-table-unknown" });
    expect(unknown.steps).toEqual(["address", "server", "login"]);
    const insecure = connecting();
    const inClear = insecure.connect({ ...source, address: "http://ch.example.com" });
    await expect(inClear).rejects.toMatchObject({ code: "database-insecure" });
    expect([insecure.steps, insecure.heard]).toEqual([[], []]);
    for (const { sources } of [refused, limited, unknown, insecure])
      expect(() => sources.opened(spelled)).toThrow(expect.objectContaining({ code: "login-needed" }));
  });

  it("finds the column by which rows are spread, or says that it is missing", async () => {
    const { connect } = connecting();
    expect(await connect({ ...source, shardedBy: "customer_id" })).toMatchObject({
      source: { shardedBy: "customer_id" },
    });
    await expect(connect({ ...source, shardedBy: "region" })).rejects.toMatchObject({
      ...{ code: "column-gone", detail: { header: "region" } },
    });
  });

  it("opens every table of that server and none of another", async () => {
    const { connect, sources } = connecting();
    await connect(source);
    for (const address of [source.address, spelled.address])
      expect(sources.opened({ ...source, address, table: "returns" }).source).toMatchObject({
        table: "returns",
      });
    for (const address of ["https://ch.example.com", "https://elsewhere.example:8443"])
      expect(() => sources.opened({ ...source, address })).toThrow(
        expect.objectContaining({ code: "login-needed" }),
      );
  });
});

describe("A report of a table", () => {
  const runsOver = (outside: OutsideSources, kept: Recipe[]) =>
    createRuns({
      port: {
        reportLanguage: () => Promise.resolve("en"),
        roomForRecipe: () => Promise.resolve(),
        insert: () => Promise.resolve({ sheetId: "{9}", sheetName: "S", tables: [], charts: [] }),
        saveRecipe: (recipe) => Promise.resolve(void kept.push(recipe)),
        standingReport: () => Promise.resolve(),
        recipes: () => Promise.resolve(kept),
        recipe: () => Promise.resolve(kept[0]!),
      } satisfies Partial<WorkbookPort> as unknown as WorkbookPort,
      outside,
      reports: [cohortRetention],
      calculate: calculateHere([cohortRetention]),
      vocabulary,
      locale: "en",
      translateFor: (locale) => Promise.resolve(createTranslate(locale, catalogues[locale])),
      now: () => new Date("2024-04-30T12:00:00Z"),
      newId: () => "new",
    });

  /** The report, inserted, and what the workbook was given to keep of it. */
  async function inserted() {
    const { connect, sources } = connecting();
    const kept: Recipe[] = [];
    const runs = runsOver(sources, kept);
    const prepared = await runs.prepare({
      ...{ report: "cohort-retention", shape: "transactions", lookups: {} },
      source: await connect(source),
      mapping: { customer: "customer_id", date: "bought_on" },
      options: startingOptions(shaped, {}).options,
    });
    await runs.insert(prepared, "new-sheet");
    return { prepared, kept };
  }

  it("tells what the server was asked for it, and no more than that", async () => {
    const { prepared } = await inserted();
    expect(prepared.asked).toEqual([
      { sql: "SELECT 'what takes part'", parameters: { table: "orders" } },
      { sql: "SELECT 'cohort-events'", parameters: { table: "orders" }, form: "one-scan" },
    ]);
  });

  it("leaves in the workbook where its data are, and nothing of the login", async () => {
    const { kept } = await inserted();
    expect(kept).toMatchObject([{ version: 2, source: spelled, mapping: { customer: "customer_id" } }]);
    for (const word of [login.user, login.password, "Basic "])
      expect(JSON.stringify(kept)).not.toContain(word);
  });

  it("asks nothing of any server when its workbook is opened elsewhere and looked at, or refreshed without a login", async () => {
    const { kept } = await inserted();
    const colleague = connecting();
    const runs = runsOver(colleague.sources, kept);
    expect(await runs.look(kept[0]!, true)).toEqual({ kind: "unread", sheetIds: [] });
    expect(await runs.refreshAll()).toMatchObject([{ problem: { code: "login-needed" } }]);
    expect(await runs.recordToday()).toMatchObject({ problems: [{ problem: { code: "login-needed" } }] });
    expect(colleague.heard).toEqual([]);
  });
});
