import { parseReference } from "../../../src/workbook/excel/reference-text";
import { mostCellsRead } from "../../../src/workbook/ports/formulas";
import { customers, openWorkbook } from "./workbook-with";

describe("references as formulas write them", () => {
  it.each([
    ["$A$1:B2", { kind: "cells", sheet: null, address: "$A$1:B2" }],
    ["Sheet1!A:C", { kind: "cells", sheet: "Sheet1", address: "A:C" }],
    ["'It''s ours'!3:4", { kind: "cells", sheet: "It's ours", address: "3:4" }],
    ["B2#", { kind: "spill", sheet: null, address: "B2" }],
    ["Rate", { kind: "name", name: "Rate" }],
    ["T[]", { kind: "table", table: "T", part: "data", columns: null }],
    ["T[Plan]", { kind: "table", table: "T", part: "data", columns: ["Plan", "Plan"] }],
    ["T[[#This Row],[Plan]]", { kind: "table", table: "T", part: "this row", columns: ["Plan", "Plan"] }],
    ["T[[#All],[Plan]:[Churned]]", { kind: "table", table: "T", part: "all", columns: ["Plan", "Churned"] }],
    ["T[#Totals]", { kind: "table", table: "T", part: "totals", columns: null }],
    ["[@Plan]", { kind: "table", table: null, part: "this row", columns: ["Plan", "Plan"] }],
    ["[@[Who'[1']]]", { kind: "table", table: null, part: "this row", columns: ["Who[1]", "Who[1]"] }],
  ])("%s is read", (text, reference) => {
    expect(parseReference(text)).toEqual(reference);
  });

  it.each(["[Other.xlsx]Sheet1!A1", "A1 B2", "1+1", "T[[#All],[#Data]]", ""])("%p is none", (text) => {
    expect(parseReference(text)).toBeNull();
  });
});

describe("reading what references mean, through Microsoft's own library", () => {
  const open = openWorkbook(customers, { at: "B3", table: "Customers" });
  open.book.names.add({
    name: "Plans",
    scope: null,
    formula: "=Sheet1!$C$4:$C$5",
    comment: "",
    visible: true,
  });
  open.book.sheets.add("It's ours");
  open.write("'It''s ours'!A1", [[1], [null], ["#N/A"]]);

  it.each([
    ["C4", "Sheet1!C4", [["A"]]],
    [
      "$C$4:D5",
      "Sheet1!C4:D5",
      [
        ["A", "Yes"],
        ["A", "No"],
      ],
    ],
    ["Plans", "Sheet1!C4:C5", [["A"], ["A"]]],
    ["Customers[Plan]", "Sheet1!C4:C8", [["A"], ["A"], ["B"], ["B"], ["C"]]],
    ["customers[[#Headers],[plan]:[churned]]", "Sheet1!C3:D3", [["Plan", "Churned"]]],
    ["Customers[[#This Row],[Customer]]", "Sheet1!B5", [["K2"]]],
    ["'It''s ours'!A1:A3", "'It''s ours'!A1:A3", [[1], [null], ["#N/A"]]],
    ["'It''s ours'!A:A", "'It''s ours'!A1:A3", [[1], [null], ["#N/A"]]],
  ])("%s is %s", async (reference, address, cells) => {
    const [block] = await open.port.readReferences([reference], "Sheet1!F5");
    expect(block).toEqual({ address, rows: cells.length, columns: cells[0]?.length, cells });
  });

  it("tells an error value from a text that looks like one", async () => {
    open.book.cells.write(open.area("H1"), { formula: "=NA()" });
    const [block] = await open.port.readReferences(["H1"], "Sheet1!F5");
    expect(block?.cells).toEqual([[{ type: "Error", basicValue: "#CALC!" }]]);
  });

  it("takes the table around the formula where a reference names none", async () => {
    expect((await open.port.readReferences(["[@Plan]"], "Sheet1!D6"))[0]).toMatchObject({
      address: "Sheet1!C6",
    });
  });

  it.each(["Nothing", "Customers[Nothing]", "Nowhere!A1", "Customers[#Totals]", "[@Plan]", "1+1"])(
    "knows nothing of %s beside the table",
    async (reference) => {
      expect(await open.port.readReferences([reference], "Sheet1!F1")).toEqual([null]);
    },
  );

  it("reads many references in a few requests, and says no cells of a range that is too large", async () => {
    const before = open.office.requests.length;
    const references = ["C4", "D4", "Plans", "Customers[Plan]", "A1:Z100000"];
    const blocks = await open.port.readReferences(references, "Sheet1!F5");
    expect(open.office.requests.length - before).toBeLessThanOrEqual(6);
    expect(blocks[4]).toEqual({ address: "Sheet1!A1:Z100000", rows: 100_000, columns: 26, cells: null });
    expect(100_000 * 26).toBeGreaterThan(mostCellsRead);
  });
});
