import { existsSync, readFileSync } from "node:fs";
import fc from "fast-check";
import Papa from "papaparse";
import type { Cell } from "../../../../src/contract/cell";
import { readCsv, type ReadCsv } from "../../../../src/workbench/files/csv/read-csv";

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

/** The cells as rows. */
function cellsOf({ contents: { sheets } }: ReadCsv): Cell[][] {
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

  it("keeps formulas text, in cells that hold nothing else: a list from elsewhere calculates nothing", () => {
    const file = readCsv(
      utf8(`name,sum\n"=HYPERLINK(""x"")",-A1\n+cmd,@SUM(A1)\n=cmd|'/C calc'!A0,+1-2`),
      "a.csv",
    );
    expect(cellsOf(file)).toEqual([
      ["name", "sum"],
      ['=HYPERLINK("x")', "-A1"],
      ["+cmd", "@SUM(A1)"],
      ["=cmd|'/C calc'!A0", "+1-2"],
    ]);
    const { styleOf, formulas } = file.contents.sheets[0]?.cells ?? {};
    expect(formulas?.size).toBe(0);
    expect([...(styleOf ?? [])].map((style) => file.contents.styles[style]?.numberFormat)).toEqual([
      "General",
      "General",
      ...new Array<string>(6).fill("@"),
    ]);
  });

  it("makes of cells what Excel makes of them: dates with their format, truths, shares, leading zeros lost", () => {
    const file = readCsv(utf8("1/31/2024,TRUE,5%,00123, ,text"), "a.csv");
    const { contents } = file;
    expect(cellsOf(file)).toEqual([[45322, true, 0.05, 123, " ", "text"]]);
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

  it.each([
    ["a decimal comma in a table of points", 'id,paid\nC1,1.5\nC2,2.5\nC3,"12,5"', "12,5"],
    ["a decimal point in a table of commas", "id;paid\nC1;1,5\nC2;2,5\nC3;12.5", "12.5"],
  ])("keeps %s text rather than another number", (_, text, kept) => {
    expect(read(text)[3]).toEqual(["C3", kept]);
  });

  it("says which number can be read in two ways, and reads it as the user says", () => {
    const bytes = utf8("id,paid\nC1,17\nC2,1.234\nC3,5.678");
    const { reading } = readCsv(bytes, "a.csv");
    expect(reading).toMatchObject({
      decimalMark: ".",
      doubt: { row: 2, column: 1, text: "1.234" },
      doubtIsSettled: false,
    });
    const asComma = readCsv(bytes, "a.csv", { decimalMark: "," });
    expect(cellsOf(asComma).map(([, paid]) => paid)).toEqual(["paid", 17, 1234, 5678]);
    expect(asComma.reading.doubtIsSettled).toBe(true);
    const asPoint = readCsv(bytes, "a.csv", { decimalMark: "." });
    expect(cellsOf(asPoint).map(([, paid]) => paid)).toEqual(["paid", 17, 1.234, 5.678]);
  });

  it("parts cells by semicolons that stand in every line alike, though as many commas do", () => {
    expect(read("a;1,5\nb;2,5")).toEqual([
      ["a", 1.5],
      ["b", 2.5],
    ]);
    expect(read("1,5;2,5;3,5\n4,5;5,5;6,5")).toEqual([
      [1.5, 2.5, 3.5],
      [4.5, 5.5, 6.5],
    ]);
  });

  it("reads percentages and thousands parted by blanks with a decimal comma", () => {
    const [, row] = read("share;sum\n12,5 %;1\u00a0234,50");
    expect(row?.[0]).toBeCloseTo(0.125, 12);
    expect(row?.[1]).toBe(1234.5);
  });

  it.each([
    ["$12,50", 12.5],
    ["€1.234", 1234],
    ["-€1.234,5", -1234.5],
    ["(1.234)", -1234],
    ["1.234%", 12.34],
    ["1,5e5", 150_000],
    // Excel of the United States reads these with all commas left out.
    ["12,5,", "12,5,"],
    ["1,2,3", "1,2,3"],
    ["Jan 31, 2024", 45322],
  ])("reads %s with a decimal comma as %s, whatever stands around the number", (text, value) => {
    expect(read(`a;b\n${text};0,5`)[1]?.[0]).toBe(value);
  });

  it("asks about a number in brackets or with a currency as about any other", () => {
    const { reading } = readCsv(utf8("id;paid\nC1;$1.234"), "a.csv");
    expect(reading).toMatchObject({ doubt: { row: 1, column: 1, text: "$1.234" }, doubtIsSettled: false });
  });

  it("takes any text whatever without a fault", () => {
    const letter = fc.constantFrom(..."=+-@'\"(){},;.\t\n\r %$€0123456789aE#!:/<>&".split(""));
    fc.assert(
      fc.property(fc.array(letter, { minLength: 1, maxLength: 40 }), (letters) => {
        const text = `x${letters.join("")}`;
        expect(readCsv(utf8(text), "a.csv").contents.sheets[0]?.cells.formulas.size).toBe(0);
        expect(() => readCsv(utf8(`"${letters.join("").replaceAll('"', '""')}",x`), "a.csv")).not.toThrow();
      }),
    );
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
    expect(readCsv(utf8("a"), file).contents.sheets[0]?.sheet.name).toBe(sheet);
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
