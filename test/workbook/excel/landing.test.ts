import { openWorkbook } from "./workbook-with";

const periods = [
  ["Segment", "Start", "End", "Rate"],
  ["A", 1000, 900, null],
  ["B", 500, 400, null],
];

const one = { rows: 1, columns: 1, references: [] };

describe("looking at where a formula would land, through Microsoft's own library", () => {
  it("finds a free cell free, and says what stands in one that is not", async () => {
    const open = openWorkbook([["kept"]], { at: "B2" });
    expect(await open.port.examineLanding({ target: "Sheet1!D2", ...one })).toEqual({
      target: "Sheet1!D2",
      holds: "",
      obstacle: null,
      table: null,
    });
    expect(await open.port.examineLanding({ target: "Sheet1!B2", ...one })).toMatchObject({ holds: "kept" });
  });

  it("finds what a spill would meet, and how much of it", async () => {
    const open = openWorkbook([["x"], [null], ["y"]], { at: "D4" });
    const landing = await open.port.examineLanding({
      target: "Sheet1!D2",
      rows: 10,
      columns: 1,
      references: [],
    });
    expect(landing.obstacle).toEqual({ address: "D4", cells: 2 });
    const beside = await open.port.examineLanding({
      target: "Sheet1!E2",
      rows: 10,
      columns: 1,
      references: [],
    });
    expect(beside.obstacle).toBeNull();
  });

  it("counts a table in the way even where its cells are blank", async () => {
    const open = openWorkbook([["Head"], [null]], { at: "D4", table: "Blank" });
    open.book.cells.write(open.area("D4"), null);
    const { obstacle } = await open.port.examineLanding({ target: "Sheet1!D5", ...one, rows: 1 });
    expect(obstacle).toBeNull();
    const above = await open.port.examineLanding({
      target: "Sheet1!C5",
      rows: 1,
      columns: 2,
      references: [],
    });
    expect(above.obstacle).toMatchObject({ address: "Sheet1!D4:D5" });
  });

  it("says in a table how the formula of each row refers to its columns and to cells elsewhere", async () => {
    const open = openWorkbook(periods, { at: "B2", table: "Periods" });
    open.book.sheets.add("Other sheet");
    const references = ["C3:C4", "Sheet1!D3", "F3:F4", "'Other sheet'!A1:A2", "G1", "Periods[End]", "G1:H9"];
    const landing = await open.port.examineLanding({ target: "Sheet1!E3", rows: 2, columns: 1, references });
    expect(landing).toMatchObject({ obstacle: null, holds: "" });
    expect(landing.table).toEqual({
      name: "Periods",
      rows: 2,
      firstCell: "Sheet1!E3",
      references: {
        "C3:C4": "Periods[[#This Row],[Start]]",
        "Sheet1!D3": "Periods[[#This Row],[End]]",
        "F3:F4": "F3",
        "'Other sheet'!A1:A2": "'Other sheet'!A1",
        G1: "$G$1",
        "Periods[End]": "Periods[[#This Row],[End]]",
        "G1:H9": "$G$1:$H$9",
      },
    });
  });

  it("writes a formula, selects its cell, and fills a table's column row by row", async () => {
    const open = openWorkbook(periods, { at: "B2", table: "Periods" });
    await open.port.writeFormula("Sheet1!H1", "=STAY.RETENTION(1,2,3)");
    expect(open.formulas("H1")).toEqual([["=STAY.RETENTION(1,2,3)"]]);
    expect(open.book.selection).toMatchObject({ activeCell: { row: 0, column: 7 } });
    await open.port.fillTableColumn("Sheet1!E3", "=STAY.RETENTION(Periods[[#This Row],[Start]],F3,$G$1)");
    expect(open.formulas("E3:E5")).toEqual([
      ["=STAY.RETENTION(Periods[[#This Row],[Start]],F3,$G$1)"],
      ["=STAY.RETENTION(Periods[[#This Row],[Start]],F4,$G$1)"],
      [null],
    ]);
  });

  it("leaves the workbook as it was when a formula is refused", async () => {
    const open = openWorkbook(periods, { at: "B2" });
    open.office.fault = { code: "AccessDenied", when: () => true };
    await expect(open.port.writeFormula("Sheet1!H1", "=1")).rejects.toMatchObject({ code: "protected" });
    expect(open.formulas("H1")).toEqual([[null]]);
  });
});
