import ExcelJS from "exceljs";
import fc from "fast-check";
import type { Cell } from "../../../../src/contract/cell";
import {
  CellListBuilder,
  emptyContents,
  StyleList,
  type WorkbookContents,
} from "../../../../src/workbench/files/contents";
import { newSheet } from "../../../../src/workbench/workbook-model/new-sheet";
import { readXlsx } from "../../../../src/workbench/files/xlsx/read-xlsx";
import { writeXlsx } from "../../../../src/workbench/files/xlsx/write-xlsx";
import { defaultFormat, type CellFormat } from "../../../../src/workbench/workbook-model/records";
import { reportContents } from "../report-contents";
import { options } from "../zip-of";

const color = fc
  .integer({ min: 0, max: 0xffffff })
  .map((rgb) => `#${rgb.toString(16).padStart(6, "0").toUpperCase()}`);

const border = fc.oneof(
  fc.constant(null),
  fc.record({
    style: fc.constantFrom("Continuous", "Dash", "DashDot", "DashDotDot") as fc.Arbitrary<
      "Continuous" | "Dash"
    >,
    weight: fc.constantFrom("Thin", "Medium") as fc.Arbitrary<"Thin" | "Medium">,
    color,
  }),
);

const format: fc.Arbitrary<CellFormat> = fc.record({
  bold: fc.boolean(),
  italic: fc.boolean(),
  underline: fc.boolean(),
  strikethrough: fc.boolean(),
  fontName: fc.constantFrom("Calibri", "Segoe UI", "Noto Sans JP"),
  fontSize: fc.constantFrom(8, 11, 12.5, 20),
  fontColor: color,
  fill: fc.option(color),
  horizontal: fc.constantFrom(
    "General",
    "Left",
    "Center",
    "Right",
    "Fill",
    "Justify",
    "CenterAcrossSelection",
    "Distributed",
  ),
  vertical: fc.constantFrom("Top", "Center", "Bottom", "Justify", "Distributed"),
  wrapText: fc.boolean(),
  indent: fc.integer({ min: 0, max: 15 }),
  borderTop: border,
  borderBottom: border,
  borderLeft: border,
  borderRight: border,
});

const value: fc.Arbitrary<Cell> = fc.oneof(
  fc.double({ noNaN: true, noDefaultInfinity: true }).map((number) => number + 0),
  fc.integer(),
  fc.boolean(),
  // Every text is one: control characters, halves of characters, what looks like an escape.
  fc.string({ unit: "binary", minLength: 1 }),
  fc.constantFrom("_x000D_", "=1+1", "'", " padded ", "a\r\nb\tc"),
  fc.constantFrom("#N/A", "#DIV/0!").map((basicValue) => ({ type: "Error" as const, basicValue })),
);

const cells = fc.uniqueArray(
  fc.record({
    row: fc.integer({ min: 0, max: 300 }),
    column: fc.integer({ min: 0, max: 60 }),
    value,
    style: fc.integer({ min: 0, max: 3 }),
    formula: fc.option(fc.constantFrom("=STAY.RETENTION(A1,B1,C1)", '=IF(A1<>"<&>",XLOOKUP(A1,B:B,C:C),0)'), {
      freq: 4,
    }),
  }),
  { selector: ({ row, column }) => `${row},${column}`, maxLength: 40 },
);

const contents: fc.Arbitrary<WorkbookContents> = fc
  .record({ cells, formats: fc.array(format, { minLength: 3, maxLength: 3 }) })
  .map(({ cells: listed, formats }) => {
    const styles = new StyleList();
    const places = formats.map((look, at) =>
      styles.place({ format: look, numberFormat: ["0.0%", '"x" 0', "General"][at] ?? "" }),
    );
    const list = new CellListBuilder();
    for (const one of [...listed].sort((a, b) => a.row - b.row || a.column - b.column)) {
      list.add(
        one.row,
        one.column,
        one.value,
        places[one.style - 1] ?? 0,
        one.formula === null ? null : { formula: one.formula, spill: null },
      );
    }
    const empty = emptyContents("Book.xlsx");
    const sheet = {
      sheet: newSheet("sheet-1", "Été's [no]".replace(/[[\]]/g, "")),
      uid: null,
      cells: list.finish(),
      columns: [],
      rows: [],
      merges: [],
    };
    return { ...empty, sheets: [sheet], styles: styles.styles };
  });

