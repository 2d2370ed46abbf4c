import type { Recipe } from "../../../src/contract/recipe";
import { customers, insertSegmentReport, openWorkbook, type OpenWorkbook } from "./workbook-with";

/** Reports on a block of cells that is no table. */
async function onBlock(prepare: (open: OpenWorkbook) => void = () => undefined) {
  const open = openWorkbook(customers);
  prepare(open);
  await insertSegmentReport(open);
  const recipe = await open.port.recipe("recipe-1");
  if (recipe.source.kind !== "range") throw new Error("A block of cells was expected");
  return { ...open, recipe };
}

/** One customer of plan B has left since: how many has the report lost of each plan? */
const refreshAfterLoss = async (open: OpenWorkbook & { recipe: Recipe }, cell: string) => {
  open.write(cell, [["Yes"]]);
  await open.runs.refresh(open.recipe);
  return open.values("'Segment retention'!D5:D7").flat();
};

const oneMoreLost = [1, 1, 1];
const sourceOf = async ({ port }: OpenWorkbook) => (await port.recipe("recipe-1")).source;

describe("data that are no table are found again", () => {
  it("after rows and columns were put in before them, and the recipe knows their new place", async () => {
    const open = await onBlock();
    open.book.cells.insert(open.area("Sheet1!A1:C3"), "Down");
    open.book.cells.insert(open.area("Sheet1!A1:B9"), "Right");
    expect(await refreshAfterLoss(open, "Sheet1!E7")).toEqual(oneMoreLost);
    expect(await sourceOf(open)).toMatchObject({ sheet: "Sheet1", address: "C4:E9" });
  });

  it("after other data have taken their old place", async () => {
    const open = await onBlock();
    open.book.cells.insert(open.area("Sheet1!A1:C8"), "Down");
    open.write("Sheet1!A1", [
      ["Month", "Budget"],
      [1, 100],
      [2, 200],
    ]);
    expect(await refreshAfterLoss(open, "Sheet1!C12")).toEqual(oneMoreLost);
  });

  it("after their columns have changed places and the headers their case", async () => {
    const open = await onBlock();
    open.write("Sheet1!A1", [
      ["CHURNED ", "plan", "Customer"],
      ...customers
        .slice(1)
        .map(([customer, plan, churned]) => [churned ?? null, plan ?? null, customer ?? null]),
    ]);
    expect(await refreshAfterLoss(open, "Sheet1!A4")).toEqual(oneMoreLost);
  });

  it("on a sheet that was renamed, by its id, and with its new name in the recipe", async () => {
    const open = await onBlock();
    open.book.sheets.update(open.book.sheets.byName("Sheet1")?.id ?? "", { name: "Members" });
    expect(await refreshAfterLoss(open, "Members!C4")).toEqual(oneMoreLost);
    expect(await sourceOf(open)).toMatchObject({ sheet: "Members" });
  });

  it("on a sheet that has another id in a copy of the file, by its name", async () => {
    const open = await onBlock();
    await open.port.changeRecipe("recipe-1", (recipe) => ({
      ...recipe,
      source: { ...open.recipe.source, sheetId: "{another}" } as Recipe["source"],
    }));
    expect(await refreshAfterLoss(open, "Sheet1!C4")).toEqual(oneMoreLost);
  });

  it("but not chosen rows of a block: where these have gone, no header tells", async () => {
    const open = openWorkbook(customers);
    open.select("B1:C4");
    await insertSegmentReport(open);
    const recipe = await open.port.recipe("recipe-1");
    open.book.cells.insert(open.area("Sheet1!A1:C9"), "Down");
    await expect(open.runs.refresh(recipe)).rejects.toMatchObject({ code: "source-gone" });
  });
});

describe("data under a name of the workbook's", () => {
  const named = (formula: string) => (open: OpenWorkbook) =>
    open.book.names.add({ name: "Members", scope: null, formula, comment: "", visible: true });

  it("are known by it when it means just these cells", async () => {
    const open = await onBlock(named("=Sheet1!$A$1:$C$6"));
    expect(open.recipe.source).toMatchObject({ name: "Members", address: "A1:C6", grows: true });
    const other = await onBlock(named("=Sheet1!$A$1:$C$5"));
    expect(other.recipe.source).not.toHaveProperty("name");
  });

  it("are found wherever the name leads, and grow", async () => {
    const open = await onBlock(named("=Sheet1!$A$1:$C$6"));
    open.book.sheets.add("Other");
    open.write("Other!E3", customers);
    open.write("Other!E9", [["K6", "B", "No"]]);
    open.book.names.update("Members", null, { formula: "=Other!$E$3:$G$8" });
    expect(await refreshAfterLoss(open, "Other!G6")).toEqual(oneMoreLost);
    expect(await sourceOf(open)).toMatchObject({ name: "Members", sheet: "Other" });
  });

  it("are found by sheet and address once the name is gone", async () => {
    const open = await onBlock(named("=Sheet1!$A$1:$C$6"));
    open.book.names.remove("Members", null);
    expect(await refreshAfterLoss(open, "Sheet1!C4")).toEqual(oneMoreLost);
  });
});
