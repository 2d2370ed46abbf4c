import type { Area } from "../../../src/workbench/workbook-model/area";
import { MemoryWorkbook } from "../../../src/workbench/workbook-model/memory/memory-workbook";
import { startClient, type RealClient } from "./real-client";

let workbook: MemoryWorkbook;
let client: RealClient;

/** A1:D6, the third and fourth row hidden, and the third column. */
beforeAll(async () => {
  workbook = new MemoryWorkbook();
  client = await startClient(workbook);
});
afterAll(() => client.close());

const area = (row: number, column: number, rows = 1, columns = 1): Area => ({
  sheet: workbook.sheets.active,
  row,
  column,
  rows,
  columns,
});

beforeEach(() => {
  const sheet = workbook.sheets.add();
  workbook.sheets.activate(sheet.id);
  const rows = Array.from({ length: 6 }, (_, row) =>
    ["a", "b", "c", "d"].map((letter) => `${letter}${row + 1}`),
  );
  workbook.cells.write(area(0, 0, 6, 4), rows);
  workbook.layout.setRowsHidden(area(2, 0, 2, 1), true);
  workbook.layout.setColumnsHidden(area(0, 2), true);
});

const run = <T>(work: (sheet: Excel.Worksheet, context: Excel.RequestContext) => Promise<T>): Promise<T> =>
  client.Excel.run((context) => work(context.workbook.worksheets.getActiveWorksheet(), context));
const name = (): string => workbook.sheets.get(workbook.sheets.active)?.name ?? "";
const code = (work: Promise<unknown>): Promise<unknown> =>
  work.then(
    () => "none",
    (error: { code?: unknown }) => error.code,
  );

describe("hidden rows and columns through the real client library", () => {
  it.each([
    ["A1:B2", false, false, false],
    ["A3:B4", true, false, true],
    ["A2:B3", null, false, null],
    ["A1:D2", false, null, null],
    ["C1:C6", null, true, true],
    ["A:A", null, false, null],
    ["3:4", true, null, true],
  ])("say of %s: rows hidden %s, columns %s, cells %s", async (address, rows, columns, cells) => {
    const read = await run(async (sheet, context) => {
      const range = sheet.getRange(address).load("rowHidden,columnHidden,hidden");
      await context.sync();
      return [range.rowHidden, range.columnHidden, range.hidden];
    });
    expect(read).toEqual([rows, columns, cells]);
  });

  it("leave a view of the cells that are seen, as a whole and row by row", async () => {
    const seen = await run(async (sheet, context) => {
      const view = sheet.getRange("A1:D5").getVisibleView();
      view.load("values,rowCount,columnCount,cellAddresses,formulas,valueTypes,text,numberFormat,index");
      view.rows.load("values,index");
      await context.sync();
      return { ...view.toJSON(), rows: view.rows.items.map(({ values, index }) => [index, values]) };
    });
    expect(seen).toMatchObject({
      values: [
        ["a1", "b1", "d1"],
        ["a2", "b2", "d2"],
        ["a5", "b5", "d5"],
      ],
      rowCount: 3,
      columnCount: 3,
      index: 0,
      cellAddresses: [
        [`${name()}!A1`, `${name()}!B1`, `${name()}!D1`],
        [`${name()}!A2`, `${name()}!B2`, `${name()}!D2`],
        [`${name()}!A5`, `${name()}!B5`, `${name()}!D5`],
      ],
      rows: [
        [0, [["a1", "b1", "d1"]]],
        [1, [["a2", "b2", "d2"]]],
        [2, [["a5", "b5", "d5"]]],
      ],
    });
  });

  it("leave areas around the visible cells, or nothing where none is visible", async () => {
    const found = await run(async (sheet, context) => {
      const areas = sheet.getRange("A1:D6").getSpecialCells("Visible").load("address");
      const none = sheet.getRange("A3:D4").getSpecialCellsOrNullObject("Visible").load("address");
      await context.sync();
      return [areas.address, none.isNullObject];
    });
    const parts = ["A1:B2", "D1:D2", "A5:B6", "D5:D6"].map((part) => `${name()}!${part}`).join(",");
    expect(found).toEqual([parts, true]);
    const refused = run(async (sheet, context) => {
      sheet.getRange("A3:D4").getSpecialCells("Visible").load("address");
      await context.sync();
    });
    expect(await code(refused)).toBe("ItemNotFound");
  });

  it("name what the workbench does not play of special cells", async () => {
    const refused = run(async (sheet, context) => {
      sheet.getRange("A1:D6").getSpecialCells("Blanks").load("address");
      await context.sync();
    });
    expect(await code(refused)).toBe("ApiNotFound");
  });

  it("refuse a view of more cells than one read may have", async () => {
    const refused = run(async (sheet, context) => {
      sheet.getRange("A:F").getVisibleView().load("values");
      await context.sync();
    });
    expect(await code(refused)).toBe("RangeExceedsLimit");
  });
});

