import { fillModel } from "../../../src/workbench/files/fill-model";
import { contentsOf } from "../../../src/workbench/files/model-contents";
import { readXlsx } from "../../../src/workbench/files/xlsx/read-xlsx";
import { writeXlsx } from "../../../src/workbench/files/xlsx/write-xlsx";
import { MemoryWorkbook } from "../../../src/workbench/workbook-model/memory/memory-workbook";
import { options } from "../../workbench/files/zip-of";
import { customers, insertSegmentReport, opened, openWorkbook, type OpenWorkbook } from "./workbook-with";

/** Saves the workbook as a file and opens that. */
async function reopened({ book }: OpenWorkbook): Promise<OpenWorkbook> {
  const file = await writeXlsx(contentsOf(book), options);
  const model = new MemoryWorkbook();
  fillModel(model, (await readXlsx(file, "Saved.xlsx", options)).contents);
  return opened(model);
}

describe.each([
  ["a table", { table: "Customers" }],
  ["a block of cells", {}],
])("a report on %s in a file that was saved and opened again", (_, place) => {
  it("keeps its recipe, is still true, and is refreshed", async () => {
    const before = openWorkbook(customers, place);
    await insertSegmentReport(before);
    const recipe = await before.port.recipe("recipe-1");
    const after = await reopened(before);
    expect(await after.port.recipes()).toEqual([recipe]);
    expect(await after.runs.look(recipe, false)).toMatchObject({ kind: "fresh" });
    after.write("Sheet1!C4", [["Yes"]]);
    expect(await after.runs.look(recipe, false)).toMatchObject({ kind: "stale" });
    expect(await after.runs.refresh(recipe)).toMatchObject({ changed: 1, turn: 1 });
    const again = await reopened(after);
    expect(await again.runs.refresh(recipe)).toMatchObject({ changed: 0, turn: 2 });
    expect(again.values("'Segment retention'!A5:D7")).toEqual([
      ["A", 2, 0, 1],
      ["B", 2, 0, 1],
      ["C", 1, 0, 1],
    ]);
  });
});
