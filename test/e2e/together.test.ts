import type { Frame } from "playwright-core";
import { insertSegmentRetention, openPane, walkUntil } from "../../src/workbench/cli/pane-walk";
import { colleaguePaneOf, leaveBrowser, openStage, writeCells, type Stage } from "./harness/stage";

/** Twelve customers in three segments of four; rows 0, 4 and 8 have left, one of each segment. */
const customers = [
  ["Customer", "Segment", "Churned"],
  ...Array.from({ length: 12 }, (_, row) => [
    `K${row}`,
    ["Café", "Office", "Kiosk"][row % 3],
    row % 4 ? "No" : "Yes",
  ]),
];

type Table = readonly [name: string, rows: readonly (readonly unknown[])[]];

/** Two frames with the real client library, each with a session of its own, on one workbook. */
describe("two colleagues in one workbook", () => {
  let stage: Stage;
  let user: Frame;
  let colleague: Frame;
  beforeAll(async () => {
    stage = await openStage({
      query: { sample: "0", colleague: "1" },
      context: { viewport: { width: 1700, height: 900 } },
    });
    colleague = await colleaguePaneOf(stage.page);
    await writeCells(stage.pane, customers);
    await stage.drive("select", "A1");
    user = await openPane(stage.page);
    await insertSegmentRetention(stage.page, user);
    for (const pane of [user, colleague]) await thisWorkbook(pane);
  });
  afterAll(async () => {
    await stage.close();
    await leaveBrowser();
  });

  /** The tables that Stay has made whose name begins so, with their rows below the header. */
  const tables = (prefix: string): Promise<Table[]> =>
    user.evaluate(
      (start) =>
        Excel.run(async (context) => {
          const all = context.workbook.tables.load("items/name");
          await context.sync();
          const found = all.items.filter(({ name }) => name.startsWith(start) && !name.includes("_Trend"));
          const bodies = found.map((table) => table.getDataBodyRange().load("values"));
          await context.sync();
          return found.map(({ name }, place) => [name, bodies[place]!.values] as const);
        }),
      prefix,
    ) as Promise<Table[]>;
  const reports = async () =>
    (await tables("Stay_SegmentRetention")).filter(([name]) => !name.includes("History"));
  /** Segment, start, new, lost, end of each report. */
  const counts = async () => (await reports()).map(([, rows]) => rows.map((row) => row.slice(0, 5)));
  /** A column's place is found by its header: a report may have more columns than a history. */
  const lost = async () => {
    const [[sheet = ""] = []] = [(await stage.drive("sheetNames")).filter((name) => /retention/i.test(name))];
    const cells = await stage.drive("values", `'${sheet}'!A1:L20`);
    const header = cells.find((row) => row.includes("Lost")) ?? [];
    return cells.find((row) => row[0] === "Total")?.[header.indexOf("Lost")];
  };

  it("both refresh at once: each segment stands there once, and both see that it is up to date", async () => {
    await stage.drive("type", "Sheet1!C3", "Yes");
    await Promise.all([user, colleague].map((pane) => state(pane, "The data have changed since")));
    await Promise.all([user, colleague].map(refresh));
    await Promise.all([user, colleague].map((pane) => state(pane, "Up to date")));
    // K1, an Office customer, has left too.
    const [rows] = await counts();
    expect(await reports()).toHaveLength(1);
    expect(rows?.map(([segment]) => segment)).toEqual(["Café", "Office", "Kiosk"]);
    expect(await lost()).toBe(4);
  });

  it.each([0, 30, 80, 200])(
    "one edits the data while the other refreshes (%d ms later): the edit stays, and no figure passes for fresh that is not",
    async (delay) => {
      const before = Number(await lost());
      const running = refresh(user);
      await colleague.waitForTimeout(delay);
      const leaver = (await stage.drive("values", "Sheet1!C2:C13")).findIndex(
        ([churned]) => churned === "No",
      );
      await colleague.evaluate(
        (row) =>
          Excel.run(async (context) => {
            context.workbook.worksheets.getItem("Sheet1").getRangeByIndexes(row, 2, 1, 1).values = [["Yes"]];
            await context.sync();
          }),
        leaver + 1,
      );
      await running;
      await atRest(user);
      expect((await stage.drive("values", `Sheet1!C${leaver + 2}`))[0]).toEqual(["Yes"]);
      const isFresh = Number(await lost()) === before + 1;
      if (!isFresh) {
        expect(await lost()).toBe(before);
        await state(user, "The data have changed since");
        await refresh(user);
      }
      await state(user, "Up to date");
      expect(await lost()).toBe(before + 1);
    },
  );

  it("one inserts while the other records: two whole reports, and each segment once in the history", async () => {
    await colleague.evaluate(() =>
      Excel.run(async (context) => {
        context.workbook.worksheets.getItem("Sheet1").getRange("A1").select();
        await context.sync();
      }),
    );
    await colleague.getByRole("tab", { name: /reports/i }).click();
    const words = "Insert into a new sheet";
    await walkUntil(stage.page, colleague, "segment-retention", words);
    await Promise.all([record(user), colleague.getByRole("button", { name: words }).click()]);
    await colleague.getByRole("button", { name: "Insert again on a new sheet" }).waitFor();
    await recorded(user);
    const [mine, theirs] = await counts();
    expect(mine).toHaveLength(3);
    expect(theirs).toEqual(mine);
    expect(await days()).toEqual(["Café", "Office", "Kiosk"]);
  });

  it("both record at once: each segment of each report stands in the history once", async () => {
    await thisWorkbook(colleague);
    await Promise.all([user, colleague].map(record));
    await Promise.all([user, colleague].map(recorded));
    expect(await days()).toEqual(["Café", "Office", "Kiosk", "Café", "Office", "Kiosk"]);
  });

  it("do all that uncomplaining", () => {
    expect(stage.complaints).toEqual([]);
  });

  /** The segments in the history, in its order. */
  async function days(): Promise<unknown[]> {
    const [[, rows] = ["", []]] = await tables("Stay_SegmentRetention_History");
    const keys = rows.map((row) => JSON.stringify(row.slice(0, 3)));
    expect(new Set(keys).size).toBe(keys.length);
    return rows.map((row) => row[2]);
  }
});

const thisWorkbook = (pane: Frame) => pane.getByRole("tab", { name: /workbook/i }).click();
const state = (pane: Frame, words: string) => pane.getByText(words, { exact: true }).first().waitFor();
/** The first report's. */
const refresh = (pane: Frame) =>
  pane
    .getByRole("button", { name: /^Refresh:/ })
    .first()
    .click();
const atRest = (pane: Frame) =>
  pane.locator('button[aria-label^="Refresh:"]:not([aria-disabled="true"])').first().waitFor();
const record = (pane: Frame) => pane.getByRole("button", { name: "Record today’s figures" }).click();
const recorded = (pane: Frame) =>
  pane
    .locator("main")
    .getByText(/rows were added|were recorded already/)
    .first()
    .waitFor();