describe("merged cells through the real client library", () => {
  const merged = (address: string): Promise<string | null> =>
    run(async (sheet, context) => {
      const areas = sheet.getRange(address).getMergedAreasOrNullObject().load("address");
      await context.sync();
      return areas.isNullObject ? null : areas.address;
    });

  it("are given whole where a range touches them", async () => {
    workbook.merges.add(area(0, 0, 1, 2));
    workbook.merges.add(area(4, 1, 2, 1));
    workbook.merges.add(area(20, 0, 2, 2));
    expect(await merged("B1:B5")).toBe(`${name()}!A1:B1,${name()}!B5:B6`);
    expect(await merged("A2:D4")).toBeNull();
  });

  it("are too many for Excel when a range has more than 512", async () => {
    for (let row = 100; row < 613; row += 1) workbook.merges.add(area(row, 0, 1, 2));
    expect(await code(merged("A:A"))).toBe("GeneralException");
    expect(await merged("A101:A612")).toContain("A101:B101");
  });
});

describe("filters through the real client library", () => {
  const read = (of: (sheet: Excel.Worksheet) => Excel.AutoFilter) =>
    run(async (sheet, context) => {
      const filter = of(sheet).load("enabled,isDataFiltered,criteria");
      const range = filter.getRangeOrNullObject().load("address");
      await context.sync();
      const { enabled, isDataFiltered, criteria } = filter;
      return { enabled, isDataFiltered, criteria, address: range.isNullObject ? null : range.address };
    });

  it("say of a sheet without one that there is none", async () => {
    expect(await read((sheet) => sheet.autoFilter)).toEqual({
      enabled: false,
      isDataFiltered: false,
      criteria: [],
      address: null,
    });
  });

  it("say of a sheet's where it lies and what was chosen", async () => {
    workbook.sheets.update(workbook.sheets.active, {
      filter: {
        area: { row: 0, column: 0, rows: 6, columns: 4 },
        choices: [
          { kind: "values", values: ["a1", "a2"], blanks: true },
          { kind: "criteria", criteria: [">=5", "<9"], operator: "And" },
          { kind: "other", filterOn: "TopItems" },
          null,
        ],
      },
    });
    expect(await read((sheet) => sheet.autoFilter)).toEqual({
      enabled: true,
      isDataFiltered: true,
      criteria: [
        { filterOn: "Values", values: ["a1", "a2", ""] },
        { filterOn: "Custom", criterion1: ">=5", criterion2: "<9", operator: "And" },
        { filterOn: "TopItems" },
        null,
      ],
      address: `${name()}!A1:D6`,
    });
  });

  it("say the same of a table's, which leaves out the totals row", async () => {
    const { id } = workbook.tables.add(area(9, 0, 4, 2));
    workbook.tables.update(id, { showTotals: true });
    const filter = (): ReturnType<typeof read> => read((sheet) => sheet.tables.getItem(id).autoFilter);
    expect(await filter()).toMatchObject({
      enabled: true,
      isDataFiltered: false,
      address: `${name()}!A10:B13`,
    });
    workbook.tables.update(id, { filter: [null, { kind: "criteria", criteria: ["=x"], operator: "Or" }] });
    expect(await filter()).toMatchObject({
      isDataFiltered: true,
      criteria: [null, { filterOn: "Custom", criterion1: "=x" }],
    });
    workbook.tables.update(id, { showFilterButton: false });
    expect(await filter()).toMatchObject({ enabled: false, address: null });
  });
});

describe("a workbook that counts from 1904", () => {
  it("takes and gives dates by that count, as their texts show", async () => {
    workbook.countFrom1904(true);
    const read = await run(async (sheet, context) => {
      const range = sheet.getRange("F1:G1");
      range.values = [["1/31/2024", "12:00"]];
      range.load("values,text");
      await context.sync();
      return [range.values, range.text];
    });
    workbook.countFrom1904(false);
    expect(read).toEqual([[[43860, 0.5]], [["1/31/2024", "12:00"]]]);
  });
});
