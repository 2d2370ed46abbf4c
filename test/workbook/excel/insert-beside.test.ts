import { addressOfTable, customers, insertSegmentReport, openWorkbook } from "./workbook-with";

describe("a report beside its data, through Microsoft's own library", () => {
  it("stands at the row of the data's header, one blank column to the right of all there is", async () => {
    const open = openWorkbook(customers, { at: "B3", table: "Customers" });
    open.write("F1", [["a remark"]]);
    open.select("B3");
    expect(await insertSegmentReport(open, "beside")).toMatchObject({ sheetName: "Sheet1" });
    expect(open.book.sheets.all()).toHaveLength(1);
    expect(open.values("H3:H4").flat()).toEqual([
      "Retention by Plan",
      "Of 5 customers, 60.0 % stayed; C lose most: 100.0 % (1 of 1)",
    ]);
    expect(addressOfTable(open.book, "Stay_SegmentRetention")).toBe("'Sheet1'!H6:P10");
    expect(open.book.sheets.get(open.book.sheets.active)?.frozen).toEqual({ rows: 0, columns: 0 });
  });

  it("stands beyond the chart of another, under names of its own", async () => {
    const open = openWorkbook(customers, { table: "Customers" });
    await insertSegmentReport(open, "beside");
    open.select("A1");
    const { tables, charts } = await insertSegmentReport(open, "beside");
    expect(tables[0]?.name).toBe("Stay_SegmentRetention_2");
    expect(charts).toEqual(["Stay_SegmentRetention_Chart_2"]);
    const [first, second] = open.book.charts.all();
    expect(second?.left).toBeGreaterThan((first?.left ?? 0) + (first?.width ?? 0));
  });

  it("grows on refresh without tearing the data apart, and keeps what is typed beside a row", async () => {
    const open = openWorkbook(customers, { table: "Customers" });
    await insertSegmentReport(open, "beside");
    open.write("N6", [["ask Ida"]]);
    open.write("A2", [["K1", "E", "No"], ["K2", "D", "No"]]); // prettier-ignore
    const [recipe] = await open.port.recipes();
    if (!recipe) throw new Error("One recipe was expected");
    expect(await open.runs.refresh(recipe)).toMatchObject({ added: ["E", "D"], removed: ["A"], marked: [] });
    expect(open.values("A2:A6").flat()).toEqual(["K1", "K2", "K3", "K4", "K5"]);
    expect(open.values("E5:F8")).toEqual([["B", 2], ["C", 1], ["E", 1], ["D", 1]]); // prettier-ignore
    expect(open.values("N5")).toEqual([["ask Ida"]]);
  });

  it("leaves the rows of the data alone although another program has given their sheet a new id", async () => {
    const open = openWorkbook(customers);
    await insertSegmentReport(open, "beside");
    const [recipe] = await open.port.recipes();
    if (recipe?.source.kind !== "range") throw new Error("A recipe over a range was expected");
    open.write("B2", [["C"], ["C"]]);
    await open.runs.refresh({ ...recipe, source: { ...recipe.source, sheetId: "{0}" } });
    expect(open.values("A2:A6").flat()).toEqual(["K1", "K2", "K3", "K4", "K5"]);
    expect(open.values("E5:F6")).toEqual([["B", 2], ["C", 3]]); // prettier-ignore
  });

  it.each([
    [
      "goes beyond the place where a colleague is writing another",
      new Date().toISOString(),
      "'Sheet1'!U4:AC8",
    ],
    ["takes the place that a run had which was broken off", "2026-01-01T00:00:00.000Z", "'Sheet1'!E4:M8"],
    ["takes a place of which nobody knows since when it is taken", "", "'Sheet1'!E4:M8"],
  ])("%s", async (_, comment, place) => {
    const open = openWorkbook(customers, { table: "Customers" });
    const scope = open.book.sheets.active;
    const claim = { name: "Stay_Place1", scope, comment, visible: true };
    open.book.names.add({ ...claim, formula: "='Sheet1'!$E$1:$S$30" });
    await insertSegmentReport(open, "beside");
    expect(addressOfTable(open.book, "Stay_SegmentRetention")).toBe(place);
    // Its number stays taken, so that nobody else may claim the same.
    const left = place.includes("!E") ? "='Sheet1'!$E$1" : "='Sheet1'!$E$1:$S$30";
    expect(open.book.names.get("Stay_Place1", scope)?.formula.replaceAll("'", "")).toBe(
      left.replaceAll("'", ""),
    );
  });

  it("says so where the sheet is protected", async () => {
    const open = openWorkbook(customers, { table: "Customers" });
    open.book.sheets.update(open.book.sheets.active, { protected: true });
    await expect(insertSegmentReport(open, "beside")).rejects.toMatchObject({ code: "protected" });
  });

  it("finds no place where the sheet is used to its last column", async () => {
    const open = openWorkbook(customers, { table: "Customers" });
    open.write("XFB1", [["far"]]);
    await expect(insertSegmentReport(open, "beside")).rejects.toMatchObject({
      code: "place-occupied",
      detail: { sheet: "Sheet1" },
    });
  });
});