describe("a workbook written and read again", () => {
  it("holds the same cells with the same looks, whatever they hold", async () => {
    await fc.assert(
      fc.asyncProperty(contents, async (before) => {
        const { contents: after } = await readXlsx(await writeXlsx(before, options), before.name, options);
        expect(after.sheets).toEqual(before.sheets);
        expect(after.styles).toEqual(before.styles);
      }),
      { numRuns: 60 },
    );
  });

  it("is read by another program as it is meant", async () => {
    const workbook = new ExcelJS.Workbook();
    await workbook.xlsx.load((await writeXlsx(reportContents(), options)).buffer as ArrayBuffer);
    const sheet = workbook.getWorksheet("Q1 report");
    expect(sheet?.getCell("A4").value).toBe("=Ørsted & <Sønner>");
    expect(sheet?.getCell("A1").value).toBe(" Who stays\nand who leaves? ");
    expect(sheet?.getCell("D6").value).toMatchObject({ result: 0.6 });
    expect(sheet?.getCell("D4").numFmt).toBe("0.0%");
    expect(sheet?.getCell("A1").font).toMatchObject({ bold: true, size: 14, color: { argb: "FF0F6C4D" } });
    expect(sheet?.getTable("Stay_SegmentRetention").name).toBe("Stay_SegmentRetention");
    expect(sheet?.views[0]).toMatchObject({ state: "frozen", xSplit: 1, ySplit: 3 });
    expect(workbook.getWorksheet("Spill")?.getCell("B2").value).toBe(true);
  });
});

it("a line over columns comes back as one, in the place where it was", async () => {
  const contents = reportContents();
  const [chart] = contents.charts;
  const [own] = chart!.series;
  const line = { ...own!, isLine: true as const, fill: null, gapWidth: null };
  const mixed = { ...chart!, type: "ColumnClustered", series: [line, own!] };
  const bytes = await writeXlsx({ ...contents, charts: [mixed] }, options);
  const { contents: read, losses } = await readXlsx(bytes, "Mixed.xlsx", options);
  expect(losses).toEqual([]);
  expect(read.charts[0]?.type).toBe("ColumnClustered");
  expect(read.charts[0]?.series).toEqual([line, own]);
});

it.each(["Line", "LineMarkers"])("a chart of kind %s comes back as one", async (type) => {
  const contents = reportContents();
  const charts = contents.charts.map((chart) => ({ ...chart, type }));
  const bytes = await writeXlsx({ ...contents, charts }, options);
  const { contents: read } = await readXlsx(bytes, "Lines.xlsx", options);
  expect(read.charts.map((chart) => chart.type)).toEqual([type]);
});

describe("a workbook that another program wrote", () => {
  it("is read as it was meant: values, dates, formats, a table with totals", async () => {
    const workbook = new ExcelJS.Workbook();
    const sheet = workbook.addWorksheet("Data", { views: [{ state: "frozen", ySplit: 1 }] });
    sheet.addTable({
      name: "Sales",
      ref: "A1",
      totalsRow: true,
      columns: [
        { name: "Day", totalsRowLabel: "Total" },
        { name: "Paid", totalsRowFunction: "sum" },
      ],
      rows: [
        [new Date(Date.UTC(2024, 0, 31)), 12.5],
        [new Date(Date.UTC(2024, 1, 1)), 7.5],
      ],
    });
    sheet.getCell("E1").value = { richText: [{ text: "two " }, { font: { bold: true }, text: "parts" }] };
    sheet.getCell("E2").fill = { type: "pattern", pattern: "solid", fgColor: { argb: "FF00FF00" } };
    sheet.getColumn(1).width = 20;
    const bytes = new Uint8Array(await workbook.xlsx.writeBuffer());
    const { contents: read, losses } = await readXlsx(bytes, "Data.xlsx", options);
    const [first] = read.sheets;
    const at = (row: number, column: number): number =>
      [...(first?.cells.rows ?? [])].findIndex(
        (place, i) => place === row && first?.cells.columns[i] === column,
      );
    const valueAt = (row: number, column: number): unknown => first?.cells.values[at(row, column)];
    const styleAt = (row: number, column: number) => read.styles[first?.cells.styleOf[at(row, column)] ?? 0];
    expect([valueAt(0, 0), valueAt(1, 0), valueAt(1, 1), valueAt(3, 0)]).toEqual([
      "Day",
      45322,
      12.5,
      "Total",
    ]);
    expect(valueAt(0, 4)).toBe("two parts");
    expect(styleAt(1, 4)?.format).toEqual({ ...defaultFormat, fill: "#00FF00" });
    expect(read.tables).toMatchObject([{ name: "Sales", showTotals: true, area: { rows: 4, columns: 2 } }]);
    expect(first?.sheet.frozen).toEqual({ rows: 1, columns: 0 });
    expect(first?.columns[0]).toMatchObject({ size: 105 });
    expect(losses).toEqual(["rich-text"]);
  });
});

it("a sheet of 150,000 rows, each with a text of its own, comes back whole", async () => {
  const count = 150_000;
  const list = new CellListBuilder();
  for (let row = 0; row < count; row += 1) list.add(row, 0, `customer ${row}`);
  const empty = emptyContents("Long.xlsx");
  const sheets = empty.sheets.map((sheet) => ({ ...sheet, cells: list.finish() }));
  const { contents } = await readXlsx(await writeXlsx({ ...empty, sheets }, options), "Long.xlsx", options);
  const values = contents.sheets[0]?.cells.values;
  expect(values).toHaveLength(count);
  expect(values?.at(-1)).toBe("customer 149999");
});
