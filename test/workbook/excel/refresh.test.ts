import type { Cell } from "../../../src/contract/cell";
import type { Recipe } from "../../../src/contract/recipe";
import {
  addressOfTable,
  customers,
  insertSegmentReport,
  openWorkbook,
  runsOver,
  type OpenWorkbook,
} from "./workbook-with";

async function withReport(): Promise<OpenWorkbook & { recipe: Recipe }> {
  const open = openWorkbook(customers, { table: "Customers" });
  await insertSegmentReport(open);
  return { ...open, recipe: await onlyRecipe(open) };
}

async function onlyRecipe({ port }: OpenWorkbook): Promise<Recipe> {
  const [recipe, ...others] = await port.recipes();
  if (!recipe || others.length > 0) throw new Error("One recipe was expected");
  return recipe;
}

const report = "'Segment retention'!";

/** Segment, Start and Lost of every row of the inserted table, totals row included. */
function counts({ book, values, area }: OpenWorkbook): Cell[][] {
  const { row, rows } = area(addressOfTable(book, "Stay_SegmentRetention"));
  return values(`${report}A${row + 2}:D${row + rows - 1}`).map(([segment, start, , lost]) => [
    segment ?? null,
    start ?? null,
    lost ?? null,
  ]);
}

/** A and B change, C vanishes, D comes. */
const later: readonly (readonly Cell[])[] = [
  ["K1", "A", "Yes"],
  ["K2", "A", "Yes"],
  ["K3", "B", "No"],
  ["K4", "D", "No"],
  ["K5", "D", "Yes"],
];

