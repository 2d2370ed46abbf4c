import { customers, insertSegmentReport, openWorkbook } from "./workbook-with";

describe("the places from which data could be taken, through Microsoft's own library", () => {
  it("are every table, and the block of each visible sheet with texts above data", async () => {
    const open = openWorkbook(customers, { table: "Customers" });
    const add = (name: string, at: string, cells: Parameters<typeof open.write>[1]): void => {
      open.book.sheets.add(name);
      open.write(`${name}!${at}`, cells);
    };
    add("Plain", "B3", [["Plan", "Start"], ["A", 3]]); // prettier-ignore
    add("Figures", "A1", [[1, 2], [3, 4]]); // prettier-ignore
    add("Title", "A1", [["Only a title"]]);
    add("Hidden", "A1", [["Plan"], ["A"]]);
    open.book.sheets.add("Empty");
    open.book.sheets.update(open.book.sheets.byName("Hidden")?.id ?? "", { visibility: "Hidden" });
    expect(await open.port.sources()).toMatchObject([
      { name: "Customers", source: { kind: "table", table: "Customers" } },
      { name: "Plain", source: { kind: "range", sheet: "Plain", address: "B3:C4", grows: true } },
    ]);
  });

  it("are not the tables that reports have written", async () => {
    const open = openWorkbook(customers, { table: "Customers" });
    await insertSegmentReport(open);
    expect((await open.port.sources()).map(({ name }) => name)).toEqual(["Customers"]);
  });

  it("are not the tables in which Stay keeps what it has recorded", async () => {
    const open = openWorkbook(customers, { table: "Customers" });
    await insertSegmentReport(open);
    await open.runs.recordToday();
    expect(open.book.tables.all()).toHaveLength(4);
    expect((await open.port.sources()).map(({ name }) => name)).toEqual(["Customers"]);
  });

  it("are the cells beside which a report stands, and no report on a sheet of its own", async () => {
    const open = openWorkbook(customers);
    await insertSegmentReport(open, "beside");
    open.select("Sheet1!A1");
    await insertSegmentReport(open, "new-sheet");
    expect((await open.port.sources()).map(({ name }) => name)).toEqual(["Sheet1"]);
  });
});
