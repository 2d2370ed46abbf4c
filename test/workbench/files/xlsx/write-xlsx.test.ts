import { XMLParser } from "fast-xml-parser";
import JSZip from "jszip";
import { readXlsx } from "../../../../src/workbench/files/xlsx/read-xlsx";
import { writeXlsx } from "../../../../src/workbench/files/xlsx/write-xlsx";
import { reportContents } from "../report-contents";
import { addin, options } from "../zip-of";

const lists = [
  "row.c",
  "sheetData.row",
  "cols.col",
  "definedNames.definedName",
  "tableColumns.tableColumn",
  "properties.property",
  "sheets.sheet",
  "Relationships.Relationship",
  "Types.Override",
  "sst.si",
];
const parser = new XMLParser({
  ignoreAttributes: false,
  attributeNamePrefix: "",
  textNodeName: "text",
  removeNSPrefix: true,
  parseTagValue: false,
  trimValues: false,
  processEntities: true,
  htmlEntities: true,
  isArray: (_, path) => lists.includes(String(path).split(".").slice(-2).join(".")),
});

type Node = { readonly [name: string]: Node } & string & readonly Node[];

/** The parts of the file as another parser reads them. */
async function partsOf(bytes: Uint8Array): Promise<(path: string) => Promise<Node>> {
  const zip = await JSZip.loadAsync(bytes);
  return async (path) => {
    const file = zip.file(path);
    if (!file) throw new Error(`${path} is not in ${Object.keys(zip.files).join(", ")}`);
    return parser.parse(await file.async("string")) as Node;
  };
}

