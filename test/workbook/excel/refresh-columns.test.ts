import type { Cell } from "../../../src/contract/cell";
import type { Recipe } from "../../../src/contract/recipe";
import type { ReportOutput } from "../../../src/contract/report-output";
import { catalogues } from "../../../src/i18n/catalogues";
import { createTranslate } from "../../../src/i18n/translate";
import cohortRetention from "../../../src/reports/cohort-retention/cohort-retention";
import type { WriteRequest } from "../../../src/workbook/ports/report";
import { addressOfTable, insertReport, openWorkbook, type OpenWorkbook } from "./workbook-with";

/** Two customers won in January, one in February, as in the example of COHORT.TABLE. */
const purchases: readonly (readonly Cell[])[] = [
  ["Customer", "Order date"],
  ["A", "2024-01-05"],
  ["B", "2024-01-20"],
  ["A", "2024-02-03"],
  ["C", "2024-02-10"],
  ["B", "2024-03-01"],
  ["A", "2024-03-31"],
];

async function refreshed(open: OpenWorkbook) {
  const [recipe] = await open.port.recipes();
  if (!recipe) throw new Error("One recipe was expected");
  return open.runs.refresh(recipe);
}

/**
 * A month later A has bought again, and D had bought for the first time in March: three cohorts of up to four months.
 */
const oneMonthLater: readonly (readonly Cell[])[] = [["D", "2024-03-02"], ["A", "2024-04-30"]]; // prettier-ignore

async function withCohorts(place: "new-sheet" | "beside") {
  const open = openWorkbook(purchases, { report: cohortRetention });
  await insertReport(open, cohortRetention, place);
  return open;
}

/** By hand: in April A buys alone. */
const triangle: readonly (readonly Cell[])[] = [
  ["Cohort", "Customers", "0", "1", "2", "3"],
  ["2024-01", 2, 1, 0.5, 1, 0.5],
  ["2024-02", 1, 1, 0, 0, null],
  ["2024-03", 1, 1, 0, null, null],
];

describe("a report whose columns follow the data, through Microsoft's own library", () => {
  it("gains the column of a further month, with format, total and colours, on a sheet of its own", async () => {
    const open = await withCohorts("new-sheet");
    const sheet = "'Cohort retention'!";
    open.write(`${sheet}F5`, [["won by the fair"]]);
    open.write("Sheet1!A8", oneMonthLater);
    await refreshed(open);
    expect(addressOfTable(open.book, "Stay_CohortRetention")).toBe(`${sheet}A4:F8`);
    expect(open.values(`${sheet}A4:F7`)).toEqual(triangle);
    expect(open.values(`${sheet}G5`)).toEqual([["won by the fair"]]);
    expect(open.book.cells.texts(open.area(`${sheet}F5`))).toEqual([["50.0%"]]);
    expect(open.book.cells.numberFormats(open.area(`${sheet}F8`))).toEqual([["0.0%"]]);
    expect(open.formulas(`${sheet}F8`)[0]?.[0]).toContain("SUMPRODUCT(");
    expect(open.book.cells.format(open.area(`${sheet}F4`))).toMatchObject({ bold: true });
    // One scale over the whole triangle: a cell of the new month is compared with those of all others.
    const scales = open.book.colorScales.all().map(({ area }) => area);
    expect(scales).toHaveLength(1);
    expect(scales[0]).toMatchObject({ row: 4, rows: 4 });
    expect(scales[0]!.column + scales[0]!.columns - 1).toBe(5);
  });

  it("gains it beside the data as well, and keeps its charts to its right", async () => {
    const open = await withCohorts("beside");
    const before = open.book.charts.all()[0]!;
    open.write("A8", oneMonthLater);
    await refreshed(open);
    expect(addressOfTable(open.book, "Stay_CohortRetention")).toBe("'Sheet1'!D4:I8");
    expect(open.values("D4:I7")).toEqual(triangle);
    expect(open.values("A1:A9").flat()).toEqual(
      [...purchases, ...oneMonthLater].map(([customer]) => customer),
    );
    expect(open.book.charts.all()[0]!.left).toBeGreaterThan(before.left);
  });

  it("says which table to its right stands in the way", async () => {
    const open = await withCohorts("new-sheet");
    const sheet = "'Cohort retention'!";
    open.write(`${sheet}Z5`, [["Mine"], [1]]);
    open.book.tables.add(open.area(`${sheet}Z5:Z6`), "Mine");
    open.write("Sheet1!A8", oneMonthLater);
    await expect(refreshed(open)).rejects.toMatchObject({
      code: "table-in-the-way",
      detail: { table: "Mine" },
    });
    expect(addressOfTable(open.book, "Stay_CohortRetention")).toBe(`${sheet}A4:E7`);
  });
});

