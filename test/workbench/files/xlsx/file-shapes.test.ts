import ExcelJS from "exceljs";
import { CellLookup } from "../../../../src/workbench/files/cell-lookup";
import { fillModel } from "../../../../src/workbench/files/fill-model";
import { contentsOf } from "../../../../src/workbench/files/model-contents";
import type { Loss } from "../../../../src/workbench/files/refusals";
import { readXlsx, type ReadXlsx } from "../../../../src/workbench/files/xlsx/read-xlsx";
import { writeXlsx } from "../../../../src/workbench/files/xlsx/write-xlsx";
import { MemoryWorkbook } from "../../../../src/workbench/workbook-model/memory/memory-workbook";
import { options } from "../zip-of";
import { main, r, workbookOf } from "./workbook-of";

const read = (bytes: Uint8Array): Promise<ReadXlsx> => readXlsx(bytes, "Book.xlsx", options);
const sheetOf = ({ contents }: ReadXlsx) => {
  const [sheet] = contents.sheets;
  if (!sheet) throw new Error("There is no sheet.");
  return sheet;
};
const cellAt = ({ contents }: ReadXlsx, row: number, column: number) =>
  new CellLookup(contents).at("sheet-1", row, column);

/** Opened in a workbook, saved, and read again. */
async function saved(file: ReadXlsx): Promise<ReadXlsx> {
  const model = new MemoryWorkbook({ name: file.contents.name });
  fillModel(model, file.contents);
  return read(await writeXlsx(contentsOf(model), options));
}