describe("refreshing by key, through Microsoft's own library", () => {
  it("updates rows, appends a new segment before the totals and removes a vanished one", async () => {
    const open = await withReport();
    open.write("Sheet1!A2", later);
    const refreshed = await open.runs.refresh(open.recipe);
    expect(refreshed).toMatchObject({ added: ["D"], removed: ["C"], marked: [], changed: 2 });
    expect(counts(open)).toEqual([
      ["A", 2, 2],
      ["B", 1, 0],
      ["D", 2, 1],
    ]);
    expect(addressOfTable(open.book, "Stay_SegmentRetention")).toBe("'Segment retention'!A4:I8");
    expect(open.values(`${report}A8`)).toEqual([["Total"]]);
    expect(open.formulas(`${report}F7`)[0]?.[0]).toContain("Stay_SegmentRetention[[#This Row],[Start]]");
    expect(open.book.cells.numberFormats(open.area(`${report}A7:F7`))[0]).toEqual([
      ...["@", "#,##0", "#,##0", "#,##0", "#,##0", "0.0%"],
    ]);
    expect(open.values(`${report}A2`)[0]?.[0]).toBe(
      "Of 5 customers, 40.0 % stayed; A lose most: 100.0 % (2 of 2)",
    );
  });

  it("says which figures of the whole changed, and how the finding read before", async () => {
    const open = await withReport();
    // What Excel calculates in the totals row: of 5 customers A lost one and C one.
    open.write(`${report}B8`, [[5, 0, 2, 3, 0.6, 0.23072, 0.88238, 0.4]]);
    open.write("Sheet1!A2", later);
    const { headline, sentence, turn, rows } = await open.runs.refresh(open.recipe);
    expect(headline.filter(({ unit }) => unit === "count")).toEqual([
      { header: "Lost", unit: "count", before: 2, now: 3 },
      { header: "End", unit: "count", before: 3, now: 2 },
    ]);
    expect(headline.find(({ header }) => header === "Retention")).toEqual({
      ...{ header: "Retention", unit: "share" },
      ...{ before: 0.6, now: 0.4 },
    });
    expect(sentence).toEqual({
      before: "Of 5 customers, 60.0 % stayed; C lose most: 100.0 % (1 of 1)",
      now: "Of 5 customers, 40.0 % stayed; A lose most: 100.0 % (2 of 2)",
    });
    expect({ turn, rows }).toEqual({ turn: 1, rows: { before: 5, now: 5 } });
    const again = await open.runs.refresh(open.recipe);
    expect(again).toMatchObject({ sentence: null, turn: 2 });
  });

  it("keeps the user's order and the words beside each row, and marks a vanished row that carries some", async () => {
    const open = await withReport();
    // Sorted by segment, descending, as a user does; then a remark beside B, far right of C, and a column of one's own.
    open.write(`${report}A5`, [
      ["C", 1, 0, 1],
      ["B", 2, 0, 0],
      ["A", 2, 0, 1],
    ]);
    open.write(`${report}J6`, [["ask Ida"]]);
    open.write(`${report}Z5`, [["closed in May"]]);
    open.write("Sheet1!A2", later);
    const refreshed = await open.runs.refresh(open.recipe);
    expect(refreshed).toMatchObject({ added: ["D"], removed: [], marked: ["C"] });
    expect(counts(open)).toEqual([
      ["C", 0, 0],
      ["B", 1, 0],
      ["A", 2, 2],
      ["D", 2, 1],
    ]);
    expect(open.values(`${report}J6`)).toEqual([["ask Ida"]]);
    expect(open.values(`${report}Z5`)).toEqual([["closed in May"]]);
    expect(open.book.cells.texts(open.area(`${report}A5`))).toEqual([["C (no longer in the data)"]]);
    expect(open.values(`${report}A5`)).toEqual([["C"]]);
    const notes = open.values(`${report}A19:B35`).map((row) => row.join("|"));
    expect(notes).toContain("Gone|No longer in the data, kept because something stands beside them: C");
    expect(notes).toContain(
      "Refresh|Home > Stay > Refresh reports. Your order of rows, your own columns and what you type beside a row stay.",
    );
  });

  it("takes the mark away when the segment comes back", async () => {
    const open = await withReport();
    open.write(`${report}J7`, [["keep an eye on"]]);
    open.write("Sheet1!A2", later);
    await open.runs.refresh(open.recipe);
    expect(open.book.cells.texts(open.area(`${report}A7`))).toEqual([["C (no longer in the data)"]]);
    open.write("Sheet1!A2", customers.slice(1));
    await open.runs.refresh(await onlyRecipe(open));
    expect(open.book.cells.texts(open.area(`${report}A7`))).toEqual([["C"]]);
    expect(counts(open).slice(0, 3)).toEqual([
      ["A", 2, 1],
      ["B", 2, 0],
      ["C", 1, 1],
    ]);
    const labels = open.values(`${report}A8:A45`).flat();
    expect(labels).not.toContain("Gone");
  });

  it("leaves the user's own columns in the table alone and finds ours wherever they have gone", async () => {
    const open = await withReport();
    open.book.cells.insert(open.area(`${report}B1:B1048576`), "Right");
    open.write(`${report}B4`, [["Owner"], ["Ida"], [null], [null]]);
    open.write("Sheet1!A2", later);
    const refreshed = await open.runs.refresh(open.recipe);
    expect(refreshed).toMatchObject({ added: ["D"], removed: ["C"] });
    expect(open.values(`${report}A4:C7`)).toEqual([
      ["Segment", "Owner", "Start"],
      ["A", "Ida", 2],
      ["B", null, 1],
      ["D", null, 2],
    ]);
  });

  it("does not count a formula column of the user's as words beside a row", async () => {
    const open = await withReport();
    open.book.tables.resize(
      open.book.tables.get("Stay_SegmentRetention")?.id ?? "",
      open.area(`${report}A4:J8`),
    );
    open.write(`${report}J4`, [["Double"]]);
    for (const row of [5, 6, 7])
      open.book.cells.write(open.area(`${report}J${row}`), { formula: `=B${row}*2` });
    open.write("Sheet1!A2", later);
    expect(await open.runs.refresh(open.recipe)).toMatchObject({ removed: ["C"], marked: [] });
  });

  it("serves a copied row once, so that the total does not count it twice", async () => {
    const open = await withReport();
    open.write(`${report}A7`, [["A", 2, 0, 1]]);
    expect(await open.runs.refresh(open.recipe)).toMatchObject({ added: ["C"], removed: ["A"] });
    expect(counts(open).map(([segment]) => segment)).toEqual(["A", "B", "C"]);
  });

  it("lets the chart and the colour scale follow the table", async () => {
    const open = await withReport();
    const longer = [...customers.slice(1), ["K6", "D", "No"], ["K7", "E", "No"]];
    open.write("Sheet1!A2", longer);
    open.book.tables.resize(open.book.tables.get("Customers")?.id ?? "", open.area("Sheet1!A1:C8"));
    await open.runs.refresh(open.recipe);
    const [chart] = open.book.charts.all();
    expect(chart?.series[0]?.values).toMatchObject({ row: 4, column: 5, rows: 5 });
    expect(chart?.series[0]?.categories).toMatchObject({ row: 4, column: 0, rows: 5 });
    expect(open.book.colorScales.all()[0]?.area).toMatchObject({ row: 4, rows: 6 });
    expect(open.values(`${report}A21:A22`).flat()).toEqual(["Source", "As of"]);
  });

  it("replaces every row when no segment is the same", async () => {
    const open = await withReport();
    open.write(
      "Sheet1!A2",
      ["V", "W", "X", "Y", "Z"].map((segment, row) => [`K${row}`, segment, "No"]),
    );
    await open.runs.refresh(open.recipe);
    expect(counts(open).map(([segment]) => segment)).toEqual(["V", "W", "X", "Y", "Z"]);
    expect(open.book.tables.get("Stay_SegmentRetention")?.showTotals).toBe(true);
  });

  it("works without a totals row, which the user may have taken away", async () => {
    const open = await withReport();
    open.book.tables.update(open.book.tables.get("Stay_SegmentRetention")?.id ?? "", { showTotals: false });
    open.write("Sheet1!A2", later);
    await open.runs.refresh(open.recipe);
    expect(addressOfTable(open.book, "Stay_SegmentRetention")).toBe("'Segment retention'!A4:I7");
    expect(open.values(`${report}A5:A7`).flat()).toEqual(["A", "B", "D"]);
  });

  it("leaves a column deleted that the user has deleted, and writes values where a formula needs it", async () => {
    const open = await withReport();
    open.book.cells.remove(open.area(`${report}E1:E1048576`), "Left");
    open.write("Sheet1!A2", later);
    await open.runs.refresh(open.recipe);
    expect(open.values(`${report}A4:F4`)).toEqual([["Segment", "Start", "New", "Lost", "Retention", "Low"]]);
    expect(open.values(`${report}E5:E7`).flat()).toEqual([0, 1, 0.5]);
    expect(open.formulas(`${report}F5`)[0]?.[0]).toContain("NORM.S.INV");
  });

  it("speaks the new report language from headers to notes", async () => {
    const open = await withReport();
    await open.port.setReportLanguage("da");
    await open.runs.refresh(open.recipe);
    expect(open.values(`${report}A4:D4`)).toEqual([["Segment", "Start", "Nye", "Mistet"]]);
    expect(open.values(`${report}A8`)).toEqual([["I alt"]]);
    expect(open.values(`${report}A1`)).toEqual([["Fastholdelse efter Plan"]]);
    expect(open.formulas(`${report}E5`)[0]?.[0]).toContain("[[#This Row],[Mistet]]");
    const recipe = await onlyRecipe(open);
    expect(recipe.output).toMatchObject({ language: "da", tables: [{ headers: { lost: "Mistet" } }] });
    await open.port.setReportLanguage("en");
    await open.runs.refresh(recipe);
    expect(open.values(`${report}A4:D4`)).toEqual([["Segment", "Start", "New", "Lost"]]);
  });

  it("goes by what a colleague has written since the recipe was looked at", async () => {
    const open = await withReport();
    await open.port.setReportLanguage("da");
    await open.runs.refresh(open.recipe);
    open.write("Sheet1!A2", later);
    expect(await open.runs.refresh(open.recipe)).toMatchObject({ added: ["D"], removed: ["C"] });
  });

  it("does not bring back a recipe that was removed meanwhile", async () => {
    const open = await withReport();
    await open.port.removeRecipe(open.recipe.id);
    await expect(open.runs.refresh(open.recipe)).rejects.toMatchObject({ code: "recipe-gone" });
    expect(await open.port.recipes()).toEqual([]);
  });

  it("is not translated by a colleague whose pane speaks another language", async () => {
    const open = await withReport();
    open.write("Sheet1!A2", later);
    await runsOver(open.port, "ja", "theirs").refresh(open.recipe);
    expect(open.values(`${report}A4:D4`)).toEqual([["Segment", "Start", "New", "Lost"]]);
    expect(open.values(`${report}A2`)[0]?.[0]).toMatch(/^Of 5 customers/);
  });

  it("leaves the user's title alone", async () => {
    const open = await withReport();
    open.write(`${report}A1`, [["What the board sees"]]);
    await open.runs.refresh(open.recipe);
    expect(open.values(`${report}A1`)).toEqual([["What the board sees"]]);
  });

  it("reads a block that has grown since", async () => {
    const open = openWorkbook(customers);
    await insertSegmentReport(open);
    open.write("Sheet1!A7", [["K6", "D", "No"]]);
    expect(await open.runs.refresh(await onlyRecipe(open))).toMatchObject({ added: ["D"] });
  });
});

