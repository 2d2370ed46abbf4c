import type { Cell } from "../../../src/contract/cell";
import type { Area } from "../../../src/workbench/workbook-model/area";
import { MemoryWorkbook } from "../../../src/workbench/workbook-model/memory/memory-workbook";
import { startClient, until, type RealClient } from "./real-client";

let workbook: MemoryWorkbook;
let client: RealClient;
let sheetName: string;

beforeAll(async () => {
  workbook = new MemoryWorkbook();
  client = await startClient(workbook);
});
afterAll(() => client.close());
beforeEach(() => {
  const sheet = workbook.sheets.add();
  workbook.sheets.activate(sheet.id);
  sheetName = sheet.name;
});

const run = <T>(work: (sheet: Excel.Worksheet, context: Excel.RequestContext) => Promise<T>): Promise<T> =>
  client.Excel.run((context) => work(context.workbook.worksheets.getItem(sheetName), context));

const area = (row: number, column: number, rows = 1, columns = 1): Area => ({
  sheet: workbook.sheets.active,
  row,
  column,
  rows,
  columns,
});
const write = (cells: Cell[][]): void =>
  workbook.cells.write(area(0, 0, cells.length, cells[0]?.length ?? 0), cells);

const failure = (work: Promise<unknown>): Promise<Record<string, unknown>> =>
  work.then(
    () => ({ code: "none" }),
    (error: unknown) => error as Record<string, unknown>,
  );