describe("what Excel and LibreOffice write is read, and written again", () => {
  const filtered = `<sheetPr filterMode="true"/><sheetData>
    <row r="1"><c r="A1" t="inlineStr"><is><t>Segment</t></is></c><c r="B1" t="inlineStr"><is><t>Paid</t></is></c></row>
    <row r="2"><c r="A2" t="inlineStr"><is><t>Gold</t></is></c><c r="B2"><v>5</v></c></row>
    <row r="3" hidden="true" customFormat="false" ht="12.8" customHeight="false" outlineLevel="0" collapsed="false"><c r="A3" t="inlineStr"><is><t>Silver</t></is></c><c r="B3"><v>4</v></c></row>
    <row r="4" hidden="1"><c r="A4" t="inlineStr"><is><t>Gold</t></is></c><c r="B4"><v>1</v></c></row></sheetData>
    <autoFilter ref="A1:B4"><filterColumn colId="0"><filters blank="true"><filter val="Gold"/></filters></filterColumn>
      <filterColumn colId="1" hiddenButton="false"><customFilters and="1"><customFilter operator="greaterThan" val="3"/><customFilter operator="notEqual" val="4"/></customFilters></filterColumn></autoFilter>
    <mergeCells count="2"><mergeCell ref="D1:E1"/><mergeCell ref="D3:D6"/></mergeCells>`;

  it("keeps hidden rows, the filter that hid them, and merged cells", async () => {
    const file = await read(await workbookOf(filtered));
    const again = await saved(file);
    for (const { sheet, rows, merges } of [sheetOf(file), sheetOf(again)]) {
      expect(rows.filter(({ hidden }) => hidden).map(({ first, count }) => [first, count])).toEqual([[2, 2]]);
      expect(sheet.filter).toEqual({
        area: { row: 0, column: 0, rows: 4, columns: 2 },
        choices: [
          { kind: "values", values: ["Gold"], blanks: true },
          { kind: "criteria", criteria: [">3", "<>4"], operator: "And" },
        ],
      });
      expect(merges).toEqual([
        { row: 0, column: 3, rows: 1, columns: 2 },
        { row: 2, column: 3, rows: 4, columns: 1 },
      ]);
    }
    expect([file.losses, again.losses]).toEqual([[], []]);
  });

  it("writes filter and merged cells so that another program reads them", async () => {
    const model = new MemoryWorkbook();
    fillModel(model, (await read(await workbookOf(filtered))).contents);
    const workbook = new ExcelJS.Workbook();
    await workbook.xlsx.load(
      (await writeXlsx(contentsOf(model), options)).slice().buffer as unknown as ExcelJS.Buffer,
    );
    const sheet = workbook.worksheets[0];
    expect(sheet?.autoFilter).toBe("A1:B4");
    expect(sheet?.getCell("E1").master.address).toBe("D1");
    expect([2, 3, 4].map((row) => sheet?.getRow(row).hidden)).toEqual([false, true, true]);
  });

  it("keeps the count from 1904, and the serial numbers as they are", async () => {
    const file = await read(
      await workbookOf('<sheetData><row r="1"><c r="A1" s="1"><v>43860</v></c></row></sheetData>', {
        "xl/workbook.xml": `<workbook ${main} ${r}><workbookPr date1904="true"/><sheets><sheet name="Data" sheetId="1" r:id="rId1"/></sheets></workbook>`,
        "xl/styles.xml": `<styleSheet ${main}><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/></cellXfs></styleSheet>`,
      }),
    );
    for (const one of [file, await saved(file)]) {
      expect(one.contents.countsFrom1904).toBe(true);
      expect(cellAt(one, 0, 0).value).toBe(43860);
    }
    const model = new MemoryWorkbook();
    fillModel(model, file.contents);
    const sheet = model.sheets.active;
    // Counted from 1904-01-01, as Excel for Mac once did.
    expect(model.cells.texts({ sheet, row: 0, column: 0, rows: 1, columns: 1 })).toEqual([["1/31/2024"]]);
  });

  it("keeps two cells in the far corners without all that lies between them", async () => {
    const far = `<dimension ref="A1:XFD1048576"/><sheetData><row r="1"><c r="A1"><v>1</v></c></row>
      <row r="1048576"><c r="XFD1048576"><v>2</v></c></row></sheetData>`;
    const again = await saved(await read(await workbookOf(far)));
    const { rows, columns, values } = sheetOf(again).cells;
    expect([[...rows], [...columns], values]).toEqual([
      [0, 1048575],
      [0, 16383],
      [1, 2],
    ]);
  });

  it("keeps looks of whole columns, very hidden sheets, names of one sheet and what is printed", async () => {
    const file = await read(
      await workbookOf(
        '<cols><col min="2" max="16384" width="9.140625" style="1"/></cols><sheetData><row r="1"><c r="A1"><v>1</v></c></row></sheetData>',
        {
          "xl/workbook.xml": `<workbook ${main} ${r}><sheets><sheet name="Data" sheetId="1" r:id="rId1"/><sheet name="Q" sheetId="2" state="veryHidden" r:id="rId5"/></sheets>
            <definedNames><definedName name="_xlnm._FilterDatabase" localSheetId="0" hidden="1">Data!$A$1:$B$2</definedName>
            <definedName name="_xlnm.Print_Area" localSheetId="0">Data!$A$1:$C$9</definedName>
            <definedName name="Rate" localSheetId="1">Q!$A$1</definedName><definedName name="Rate">Data!$A$1</definedName>
            <definedName name="Strange?Name">1</definedName></definedNames></workbook>`,
          "xl/_rels/workbook.xml.rels": `<Relationships><Relationship Id="rId1" Type="x/worksheet" Target="worksheets/sheet1.xml"/>
            <Relationship Id="rId5" Type="x/worksheet" Target="worksheets/sheet2.xml"/><Relationship Id="rId2" Type="x/styles" Target="styles.xml"/></Relationships>`,
          "xl/worksheets/sheet2.xml": `<worksheet ${main}><sheetData/></worksheet>`,
          "xl/styles.xml": `<styleSheet ${main}><cellXfs><xf numFmtId="0"/><xf numFmtId="10"/></cellXfs></styleSheet>`,
        },
      ),
    );
    expect(file.losses).toEqual(["names"]);
    const again = await saved(file);
    const [data, hidden] = again.contents.sheets;
    expect(hidden?.sheet.visibility).toBe("VeryHidden");
    expect(data?.sheet.page.printArea).toEqual({ row: 0, column: 0, rows: 9, columns: 3 });
    expect(
      data?.columns.map(({ first, count, style }) => [
        first,
        count,
        again.contents.styles[style]?.numberFormat,
      ]),
    ).toEqual([[1, 16383, "0.00%"]]);
    expect(again.contents.names.map(({ name, scope, formula }) => [name, scope, formula])).toEqual([
      ["Rate", "sheet-2", "=Q!$A$1"],
      ["Rate", null, "=Data!$A$1"],
    ]);
  });

  it("maps the add-in's functions both ways, however a program spelt them", async () => {
    const formula = (text: string): string => `<c><f aca="false">${text}</f><v>0.6</v></c>`;
    const file = await read(
      await workbookOf(
        `<sheetData><row r="1">${formula("_xldudf_STAY_RETENTION(1000,800,200)")}${formula("_xldudf_stay_segment_outcomes(A1:A2,B1:B2,&quot;left&quot;)")}${formula("_xlfn.IFS(TRUE,_xldudf_STAY_RETENTION(1,1,0))")}</row></sheetData>`,
      ),
    );
    const typed = [
      "=STAY.RETENTION(1000,800,200)",
      '=STAY.SEGMENT.OUTCOMES(A1:A2,B1:B2,"left")',
      "=IFS(TRUE,STAY.RETENTION(1,1,0))",
    ];
    for (const one of [file, await saved(file)])
      expect([0, 1, 2].map((column) => cellAt(one, 0, column).formula)).toEqual(typed);
  });
});

