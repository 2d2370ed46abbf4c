import type { Source } from "../../../src/contract/recipe";
import { customers, insertSegmentReport, openWorkbook } from "./workbook-with";

describe("describing the selection, through Microsoft's own library", () => {
  it("takes the whole table under a single cell", async () => {
    const open = openWorkbook(customers, { at: "B3", table: "Customers" });
    open.select("C5");
    expect(await open.port.describeSelection()).toEqual({
      source: { kind: "table", table: "Customers" },
      address: "Sheet1!B3:D8",
      sheetId: open.book.sheets.active,
      sheet: "Sheet1",
      table: "Customers",
      rows: 5,
      columns: [
        { header: "Customer", sample: ["K1", "K2", "K3", "K4", "K5"] },
        { header: "Plan", sample: ["A", "A", "B", "B", "C"] },
        { header: "Churned", sample: ["Yes", "No", "No", "No", "Yes"] },
      ],
    });
  });

  it("takes the whole block around a single cell, and means it to grow", async () => {
    const open = openWorkbook(customers, { at: "B3" });
    open.select("C5");
    expect(await open.port.describeSelection()).toMatchObject({
      source: { kind: "range", sheet: "Sheet1", address: "B3:D8", grows: true },
      table: null,
      rows: 5,
    });
  });

  it("takes a part of a block as it was selected", async () => {
    const open = openWorkbook(customers);
    open.select("B1:C4");
    const description = await open.port.describeSelection();
    expect(description).toMatchObject({
      source: { kind: "range", sheet: "Sheet1", address: "B1:C4" },
      rows: 3,
    });
    expect(description.columns.map(({ header }) => header)).toEqual(["Plan", "Churned"]);
  });

  it("trims whole columns to what is used, and keeps meaning whole columns", async () => {
    const open = openWorkbook(customers);
    open.write("F1", [["Other"], ["x"]]);
    open.select("B:C");
    expect(await open.port.describeSelection()).toMatchObject({
      source: { kind: "range", sheet: "Sheet1", address: "B:C" },
      address: "Sheet1!B1:C6",
      rows: 5,
    });
  });

  it("trims a wholly selected sheet", async () => {
    const open = openWorkbook(customers);
    open.select("A1:XFD1048576");
    expect(await open.port.describeSelection()).toMatchObject({ address: "Sheet1!A1:C6", rows: 5 });
  });

  it("names columns without a header, or with the same one, by their letters", async () => {
    const open = openWorkbook([
      ["Plan", null, "Plan"],
      ["A", "x", "B"],
    ]);
    const { columns } = await open.port.describeSelection();
    expect(columns.map(({ header }) => header)).toEqual(["Plan", "B", "Plan (C)"]);
  });

  it("tells an error value from a text that looks like one, and leaves out blanks", async () => {
    const open = openWorkbook([["Plan"], [{ type: "Error", basicValue: "#N/A" }], [null], ["#N/A"], ["A"]]);
    open.select("A1:A5");
    const { columns } = await open.port.describeSelection();
    expect(columns[0]?.sample).toEqual([{ type: "Error", basicValue: "#N/A" }, "#N/A", "A"]);
  });

  it("works on a sheet whose name needs quotes", async () => {
    const open = openWorkbook(customers);
    open.book.sheets.update(open.book.sheets.active, { name: "It's 2024!" });
    const { source, sheet } = await open.port.describeSelection();
    expect(source).toMatchObject({ kind: "range", sheet: "It's 2024!", address: "A1:C6", grows: true });
    expect(sheet).toBe("It's 2024!");
    expect(await open.port.describe(source)).toMatchObject({ rows: 5 });
  });
});

