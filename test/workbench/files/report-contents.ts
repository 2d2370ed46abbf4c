import { CellListBuilder, StyleList, type WorkbookContents } from "../../../src/workbench/files/contents";
import { newSheet } from "../../../src/workbench/workbook-model/new-sheet";
import { newChart } from "../../../src/workbench/workbook-model/chart-defaults";
import { defaultFormat, defaultPage } from "../../../src/workbench/workbook-model/records";

const report = "sheet-1";
/** A native formula in the long form, the header's brackets escaped. */
export const rate =
  '=IF(Stay_SegmentRetention[[#This Row],[Start]]=0,"",' +
  "Stay_SegmentRetention[[#This Row],[Stayed '[of 9']]]/Stay_SegmentRetention[[#This Row],[Start]])";
const area = (row: number, column: number, rows: number, columns: number) => ({
  sheet: report,
  row,
  column,
  rows,
  columns,
});

/**
 * A workbook with something of everything: a report sheet `Q1 report` with the table Stay_SegmentRetention (header in
 * row 3, two segments, totals row), a chart, a colour scale, names, page setup; and a hidden sheet into which a
 * function spills.
 */
export function reportContents(): WorkbookContents {
  const styles = new StyleList();
  const title = styles.place({
    numberFormat: "General",
    format: { ...defaultFormat, bold: true, fontSize: 14, fontColor: "#0F6C4D", wrapText: true },
  });
  const share = styles.place({
    numberFormat: "0.0%",
    format: { ...defaultFormat, horizontal: "Right", indent: 1 },
  });
  const text = styles.place({ numberFormat: "@", format: { ...defaultFormat, fill: "#FFF2CC" } });
  const ruled = styles.place({
    numberFormat: "#,##0",
    format: {
      ...defaultFormat,
      borderTop: { style: "Continuous", weight: "Thin", color: "#808080" },
      borderBottom: { style: "Double", weight: "Thick", color: "#000000" },
    },
  });
  return {
    name: "Report.xlsx",
    sheets: [
      reportSheet(title, share, text, ruled),
      {
        sheet: {
          ...newSheet("sheet-2", "Spill"),
          visibility: "Hidden",
          filter: {
            area: { row: 0, column: 4, rows: 5, columns: 2 },
            choices: [{ kind: "values", values: ["Gold & more", "1,5"], blanks: true }, null],
          },
        },
        uid: null,
        cells: spillCells(),
        columns: [],
        rows: [],
        merges: [],
      },
    ],
    styles: styles.styles,
    tables: [
      {
        id: "table-1",
        name: "Stay_SegmentRetention",
        area: area(2, 0, 4, 4),
        showHeaders: true,
        showTotals: true,
        style: "TableStyleMedium2",
        showFilterButton: true,
        showBandedRows: true,
        showBandedColumns: false,
        highlightFirstColumn: true,
        highlightLastColumn: false,
        filter: [null, { kind: "criteria", criteria: [">=0", "<>7"], operator: "And" }, null, null],
      },
    ],
    charts: [chart()],
    names: [
      { name: "Confidence", scope: null, formula: "=0.95", comment: "How sure", visible: true },
      { name: "Rates", scope: report, formula: "='Q1 report'!$D$4:$D$5", comment: "", visible: false },
    ],
    colorScales: [
      {
        id: "sheet-1-scale-1",
        area: area(3, 3, 2, 1),
        minimum: { type: "LowestValue", formula: null, color: "#FFFFFF" },
        midpoint: { type: "Percentile", formula: "50", color: "#9FD5C1" },
        maximum: { type: "Number", formula: "1", color: "#0F6C4D" },
      },
    ],
    settings: new Map<string, unknown>([
      ["stay.recipe.1", { report: "segment-retention", words: ["Yes", 'say "no" & <more>'], places: null }],
      ["stay.version", 1],
    ]),
    active: report,
    selection: { kind: "areas", areas: [area(2, 0, 3, 2), area(8, 0, 1, 1)], activeCell: area(3, 1, 1, 1) },
    structureProtected: true,
    countsFrom1904: false,
  };
}

