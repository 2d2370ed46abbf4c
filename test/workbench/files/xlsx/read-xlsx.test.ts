import type { WorkbookContents } from "../../../../src/workbench/files/contents";
import { CellLookup } from "../../../../src/workbench/files/cell-lookup";
import { readXlsx, type ReadFile } from "../../../../src/workbench/files/xlsx/read-xlsx";
import { options, zipOf } from "../zip-of";
import { main, r, relations, workbookOf } from "./workbook-of";

const read = (bytes: Uint8Array): Promise<ReadFile> => readXlsx(bytes, "Book.xlsx", options);

/** The cell at an address of the first sheet. */
function cellAt({ contents }: ReadFile, row: number, column: number) {
  const { value, formula, style } = new CellLookup(contents).at("sheet-1", row, column);
  return { value, formula, style: contents.styles[style] };
}

const sheetOf = ({ contents }: ReadFile): WorkbookContents["sheets"][number] => {
  const [sheet] = contents.sheets;
  if (!sheet) throw new Error("There is no sheet.");
  return sheet;
};

describe("a file as Excel writes it", () => {
  const styles = `<styleSheet ${main}>
    <numFmts count="1"><numFmt numFmtId="164" formatCode="yyyy\\-mm\\-dd"/></numFmts>
    <fonts count="2"><font><sz val="11"/><color theme="1"/><name val="Aptos Narrow"/></font>
      <font><b/><i val="0"/><u val="double"/><sz val="12.5"/><color theme="4" tint="-0.249977111117893"/><name val="Calibri"/></font></fonts>
    <fills count="3"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill>
      <fill><patternFill patternType="solid"><fgColor indexed="13"/><bgColor indexed="64"/></patternFill></fill></fills>
    <borders count="2"><border><left/><right/><top/><bottom/><diagonal/></border>
      <border><left/><right/><top style="medium"><color auto="1"/></top><bottom style="dotted"><color rgb="FF112233"/></bottom></border></borders>
    <cellXfs count="4"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/>
      <xf numFmtId="164" fontId="0" fillId="0" borderId="0" applyNumberFormat="1"/>
      <xf numFmtId="10" fontId="1" fillId="2" borderId="1"><alignment horizontal="centerContinuous" vertical="top" wrapText="1"/></xf>
      <xf numFmtId="14" fontId="0" fillId="0" borderId="0"/></cellXfs></styleSheet>`;
  const theme = `<a:theme xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"><a:themeElements><a:clrScheme name="Office">
    <a:dk1><a:sysClr val="windowText" lastClr="000000"/></a:dk1><a:lt1><a:sysClr val="window" lastClr="FFFFFF"/></a:lt1>
    <a:accent1><a:srgbClr val="4472C4"/></a:accent1></a:clrScheme></a:themeElements></a:theme>`;
  const sheet = `<dimension ref="A1:D6"/>
    <sheetViews><sheetView tabSelected="1" workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/>
      <selection pane="topLeft" activeCell="A1"/><selection pane="bottomLeft" activeCell="C3" sqref="B2:C3"/></sheetView></sheetViews>
    <sheetFormatPr defaultRowHeight="15" x14ac:dyDescent="0.25"/>
    <cols><col min="2" max="3" width="12.7109375" customWidth="1"/><col min="5" max="5" width="9.140625" style="1"/></cols>
    <sheetData>
      <row r="1" spans="1:4" ht="30" customHeight="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c><c r="C1" t="s"><v>2</v></c></row>
      <row r="2"><c r="A2" t="inlineStr"><is><t>Students</t></is></c><c r="B2"><v>5</v></c>
        <c r="C2"><f t="shared" ref="C2:C3" si="0">B2*$B$5+_xldudf_STAY_RETENTION(B2,1,0)</f><v>0.75</v></c></row>
      <row r="3"><c r="A3" s="2"><v>0.25</v></c><c r="B3"><v>6</v></c><c r="C3"><f t="shared" si="0"/><v>1.25</v></c></row>
      <row r="4"><c r="A4" s="1"><v>45322</v></c><c r="B4" t="b"><v>1</v></c><c r="C4" t="e"><f>1/0</f><v>#DIV/0!</v></c></row>
      <row r="5"><c r="A5" t="str"><f>_xlfn.CONCAT("a","b")</f><v>ab</v></c>
        <c r="B5" cm="1"><f t="array" ref="B5:C6">_xlfn._xlws.SORT(B2:C3)</f><v>1</v></c><c r="C5"><v>2</v></c></row>
      <row r="6" hidden="1"><c r="B6"><v>3</v></c><c r="C6" t="s"><v>0</v></c></row>
    </sheetData>`;
  const strings = `<sst ${main} count="3" uniqueCount="3"><si><t>Segment</t></si>
    <si><r><rPr><b/></rPr><t xml:space="preserve">St</t></r><r><t>art</t></r></si>
    <si><t>東京_x000D_</t><rPh sb="0" eb="2"><t>トウキョウ</t></rPh></si></sst>`;

  let file: ReadFile;
  beforeAll(async () => {
    const parts = { "xl/styles.xml": styles, "xl/theme/theme1.xml": theme, "xl/sharedStrings.xml": strings };
    file = await read(await workbookOf(sheet, parts));
  });

  it("gives texts, rich ones whole, phonetic hints left out, and escaped characters as such", () => {
    expect(cellAt(file, 0, 0).value).toBe("Segment");
    expect(cellAt(file, 0, 1).value).toBe("Start");
    expect(cellAt(file, 0, 2).value).toBe("東京\r");
    expect(cellAt(file, 1, 0).value).toBe("Students");
  });

  it("gives numbers, truths and errors", () => {
    expect(cellAt(file, 1, 1).value).toBe(5);
    expect(cellAt(file, 3, 1).value).toBe(true);
    expect(cellAt(file, 3, 2)).toMatchObject({
      value: { type: "Error", basicValue: "#DIV/0!" },
      formula: "=1/0",
    });
  });

  it("gives a formula filled down in each of its cells, the add-in's function by its name", () => {
    expect(cellAt(file, 1, 2)).toMatchObject({ value: 0.75, formula: "=B2*$B$5+STAY.RETENTION(B2,1,0)" });
    expect(cellAt(file, 2, 2)).toMatchObject({ value: 1.25, formula: "=B3*$B$5+STAY.RETENTION(B3,1,0)" });
  });

  it("gives functions younger than the format by the names under which they are typed", () => {
    expect(cellAt(file, 4, 0)).toMatchObject({ value: "ab", formula: '=CONCAT("a","b")' });
  });

  it("gives a spilling formula with all it shows, and nothing in the cells it fills", () => {
    const { cells } = sheetOf(file);
    expect([...cells.formulas.values()].filter(({ spill }) => spill !== null)).toEqual([
      {
        formula: "=SORT(B2:C3)",
        spill: [
          [1, 2],
          [3, "Segment"],
        ],
      },
    ]);
    const filled = cells.values.filter(
      (_, place) => (cells.rows[place] ?? 0) >= 4 && (cells.columns[place] ?? 0) > 1,
    );
    expect(filled.every((value) => value === null)).toBe(true);
    expect(file.losses).not.toContain("array-formulas");
  });

  it("gives looks: built-in and own number formats, theme and palette colours, borders, alignment", () => {
    expect(cellAt(file, 3, 0).style?.numberFormat).toBe("yyyy\\-mm\\-dd");
    expect(cellAt(file, 2, 0).style).toMatchObject({
      numberFormat: "0.00%",
      format: {
        bold: true,
        italic: false,
        underline: true,
        fontSize: 12.5,
        fill: "#FFFF00",
        horizontal: "CenterAcrossSelection",
        vertical: "Top",
        wrapText: true,
        borderTop: { style: "Continuous", weight: "Medium", color: "#000000" },
        borderBottom: { style: "Dot", weight: "Thin", color: "#112233" },
        borderLeft: null,
      },
    });
  });

  it("gives accent 1, a quarter darker, as Excel shows it: 305496, save that Excel rounds more coarsely", () => {
    const color = cellAt(file, 2, 0).style?.format.fontColor ?? "";
    const parts = [1, 3, 5].map((at) => parseInt(color.slice(at, at + 2), 16));
    expect(parts.map((part, at) => Math.abs(part - ([0x30, 0x54, 0x96][at] ?? 0)) <= 1)).toEqual([
      true,
      true,
      true,
    ]);
  });

  it("gives widths in points: 12.71 digits are 89 pixels; heights, hidden rows and the look of a column", () => {
    const { columns, rows } = sheetOf(file);
    expect(columns).toMatchObject([
      { first: 1, count: 2, size: 66.75, hidden: false },
      { first: 4, count: 1, size: null },
    ]);
    expect(file.contents.styles[columns[1]?.style ?? 0]?.numberFormat).toBe("yyyy\\-mm\\-dd");
    expect(rows).toMatchObject([
      { first: 0, count: 1, size: 30, hidden: false },
      { first: 5, count: 1, hidden: true },
    ]);
  });

  it("gives what is frozen and what is selected", () => {
    expect(sheetOf(file).sheet.frozen).toEqual({ rows: 1, columns: 0 });
    expect(file.contents.selection).toEqual({
      kind: "areas",
      areas: [{ sheet: "sheet-1", row: 1, column: 1, rows: 2, columns: 2 }],
      activeCell: { sheet: "sheet-1", row: 2, column: 2, rows: 1, columns: 1 },
    });
  });

  it("says what it does not keep", () => {
    expect([...file.losses].sort()).toEqual(["phonetic", "rich-text"]);
  });
});

