import type { Recipe } from "../../src/contract/recipe";
import type { RecipeState } from "../../src/workbook/ports/recipe-state";
import { customers, insertSegmentReport, openWorkbook, type OpenWorkbook } from "./excel/workbook-with";

type Open = OpenWorkbook & { look: (asked?: boolean) => Promise<RecipeState> };

async function withReport(): Promise<Open> {
  const open = openWorkbook(customers, { table: "Customers" });
  await insertSegmentReport(open);
  const look = async (asked = false) => open.runs.look(await open.port.recipe("recipe-1"), asked);
  return { ...open, look };
}

const change = (open: Open, to: (recipe: Recipe) => Recipe) => open.port.changeRecipe("recipe-1", to);

describe("how a report stands to its data", () => {
  it("fresh after the insert, stale after an edit, fresh again after a refresh", async () => {
    const open = await withReport();
    const data = open.book.sheets.byName("Sheet1")?.id;
    expect(await open.look()).toEqual({ kind: "fresh", sheetIds: [data] });
    open.write("Sheet1!C4", [["Yes"]]);
    expect(await open.look()).toEqual({ kind: "stale", sheetIds: [data] });
    await open.runs.refresh(await open.port.recipe("recipe-1"));
    expect(await open.look()).toMatchObject({ kind: "fresh" });
    open.write("Sheet1!C4", [["No"]]);
    expect(await open.look()).toMatchObject({ kind: "stale" });
  });

  it("nobody knows of a file that the user would have to choose first: nothing is opened for a look", async () => {
    const open = await withReport();
    const format = { kind: "parquet" } as const;
    const source = { kind: "file", name: "orders.parquet", bytes: 1, changed: "2026-01-01", format } as const;
    await change(open, (recipe) => ({ ...recipe, version: 2, source }));
    expect(await open.look(true)).toEqual({ kind: "unread", sheetIds: [] });
    await expect(open.runs.refresh(await open.port.recipe("recipe-1"))).rejects.toMatchObject({
      code: "file-needed",
      detail: { file: "orders.parquet" },
    });
  });

  const harmless: readonly [string, (open: Open) => unknown][] = [
    ["other cells of its sheet", ({ write }) => write("Sheet1!F2", [["K99"]])],
    ["the case of a header", ({ write }) => write("Sheet1!B1:C1", [["PLAN", "churned"]])],
    ["the place of the table", ({ book, area }) => book.cells.insert(area("Sheet1!A1:C3"), "Down")],
    [
      "the name of the sheet",
      ({ book }) => book.sheets.update(book.sheets.all()[0]!.id, { name: "Members" }),
    ],
    ["the user's own words in the report", ({ write }) => write("'Segment retention'!L5", [["ask Ida"]])],
  ];
  it.each(harmless)("stays fresh when somebody changes %s", async (_, edit) => {
    const open = await withReport();
    edit(open);
    expect(await open.look()).toMatchObject({ kind: "fresh" });
  });

  const telling: readonly [string, (open: Open) => unknown][] = [
    ["an answer", ({ write }) => write("Sheet1!C2", [["No"]])],
    ["which customer has which plan", ({ write }) => write("Sheet1!B2:B4", [["B"], ["A"], ["A"]])],
    [
      "the number of rows",
      ({ book, area }) => book.tables.resize(book.tables.get("Customers")!.id, area("Sheet1!A1:C5")),
    ],
    [
      "an option",
      (open) => change(open, (recipe) => ({ ...recipe, options: { ...recipe.options, level: 0.9 } })),
    ],
    ["the day on which it is asked", (open) => change(open, (recipe) => ({ ...recipe, asOf: "2026-01-31" }))],
  ];
  it.each(telling)("is stale when somebody changes %s", async (_, edit) => {
    const open = await withReport();
    await edit(open);
    expect(await open.look()).toMatchObject({ kind: "stale" });
  });

  it("broken when a column is gone: which one, and the table in which another may serve", async () => {
    const open = await withReport();
    open.write("Sheet1!B1", [["Tariff"]]);
    const state = await open.look();
    expect(state).toMatchObject({
      kind: "broken",
      problem: { code: "column-gone", detail: { header: "Plan" } },
      gap: { lookup: null, missing: ["segment"], source: { table: "Customers" } },
    });
    await change(open, (recipe) => ({ ...recipe, mapping: { ...recipe.mapping, segment: "Tariff" } }));
    expect(await open.look()).toMatchObject({ kind: "fresh" });
  });

  it("broken when the table is gone, or the report's own", async () => {
    const open = await withReport();
    open.book.tables.update(open.book.tables.get("Customers")!.id, { name: "Members" });
    expect(await open.look()).toMatchObject({
      kind: "broken",
      problem: { code: "source-gone" },
      gap: { lookup: null, source: null },
    });
    open.book.tables.update(open.book.tables.get("Members")!.id, { name: "Customers" });
    open.book.tables.remove(open.book.tables.get("Stay_SegmentRetention")!.id, true);
    expect(await open.look()).toMatchObject({ kind: "broken", problem: { code: "output-gone" }, gap: null });
  });

  it("broken when a column of a second table is gone", async () => {
    const open = await withReport();
    open.write("Sheet1!F1", [
      ["Customer", "Region"],
      ["K1", "North"],
    ]);
    const source = { kind: "range", sheet: "Sheet1", address: "F1:G2", grows: true } as const;
    const lookups = { segment: { source, key: "Customer", value: "Area" } };
    await change(open, (recipe) => ({ ...recipe, lookups, mapping: { ...recipe.mapping, segment: "Area" } }));
    expect(await open.look()).toMatchObject({
      kind: "broken",
      problem: { code: "column-gone", detail: { header: "Area" } },
      gap: { lookup: "segment", missing: ["value"], source: { sheet: "Sheet1" } },
    });
  });

  it("unread where there are more rows than are read unasked, and read when asked", async () => {
    const open = await withReport();
    const rows = Array.from({ length: 50_001 }, (_, row) => [`K${row}`, "A", "No"]);
    open.write("Sheet1!A2", rows);
    open.book.tables.resize(open.book.tables.get("Customers")!.id, open.area("Sheet1!A1:C50002"));
    const before = open.office.sizes.length;
    expect(await open.look()).toMatchObject({ kind: "unread" });
    expect(Math.max(...open.office.sizes.slice(before).map(({ response }) => response))).toBeLessThan(
      100_000,
    );
    expect(await open.look(true)).toMatchObject({ kind: "stale" });
  });

  it("not said while Excel cannot be asked", async () => {
    const open = await withReport();
    const recipe = await open.port.recipe("recipe-1");
    open.office.fault = { code: "InvalidOperationInCellEditMode", when: () => true };
    await expect(open.runs.look(recipe, false)).rejects.toMatchObject({ code: "edit-mode" });
  });
});

