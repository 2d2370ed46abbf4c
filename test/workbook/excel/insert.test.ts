import { addressOfTable, customers, insertSegmentReport, openWorkbook, requestFor } from "./workbook-with";

describe("inserting a segment report, through Microsoft's own library", () => {
  it("writes title, sentence, table, totals and notes to a new sheet and shows it", async () => {
    const open = openWorkbook(customers, { table: "Customers" });
    const inserted = await insertSegmentReport(open);
    expect(inserted).toMatchObject({
      sheetName: "Segment retention",
      charts: ["Stay_SegmentRetention_Chart"],
    });
    expect(open.book.sheets.active).toBe(inserted.sheetId);
    expect(inserted.tables.map(({ name }) => name)).toEqual(["Stay_SegmentRetention"]);
    expect(addressOfTable(open.book, "Stay_SegmentRetention")).toBe("'Segment retention'!A4:I8");
    expect(open.values("A1:A3").flat()).toEqual([
      "Retention by Plan",
      "Of 5 customers, 60.0 % stayed; C lose most: 100.0 % (1 of 1)",
      null,
    ]);
    expect(
      open.values("A4:D8").map((row) => row.map((cell) => (typeof cell === "object" ? null : cell))),
    ).toEqual([
      ["Segment", "Start", "New", "Lost"],
      ["A", 2, 0, 1],
      ["B", 2, 0, 0],
      ["C", 1, 0, 1],
      ["Total", null, null, null],
    ]);
    expect(open.values("A19:B20")).toEqual([
      ["Source", "Customers (Sheet1!A1:C6)"],
      ["As of", "March 1, 2026"],
    ]);
  });

  it("makes a real table with long-form native formulas and totals", async () => {
    const open = openWorkbook(customers, { table: "Customers" });
    await insertSegmentReport(open);
    expect(open.book.tables.get("Stay_SegmentRetention")).toMatchObject({
      showTotals: true,
      showHeaders: true,
    });
    const [row = []] = open.formulas("A5:I5");
    const own = "Stay_SegmentRetention[[#This Row],";
    expect(row[4]).toBe(`=${own}[Start]]+${own}[New]]-${own}[Lost]]`);
    expect(row[8]).toBe(`=IF(${own}[Start]]=0,"",${own}[Lost]]/${own}[Start]])`);
    expect(row.slice(4).every((formula) => formula?.startsWith("=") && !formula.includes("[@"))).toBe(true);
    const [totals = []] = open.formulas("A8:I8");
    expect(totals.slice(0, 4)).toEqual([
      null,
      "=SUBTOTAL(109,Stay_SegmentRetention[Start])",
      "=SUBTOTAL(109,Stay_SegmentRetention[New])",
      "=SUBTOTAL(109,Stay_SegmentRetention[Lost])",
    ]);
    expect(totals[8]).toContain(
      "Stay_SegmentRetention[[#Totals],[Lost]]/Stay_SegmentRetention[[#Totals],[Start]]",
    );
    expect(open.book.cells.numberFormats(open.area("A8:I8"))[0]?.slice(1)).toEqual([
      ...["#,##0", "#,##0", "#,##0", "#,##0"],
      ...["0.0%", "0.0%", "0.0%", "0.0%"],
    ]);
  });

  it("adds a colour scale, a chart beside the table, a frozen header and one page's width", async () => {
    const open = openWorkbook(customers, { table: "Customers" });
    const { sheetId } = await insertSegmentReport(open);
    const [scale] = open.book.colorScales.all();
    expect(scale?.area).toMatchObject({ sheet: sheetId, row: 4, column: 5, rows: 4, columns: 1 });
    const [chart] = open.book.charts.all();
    expect(chart).toMatchObject({ type: "BarClustered", name: "Stay_SegmentRetention_Chart" });
    expect(chart?.title.text).toBe("Share of customers who stayed, by Plan");
    expect(chart?.series[0]?.values).toMatchObject({ row: 4, column: 5, rows: 3 });
    expect(chart?.series[0]?.categories).toMatchObject({ row: 4, column: 0, rows: 3 });
    const tableWidth = [0, 1, 2, 3, 4, 5, 6, 7, 8].reduce(
      (sum, column) => sum + open.book.layout.columnWidth(sheetId, column),
      0,
    );
    expect(chart?.left).toBeGreaterThan(tableWidth);
    expect(open.book.sheets.get(sheetId)).toMatchObject({
      frozen: { rows: 4, columns: 0 },
      page: { orientation: "Landscape", zoom: { horizontalFitToPages: 1 } },
    });
  });

  it.each(["=1+1", "+1", "-1", "@x", "'quoted", "00123", "1-2", "1E5", "TRUE", "#N/A", "50%", "2024-03-01"])(
    "keeps the segment %s the text it is",
    async (name) => {
      const open = openWorkbook([["Plan", "Churned"]]);
      open.book.cells.setNumberFormats(open.area("A2:A3"), "@");
      open.write("A2", [
        [name, "Yes"],
        ["Other", "No"],
      ]);
      open.select("A1:B3");
      await insertSegmentReport(open);
      expect(open.values("A5")).toEqual([[name]]);
      expect(open.formulas("A5")).toEqual([[null]]);
    },
  );

  it("keeps the recipe and fixes the report language, in the viewer's language", async () => {
    const open = openWorkbook(customers, { table: "Customers", locale: "da" });
    const { tables } = await insertSegmentReport(open);
    expect(open.values("A4:D4")).toEqual([["Segment", "Start", "Nye", "Mistet"]]);
    expect(await open.port.reportLanguage()).toBe("da");
    expect(await open.port.recipes()).toEqual([
      {
        version: 1,
        id: "recipe-1",
        report: "segment-retention",
        shape: "outcomes",
        source: { kind: "table", table: "Customers" },
        lookups: {},
        mapping: { segment: "Plan", outcome: "Churned", customer: "Customer" },
        options: expect.objectContaining({ meaning: "left", level: 0.95 }),
        output: {
          sheetId: open.book.sheets.active,
          tables,
          charts: ["Stay_SegmentRetention_Chart"],
          language: "da",
        },
        lastRun: { at: "2026-03-01T12:00:00.000Z", rowsRead: 5, rowsUsed: 5 },
      },
    ]);
  });

  it("gives a second report its own sheet and table names", async () => {
    const open = openWorkbook(customers, { table: "Customers" });
    await insertSegmentReport(open);
    open.book.sheets.activate(open.book.sheets.byName("Sheet1")?.id ?? "");
    open.select("Sheet1!A1");
    expect(await insertSegmentReport(open)).toMatchObject({
      sheetName: "Segment retention (2)",
      tables: [{ name: "Stay_SegmentRetention_2" }],
    });
    expect(open.formulas("E5")[0]?.[0]).toContain("Stay_SegmentRetention_2[[#This Row],[Start]]");
  });

  it("names rows that were left out in the notes, with the reason", async () => {
    const open = openWorkbook([...customers, ["K6", null, "No"], ["K7", "A", "perhaps"]], {
      table: "Customers",
    });
    await insertSegmentReport(open);
    const notes = open.values("A19:B31").map((row) => row.join("|"));
    expect(notes).toContain("Rows|5 of 7 rows counted, 2 left out");
    expect(notes).toContain("Checked|1 row has no Plan: left out (row 7)");
    expect(notes).toContain(
      "|1 row has an answer in Churned that is neither yes nor no: perhaps: left out (row 8)",
    );
  });
});