describe("a file as LibreOffice writes it", () => {
  it("reads parts under other names, absolute targets, another usual width and lines repeated to the edge", async () => {
    const file = await read(
      await zipOf({
        "_rels/.rels": relations(["rId1", "officeDocument", "xl/workbook.xml"]),
        "xl/workbook.xml": `<workbook ${main} ${r}><workbookPr date1904="false"/><bookViews><workbookView activeTab="1"/></bookViews>
          <sheets><sheet name="Ark1" sheetId="1" state="visible" r:id="rId3"/><sheet name="Ark 2" sheetId="2" state="visible" r:id="rId4"/></sheets>
          <definedNames><definedName function="false" hidden="false" localSheetId="0" name="_xlnm.Print_Area" vbProcedure="false">Ark1!$A$1:$B$9</definedName>
            <definedName function="false" hidden="true" localSheetId="0" name="_xlnm._FilterDatabase" vbProcedure="false">Ark1!$A$1:$B$9</definedName>
            <definedName function="false" hidden="false" name="Satser" vbProcedure="false">'Ark 2'!$A$1:$A$2</definedName></definedNames></workbook>`,
        "xl/_rels/workbook.xml.rels": relations(
          ["rId3", "worksheet", "/xl/worksheets/first.xml"],
          ["rId4", "worksheet", "/xl/worksheets/second.xml"],
        ),
        "xl/worksheets/first.xml": `<worksheet ${main}><sheetPr filterMode="false"><pageSetUpPr fitToPage="false"/></sheetPr>
          <sheetFormatPr defaultColWidth="11.53515625" defaultRowHeight="12.8" zeroHeight="false"/>
          <cols><col collapsed="false" customWidth="true" hidden="false" outlineLevel="0" max="1" min="1" style="0" width="20.01"/></cols>
          <sheetData><row r="1" customFormat="false" ht="12.8" hidden="false" customHeight="false" outlineLevel="0" collapsed="false">
            <c r="A1" s="0" t="n"><v>1.5</v></c><c r="B1" s="0" t="str"><f aca="false">"a"&amp;A1</f><v>a1.5</v></c></row></sheetData>
          <printOptions headings="false" gridLines="false" horizontalCentered="false"/>
          <pageSetup paperSize="9" scale="80" fitToWidth="1" fitToHeight="1" orientation="landscape"/>
          <headerFooter><oddHeader>&amp;A</oddHeader></headerFooter></worksheet>`,
        "xl/worksheets/second.xml": `<worksheet ${main}><sheetData/></worksheet>`,
      }),
    );
    const [first, second] = file.contents.sheets;
    expect([first?.sheet.name, second?.sheet.name]).toEqual(["Ark1", "Ark 2"]);
    expect(first?.columns).toMatchObject([
      // 20.01 and 11.54 digits are 140 and 81 pixels.
      { first: 0, count: 1, size: 105 },
      { first: 1, count: 1, size: 60.75 },
    ]);
    expect(first?.rows).toEqual([]);
    expect(cellAt(file, 0, 1)).toMatchObject({ value: "a1.5", formula: '="a"&A1' });
    expect(first?.sheet.page).toMatchObject({
      orientation: "Landscape",
      zoom: { scale: 80 },
      printArea: { row: 0, column: 0, rows: 9, columns: 2 },
    });
    expect(file.contents.names).toEqual([
      { name: "Satser", scope: null, formula: "='Ark 2'!$A$1:$A$2", comment: "", visible: true },
    ]);
    expect(file.contents.active).toBe("sheet-2");
    expect(file.losses).toEqual(["header-footer"]);
  });
});