/** A table of segments with a column and a line of its chart each, and the sum behind them. */
function segmentsOutput(segments: readonly string[]): ReportOutput {
  const text = { key: "column.retention" };
  const columns = segments.map((label, place) => ({ key: `to-${place + 1}`, unit: "count" as const, label }));
  return {
    ...{ sheetName: text, title: text, sentence: text, notes: [text] },
    tables: [
      {
        ...{ name: "Stay_Flow", keyColumn: "segment", totals: null, colourScales: [] },
        columns: [{ key: "segment", unit: "text" }, ...columns, { key: "lost", unit: "count" }],
        rows: segments.map((segment, row) => [segment, ...segments.map((_, column) => 10 * row + column), 7]),
      },
    ],
    charts: [
      {
        ...{ name: "Stay_Flow_Chart", kind: "line", title: text, table: "Stay_Flow", category: "segment" },
        series: columns.map(({ key }) => key),
      },
    ],
  };
}

const request = (output: ReportOutput): WriteRequest => ({
  output,
  translate: createTranslate("en", catalogues.en),
  locale: "en",
  provenance: { source: "S", asOf: new Date("2026-03-01"), rowsRead: 1, rowsUsed: 1, leftOut: [] },
});

describe("a report with a column a segment", () => {
  async function refreshedWith(open: OpenWorkbook, recipe: Recipe, segments: readonly string[]) {
    const refreshed = await open.port.refresh(recipe, request(segmentsOutput(segments)));
    return { ...refreshed, recipe: { ...recipe, output: { ...recipe.output, tables: refreshed.tables } } };
  }

  async function withSegments(segments: readonly string[]) {
    const open = openWorkbook([]);
    const inserted = await open.port.insert(request(segmentsOutput(segments)));
    const recipe: Recipe = {
      ...{ version: 1, id: "r", report: "flow", shape: "memberships", mapping: {}, lookups: {}, options: {} },
      source: { kind: "table", table: "Members" },
      output: { ...inserted, language: "en" },
      lastRun: { at: "2026-03-01T00:00:00.000Z", rowsRead: 1, rowsUsed: 1 },
    };
    return { open, recipe };
  }

  const lines = ({ book }: OpenWorkbook) =>
    book.charts.all()[0]?.series.map(({ name, values }) => [name, values?.column]);
  const table = "Retention!A4:F6";

  it("loses one in the middle: none bears another's name or figures, and no row counts as annotated", async () => {
    const { open, recipe } = await withSegments(["A", "B", "C"]);
    expect(await refreshedWith(open, recipe, ["A", "C"])).toMatchObject({ removed: ["B"], marked: [] });
    expect(open.values(table)).toEqual([
      ["Segment", "A", "C", "Lost", null, null],
      ["A", 0, 1, 7, null, null],
      ["C", 10, 11, 7, null, null],
    ]);
    expect(lines(open)).toEqual([["A", 1], ["C", 2]]); // prettier-ignore
  });

  it("gains one before the column behind them, and the user's own column keeps its place and its words", async () => {
    const { open, recipe } = await withSegments(["A", "B"]);
    open.book.tables.resize(open.book.tables.get("Stay_Flow")!.id, open.area("Retention!A4:E6"));
    open.write("Retention!E4", [["Owner"], ["Ida"], ["Bo"]]);
    const [chart] = open.book.charts.all();
    const { recipe: second } = await refreshedWith(open, recipe, ["A", "B", "C"]);
    expect(open.values("Retention!A4:F7")).toEqual([
      ["Segment", "A", "B", "C", "Lost", "Owner"],
      ["A", 0, 1, 2, 7, "Ida"],
      ["B", 10, 11, 12, 7, "Bo"],
      ["C", 20, 21, 22, 7, null],
    ]);
    expect(lines(open)).toEqual([["A", 1], ["B", 2], ["C", 3]]); // prettier-ignore
    expect(open.book.charts.all()[0]!.left).toBeGreaterThan(chart!.left);
    await refreshedWith(open, second, ["A"]);
    expect(open.values("Retention!A4:D5")).toEqual([["Segment", "A", "Lost", "Owner"], ["A", 0, 7, "Ida"]]); // prettier-ignore
    expect(lines(open)).toEqual([["A", 1]]);
  });

  it("leaves a chart alone to which the user has added a line", async () => {
    const { open, recipe } = await withSegments(["A", "B"]);
    const [chart] = open.book.charts.all();
    open.book.charts.update(chart!.id, {
      series: [...chart!.series, { ...chart!.series[0]!, name: "mine" }],
    });
    await refreshedWith(open, recipe, ["A", "B", "C"]);
    expect(lines(open)?.map(([name]) => name)).toEqual(["A", "B", "mine"]);
  });
});
