import { customers, insertSegmentReport, openWorkbook } from "./workbook-with";

describe("moving about the workbook, through Microsoft's own library", () => {
  it("selects a source with its headers, or its cells in one row as the user counts rows", async () => {
    const open = openWorkbook(customers, { at: "B3", table: "Customers" });
    open.select("B3");
    await insertSegmentReport(open);
    const source = { kind: "table", table: "Customers" } as const;
    await open.port.goTo(source);
    expect(open.book.sheets.active).toBe(open.book.sheets.byName("Sheet1")?.id);
    expect(open.book.selection).toMatchObject({ areas: [{ row: 2, column: 1, rows: 6, columns: 3 }] });
    await open.port.goTo(source, 5);
    expect(open.book.selection).toMatchObject({ areas: [{ row: 4, column: 1, rows: 1, columns: 3 }] });
  });

  it("shows a report's sheet by its id, whatever it is called by now, and says when it is gone", async () => {
    const open = openWorkbook(customers, { table: "Customers" });
    const { sheetId } = await insertSegmentReport(open);
    open.book.sheets.update(sheetId, { name: "For the board" });
    open.book.sheets.activate(open.book.sheets.byName("Sheet1")?.id ?? "");
    await open.port.goToSheet(sheetId);
    expect(open.book.sheets.active).toBe(sheetId);
    open.book.sheets.remove(sheetId);
    await expect(open.port.goToSheet(sheetId)).rejects.toMatchObject({ code: "sheet-gone" });
  });

  it("gives the formula of the active cell, and none for a text that begins with an equals sign", async () => {
    const open = openWorkbook([]);
    open.book.cells.write(open.area("B2"), { formula: "=STAY.RETENTION(1000,800,200)" });
    open.book.cells.setNumberFormats(open.area("B3"), "@");
    open.write("B3", [["=1+1"]]);
    open.select("B2");
    expect(await open.port.activeFormula()).toMatchObject({
      address: "Sheet1!B2",
      formula: "=STAY.RETENTION(1000,800,200)",
      // What a workbook shows in which nothing can be calculated.
      error: "#CALC!",
    });
    for (const cell of ["B3", "C9"]) {
      open.select(cell);
      expect(await open.port.activeFormula()).toBeNull();
    }
  });

  it("says where the user is, and goes where an address leads, on whichever sheet", async () => {
    const open = openWorkbook(customers);
    open.book.sheets.add("It's ours");
    open.select("B2:C3");
    expect(await open.port.selectedCells()).toEqual({ address: "Sheet1!B2:C3", activeCell: "Sheet1!B2" });
    await open.port.selectCells("'It''s ours'!C4");
    expect(await open.port.selectedCells()).toEqual({
      address: "'It''s ours'!C4",
      activeCell: "'It''s ours'!C4",
    });
    open.select("B2", "D4");
    await expect(open.port.selectedCells()).rejects.toMatchObject({ code: "several-areas" });
  });

  it("writes a sheet of sample data as a table, text as text, and selects it", async () => {
    const open = openWorkbook([]);
    await open.port.addSampleSheet("Sample", [
      ["Customer", "Plan", "Months", "Churned"],
      ["00123", "=plan", 12, true],
      ["K2", null, 3.5, false],
    ]);
    expect(open.values("A1:D3")).toEqual([
      ["Customer", "Plan", "Months", "Churned"],
      ["00123", "=plan", 12, true],
      ["K2", null, 3.5, false],
    ]);
    expect(await open.port.describeSelection()).toMatchObject({
      table: "Stay_Sample",
      sheet: "Sample",
      rows: 2,
    });
    await open.port.addSampleSheet("Sample", [["Customer"], ["K1"]]);
    expect(open.book.sheets.all().map(({ name }) => name)).toEqual(["Sheet1", "Sample", "Sample (2)"]);
  });
});
