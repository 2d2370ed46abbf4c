import { insertSegmentRetention, openPane } from "../../src/workbench/cli/pane-walk";
import { leaveBrowser, openStage, type Stage } from "./harness/stage";

type Row = readonly unknown[];

const source: readonly Row[] = [
  ["Customer", "Segment", "Churned"],
  ...Array.from({ length: 12 }, (_, row) => [
    `K${row}`,
    ["Café", "Office", "<1 year"][row % 3],
    row % 4 ? "No" : "Yes",
  ]),
];

/** Refresh goes by key: what the user did to the inserted sheet stays. */
describe("refreshing the segment retention report", () => {
  let stage: Stage;
  beforeAll(async () => {
    stage = await openStage({ query: { sample: "0" } });
    await fill(stage, source);
    await stage.drive("select", "A1");
    await insertSegmentRetention(stage.page, await openPane(stage.page));
  });
  afterAll(async () => {
    await stage.close();
    await leaveBrowser();
  });

  it("keeps the user's order and note, appends a new segment, and marks a vanished one that has a note", async () => {
    const sheet = await stage.drive("activeSheet");
    const before = await table(stage, sheet);
    expect(before.rows.map(([key]) => key)).toEqual(["Café", "Office", "<1 year", "Total"]);
    const row = (key: string): number => before.first + 2 + before.rows.findIndex(([name]) => name === key);
    // The user sorts by segment and writes beside two rows; a rerun must not undo either.
    await stage.pane.evaluate(() =>
      Excel.run(async (context) => {
        const sorted = context.workbook.tables.getItem("Stay_SegmentRetention");
        sorted.sort.apply([{ key: 0, ascending: false }]);
        await context.sync();
      }),
    );
    const sorted = await table(stage, sheet);
    const order = sorted.rows.map(([key]) => String(key));
    expect(order).not.toEqual(before.rows.map(([key]) => key));
    const line = (key: string): number => sorted.first + 2 + order.indexOf(key);
    expect(row("Café")).toBeGreaterThan(0);
    await stage.drive("type", `'${sheet}'!L${line("Office")}`, "ask Ida");
    await stage.drive("type", `'${sheet}'!L${line("Café")}`, "new lease");
    // Office goes, Kiosk comes, and one more café customer leaves.
    await fill(
      stage,
      source.map(([customer, segment, churned], index) => [
        customer,
        segment === "Office" ? "Kiosk" : segment,
        index === 4 ? "Yes" : churned,
      ]),
      await firstSheet(stage),
    );
    await refresh(stage);
    const after = await table(stage, sheet);
    const keys = after.rows.map(([key]) => String(key));
    expect(keys.slice(0, 3)).toEqual(order.slice(0, 3));
    expect(keys.slice(3)).toEqual(["Kiosk", "Total"]);
    const of = (key: string): Row => after.rows[keys.indexOf(key)] ?? [];
    expect(of("Kiosk").slice(1, 4)).toEqual([4, 0, 1]);
    expect(of("Office").slice(1, 4)).toEqual([0, 0, 0]);
    expect(of("Café").slice(1, 4)).toEqual([4, 0, 2]);
    expect(of("Total").slice(1, 4)).toEqual([12, 0, 4]);
    expect(of("Office")[11]).toBe("ask Ida");
    expect(of("Café")[11]).toBe("new lease");
    expect(of("Total")[5]).toBeCloseTo(8 / 12, 9);
  });

  it("changes nothing when it runs again at once", async () => {
    const sheet = await stage.drive("activeSheet");
    const before = await stage.drive("values", `'${sheet}'!A4:L20`);
    await refresh(stage);
    expect(await stage.drive("values", `'${sheet}'!A4:L20`)).toEqual(before);
  });

  it("finds the report's own workings uncomplaining", () => {
    expect(stage.complaints).toEqual([]);
  });
});

const firstSheet = async (stage: Stage): Promise<string> => (await stage.drive("sheetNames"))[0] ?? "";

async function fill(stage: Stage, rows: readonly Row[], sheet?: string): Promise<void> {
  await stage.pane.evaluate(
    ([cells, name]) =>
      Excel.run(async (context) => {
        const { worksheets } = context.workbook;
        const target = name ? worksheets.getItem(name) : worksheets.getActiveWorksheet();
        const range = target.getRangeByIndexes(0, 0, cells.length, cells[0]?.length ?? 1);
        range.values = cells as unknown[][];
        await context.sync();
      }),
    [rows, sheet] as const,
  );
}

async function refresh(stage: Stage): Promise<void> {
  await stage.pane.getByRole("tab", { name: /workbook/i }).click();
  await stage.pane.getByRole("button", { name: "Refresh all reports" }).click();
  await stage.pane.getByRole("button", { name: "Refresh all reports", disabled: false }).waitFor();
  await stage.drive("settled");
}

async function table(stage: Stage, sheet: string): Promise<{ rows: Row[]; first: number }> {
  const cells = await stage.drive("values", `'${sheet}'!A1:L30`);
  const first = cells.findIndex((row) => row[0] === "Segment");
  const last = cells.findIndex((row, index) => index > first && row[0] === "Total");
  return { rows: cells.slice(first + 1, last + 1), first };
}