describe("writeXlsx", () => {
  let part: (path: string) => Promise<Node>;
  let bytes: Uint8Array;

  beforeAll(async () => {
    bytes = await writeXlsx(reportContents(), options);
    part = await partsOf(bytes);
  });

  const cell = async (address: string, sheet = 1): Promise<Node | undefined> => {
    const rows = (await part(`xl/worksheets/sheet${sheet}.xml`)).worksheet?.sheetData?.row ?? [];
    return [...rows].flatMap((row) => [...(row.c ?? [])]).find(({ r }) => r === address);
  };

  it("names the type of every part, and no part that is not there", async () => {
    const types = [...((await part("[Content_Types].xml")).Types?.Override ?? [])].map(
      ({ PartName }) => PartName,
    );
    const paths = Object.keys((await JSZip.loadAsync(bytes)).files).filter((path) => !path.endsWith(".rels"));
    expect(types.sort()).toEqual(
      paths
        .filter((path) => path !== "[Content_Types].xml")
        .map((path) => `/${path}`)
        .sort(),
    );
    expect(types).toContain("/xl/charts/chart1.xml");
  });

  it("speaks of other parts from its own folder, as Excel does", async () => {
    const relations = [
      ...((await part("xl/worksheets/_rels/sheet1.xml.rels")).Relationships?.Relationship ?? []),
    ];
    expect(relations.map(({ Target }) => Target).sort()).toEqual([
      "../drawings/drawing1.xml",
      "../tables/table1.xml",
    ]);
  });

  it("stores the add-in's functions under Excel's own prefix, with their results", async () => {
    expect(await cell("D6")).toMatchObject({
      f: "_xldudf_STAY_RETENTION(Stay_SegmentRetention[[#Totals],[Start]],600,0)",
      v: "0.6",
    });
  });

  it("stores native formulas in the long form, whatever their results", async () => {
    const f =
      'IF(Stay_SegmentRetention[[#This Row],[Start]]=0,"",' +
      "Stay_SegmentRetention[[#This Row],[Stayed '[of 9']]]/Stay_SegmentRetention[[#This Row],[Start]])";
    expect(await cell("D4")).toMatchObject({ f, v: "0.6" });
    expect(await cell("D5")).toMatchObject({ f, t: "str" });
    expect(await cell("B9")).toMatchObject({ f: "1/0", t: "e", v: "#DIV/0!" });
  });

  it("stores values by their kinds, texts that look like formulas as texts", async () => {
    const texts = [...((await part("xl/sharedStrings.xml")).sst?.si ?? [])].map(({ t }) => t?.text ?? t);
    const textOf = async (address: string) => texts[Number((await cell(address))?.v)];
    expect(await textOf("A4")).toBe("=Ørsted & <Sønner>");
    expect(await textOf("A1")).toBe(" Who stays\nand who leaves? ");
    expect(await textOf("A5")).toBe("_x005F_x0041_");
    expect(await cell("A9")).toMatchObject({ t: "b", v: "1" });
    expect(await cell("C9")).toMatchObject({ t: "e", v: "#N/A" });
    expect(await cell("D9")).toMatchObject({ v: "-1.5e-7" });
  });

  it("stores a spilling function as one of today's arrays with all its values", async () => {
    expect(await cell("A1", 2)).toMatchObject({
      cm: "1",
      f: { t: "array", ref: "A1:B2", text: "_xldudf_STAY_SEGMENT_OUTCOMES('Q1 report'!A4:A5,\"Yes\")" },
      v: "0.5",
    });
    expect(await cell("B2", 2)).toMatchObject({ t: "b", v: "1" });
    const metadata = (await part("xl/metadata.xml")).metadata;
    expect(metadata?.metadataTypes?.metadataType).toMatchObject({ name: "XLDAPR" });
    expect(metadata?.cellMetadata?.bk?.rc).toMatchObject({ t: "1", v: "0" });
  });

  it("stores the table with its totals row, its filled-down formula and its style", async () => {
    const table = (await part("xl/tables/table1.xml")).table;
    expect(table).toMatchObject({
      name: "Stay_SegmentRetention",
      displayName: "Stay_SegmentRetention",
      ref: "A3:D6",
      totalsRowCount: "1",
      autoFilter: { ref: "A3:D5" },
      tableStyleInfo: {
        name: "TableStyleMedium2",
        showRowStripes: "1",
        showFirstColumn: "1",
        showLastColumn: "0",
      },
    });
    expect(table?.tableColumns?.tableColumn).toMatchObject([
      { id: "1", name: "Segment", totalsRowLabel: "Total" },
      { id: "2", name: "Start", totalsRowFunction: "sum" },
      { id: "3", name: "Stayed [of 9]" },
      {
        id: "4",
        name: "Rate",
        totalsRowFunction: "custom",
        totalsRowFormula: "_xldudf_STAY_RETENTION(Stay_SegmentRetention[[#Totals],[Start]],600,0)",
      },
    ]);
    expect(table?.tableColumns?.tableColumn?.[3]?.calculatedColumnFormula).toMatch(
      /^IF\(Stay_SegmentRetention/,
    );
  });

  it("stores the colour scale with its three points", async () => {
    const format = (await part("xl/worksheets/sheet1.xml")).worksheet?.conditionalFormatting;
    expect(format).toMatchObject({
      sqref: "D4:D5",
      cfRule: {
        type: "colorScale",
        priority: "1",
        colorScale: {
          cfvo: [{ type: "min" }, { type: "percentile", val: "50" }, { type: "num", val: "1" }],
          color: [{ rgb: "FFFFFFFF" }, { rgb: "FF9FD5C1" }, { rgb: "FF0F6C4D" }],
        },
      },
    });
  });

  it("stores page setup, frozen panes, widths, heights and hidden lines", async () => {
    const sheet = (await part("xl/worksheets/sheet1.xml")).worksheet;
    expect(sheet).toMatchObject({
      sheetPr: { tabColor: { rgb: "FF0F6C4D" }, pageSetUpPr: { fitToPage: "1" } },
      pageSetup: { orientation: "landscape", fitToWidth: "1", fitToHeight: "0" },
      printOptions: { horizontalCentered: "1" },
      sheetProtection: { sheet: "1" },
      sheetViews: {
        sheetView: {
          showGridLines: "0",
          pane: { xSplit: "1", ySplit: "3", topLeftCell: "B4", state: "frozen" },
          selection: { pane: "bottomRight", activeCell: "B4", sqref: "A3:B5 A9" },
        },
      },
    });
    // 120 points are 160 pixels, of which 7 go to a digit.
    expect(Number(sheet?.cols?.col?.[0]?.width)).toBeCloseTo(160 / 7, 5);
    expect(sheet?.cols?.col).toMatchObject([
      { min: "1", max: "1" },
      { min: "3", max: "4" },
      { min: "8", max: "8", hidden: "1" },
    ]);
    const rows = [...(sheet?.sheetData?.row ?? [])];
    expect(rows[0]).toMatchObject({ r: "1", ht: "36", customHeight: "1" });
    expect(rows.filter(({ hidden }) => hidden === "1").map(({ r }) => r)).toEqual(["21", "22"]);
  });

  it("stores names, among them what is printed, constants and names of one sheet", async () => {
    const workbook = (await part("xl/workbook.xml")).workbook;
    expect(workbook?.definedNames?.definedName).toEqual([
      { name: "_xlnm.Print_Area", localSheetId: "0", text: "'Q1 report'!$A$1:$L$20" },
      { name: "_xlnm.Print_Titles", localSheetId: "0", text: "'Q1 report'!$3:$3" },
      { name: "_xlnm._FilterDatabase", localSheetId: "1", hidden: "1", text: "Spill!$E$1:$F$5" },
      { name: "Confidence", comment: "How sure", text: "0.95" },
      { name: "Rates", localSheetId: "0", hidden: "1", text: "'Q1 report'!$D$4:$D$5" },
    ]);
    expect(workbook?.sheets?.sheet).toMatchObject([
      { name: "Q1 report" },
      { name: "Spill", state: "hidden" },
    ]);
    expect(workbook).toHaveProperty("workbookProtection.lockStructure", "1");
  });

  it("stores the add-in's settings where Excel stores them, each as JSON under its key", async () => {
    const root = [...((await part("_rels/.rels")).Relationships?.Relationship ?? [])];
    expect(root.map(({ Target }) => Target)).toContain("xl/webextensions/taskpanes.xml");
    const extension = (await part("xl/webextensions/webextension1.xml")).webextension;
    expect(extension?.reference).toMatchObject({ id: addin.id });
    const properties = [...(extension?.properties?.property ?? [])];
    expect(properties.map(({ name, value }) => [name, JSON.parse(value ?? "") as unknown])).toEqual([
      ["stay.recipe.1", { report: "segment-retention", words: ["Yes", 'say "no" & <more>'], places: null }],
      ["stay.version", 1],
    ]);
  });

  it("stores a native chart with references, shown values, colours and axes", async () => {
    const chart = (await part("xl/charts/chart1.xml")).chartSpace?.chart;
    expect(chart).toMatchObject({
      title: { tx: { rich: { p: { r: { t: "Who stays?", rPr: { sz: "1400", b: "1" } } } } } },
      plotArea: {
        barChart: {
          barDir: { val: "bar" },
          grouping: { val: "clustered" },
          gapWidth: { val: "60" },
          ser: {
            tx: { strRef: { f: "'Q1 report'!$D$3", strCache: { pt: { v: "Rate" } } } },
            spPr: { solidFill: { srgbClr: { val: "0F6C4D" } } },
            cat: {
              strRef: {
                f: "'Q1 report'!$A$4:$A$5",
                strCache: { pt: [{ v: "=Ørsted & <Sønner>" }, { v: "_x0041_" }] },
              },
            },
            val: {
              numRef: {
                f: "'Q1 report'!$D$4:$D$5",
                numCache: { formatCode: "0.0%", pt: { idx: "0", v: "0.6" } },
              },
            },
            dLbls: { numFmt: { formatCode: "0%" }, showVal: { val: "1" } },
          },
        },
        catAx: { scaling: { orientation: { val: "maxMin" } } },
        valAx: { scaling: { min: { val: "0" }, max: { val: "1" } }, numFmt: { formatCode: "0%" } },
      },
    });
    expect(chart).not.toHaveProperty("legend");
  });

  it("lays the chart over its cells: from the middle of column E and row 3, for 360 by 216 points", async () => {
    const anchor = (await part("xl/drawings/drawing1.xml")).wsDr?.twoCellAnchor;
    // Columns E, F and G are 48 points wide, H is hidden; rows are 15 points high.
    expect(anchor?.from).toEqual({ col: "4", colOff: String(24 * 12700), row: "2", rowOff: "0" });
    expect(anchor?.to).toEqual({ col: "13", colOff: "0", row: "16", rowOff: String(6 * 12700) });
  });

  it("gives everything back when it is read again", async () => {
    const { contents, losses } = await readXlsx(bytes, "Report.xlsx", options);
    expect(contents).toEqual(reportContents());
    expect(losses).toEqual([]);
  });
});
