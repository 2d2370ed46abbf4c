import { existsSync, readFileSync } from "node:fs";
import fc from "fast-check";
import Papa from "papaparse";
import type { Cell } from "../../../../src/contract/cell";
import type { WorkbookContents } from "../../../../src/workbench/files/contents";
import { readCsv } from "../../../../src/workbench/files/csv/read-csv";

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

/** The cells as rows. */
function cellsOf({ sheets }: WorkbookContents): Cell[][] {
  const grid: Cell[][] = [];
  const list = sheets[0]?.cells;
  list?.values.forEach((value, place) => {
    const row = (grid[list.rows[place] ?? 0] ??= []);
    row[list.columns[place] ?? 0] = value;
  });
  return grid;
}

const read = (text: string, name = "list.csv"): Cell[][] => cellsOf(readCsv(utf8(text), name));

describe("readCsv", () => {
  it.each([
    ["commas", "id,paid\nC1,12.5\nC2,3"],
    ["semicolons", "id;paid\nC1;12.5\nC2;3"],
    ["tabs", "id\tpaid\nC1\t12.5\nC2\t3"],
    ["a mark that the first line states", "sep=|\nid|paid\nC1|12.5\nC2|3"],
  ])("reads cells parted by %s", (_, text) => {
    expect(read(text)).toEqual([
      ["id", "paid"],
      ["C1", 12.5],
      ["C2", 3],
    ]);
  });

  it("reads decimal commas, and points between thousands, where cells are not parted by commas", () => {
    expect(read("id;paid\nC1;12,5\nC2;1.234\nC3;1.234,75\nC4;-0,5")).toEqual([
      ["id", "paid"],
      ["C1", 12.5],
      ["C2", 1234],
      ["C3", 1234.75],
      ["C4", -0.5],
    ]);
  });

  it("keeps the point a decimal mark where no number needs the comma for it", () => {
    expect(read("id;paid\nC1;1.234\nC2;2.5")).toEqual([
      ["id", "paid"],
      ["C1", 1.234],
      ["C2", 2.5],
    ]);
  });

  it.each([
    ["UTF-8 with a mark", [0xef, 0xbb, 0xbf, ...utf8("Café\nØl")]],
    ["UTF-8 without one", [...utf8("Café\nØl")]],
    ["Windows-1252", [0x43, 0x61, 0x66, 0xe9, 0x0a, 0xd8, 0x6c]],
    ["UTF-16", [0xff, 0xfe, ...Buffer.from("Café\nØl", "utf16le")]],
  ])("reads texts in %s", (_, bytes) => {
    expect(cellsOf(readCsv(Uint8Array.from(bytes), "a.csv"))).toEqual([["Café"], ["Øl"]]);
  });

  it("keeps formulas text: a list of customers has none of its own", () => {
    expect(read('name,sum\n"=HYPERLINK(""x"")",-A1\n+cmd,@SUM(A1)')).toEqual([
      ["name", "sum"],
      ['=HYPERLINK("x")', "-A1"],
      ["+cmd", "@SUM(A1)"],
    ]);
  });

  it("makes of cells what Excel makes of them: dates with their format, truths, shares, leading zeros lost", () => {
    const contents = readCsv(utf8("1/31/2024,TRUE,5%,00123, ,text"), "a.csv");
    expect(cellsOf(contents)).toEqual([[45322, true, 0.05, 123, " ", "text"]]);
    const list = contents.sheets[0]?.cells;
    expect([...(list?.styleOf ?? [])].map((style) => contents.styles[style]?.numberFormat)).toEqual([
      "m/d/yyyy",
      "General",
      "0%",
      "General",
      "General",
      "General",
    ]);
  });

  it("reads quoted cells with commas, quotes and line breaks in them, and leaves empty ones blank", () => {
    expect(read('a,"b, ""c""\nd",,e\n')).toEqual([["a", 'b, "c"\nd', undefined, "e"]]);
  });

  it.each([
    ["orders: [2024]?.csv", "orders   2024"],
    ["a-very-long-name-of-a-file-with-customers.csv", "a-very-long-name-of-a-file-with"],
    ["folder/customers.csv", "customers"],
    ["[].csv", "Sheet1"],
    ["History.csv", "Sheet1"],
  ])("names the sheet of %s %s, as a sheet may be named", (file, sheet) => {
    expect(readCsv(utf8("a"), file).sheets[0]?.sheet.name).toBe(sheet);
  });

  it("refuses an empty table", () => {
    expect(() => read("\n\n")).toThrow(expect.objectContaining({ code: "empty" }) as Error);
  });

  it("refuses more columns than a sheet has", () => {
    expect(() => read(",".repeat(16384) + "x")).toThrow(
      expect.objectContaining({ code: "too-many-rows" }) as Error,
    );
  });

  it("gives back texts that no program takes for anything else", () => {
    const word = fc
      .stringMatching(/^[a-zæøå][a-zæøå ,;"\n]{4,20}x$/)
      .filter((text) => !/^(true|false)$/.test(text));
    fc.assert(
      fc.property(fc.array(fc.tuple(word, word, word), { minLength: 2, maxLength: 20 }), (rows) => {
        expect(read(Papa.unparse(rows, { delimiter: ",", quotes: true }))).toEqual(rows);
      }),
    );
  });

  const telco = "../shared/data/telco_churn.csv";
  const onTelco = existsSync(telco) ? it : it.skip;
  onTelco("reads the telco churn table: 7,043 customers, of whom 1,869 left", () => {
    const rows = cellsOf(readCsv(new Uint8Array(readFileSync(telco)), "telco_churn.csv"));
    const churn = rows[0]?.indexOf("Churn") ?? -1;
    expect(rows).toHaveLength(7044);
    expect(rows.filter((row) => row[churn] === "Yes")).toHaveLength(1869);
  });
});