describe("columns picked one by one", () => {
  it("stand for the block from the first to the last of them", async () => {
    const open = openWorkbook(customers);
    open.select("C1:C4", "A1:A4");
    expect(await open.port.describeSelection()).toMatchObject({
      source: { kind: "range", sheet: "Sheet1", address: "A1:C4" },
      rows: 3,
    });
  });

  it("keep meaning whole columns", async () => {
    const open = openWorkbook(customers);
    open.write("D1", [["Other"], ["x"]]);
    open.select("A:A", "C:C");
    expect(await open.port.describeSelection()).toMatchObject({
      source: { kind: "range", sheet: "Sheet1", address: "A:C" },
      address: "Sheet1!A1:C6",
    });
  });

  it("stand for the table in which they are", async () => {
    const open = openWorkbook(customers, { table: "Customers" });
    open.select("A2:A6", "C2:C6");
    expect(await open.port.describeSelection()).toMatchObject({ table: "Customers" });
  });

  it("are none where nothing stands in them", async () => {
    const open = openWorkbook(customers);
    open.select("F:F", "H:H");
    await expect(open.port.describeSelection()).rejects.toMatchObject({ code: "empty-selection" });
  });
});

describe("a sheet that was renamed", () => {
  it("is found by its id, and by its name where another has taken its place", async () => {
    const open = openWorkbook(customers);
    const { source } = await open.port.describeSelection();
    open.book.sheets.update(open.book.sheets.active, { name: "Renamed" });
    expect(await open.port.describe(source)).toMatchObject({ sheet: "Renamed", rows: 5 });
    expect(
      await open.port.describe({ ...source, sheet: "Renamed", sheetId: "{gone}" } as Source),
    ).toMatchObject({
      rows: 5,
    });
  });
});

describe("a selection that no report can use says why", () => {
  const codeOf = (open: ReturnType<typeof openWorkbook>) =>
    open.port.describeSelection().then(
      () => "none",
      (problem: { code?: string }) => problem.code,
    );

  it.each([
    ["an empty sheet", "B2"],
    ["an empty range", "E2:F9"],
    ["a header without rows", "A1:C1"],
  ])("%s holds no data", async (title, address) => {
    const open = openWorkbook(
      title === "an empty sheet"
        ? []
        : [
            ["Customer", "Plan", "Churned"],
            ["K1", "A", "No"],
          ],
    );
    open.select(address);
    expect(await codeOf(open)).toBe("empty-selection");
  });

  it.each([
    ["that begin in different rows", ["A1:A3", "C2:C3"]],
    ["that are whole rows", ["1:3", "5:6"]],
  ])("several areas %s are not one", async (_, areas) => {
    const open = openWorkbook(customers);
    open.select(...areas);
    expect(await codeOf(open)).toBe("several-areas");
  });

  it("two tables are not one", async () => {
    const open = openWorkbook(customers, { table: "Customers" });
    open.write("E1", [["Other"], ["x"]]);
    open.book.tables.add(open.area("E1:E2"), "Others");
    open.select("A1:F3");
    expect(await codeOf(open)).toBe("several-areas");
  });

  it("a chart is no data", async () => {
    const open = openWorkbook(customers, { table: "Customers" });
    await insertSegmentReport(open);
    const [chart] = open.book.charts.all();
    open.book.select({ kind: "chart", chart: chart?.id ?? "" });
    expect(await codeOf(open)).toBe("chart-selected");
  });

  it.each([
    ["InvalidOperationInCellEditMode", "edit-mode"],
    ["InvalidSelection", "chart-selected"],
    ["AccessDenied", "protected"],
    ["RangeExceedsLimit", "too-large"],
    ["GeneralException", "host-refused"],
  ])("Excel's %s is %s, whatever the language of its message", async (code, problem) => {
    const open = openWorkbook(customers);
    open.office.fault = { code, when: () => true };
    expect(await codeOf(open)).toBe(problem);
  });

  it("a source that is gone is named", async () => {
    const open = openWorkbook(customers);
    await expect(open.port.describe({ kind: "table", table: "Gone" })).rejects.toMatchObject({
      code: "source-gone",
      detail: { source: "Gone" },
    });
    await expect(
      open.port.describe({ kind: "range", sheet: "Gone", address: "A1:B2" }),
    ).rejects.toMatchObject({
      code: "source-gone",
      detail: { source: "Gone!A1:B2" },
    });
  });
});