describe("readXlsx", () => {
  it("reads tables whose header row goes without saying, with totals and without buttons", async () => {
    const table = (attributes: string, inside = ""): string =>
      `<table ${main} id="1" name="T" displayName="Sales" ref="A1:B4" ${attributes}>${inside}<tableColumns count="2"/><tableStyleInfo name="TableStyleLight1" showRowStripes="1"/></table>`;
    const tableFile = async (xml: string): Promise<ReadFile> =>
      read(
        await workbookOf("<sheetData/>", { "xl/tables/table1.xml": xml }, [
          ["rId1", "table", "../tables/table1.xml"],
        ]),
      );
    const file = await tableFile(
      table(
        'totalsRowCount="1"',
        '<autoFilter ref="A1:B3"><filterColumn colId="0"><filters blank="1"/></filterColumn></autoFilter>',
      ),
    );
    expect(file.contents.tables).toEqual([
      {
        id: "table-1",
        name: "Sales",
        area: { sheet: "sheet-1", row: 0, column: 0, rows: 4, columns: 2 },
        showHeaders: true,
        showTotals: true,
        style: "TableStyleLight1",
        showFilterButton: true,
        showBandedRows: true,
        showBandedColumns: false,
        highlightFirstColumn: false,
        highlightLastColumn: false,
        filter: [{ kind: "values", values: [], blanks: true }, null],
      },
    ]);
    expect(file.losses).toEqual([]);
    expect((await tableFile(table('totalsRowShown="0"'))).contents.tables[0]).toMatchObject({
      showTotals: false,
      showFilterButton: false,
    });
    const headless = await tableFile(table('headerRowCount="0"'));
    expect(headless.contents.tables).toEqual([]);
    expect(headless.losses).toEqual(["tables-without-header"]);
  });

  it("leaves serial numbers as they are where the file counts from 1904, and says that it does", async () => {
    const file = await read(
      await workbookOf(
        '<sheetData><row r="1"><c r="A1" s="1"><v>0</v></c><c r="B1" t="d"><v>1904-01-02</v></c></row></sheetData>',
        {
          "xl/workbook.xml": `<workbook ${main} ${r}><workbookPr date1904="1"/><sheets><sheet name="Data" sheetId="1" r:id="rId1"/></sheets></workbook>`,
          "xl/styles.xml": `<styleSheet ${main}><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/></cellXfs></styleSheet>`,
        },
      ),
    );
    expect(file.contents.countsFrom1904).toBe(true);
    expect(cellAt(file, 0, 0).value).toBe(0);
    // Written as a date, the day after the first one.
    expect(cellAt(file, 0, 1).value).toBe(1);
  });

  it("reads cells and rows that leave out where they stand", async () => {
    const file = await read(
      await workbookOf(
        "<sheetData><row><c><v>1</v></c><c><v>2</v></c></row><row r='4'><c r='C4'><v>3</v></c><c><v>4</v></c></row></sheetData>",
      ),
    );
    expect([cellAt(file, 0, 1).value, cellAt(file, 3, 2).value, cellAt(file, 3, 3).value]).toEqual([2, 3, 4]);
  });

  it("reads elements under a prefix, as some libraries write them", async () => {
    const file = await read(
      await workbookOf("", {
        "xl/worksheets/sheet1.xml": `<x:worksheet xmlns:x="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><x:sheetData><x:row r="1"><x:c r="A1"><x:v>7</x:v></x:c></x:row></x:sheetData></x:worksheet>`,
      }),
    );
    expect(cellAt(file, 0, 0).value).toBe(7);
  });

  it("gives the settings of our add-in and leaves those of others alone", async () => {
    const extension = (id: string, name: string): string =>
      `<we:webextension xmlns:we="w" id="{1}"><we:reference id="${id}" version="1.0" store="en-US" storeType="OMEX"/><we:properties>
        <we:property name="${name}" value="{&quot;a&quot;:[1,null]}"/><we:property name="Office.AutoShowTaskpaneWithDocument" value="true"/>
        <we:property name="state" value="not JSON"/></we:properties></we:webextension>`;
    const file = await read(
      await workbookOf("<sheetData/>", {
        "xl/webextensions/webextension1.xml": extension("wa104381063", "other"),
        "xl/webextensions/webextension2.xml": extension(
          `{${options.addin.id.toUpperCase()}}`,
          "stay.recipe.1",
        ),
      }),
    );
    expect([...file.contents.settings]).toEqual([
      ["stay.recipe.1", { a: [1, null] }],
      ["Office.AutoShowTaskpaneWithDocument", true],
    ]);
  });

  it("says what else is in a file, so that nobody is surprised by a saved one", async () => {
    const file = await read(
      await workbookOf(
        `<sheetData><row r="1" outlineLevel="1"><c r="A1"><f t="array" ref="A1:A2">B1:B2*2</f><v>1</v></c></row><row r="2"><c r="A2"><v>2</v></c></row></sheetData>
        <sheetProtection sheet="1" hashValue="abc"/><autoFilter ref="A1:B2"><filterColumn colId="0"><top10 val="3"/></filterColumn></autoFilter>
        <mergeCells count="2"><mergeCell ref="C1:D1"/><mergeCell ref="D1:E1"/></mergeCells>
        <conditionalFormatting sqref="A1"><cfRule type="dataBar" priority="1"><dataBar/></cfRule></conditionalFormatting>
        <dataValidations/><hyperlinks/>`,
        {
          "xl/vbaProject.bin": "",
          "xl/pivotTables/pivotTable1.xml": "<a/>",
          "xl/comments1.xml": "<a/>",
          "xl/slicers/slicer1.xml": "<a/>",
          "xl/externalLinks/externalLink1.xml": "<a/>",
        },
      ),
    );
    expect([...file.losses].sort()).toEqual(
      [
        "array-formulas",
        "comments",
        "conditional-formats",
        "connections",
        "data-validation",
        "filters",
        "grouping",
        "hyperlinks",
        "macros",
        "merged-cells",
        "passwords",
        "pivot-tables",
        "slicers",
      ].sort(),
    );
  });

  it.each([
    ["a zip file without a workbook", { "readme.txt": "x" }, "damaged"],
    [
      "a workbook without sheets of cells",
      {
        "_rels/.rels": relations(["rId1", "officeDocument", "xl/workbook.xml"]),
        "xl/workbook.xml": `<workbook ${main}><sheets/></workbook>`,
      },
      "no-sheets",
    ],
    [
      "a workbook of which a part is missing",
      { "_rels/.rels": relations(["rId1", "officeDocument", "xl/workbook.xml"]) },
      "damaged",
    ],
    [
      "a workbook that is not well-formed",
      {
        "_rels/.rels": relations(["rId1", "officeDocument", "xl/workbook.xml"]),
        "xl/workbook.xml": "<workbook>",
      },
      "damaged",
    ],
  ])("refuses %s", async (_, parts: Readonly<Record<string, string>>, code) => {
    await expect(zipOf(parts).then(read)).rejects.toEqual(expect.objectContaining({ code }));
  });

  it.each([
    ["a row beyond the last", '<row r="1048577"/>', "too-many-rows"],
    ["a cell beyond the last column", '<row r="1"><c r="XFE1"><v>1</v></c></row>', "damaged"],
    ["a shared formula that nobody has", '<row r="1"><c r="A1"><f t="shared" si="9"/></c></row>', "damaged"],
  ])("refuses a sheet with %s", async (_, rows, code) => {
    const bytes = await workbookOf(`<sheetData>${rows}</sheetData>`);
    await expect(read(bytes)).rejects.toEqual(expect.objectContaining({ code }));
  });
});