describe("a report whose table is gone", () => {
  it("is inserted again on a new sheet under the recipe that it has", async () => {
    const open = await withReport();
    open.book.sheets.remove(open.book.sheets.byName("Segment retention")!.id);
    const { sheetName } = await open.runs.restore(await open.port.recipe("recipe-1"));
    expect(open.values(`'${sheetName}'!A4:B5`)).toEqual([
      ["Segment", "Start"],
      ["A", 2],
    ]);
    expect(await open.port.recipes()).toHaveLength(1);
    expect(await open.look()).toMatchObject({ kind: "fresh" });
    open.write("Sheet1!B2", [["C"]]);
    await open.runs.refresh(await open.port.recipe("recipe-1"));
    expect(open.values(`'${sheetName}'!A5:B5`)).toEqual([["A", 1]]);
  });
});

describe("the day on which a report is asked", () => {
  it("is the recipe's own where it has one, in the notes of the sheet as well; the run keeps its time", async () => {
    const open = await withReport();
    const asOf = () =>
      open.values("'Segment retention'!A1:B40").find(([label]) => label === "As of")?.[1] ?? null;
    expect(asOf()).toContain("2026");
    await change(open, (recipe) => ({ ...recipe, asOf: "2024-02-29" }));
    await open.runs.refresh(await open.port.recipe("recipe-1"));
    expect(asOf()).toMatch(/29.*2024|2024.*29/);
    expect((await open.port.recipe("recipe-1")).lastRun.at).toBe("2026-03-01T12:00:00.000Z");
    await change(open, (recipe) => ({ ...recipe, asOf: undefined }));
    await open.runs.refresh(await open.port.recipe("recipe-1"));
    expect(asOf()).not.toContain("2024");
  });
});
