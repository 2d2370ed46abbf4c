import { MemoryWorkbook } from "../../../src/workbench/workbook-model/memory/memory-workbook";
import { startClient, type RealClient } from "./real-client";

let workbook: MemoryWorkbook;
let client: RealClient;

/** B1:C2 and B4 hold formulas, of which B1 spills down to B3's place in column E. */
beforeAll(async () => {
  workbook = new MemoryWorkbook({
    evaluate: (formula) =>
      formula === "=WRONG()"
        ? { type: "Error", basicValue: "#DIV/0!" }
        : formula === "=SPILL()"
          ? [[1], [2]]
          : 1,
  });
  client = await startClient(workbook);
  const at = (row: number, column: number, rows: number, columns: number) => ({
    sheet: workbook.sheets.active,
    row,
    column,
    rows,
    columns,
  });
  workbook.cells.write(at(0, 0, 4, 1), [["a"], ["b"], ["c"], ["d"]]);
  workbook.cells.write(at(0, 1, 2, 2), { formula: "=A1" });
  workbook.cells.write(at(3, 1, 1, 1), [[{ formula: "=WRONG()" }]]);
  workbook.cells.write(at(0, 4, 1, 1), [[{ formula: "=SPILL()" }]]);
});
afterAll(() => client.close());

const find = (address: string, ...kind: Excel.SpecialCellValueType[]): Promise<string | null> =>
  client.Excel.run(async (context) => {
    const range = context.workbook.worksheets.getActiveWorksheet().getRange(address);
    const areas = range
      .getSpecialCellsOrNullObject("Formulas" as Excel.SpecialCellType, ...kind)
      .load("address");
    await context.sync();
    return areas.isNullObject ? null : areas.address.replaceAll("Sheet1!", "");
  });

describe("formulas among the special cells, through the real client library", () => {
  it.each([
    ["A1:F9", "B1:C2,B4,E1"],
    ["B2:C9", "B2:C2,B4"],
    ["A:A", null],
    ["H1:J9", null],
  ])("of %s are in %s; what has spilled is none", async (address, areas) => {
    expect(await find(address)).toBe(areas);
  });

  it("of a single cell are those of the whole sheet, as Excel has it", async () => {
    expect(await find("A1")).toBe("B1:C2,B4,E1");
  });

  it("can be those that show an error", async () => {
    expect(await find("A1:F9", "Errors" as Excel.SpecialCellValueType)).toBe("B4");
    expect(await find("A1:C2", "Errors" as Excel.SpecialCellValueType)).toBeNull();
  });
});
