import type { Cell } from "../../../src/contract/cell";
import {
  addressOfTable,
  customers,
  insertSegmentReport,
  openWorkbook,
  type OpenWorkbook,
} from "./workbook-with";

const report = "'Segment retention'!";

async function withReport(): Promise<OpenWorkbook & { refresh: () => Promise<unknown>; sheet: string }> {
  const open = openWorkbook(customers, { table: "Customers" });
  await insertSegmentReport(open);
  const refresh = async () => open.runs.refresh(await open.port.recipe("recipe-1"));
  return { ...open, refresh, sheet: open.book.sheets.byName("Segment retention")?.id ?? "" };
}

/** A changes, C vanishes, D comes. */
const later: readonly (readonly Cell[])[] = [
  ["K1", "A", "Yes"],
  ["K2", "A", "Yes"],
  ["K3", "B", "No"],
  ["K4", "B", "No"],
  ["K5", "D", "Yes"],
];

const changeData = ({ write }: OpenWorkbook) => write("Sheet1!A2", later);
const segments = ({ values }: OpenWorkbook) => values(`${report}A5:A7`).flat();

describe("what the user has done to a report stays through a refresh", () => {
  it("formats of cells, column widths and row heights", async () => {
    const open = await withReport();
    const { cells, layout } = open.book;
    cells.setFormat(open.area(`${report}B5`), { bold: true, fill: "#FFFF00" });
    cells.setNumberFormats(open.area(`${report}F5:F6`), "0.000%");
    layout.setColumnWidth(open.area(`${report}B1`), 123);
    layout.setRowHeight(open.area(`${report}A5`), 33);
    changeData(open);
    await open.refresh();
    expect(segments(open)).toEqual(["A", "B", "D"]);
    expect(cells.format(open.area(`${report}B5`))).toMatchObject({ bold: true, fill: "#FFFF00" });
    expect(cells.numberFormats(open.area(`${report}F5:F6`)).flat()).toEqual(["0.000%", "0.000%"]);
    expect(layout.columnWidth(open.sheet, 1)).toBe(123);
    expect(layout.rowHeight(open.sheet, 4)).toBe(33);
  });

  it("a filter: hidden rows are brought up to date and stay hidden", async () => {
    const open = await withReport();
    const { tables, layout } = open.book;
    const id = tables.get("Stay_SegmentRetention")?.id ?? "";
    const filter = [{ kind: "values", values: ["B"], blanks: false }] as const;
    tables.update(id, { filter });
    layout.setRowsHidden(open.area(`${report}A5`), true);
    changeData(open);
    await open.refresh();
    expect(open.values(`${report}A5:D5`)).toEqual([["A", 2, 0, 2]]);
    expect(layout.rowHidden(open.sheet, 4)).toBe(true);
    expect(tables.get(id)?.filter).toEqual(filter);
  });

  it("the style of the table, and a totals row of the user's own choice", async () => {
    const open = await withReport();
    const { tables } = open.book;
    const id = tables.get("Stay_SegmentRetention")?.id ?? "";
    tables.update(id, { style: "TableStyleMedium9", showBandedRows: false });
    changeData(open);
    await open.refresh();
    expect(tables.get(id)).toMatchObject({
      style: "TableStyleMedium9",
      showBandedRows: false,
      showTotals: true,
    });
  });

  it("a chart that was moved and restyled: it follows the figures and keeps its looks and its title", async () => {
    const open = await withReport();
    const { charts } = open.book;
    const [chart] = charts.all();
    if (!chart) throw new Error("A chart was expected");
    const own = {
      ...{ left: 600, top: 10, width: 222, height: 111, type: "ColumnClustered" },
      title: { ...chart.title, text: "What the board sees" },
      legend: { ...chart.legend, visible: true },
    };
    charts.update(chart.id, own);
    open.write("Sheet1!A7", [["K6", "E", "No"]]);
    open.book.tables.resize(open.book.tables.get("Customers")?.id ?? "", open.area("Sheet1!A1:C7"));
    await open.refresh();
    expect(charts.get(chart.id)).toMatchObject(own);
    expect(charts.get(chart.id)?.series[0]?.values).toMatchObject({ row: 4, rows: 4 });
  });

  it("a chart that was deleted stays deleted, and one of the user's own stays", async () => {
    const open = await withReport();
    const { charts } = open.book;
    const [chart] = charts.all();
    if (!chart) throw new Error("A chart was expected");
    charts.remove(chart.id);
    const { id } = charts.add({ ...chart, name: "Mine", top: 10 });
    changeData(open);
    await open.refresh();
    expect(charts.all()).toMatchObject([{ id, name: "Mine", top: 10, title: chart.title }]);
  });

  it("the name of the sheet, its place and the colour of its tab", async () => {
    const open = await withReport();
    const { sheets } = open.book;
    sheets.update(open.sheet, { name: "For the board", tabColor: "#FF0000" });
    sheets.move(open.sheet, 0);
    changeData(open);
    await open.refresh();
    expect(sheets.all()[0]).toMatchObject({ id: open.sheet, name: "For the board", tabColor: "#FF0000" });
    expect(open.values("'For the board'!A5:A7").flat()).toEqual(["A", "B", "D"]);
  });

  it("the place of the table on its sheet, with the notes at theirs", async () => {
    const open = await withReport();
    open.book.cells.insert(open.area(`${report}A1:XFD2`), "Down");
    open.book.cells.insert(open.area(`${report}A1:A1048576`), "Right");
    changeData(open);
    await open.refresh();
    expect(addressOfTable(open.book, "Stay_SegmentRetention")).toBe("'Segment retention'!B6:J10");
    expect(open.values(`${report}B7:B9`).flat()).toEqual(["A", "B", "D"]);
  });

  it("a column of the user's own in the table and words beside the rows, each with its segment", async () => {
    const open = await withReport();
    const id = open.book.tables.get("Stay_SegmentRetention")?.id ?? "";
    open.book.tables.resize(id, open.area(`${report}A4:J8`));
    open.write(`${report}J4`, [["Owner"], ["Ida"], ["Bo"], [null]]);
    open.write(`${report}L5`, [["of A"], ["of B"]]);
    // B above A, as a user sorts them.
    open.write(`${report}A5`, [
      ["B", 2, 0, 0],
      ["A", 2, 0, 1],
    ]);
    open.write(`${report}J5`, [["Bo"], ["Ida"]]);
    open.write(`${report}L5`, [["of B"], ["of A"]]);
    changeData(open);
    await open.refresh();
    const rows = [5, 6, 7].map((row) => [
      ...(open.values(`${report}A${row}:D${row}`)[0] ?? []),
      ...(open.values(`${report}J${row}:L${row}`)[0] ?? []),
    ]);
    expect(rows).toEqual([
      ["B", 2, 0, 0, "Bo", null, "of B"],
      ["A", 2, 0, 2, "Ida", null, "of A"],
      ["D", 1, 0, 1, null, null, null],
    ]);
  });

  it("comments: each stays with its segment, and a vanished segment's row is kept for its own", async () => {
    const open = await withReport();
    await Excel.run(async (context) => {
      const { comments } = context.workbook.worksheets.getItem("Segment retention");
      comments.add("'Segment retention'!F6", "Ask Ida about these.");
      comments.add("'Segment retention'!A7", "Closed in May?");
      await context.sync();
    });
    open.write(`${report}A5`, [
      ["Z", 1, 0, 0],
      ["B", 2, 0, 0],
      ["C", 1, 0, 1],
    ]);
    changeData(open);
    expect(await open.refresh()).toMatchObject({ removed: ["Z"], marked: ["C"], added: ["A", "D"] });
    // Z went, and with it a row above.
    const places = open.book.comments
      .all()
      .map(({ area, content }) => [
        open.book.cells.values({ ...area, column: 0 })[0]?.[0],
        area.column,
        content,
      ]);
    expect(places).toEqual([
      ["B", 5, "Ask Ida about these."],
      ["C", 0, "Closed in May?"],
    ]);
  });
});