describe("ranges through the real client library", () => {
  it("give values, formulas, texts and types of each kind of cell", async () => {
    write([[1.5, "x", true, null, { type: "Error", basicValue: "#N/A" }]]);
    const read = await run(async (sheet, context) => {
      const range = sheet
        .getRange("A1:E1")
        .load("values,formulas,text,valueTypes,address,rowCount,columnCount");
      await context.sync();
      return range.toJSON();
    });
    expect(read).toEqual({
      address: `${sheetName}!A1:E1`,
      columnCount: 5,
      formulas: [[1.5, "x", true, "", "#N/A"]],
      rowCount: 1,
      text: [["1.5", "x", "TRUE", "", "#N/A"]],
      valueTypes: [["Double", "String", "Boolean", "Empty", "Error"]],
      values: [[1.5, "x", true, "", "#N/A"]],
    });
  });

  it("convert what is written as Excel does, and leave text cells alone", async () => {
    await run(async (sheet, context) => {
      sheet.getRange("A1:F1").values = [["00123", "5%", "1E5", "TRUE", "'00123", "=1+1"]];
      const text = sheet.getRange("A2:F2");
      text.numberFormat = [["@", "@", "@", "@", "@", "@"]];
      text.values = [["00123", "5%", "1E5", "TRUE", "=1+1", 5]];
      await context.sync();
    });
    expect(workbook.cells.values(area(0, 0, 1, 5))).toEqual([[123, 0.05, 100000, true, "00123"]]);
    expect(workbook.cells.formulas(area(0, 5))).toEqual([["=1+1"]]);
    expect(workbook.cells.numberFormats(area(0, 1))).toEqual([["0%"]]);
    expect(workbook.cells.values(area(1, 0, 1, 6))).toEqual([["00123", "5%", "1E5", "TRUE", "=1+1", "5"]]);
  });

  it("take null as leave alone, an empty text as blank, and one formula for many cells filled down", async () => {
    write([[1, 2, 3]]);
    await run(async (sheet, context) => {
      // The declarations know no null here; Excel's documentation does.
      sheet.getRange("A1:C1").values = [[null as unknown as string, "", 9]];
      sheet.getRange("D1:D2").formulas = "=A1*2" as unknown as string[][];
      await context.sync();
    });
    expect(workbook.cells.values(area(0, 0, 1, 3))).toEqual([[1, null, 9]]);
    expect(workbook.cells.formulas(area(0, 3, 2))).toEqual([["=A1*2"], ["=A2*2"]]);
  });

  it("refuse a grid of another size and a formula that cannot be read, and write nothing", async () => {
    const size = await failure(
      run(async (sheet, context) => {
        sheet.getRange("A1:B2").values = [[1, 2]];
        await context.sync();
      }),
    );
    expect(size).toMatchObject({ code: "InvalidArgument" });
    const formula = await failure(
      run(async (sheet, context) => {
        sheet.getRange("A1:B1").values = [[1, "=SUM("]];
        await context.sync();
      }),
    );
    expect(formula).toMatchObject({ code: "InvalidArgument" });
    expect(workbook.cells.usedArea(workbook.sheets.active, false)).toBeNull();
  });

  it("write more than 1,500 cells in the pieces into which the library cuts them", async () => {
    const values = Array.from({ length: 2000 }, (_, row) => [row, `name ${row}`]);
    await run(async (sheet, context) => {
      sheet.getRangeByIndexes(0, 0, 2000, 2).values = values;
      await context.sync();
    });
    expect(client.requests.at(-1)?.Actions.some(({ Name }) => Name === "_ValidateArraySize")).toBe(true);
    expect(workbook.cells.values(area(0, 0, 2000, 2))).toEqual(values);
  });

  it("have no values as whole columns, and are refused beyond five million cells", async () => {
    const values = await run(async (sheet, context) => {
      const range = sheet.getRange("A:B").load("values,address,cellCount");
      await context.sync();
      return [range.values, range.address, range.cellCount];
    });
    expect(values).toEqual([null, `${sheetName}!A:B`, 2097152]);
    const error = await failure(
      run(async (sheet, context) => {
        sheet.getRange("A1:F1000000").load("values");
        await context.sync();
      }),
    );
    expect(error).toMatchObject({ code: "RangeExceedsLimit" });
  });

  it("lead to their neighbours, and out of the sheet nowhere", async () => {
    write([
      ["a", "b", null],
      ["c", "d", null],
      [null, null, "far"],
    ]);
    const addresses = await run(async (sheet, context) => {
      const start = sheet.getRange("B2");
      const steps = [
        start.getResizedRange(1, 1),
        start.getOffsetRange(-1, -1),
        start.getBoundingRect("D5"),
        start.getEntireColumn(),
        start.getSurroundingRegion(),
        sheet.getRange("A1:B5").getLastCell(),
        sheet.getRange("A1:B5").getUsedRange(true),
        sheet.getRange("A1:D9").getIntersection("C3:F20"),
        sheet.getRange("A1:C3").getRow(2),
        sheet.getRange("A1:C3").getColumnsAfter(2),
      ].map((range) => range.load("address"));
      await context.sync();
      return steps.map((range) => range.address.split("!")[1]);
    });
    expect(addresses).toEqual([
      "B2:C3",
      "A1",
      "B2:D5",
      "B:B",
      "A1:C3",
      "B5",
      "A1:B2",
      "C3:D9",
      "A3:C3",
      "D1:E3",
    ]);
    const outside = await failure(
      run(async (sheet, context) => {
        sheet.getRange("A1").getOffsetRange(-1, 0).load("address");
        await context.sync();
      }),
    );
    expect(outside).toMatchObject({ code: "InvalidArgument" });
  });

  it("find nothing as null objects or as ItemNotFound, as asked", async () => {
    const nothing = await run(async (sheet, context) => {
      const cut = sheet.getRange("A1:B2").getIntersectionOrNullObject("D4");
      const used = sheet.getUsedRangeOrNullObject();
      const child = used.getCell(0, 0).load("address");
      await context.sync();
      return [cut.isNullObject, used.isNullObject, child.isNullObject];
    });
    expect(nothing).toEqual([true, true, true]);
    const error = await failure(
      run(async (sheet, context) => {
        sheet.getRange("A1:B2").getIntersection("D4").load("address");
        await context.sync();
      }),
    );
    expect(error).toMatchObject({
      code: "ItemNotFound",
      debugInfo: { errorLocation: "Range.getIntersection" },
    });
  });

  it("must be loaded before they are read", async () => {
    const error = await failure(
      run(async (sheet, context) => {
        const range = sheet.getRange("A1");
        await context.sync();
        return range.values;
      }),
    );
    expect(error).toMatchObject({ code: "PropertyNotLoaded" });
  });

  it("take formats, borders and widths, and say null where cells differ", async () => {
    const read = await run(async (sheet, context) => {
      const range = sheet.getRange("A1:C2");
      range.format.fill.color = "#0b5a4a";
      range.format.font.color = "white";
      range.format.wrapText = true;
      range.format.columnWidth = 90;
      range.format.borders.getItem("EdgeBottom").style = "Continuous";
      range.getCell(0, 0).format.horizontalAlignment = "Right";
      range.format.load("fill/color,font/color,horizontalAlignment,columnWidth,wrapText");
      await context.sync();
      const { fill, font, horizontalAlignment, columnWidth, wrapText } = range.format;
      return [fill.color, font.color, horizontalAlignment, columnWidth, wrapText];
    });
    expect(read).toEqual(["#0B5A4A", "#FFFFFF", null, 90, true]);
    expect(workbook.cells.format(area(1, 0)).borderBottom).toMatchObject({
      style: "Continuous",
      weight: "Thin",
    });
    expect(workbook.cells.format(area(0, 0)).borderBottom).toBeNull();
  });

  it("sort rows by values, blanks last, numbers before texts, and take number formats along", async () => {
    write([
      ["b", 2],
      [null, 3],
      [10, 4],
      ["A", 5],
    ]);
    workbook.cells.setNumberFormats(area(2, 0), "0.00");
    await run(async (sheet, context) => {
      sheet.getRange("A1:B4").sort.apply([{ key: 0, ascending: true }]);
      await context.sync();
    });
    expect(workbook.cells.values(area(0, 0, 4, 2))).toEqual([
      [10, 4],
      ["A", 5],
      ["b", 2],
      [null, 3],
    ]);
    expect(workbook.cells.numberFormats(area(0, 0))).toEqual([["0.00"]]);
    await run(async (sheet, context) => {
      sheet.getRange("A1:B4").sort.apply([{ key: 0, ascending: false }]);
      await context.sync();
    });
    expect(workbook.cells.values(area(0, 0, 4, 1))).toEqual([["b"], ["A"], [10], [null]]);
  });

  it("insert, delete, clear and copy", async () => {
    write([
      [1, 2],
      [3, 4],
    ]);
    workbook.cells.write(area(0, 2), [[{ formula: "=A1+B1" }]]);
    await run(async (sheet, context) => {
      sheet.getRange("C2").copyFrom("C1");
      sheet.getRange("A2:B2").insert("Down");
      sheet.getRange("A1").delete("Up");
      sheet.getRange("B1").clear("Contents");
      await context.sync();
    });
    expect(workbook.cells.values(area(0, 0, 3, 2))).toEqual([
      [null, null],
      [3, null],
      [null, 4],
    ]);
    expect(workbook.cells.formulas(area(1, 2))).toEqual([["=A2+B3"]]);
  });

  it("stay the same objects over several requests while they are tracked, and are let go", async () => {
    // What earlier runs kept is let go in requests of their own.
    await until(() => client.host.trackedObjects === 0);
    const address = await run(async (sheet, context) => {
      const range = sheet.getRange("A1:B2");
      await context.sync();
      const cell = range.getCell(1, 1).load("address");
      await context.sync();
      expect(client.host.trackedObjects).toBeGreaterThan(0);
      return cell.address;
    });
    expect(address).toBe(`${sheetName}!B2`);
    await until(() => client.host.trackedObjects === 0);
  });

  it("name the member that the workbench does not play, and the one that Excel does not have", async () => {
    const notPlayed = await failure(
      run(async (sheet, context) => {
        sheet.getRange("A1").getPivotTables().load("items");
        await context.sync();
      }),
    );
    expect(notPlayed).toMatchObject({ code: "ApiNotFound" });
    expect(String(notPlayed.message)).toContain("Range.getPivotTables");
    const misspelt = await failure(
      run(async (sheet, context) => {
        sheet.getRange("A1").load("valuse");
        await context.sync();
      }),
    );
    expect(misspelt).toMatchObject({ code: "ApiNotFound", message: "Excel has no member Range.valuse." });
  });
});