describe("what a save would lose is known as soon as a file is open", () => {
  const sheet = (inside: string): Promise<Uint8Array> => workbookOf(inside);
  const part = (path: string): Promise<Uint8Array> => workbookOf("<sheetData/>", { [path]: "<a/>" });
  const style = (look: string, lists = ""): Promise<Uint8Array> =>
    workbookOf("<sheetData/>", {
      "xl/styles.xml": `<styleSheet ${main}>${lists}<cellXfs>${look}</cellXfs></styleSheet>`,
    });

  it.each<[string, () => Promise<Uint8Array>, Loss]>([
    ["data validation", () => sheet("<sheetData/><dataValidations/>"), "data-validation"],
    ["hyperlinks", () => sheet("<sheetData/><hyperlinks/>"), "hyperlinks"],
    ["page breaks", () => sheet('<sheetData/><rowBreaks count="1"/>'), "page-breaks"],
    [
      "filter choices by rank",
      () =>
        sheet(
          '<sheetData/><autoFilter ref="A1:A9"><filterColumn colId="0"><top10 val="3"/></filterColumn></autoFilter>',
        ),
      "filters",
    ],
    [
      "filter choices by month",
      () =>
        sheet(
          '<sheetData/><autoFilter ref="A1:A9"><filterColumn colId="0"><filters><dateGroupItem year="2024" dateTimeGrouping="year"/></filters></filterColumn></autoFilter>',
        ),
      "filters",
    ],
    [
      "hints beside Japanese texts",
      () =>
        sheet(
          '<sheetData><row r="1"><c t="inlineStr"><is><t>東京</t><rPh sb="0" eb="2"><t>トウキョウ</t></rPh></is></c></row></sheetData>',
        ),
      "phonetic",
    ],
    ["external links", () => part("xl/externalLinks/externalLink1.xml"), "connections"],
    ["pivot tables", () => part("xl/pivotTables/pivotTable1.xml"), "pivot-tables"],
    ["macros", () => part("xl/vbaProject.bin"), "macros"],
    ["threaded comments", () => part("xl/threadedComments/threadedComment1.xml"), "comments"],
    ["properties of its own", () => part("docProps/custom.xml"), "properties"],
    ["rotated text", () => style('<xf><alignment textRotation="90"/></xf>'), "cell-formats"],
    ["unlocked cells", () => style('<xf><protection locked="0"/></xf>'), "cell-formats"],
    [
      "a pattern",
      () => style('<xf fillId="0"/>', '<fills><fill><patternFill patternType="darkGrid"/></fill></fills>'),
      "cell-formats",
    ],
    [
      "a diagonal line",
      () => style("<xf/>", '<borders><border><diagonal style="thin"/></border></borders>'),
      "cell-formats",
    ],
  ])("%s", async (_, file, loss) => {
    expect((await read(await file())).losses).toEqual([loss]);
  });

  it("nothing, where there is no more than a workbook of the workbench has", async () => {
    expect((await read(await workbookOf("<sheetData/>"))).losses).toEqual([]);
  });
});

describe("a file whose parts are not what they should be is refused, whatever it is", () => {
  it.each<[string, () => Promise<Uint8Array>]>([
    ["XML that breaks off", () => workbookOf("<sheetData><row")],
    [
      "a sheet that is missing",
      () =>
        workbookOf("", {
          "xl/_rels/workbook.xml.rels": `<Relationships><Relationship Id="rId1" Type="x/worksheet" Target="gone.xml"/></Relationships>`,
        }),
    ],
    [
      "shared texts that are missing",
      () =>
        workbookOf("<sheetData/>", {
          "xl/_rels/workbook.xml.rels": `<Relationships><Relationship Id="rId1" Type="x/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rId3" Type="x/sharedStrings" Target="gone.xml"/></Relationships>`,
        }),
    ],
    ["a row that has no number", () => workbookOf('<sheetData><row r="one"/></sheetData>')],
    ["a cell that has no column", () => workbookOf('<sheetData><row r="1"><c r="7"/></row></sheetData>')],
  ])("%s", async (_, file) => {
    await expect(file().then(read)).rejects.toEqual(expect.objectContaining({ code: "damaged" }));
  });
});