describe("an insert that does not come to its end leaves the workbook as it was", () => {
  const state = ({ book }: ReturnType<typeof openWorkbook>) => ({
    sheets: book.sheets.all().map(({ name }) => name),
    active: book.sheets.active,
    tables: book.tables.all().map(({ name }) => name),
    names: book.names.all(),
    charts: book.charts.all(),
    settings: [...book.settings.all().keys()],
  });

  it.each(["GeneralException", "InvalidArgument", "RequestPayloadSizeLimitExceeded"])(
    "when Excel refuses with %s after the sheet was made",
    async (code) => {
      const open = openWorkbook(customers, { table: "Customers" });
      const before = state(open);
      let refused = false;
      open.office.fault = {
        code,
        when: (request) => {
          if (refused || open.book.sheets.all().length < 2) return false;
          refused = request.Actions.length > 3;
          return refused;
        },
      };
      await expect(insertSegmentReport(open)).rejects.toMatchObject({ name: "WorkbookProblem" });
      expect(refused).toBe(true);
      expect(state(open)).toEqual(before);
    },
  );

  it("when the user cancels half-way", async () => {
    const open = openWorkbook(customers, { table: "Customers" });
    const before = state(open);
    const source = await open.port.describeSelection();
    const prepared = await open.runs.prepare(requestFor(open, source));
    const cancel = new AbortController();
    open.office.before = () => {
      if (open.book.sheets.all().length > 1) cancel.abort();
    };
    await expect(open.runs.insert(prepared, "new-sheet", { signal: cancel.signal })).rejects.toMatchObject({
      code: "cancelled",
    });
    expect(state(open)).toEqual(before);
  });

  it("when no row is left, and says so before anything is written", async () => {
    const open = openWorkbook([
      ["Plan", "Churned"],
      ["A", "perhaps"],
      ["B", "perhaps not"],
    ]);
    const source = await open.port.describeSelection();
    const prepared = await open.runs.prepare({
      report: "segment-retention",
      shape: "outcomes",
      source,
      lookups: {},
      mapping: { segment: "Plan", outcome: "Churned" },
      options: { meaning: "left", level: 0.95, duplicates: "each" },
    });
    await expect(open.runs.insert(prepared, "new-sheet")).rejects.toMatchObject({ code: "nothing-left" });
    expect(state(open).sheets).toEqual(["Sheet1"]);
  });

  it("when the workbook's structure is protected", async () => {
    const open = openWorkbook(customers, { table: "Customers" });
    open.book.protectStructure(true);
    await expect(insertSegmentReport(open)).rejects.toMatchObject({ code: "workbook-protected" });
    expect(state(open).sheets).toEqual(["Sheet1"]);
  });
});
