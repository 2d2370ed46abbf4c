import type { Cell } from "../../../../src/contract/cell";
import { parseAddress, type Area } from "../../../../src/workbench/workbook-model/area";
import { MemoryWorkbook } from "../../../../src/workbench/workbook-model/memory/memory-workbook";
import type { WorkbookModel } from "../../../../src/workbench/workbook-model/model";

/** Enough of a formula language for these tests: `=A1` and `=DOWN(n)`, which spills 1 to n. */
function evaluate(formula: string, cell: Area, workbook: WorkbookModel): Cell | Cell[][] {
  const down = /^=DOWN\((\w+)\)$/.exec(formula)?.[1];
  if (down !== undefined) {
    const at = parseAddress(down);
    const count = at
      ? Number(workbook.cells.values({ ...at.rectangle, sheet: cell.sheet })[0]?.[0])
      : Number(down);
    return Array.from({ length: count }, (_, row) => [row + 1]);
  }
  const at = parseAddress(formula.slice(1));
  return at
    ? (workbook.cells.values({ ...at.rectangle, sheet: cell.sheet })[0]?.[0] ?? null)
    : { type: "Error", basicValue: "#NAME?" };
}

const area = (workbook: MemoryWorkbook, row: number, column: number, rows = 1): Area => ({
  sheet: workbook.sheets.active,
  row,
  column,
  rows,
  columns: 1,
});
const column = (workbook: MemoryWorkbook, place: number, rows: number): (Cell | undefined)[] =>
  workbook.cells.values(area(workbook, 0, place, rows)).map(([cell]) => cell);

describe("formulas in the workbook in memory", () => {
  it("show #CALC! where nobody evaluates them", () => {
    const workbook = new MemoryWorkbook();
    workbook.cells.write(area(workbook, 0, 0), [[{ formula: "=1" }]]);
    expect(column(workbook, 0, 1)).toEqual([{ type: "Error", basicValue: "#CALC!" }]);
  });

  it("follow what they refer to, in any order, and say so", () => {
    const workbook = new MemoryWorkbook({ evaluate });
    const calculated: string[] = [];
    workbook.subscribe(({ kind }) => kind === "calculated" && calculated.push(kind));
    workbook.cells.write(area(workbook, 0, 0, 3), [[{ formula: "=A2" }], [{ formula: "=A3" }], [7]]);
    expect(column(workbook, 0, 3)).toEqual([7, 7, 7]);
    workbook.cells.write(area(workbook, 2, 0), [[8]]);
    expect(column(workbook, 0, 3)).toEqual([8, 8, 8]);
    expect(calculated).toEqual(["calculated", "calculated"]);
  });

  it("show what they showed while calculation is held back, and follow afterwards", () => {
    const workbook = new MemoryWorkbook({ evaluate });
    workbook.cells.write(area(workbook, 0, 0, 2), [[{ formula: "=A2" }], [7]]);
    expect(column(workbook, 0, 1)).toEqual([7]);
    workbook.holdCalculation(true);
    workbook.cells.write(area(workbook, 1, 0), [[8]]);
    expect(column(workbook, 0, 1)).toEqual([7]);
    workbook.holdCalculation(false);
    expect(column(workbook, 0, 1)).toEqual([8]);
  });

  it("spill, shrink, are stopped by what stands in the way, and leave blanks when they go", () => {
    const workbook = new MemoryWorkbook({ evaluate });
    workbook.cells.write(area(workbook, 0, 0), [[{ formula: "=DOWN(C1)" }]]);
    workbook.cells.write(area(workbook, 0, 2), [[3]]);
    expect(column(workbook, 0, 4)).toEqual([1, 2, 3, null]);
    expect(workbook.cells.spillArea(area(workbook, 0, 0))).toEqual(area(workbook, 0, 0, 3));
    expect(workbook.cells.formulas(area(workbook, 1, 0))).toEqual([[null]]);
    workbook.cells.write(area(workbook, 0, 2), [[2]]);
    expect(column(workbook, 0, 4)).toEqual([1, 2, null, null]);
    workbook.cells.write(area(workbook, 1, 0), [["mine"]]);
    expect(column(workbook, 0, 3)).toEqual([{ type: "Error", basicValue: "#SPILL!" }, "mine", null]);
    workbook.cells.write(area(workbook, 1, 0), [[null]]);
    expect(column(workbook, 0, 3)).toEqual([1, 2, null]);
    workbook.cells.write(area(workbook, 0, 0), [[null]]);
    expect(column(workbook, 0, 3)).toEqual([null, null, null]);
  });

  it("move with rows put in above them and spill anew there", () => {
    const workbook = new MemoryWorkbook({ evaluate });
    workbook.cells.write(area(workbook, 0, 0), [[{ formula: "=DOWN(2)" }]]);
    expect(column(workbook, 0, 3)).toEqual([1, 2, null]);
    workbook.cells.insert({ ...area(workbook, 0, 0), columns: 16384 }, "Down");
    expect(column(workbook, 0, 4)).toEqual([null, 1, 2, null]);
  });
});

describe("a million rows in memory", () => {
  it("are written, counted and read as plain numbers and texts", () => {
    const workbook = new MemoryWorkbook();
    const rows = 1_000_000;
    for (let row = 0; row < rows; row += 10_000) {
      const block = Array.from({ length: 10_000 }, (_, step): Cell[] => [
        row + step,
        "Gold",
        1.5,
        step % 2 === 0,
        null,
      ]);
      workbook.cells.write(
        { sheet: workbook.sheets.active, row, column: 0, rows: 10_000, columns: 5 },
        block,
      );
    }
    expect(workbook.cells.usedArea(workbook.sheets.active, true)).toMatchObject({ rows, columns: 4 });
    const last = { sheet: workbook.sheets.active, row: rows - 1, column: 0, rows: 1, columns: 5 };
    expect(workbook.cells.values(last)).toEqual([[rows - 1, "Gold", 1.5, false, null]]);
  }, 120_000);
});