describe("a refresh that cannot be says why", () => {
  it("because the source table is gone", async () => {
    const open = await withReport();
    open.book.tables.remove(open.book.tables.get("Customers")?.id ?? "", true);
    await expect(open.runs.refresh(open.recipe)).rejects.toMatchObject({
      code: "source-gone",
      detail: { source: "Customers" },
    });
  });

  it("because a mapped column is gone", async () => {
    const open = await withReport();
    open.write("Sheet1!B1", [["Tariff"]]);
    await expect(open.runs.refresh(open.recipe)).rejects.toMatchObject({
      code: "column-gone",
      detail: { header: "Plan" },
    });
  });

  it("because the report's table is gone, and carries on with the others", async () => {
    const open = await withReport();
    open.select("Sheet1!A1");
    open.book.sheets.activate(open.book.sheets.byName("Sheet1")?.id ?? "");
    await insertSegmentReport(open);
    open.book.tables.remove(open.book.tables.get("Stay_SegmentRetention")?.id ?? "", true);
    const outcomes = await open.runs.refreshAll();
    expect(outcomes.map((outcome) => ("problem" in outcome ? outcome.problem.code : "refreshed"))).toEqual([
      "output-gone",
      "refreshed",
    ]);
  });

  it("because a column of figures was deleted from the report", async () => {
    const open = await withReport();
    open.book.cells.remove(open.area(`${report}D1:D1048576`), "Left");
    await expect(open.runs.refresh(open.recipe)).rejects.toMatchObject({
      code: "column-gone",
      detail: { header: "Lost" },
    });
  });

  it("because the sheet is protected", async () => {
    const open = await withReport();
    const sheet = open.book.sheets.byName("Segment retention")?.id ?? "";
    open.book.sheets.update(sheet, { protected: true });
    await expect(open.runs.refresh(open.recipe)).rejects.toMatchObject({ code: "protected" });
  });

  it("because a newer Stay made the report", async () => {
    const open = await withReport();
    await expect(open.runs.refresh({ ...open.recipe, report: "from-the-future" })).rejects.toMatchObject({
      code: "unknown-report",
      detail: { report: "from-the-future" },
    });
  });
});