function reportSheet(
  title: number,
  share: number,
  text: number,
  ruled: number,
): WorkbookContents["sheets"][number] {
  const cells = new CellListBuilder();
  cells.add(0, 0, " Who stays\nand who leaves? ", title);
  ["Segment", "Start", "Stayed [of 9]", "Rate"].forEach((header, column) => cells.add(2, column, header));
  cells.add(3, 0, "=Ørsted & <Sønner>", text);
  cells.add(3, 1, 1000);
  cells.add(3, 2, 600);
  cells.add(3, 3, 0.6, share, { formula: rate, spill: null });
  cells.add(4, 0, "_x0041_", text);
  cells.add(4, 1, 0);
  cells.add(4, 2, 0);
  cells.add(4, 3, "", share, { formula: rate, spill: null });
  cells.add(5, 0, "Total");
  cells.add(5, 1, 1000, ruled, { formula: "=SUBTOTAL(109,Stay_SegmentRetention[Start])", spill: null });
  cells.add(5, 3, 0.6, share, {
    formula: "=STAY.RETENTION(Stay_SegmentRetention[[#Totals],[Start]],600,0)",
    spill: null,
  });
  cells.add(8, 0, true);
  cells.add(8, 1, { type: "Error", basicValue: "#DIV/0!" }, 0, { formula: "=1/0", spill: null });
  cells.add(8, 2, { type: "Error", basicValue: "#N/A" });
  cells.add(8, 3, -1.5e-7);
  return {
    sheet: {
      ...newSheet(report, "Q1 report"),
      tabColor: "#0F6C4D",
      showGridlines: false,
      frozen: { rows: 3, columns: 1 },
      protected: true,
      page: {
        ...defaultPage,
        orientation: "Landscape",
        printArea: { row: 0, column: 0, rows: 20, columns: 12 },
        titleRows: { row: 2, column: 0, rows: 1, columns: 16384 },
        zoom: { horizontalFitToPages: 1 },
        centerHorizontally: true,
      },
    },
    uid: "{0000000C-1234-4000-8000-0123456789AB}",
    cells: cells.finish(),
    columns: [
      { first: 0, count: 1, size: 120, hidden: false, style: 0 },
      { first: 2, count: 2, size: 63, hidden: false, style: 0 },
      { first: 7, count: 1, size: null, hidden: true, style: 0 },
    ],
    rows: [
      { first: 0, count: 1, size: 36, hidden: false, style: 0 },
      { first: 20, count: 2, size: null, hidden: true, style: 0 },
    ],
    merges: [
      { row: 7, column: 0, rows: 1, columns: 4 },
      { row: 9, column: 1, rows: 3, columns: 1 },
    ],
  };
}

function spillCells(): WorkbookContents["sheets"][number]["cells"] {
  const cells = new CellListBuilder();
  cells.add(0, 0, 0.5, 0, {
    formula: "=STAY.SEGMENT.OUTCOMES('Q1 report'!A4:A5,\"Yes\")",
    spill: [
      [0.5, "a"],
      [null, true],
    ],
  });
  cells.add(0, 3, "beside");
  cells.add(4, 0, 2, 0, { formula: "=MAX(A1:B2)", spill: null });
  return cells.finish();
}

/** Laid from the middle of column E (its width 48) and row 3 over the sheet. */
function chart(): WorkbookContents["charts"][number] {
  const made = newChart(report, "Stay chart", "BarClustered", [
    {
      name: "",
      nameArea: area(2, 3, 1, 1),
      values: area(3, 3, 2, 1),
      categories: area(3, 0, 2, 1),
      fill: "#0F6C4D",
      line: null,
      gapWidth: 60,
      dataLabels: { visible: true, numberFormat: "0%", position: "OutsideEnd" },
    },
  ]);
  return {
    ...made,
    id: "chart-1",
    title: { text: "Who stays?", visible: true, color: "#242424", size: 14, bold: true },
    left: 120 + 48 + 126 + 24,
    top: 36 + 15,
    width: 360,
    height: 216,
    legend: { visible: false, position: "Right", overlay: false },
    categoryAxis: { ...made.categoryAxis, reversed: true },
    valueAxis: { ...made.valueAxis, minimum: 0, maximum: 1, numberFormat: "0%", majorGridlines: false },
  };
}
